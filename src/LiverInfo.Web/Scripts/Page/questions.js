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
  part('print').onclick = () => { root.classList.add('only-list'); print(); };
  addEventListener('afterprint', () => root.classList.remove('only-list'));
  if (canCopy) part('print').after(copyTo(said, text));
  part('send').onclick = () => navigator.share ? navigator.share({ title: heading.textContent, text: text() }).catch(() => { }) : location.href = mail(heading.textContent, text());
  draw();
  panel.hidden = false;
}
