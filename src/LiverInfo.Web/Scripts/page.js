// What scripts add to a page, which is whole without them. W has the words and the addresses, from PageScript.cs; words of one page are on that page.
(() => {
  const quietly = act => { try { return act(); } catch { } };
  const $ = (css, from = document) => from.querySelector(css), all = (css, from = document) => [...from.querySelectorAll(css)];
  const make = (name, text, more, ...inside) => {
    const made = Object.assign(document.createElement(name), { textContent: text }, more);
    made.append(...inside);
    return made;
  };
  // The styles of what it makes. Until they are there, its buttons are plain.
  document.head.append(make('link', '', { rel: 'stylesheet', href: W.css }));
  const button = (text, onclick, more) => make('button', text, { type: 'button', onclick, ...more });
  const status = () => make('span', '', { role: 'status' });
  const fill = (words, value) => words.replace('{0}', value);
  const wordsOf = element => {
    const copy = element.cloneNode(true);
    all('sup, .permalink, .meaning, .visually-hidden, .consult a', copy).forEach(part => part.remove());
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  // The reason for a question stays on the page.
  const questionOf = item => wordsOf(item).replace(/\? \([^)]*\)$/, '?');
  // A browser that blocks storage throws when it is named.
  const area = name => { try { return window[name]; } catch { } };
  const local = area('localStorage'), tab = area('sessionStorage');
  const title = $('h1')?.textContent;
  const mail = (subject, body) => `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  const copyTo = (said, text) => button(W.copy, () => navigator.clipboard.writeText(text()).then(() => said.textContent = W.copied));
  const canCopy = !!navigator.clipboard;

  // The reader's list of questions: in the tab, or on the device once the reader says so.
  const panel = $('#my-list');
  const load = () => quietly(() => JSON.parse(local?.questions || tab?.questions)) || [];
  const save = list => quietly(() => (local?.questions ? local : tab).questions = JSON.stringify(list));
  const byWho = () => Object.entries(load().reduce((groups, one) => ((groups[one.who] ||= []).push(one), groups), {}));
  let draw = () => { };
  for (const box of W.list ? all('.questions') : []) {
    const items = all('li', box).filter(item => item.textContent.includes('?'));
    if (!items.length) continue;
    // On the page of the list, the part of the page says whom to ask.
    const part = panel && (box.closest('details')?.firstElementChild || all('main h2').filter(heading => heading.compareDocumentPosition(box) & 4).pop());
    const who = wordsOf($('.who', box) || part || make('p', W.team));
    const ticked = () => items.filter(item => $('input', item).checked);
    const said = status(), add = button(W.all, () => {
      const list = load(), chosen = ticked(), fresh = (chosen.length ? chosen : items).map(questionOf).filter(q => !list.some(one => one.q == q));
      save([...list, ...fresh.map(q => ({ q, who }))]);
      said.replaceChildren(fill(W.added, fresh.length) + ' ', make('a', W.open, { href: W.list }));
      draw();
    });
    box.onchange = () => add.textContent = ticked().length ? fill(W.ticked, ticked().length) : W.all;
    box.append(make('p', '', { className: 'made' }, add, ' ', said));
  }
  if (panel) {
    const P = panel.dataset, heading = $('h2', panel);
    const part = name => $(`[data-part=${name}]`, panel), said = part('said'), own = part('own'), keep = part('keep'), large = part('large');
    const text = () => byWho().map(([who, list]) => [who, ...list.map((one, i) => `${i + 1}. ${one.q}${one.a ? '\n   ' + one.a : ''}`)].join('\n')).join('\n\n');
    const change = edit => { const list = load(); edit(list); save(list); draw(); };
    draw = () => {
      const isEmpty = !load().length;
      part('empty').hidden = !isEmpty;
      part('row').hidden = isEmpty;
      keep.checked = !!local?.questions;
      part('list').replaceChildren(...byWho().flatMap(([who, list]) => [make('h3', who), make('ol', '', {}, ...list.map(one => make('li', '', {},
        make('p', one.q),
        make('textarea', '', { value: one.a || '', rows: 2, ariaLabel: `${P.answer} ${one.q}`, oninput() { const list = load(); list.find(other => other.q == one.q).a = this.value; save(list); } }),
        button(P.remove, () => { change(list => list.splice(list.findIndex(other => other.q == one.q), 1)); heading.focus(); }, { ariaLabel: `${P.remove}: ${one.q}` }))))]));
    };
    const addOwn = () => {
      const q = own.value.trim();
      if (!q) return own.focus();
      change(list => list.some(one => one.q == q) || list.push({ q, who: P.own }));
      own.value = '';
      own.focus();
    };
    part('add').onclick = addOwn;
    own.onkeydown = event => event.key == 'Enter' && addOwn();
    keep.onchange = () => quietly(() => {
      const list = JSON.stringify(load());
      if (keep.checked) local.questions = list, delete tab.questions;
      else tab.questions = list, delete local.questions;
    });
    part('clear').onclick = () => {
      quietly(() => delete local.questions);
      quietly(() => delete tab.questions);
      draw();
      said.textContent = P.cleared;
      heading.focus();
    };
    part('show').onclick = () => {
      $('div', large).replaceChildren(...byWho().flatMap(([who, list]) => [make('h2', who), make('ol', '', {}, ...list.map(one => make('li', one.q, {}, make('p', one.a || '', { className: 'answer' }))))]));
      large.showModal();
    };
    part('close').onclick = () => large.close();
    const root = document.documentElement;
    part('print').onclick = () => { root.classList.add('only-list'); print(); };
    addEventListener('afterprint', () => root.classList.remove('only-list'));
    if (canCopy) part('print').after(copyTo(said, text));
    part('send').onclick = () => navigator.share ? navigator.share({ title: heading.textContent, text: text() }).catch(() => { }) : location.href = mail(heading.textContent, text());
    draw();
    panel.hidden = false;
  }

  // How the reader wants to read: a style, which LookScript.cs puts on each page before it is painted.
  const reading = $('#reading');
  if (reading) {
    const root = document.documentElement, choices = all('[type=radio]', reading);
    const show = () => choices.forEach(choice => choice.checked = choice.value ? root.style.cssText.replace(/ /g, '').includes(choice.value) : true);
    // The usual choice of each group comes first, and gives way to another that is checked after it.
    reading.onchange = () => {
      root.style.cssText = choices.filter(choice => choice.checked).map(choice => choice.value).join(';');
      quietly(() => local.look = root.style.cssText);
    };
    $('button', reading).onclick = () => { root.style.cssText = ''; quietly(() => delete local.look); show(); };
    show();
    reading.hidden = false;
  }

  // Sending the page, and keeping it.
  const tools = $('#tools');
  const workers = W.keep && self.caches && navigator.serviceWorker;
  if (tools) {
    const url = $('link[rel=canonical]')?.href || location.origin + location.pathname, text = [title, wordsOf($('.consult')), all('.facts li').slice(1).map(wordsOf).join('. ')].filter(Boolean).join('\n');
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
  const stop = async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  };
  const kept = $('#kept');
  if (kept && workers) {
    const list = async () => {
      const store = await caches.open('kept'), lines = [];
      for (const request of await store.keys()) {
        const answer = await store.match(request), path = new URL(request.url).pathname, saved = +answer.headers.get('saved');
        const name = decodeURIComponent(answer.headers.get('title'));
        if (!answer.headers.get('chosen')) continue;
        lines.push(make('li', '', {}, make('a', name, { href: path }), make('p', fill(kept.dataset.saved, new Date(saved).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' }))),
          button(kept.dataset.remove, async () => { await store.delete(request); await list(); }, { ariaLabel: `${kept.dataset.remove}: ${name}` })));
      }
      if (!lines.length) await stop();
      $('[data-part=none]', kept).hidden = lines.length > 0;
      $('[data-part=all]', kept).hidden = !lines.length;
      $('ul', kept).replaceChildren(...lines);
    };
    $('[data-part=all]', kept).onclick = async () => { await stop(); await list(); };
    list();
    kept.hidden = false;
  }
  // Where the clinic wants no page to be kept, what was kept before goes.
  if (!W.keep && self.caches && navigator.serviceWorker) stop();
})();
