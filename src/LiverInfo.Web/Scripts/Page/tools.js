// Sending the page, and keeping it.
const tools = $('#tools');
const workers = W.keep && self.caches && navigator.serviceWorker;
if (tools) {
  const url = $('link[rel=canonical]')?.href || location.origin + location.pathname, dates = all('.facts li').slice(1).map(wordsOf).join('. ');
  const text = [title, wordsOf($('.consult')), dates].filter(Boolean).join('\n');
  const more = $('details', tools) || make('details', '', { className: 'made' }, make('summary', W.menu), make('p', ''));
  const links = $('p', more), said = status(), link = (words, href) => make('a', words, { href });
  const whole = text + '\n' + url, body = encodeURIComponent(whole);
  links.className = 'made';
  if (navigator.share) links.replaceChildren(button(W.send, () => navigator.share({ title, text, url }).catch(() => { })));
  else if (!links.children.length) links.append(link(W.whatsApp, `https://wa.me/?text=${body}`), link(W.textMessage, `sms:?&body=${body}`), link(W.email, mail(title, whole)));
  const row = make('p', '', { className: 'made' });
  if (canCopy) row.append(copyTo(said, () => whole));
  if (workers && $('.review')) {
    row.append(button(W.keepPage, async () => {
      said.textContent = W.keeping;
      try {
        await workers.register(W.worker);
        const { active } = await workers.ready, { port1, port2 } = new MessageChannel();
        const answer = new Promise(done => port1.onmessage = event => done(event.data));
        active.postMessage(location.pathname, [port2]);
        if (!await answer) throw 0;
        said.replaceChildren(W.kept + ' ', link(W.keptTitle, W.keptPages));
      } catch {
        said.textContent = W.notKept;
      }
    }));
  }
  row.append(said);
  more.append(row);
  tools.append(more);
}
