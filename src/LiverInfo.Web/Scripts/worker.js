// Keeps pages for a reader without a connection. W has the addresses, from WorkerScript.cs; the words are kept with the pages.
const kept = '/kept-words', longestWait = 4000, longestFetch = 30000, day = 864e5;
const dateOf = time => new Date(time).toLocaleDateString(W.language, { dateStyle: 'long' });
const fill = (words, value) => words.replace('{0}', value);

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));

// Nothing but an answer of this site to exactly this address: a network that asks for a login answers in its place.
const ask = async path => {
  const answer = await fetch(path, { redirect: 'error', cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(longestFetch) });
  if (answer.status != 200 || answer.redirected || answer.type != 'basic' || new URL(answer.url).pathname != path) throw Error(path);
  return answer;
};
const digest = async bytes => [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map(byte => byte.toString(16).padStart(2, '0')).join('');

// Stores pages, all of them or none. Each must have the banner and be, byte for byte, what the site says it is.
const keep = async (path, store) => {
  const known = await (await ask(W.digests)).json();
  if (!known[path]) await store.delete(path);
  const pages = await Promise.all([...new Set([path, ...W.help])].map(async page => {
    const answer = await ask(page), bytes = await answer.arrayBuffer(), [sha256, title, due, end] = known[page];
    if (await digest(bytes) != sha256 || !new TextDecoder().decode(bytes).includes(W.banner)) throw Error(page);
    const isChosen = page == path || (await store.match(page))?.headers.get('chosen');
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': answer.headers.get('content-security-policy') || '', saved: Date.now(), title: encodeURIComponent(title), due, end };
    return [page, new Response(bytes, { headers: isChosen ? { ...headers, chosen: 1 } : headers })];
  }));
  await store.put(kept, new Response(JSON.stringify(known.words)));
  for (const [page, answer] of pages) await store.put(page, answer);
};

addEventListener('message', event => event.waitUntil(caches.open('kept')
  .then(store => keep(event.data, store))
  .then(() => true, () => false)
  .then(done => event.ports[0].postMessage(done))));

// A kept page with its age, or only the numbers when it is too old or the clock of the phone cannot be right.
const show = async (copy, store) => {
  const T = await wordsIn(store), of = name => copy.headers.get(name), saved = +of('saved'), due = +of('due'), now = Date.now();
  const isTooOld = now > of('end') || now < saved - day;
  const base = isTooOld ? await store.match(W.keptPages) : copy;
  const title = decodeURIComponent(of('title')).replace(/[&<>"]/g, sign => `&#${sign.charCodeAt()};`);
  const notes = [fill(T.saved, dateOf(saved)), due ? fill(now < due ? T.due : T.wasDue, dateOf(due)) : T.notReviewed, isTooOld ? T.tooOld : T.noConnection];
  return answerWith(base, notes, isTooOld && title);
};
const wordsIn = async store => (await store.match(kept)).json();
const answerWith = async (base, notes, title) => {
  let html = await base.text();
  if (title) html = html.replace(/<h1>[^]*?<\/h1>/, () => `<h1>${title}</h1>`);
  html = html.replace('</aside>', end => `${end}<div class="page"><p class="overdue" role="status"><strong>${notes[0]}</strong> ${notes.slice(1).join(' ')}</p></div>`);
  return new Response(html, { headers: base.headers });
};

// While the network answers in time, whatever it answers, the reader gets that.
addEventListener('fetch', event => {
  const { request } = event;
  if (request.mode != 'navigate' || request.method != 'GET') return;
  event.respondWith((async () => {
    const store = await caches.open('kept'), path = new URL(request.url).pathname, copy = await store.match(path);
    if (!copy) {
      return fetch(request).catch(async error => {
        const list = await store.match(W.keptPages);
        if (!list) throw error;
        return answerWith(list, [(await wordsIn(store)).notKept]);
      });
    }
    // Past the cache of the browser, where a page stays for a minute without its age.
    const network = fetch(request, { cache: 'no-cache' });
    const late = new Promise(done => setTimeout(done, longestWait));
    const answer = await Promise.race([network.catch(() => { }), late]);
    if (!answer) return show(copy, store);
    // A page that is read is kept anew, once a day.
    if (answer.ok && Date.now() - copy.headers.get('saved') > day) event.waitUntil(keep(path, store).catch(() => { }));
    return answer;
  })());
});
