// The pages that the reader keeps on this device.
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
      lines.push(make('li', '', {}, make('a', name, { href: path }), make('p', fill(kept.dataset.saved, new Date(saved).toLocaleDateString(root.lang, { dateStyle: 'long' }))),
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
