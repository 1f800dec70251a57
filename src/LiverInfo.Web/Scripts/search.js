// Searches where the site is only files: the same steps as Searcher.cs, on the same numbers.
(async () => {
  const found = document.getElementById('found');
  const asked = new URLSearchParams(location.search);
  const query = (asked.get('q') || '').trim().slice(0, 120);
  if (!query || !found) return;
  document.querySelector('[name=q]').value = query;
  const load = async name => (await fetch(found.dataset.index.replace('json', name + 'json'))).json();
  const X = await load('');

  const make = ([pattern, by]) => [RegExp(pattern), RegExp(pattern, 'g'), by];
  const spelling = X.spelling.map(make), sounds = X.sounds.map(make), endings = X.endings.map(group => group.map(make));
  const all = (rules, word) => rules.reduce((w, [, every, by]) => w.replace(every, by), word);
  const fold = word => all(spelling, word), sound = word => all(sounds, word);
  const stem = word => {
    if (word.length < 4 || /\d$/.test(word)) return word;
    for (const group of endings) {
      const rule = group.find(([, every, by]) => word.replace(every, by) != word);
      if (rule) word = word.replace(rule[1], rule[2]);
    }
    return word;
  };
  const plain = word => word.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

  const stops = new Set(X.stops.split(' ')), fillers = new Set(X.fillers.split(' ')), stopStems = new Set([...stops].map(stem));
  const words = [], at = new Set(), known = new Set(), postings = new Map(), synonyms = new Map(), names = new Map();
  const list = coded => {
    let before = '';
    return coded && coded.split(' ').map(w => before = before.slice(0, parseInt(w[0], 36)) + w.slice(1));
  };
  const post = (s, coded) => {
    let place = 0;
    if (coded.length) postings.set(s, coded.map(n => [place += n >> 6, n & 63]));
  };
  const phrases = file => {
    for (const key in file.synonyms) synonyms.set(key, file.synonyms[key]);
    for (const key in file.names) names.set(key, file.names[key]);
  };
  const loaded = {};
  // The files with some words, or with their stems: two letters decide.
  const fileOf = word => Math.max(0, X.words.findLastIndex(key => key <= word.slice(0, 2)));
  const need = wanted => Promise.all(wanted.map(word => {
    const n = fileOf(word);
    return loaded[n] ||= load('w' + n + '.').then(file => {
      const own = list(file.words) || [];
      for (const w of own) words.push(w) && at.add(w);
      [...new Set(own.map(stem))].forEach((s, i) => post(s, file.postings[i]));
      phrases(file);
    });
  }));
  phrases(X);
  const has = word => at.has(word) || postings.has(stem(word));
  const begins = word => words.some(w => w.startsWith(word));

  const edits = (a, b, limit) => {
    if (a.length > 32 || b.length > 32 || Math.abs(a.length - b.length) > limit) return limit + 1;
    let two, one = [], row = [...b, 0].map((_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      [two, one, row] = [one, row, [i]];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(one[j] + 1, row[j - 1] + 1, one[j - 1] + (a[i - 1] != b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.min(row[j], two[j - 2] + 1);
      }
    }
    return row[b.length];
  };

  let S;
  const suggest = typed => {
    if (typed.length < 3) return [];
    const ear = sound(typed), list = [];
    S.words.forEach((word, i) => {
      if (word.length < 4) return;
      const alike = sound(word) == ear && typed.length >= 4, most = alike ? 4 : word.length >= 8 ? 2 : 1, d = edits(typed, word, most);
      if (d > most) return;
      list.push({ word, stem: stem(word), written: S.written[word] || word, d, count: S.counts[i], cost: (alike ? d == 1 ? 5 : 10 + d : 10 * d) + (typed[0] != word[0] ? 3 : 0) });
    });
    list.sort((a, b) => a.cost - b.cost || b.count - a.count || (a.word < b.word ? -1 : 1));
    const seen = new Set();
    return list.filter(one => !seen.has(one.stem) && seen.add(one.stem)).slice(0, 3);
  };
  const halves = word => {
    for (let i = 4; i <= word.length - 4; i++) if (S.all.has(word.slice(0, i)) && S.all.has(word.slice(i))) return [stem(word.slice(0, i)), stem(word.slice(i))];
  };
  const read = (written, i) => {
    let folded = fold(plain(written));
    if (!stops.has(folded) && !has(folded) && !begins(folded) && begins(plain(written))) folded = plain(written);
    const letters = written.replace(/[^\p{L}]/gu, '');
    const named = asked.get('as') == 'typed' || /\d/.test(written) || (written.length > 1 && letters == letters.toUpperCase()) || (i > 0 && /^\p{Lu}/u.test(written));
    const word = (use, stems, more) => ({ written, folded, use, stems, offers: [], ...more });
    if (stops.has(folded)) return word('stop', [stem(folded)]);
    if (has(folded)) return word('exact', [stem(folded)]);
    if (folded.length > 2 && begins(folded)) return word('prefix', []);
    const proper = named || known.has(folded), parts = !proper && halves(folded);
    if (parts) return word('split', parts);
    const offers = /\d/.test(folded) ? [] : suggest(folded), best = offers[0];
    if (best && !proper && (S.rivals[best.word] || []).every(rival => edits(folded, rival, best.d) > best.d))
      return word('corrected', [best.stem], { corrected: best.written });
    return word('unknown', [], { offers });
  };

  const parts = text => text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}]|['’‘`\p{Mn}](?=[\p{L}\p{N}]))*/gu) || [];
  const written = parts(query).slice(0, 16), plains = written.map(plain), folds = plains.map(fold);
  let places;
  const needStems = async stems => {
    await need(stems.filter(s => !postings.has(s) && !stopStems.has(s)));
    if (places || !stems.some(s => stopStems.has(s))) return;
    places = await load('t.');
    for (const s in places) post(s, places[s]);
  };
  await need([...plains, ...folds, ...folds.map((word, i) => word + (folds[i + 1] || ''))].filter(word => !stops.has(word)));
  await needStems(folds.map(stem).filter(s => stopStems.has(s)));
  const strange = [...folds, ...plains].filter(word => !stops.has(word) && !has(word));
  for (const n of new Set(strange.map(fileOf))) for (const w of list(await load('k' + n + '.')) || []) known.add(w);
  if (strange.some(word => !begins(word))) {
    S = await load('s.');
    S.all = new Set(S.words = list(S.words));
  }
  const typed = written.map(read);
  typed.forEach((word, i) => {
    const next = typed[i + 1], joined = next && word.folded + next.folded;
    if (!next || (word.use == 'exact' && next.use == 'exact') || !at.has(joined) || joined.length < 4) return;
    Object.assign(word, { use: 'joined', stems: [stem(joined)], corrected: null, offers: [] });
    Object.assign(next, { use: 'stop', stems: [], corrected: null, offers: [] });
  });

  await needStems(typed.flatMap(word => word.stems));
  const units = [], replaced = [];
  const keys = typed.map(word => word.use == 'stop' ? stem(word.folded) : word.stems.length == 1 ? word.stems[0] : '');
  for (let i = 0; i < typed.length; i++) {
    for (let n = Math.min(4, typed.length - i); n > 0; n--) {
      const key = keys.slice(i, i + n).join(' '), targets = synonyms.get(key);
      if (!targets) continue;
      const one = targets.flatMap(target => target.split(' ')).map(s => [s, .9]);
      if (targets.length == 1 && one.length > 1) one.forEach(c => units.push({ c: [c], weight: 1, counts: 1 }));
      else units.push({ c: n == 1 ? [...one, [key, 1]] : one, weight: 1, counts: 1 });
      for (let k = i; k < i + n; k++) replaced[k] = 1;
      i += n - 1;
      break;
    }
  }
  const prefixed = (word, weight) => [...new Set(words.filter(w => w != word && w.startsWith(word)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, 40).map(stem))].map(s => [s, weight]);
  const hasWords = typed.some(word => word.use != 'stop');
  typed.forEach((word, i) => {
    if (word.use == 'unknown' || (!word.stems.length && word.use != 'prefix')) return;
    if (word.use == 'stop' && hasWords) return units.push({ c: [[word.stems[0], 1]], weight: .12, counts: 0 });
    const unit = c => units.push({ c, weight: replaced[i] ? .7 : 1, counts: replaced[i] ? 0 : 1 });
    if (word.use == 'prefix') return unit(prefixed(word.folded, .7));
    word.stems.forEach(s => unit([[s, 1]]));
    if (i == typed.length - 1 && word.use == 'exact' && word.folded.length > 2) units.at(-1).c.push(...prefixed(word.folded, .3));
  });

  const sections = X.kinds.flatMap((count, kind) => [...Array(count).keys()].map(i => [kind, kind ? 1 : X.sizes[i]])).flatMap(([kind, size], p) => [...Array(size).keys()].map(k => ({ p, k, kind })));
  sections.forEach((section, i) => {
    section.share = [1, .7, .45][section.kind];
    Object.assign(section, { score: 0, covered: 0, prior: section.kind ? section.share : section.k ? X.questions.includes(i) ? .6 : 1 : .85 });
  });
  const firsts = [];
  sections.forEach((section, i) => firsts[section.p] ??= i);
  firsts.push(sections.length);
  const pages = firsts.length - 1, total = pages + sections.length, touched = new Set();
  const touch = i => (touched.add(i), sections[i]);
  const sought = new Set(units.flatMap(unit => unit.c.map(c => c[0])));
  await needStems([...sought]);
  for (const unit of units) {
    const values = new Map();
    for (const [s, weight] of unit.c) {
      const list = postings.get(s);
      if (!list) continue;
      const rarity = weight * Math.round(64 * Math.log(1 + (total - list.length + .5) / (list.length + .5)));
      for (const [place, w] of list) if (!(values.get(place) >= rarity * w)) values.set(place, rarity * w);
    }
    const add = (i, value, first) => {
      const section = touch(i);
      section.score += value * unit.weight;
      section.covered += unit.counts * first;
    };
    for (const [place, value] of values) {
      if (place >= pages) add(place - pages, value * sections[place - pages].prior, 1);
      else for (let i = firsts[place]; i < firsts[place + 1]; i++) add(i, value * .6 * sections[i].share, !values.has(pages + i));
    }
  }
  const counted = units.filter(unit => unit.counts);
  for (const i of touched) sections[i].score *= 1 - .65 + .65 * (counted.length ? sections[i].covered / counted.length : 1);

  const right = word => has(word) || known.has(word) || stops.has(word);
  const fits = (word, danger) => {
    if (word == danger || stem(word) == stem(danger)) return true;
    if (danger.length < 4 || word.length < 4 || right(word)) return false;
    const most = danger.length >= 8 ? 2 : 1;
    return edits(word, danger, most) <= most || sound(word) == sound(danger);
  };
  const occurs = (danger, group, taken) => group == danger.length || typed.some((word, i) => !taken.includes(i) && danger[group].some(one => fits(word.folded, one)) && occurs(danger, group + 1, [...taken, i]));
  const danger = X.dangers.some(danger => occurs(danger, 0, []));
  document.getElementById('danger').hidden = !danger;

  const named = list => names.get(list.flatMap(word => word.use == 'prefix' || word.use == 'unknown' ? [stem(word.folded)] : word.stems).join(' '));
  const exactly = named(typed.filter(word => !fillers.has(word.folded))) || named(typed.filter(word => word.use != 'stop')) || [];
  const aid = stem(fold('emergency'));
  if (danger) await need([aid]);
  const help = danger && names.get(aid) || [], boosted = new Set();
  let exact = false;
  for (const [list, isName] of [[exactly, 1], [help, 0]]) for (let k = 0; k < list.length; k += 2) {
    const first = list[k], boost = list[k + 1];
    if (boosted.has(first)) continue;
    boosted.add(first);
    if (isName && boost != 60) exact = true;
    for (let i = first; i < (boost == 60 ? firsts[sections[first].p + 1] : first + 1); i++) touch(i).score += 1000 * boost;
  }
  const sorted = () => [...touched].sort((a, b) => sections[b].score - sections[a].score || a - b);
  if (!exact && counted.length) {
    const best = new Map();
    for (const i of sorted().slice(0, 10)) if (!best.has(sections[i].p)) best.set(sections[i].p, sections[i].score);
    for (const [p, score] of best) {
      if (p >= X.titles.length) continue;
      const title = new Set(parts(X.titles[p]).map(word => fold(plain(word))).filter(word => !stops.has(word)).map(stem));
      if (!counted.every(unit => unit.c.some(([s]) => title.has(s)))) continue;
      const top = touch(firsts[p]);
      top.score = Math.max(top.score, score) + 5000 * counted.length / Math.max(counted.length, title.size);
    }
  }
  const per = {}, hits = sorted().filter(i => (per[sections[i].p] = (per[sections[i].p] || 0) + 1) < 3).slice(0, 10).map(i => sections[i]);
  const shown = {};
  await Promise.all(hits.map(({ p }) => X.pages.findLastIndex(first => first <= p)).map(n => shown[n] ||= load('p' + n + '.').then(file => file.forEach((page, i) => shown['p' + (X.pages[n] + i)] = page))));

  const el = (name, text, more) => Object.assign(document.createElement(name), { textContent: text }, more);
  const link = (text, as) => el('a', text, { href: '?q=' + encodeURIComponent(text) + (as ? '&as=typed' : '') });
  const say = (...parts) => { const p = el('p', ''); p.append(...parts); found.append(p); };
  const swap = f => typed.map(f).join(' '), T = X.strings;
  if (typed.some(word => word.corrected)) say(T.ShowingFor + ' ', el('strong', swap(word => word.corrected || word.written)), '. ' + T.InsteadFor + ' ', link(query, 1));
  const missed = hits.length ? typed.filter(word => word.use == 'unknown').map(word => word.written).join(' ') : query;
  if (missed) say(T.NothingFor + ' ', el('strong', missed), '.');
  const offers = typed.flatMap(word => word.offers.map(one => link(swap(other => other == word ? one.written : other.written)))).slice(0, 3);
  if (offers.length) say(T.DidYouMean + ' ', ...offers.flatMap(one => [one, ' ']));
  if (!hits.length) return;
  document.getElementById('ways').hidden = true;
  const ol = el('ol', '', { className: 'hits' });
  for (const hit of hits) {
    const [title, address, own] = shown['p' + hit.p], [anchor, heading, text] = own[hit.k], item = el('li', ''), p = el('p', '');
    let from = 0;
    for (const word of parts(text)) {
      if (!sought.has(stem(fold(plain(word))))) continue;
      const to = text.indexOf(word, from);
      p.append(text.slice(from, to), el('mark', word));
      from = to + word.length;
    }
    p.append(text.slice(from));
    item.append(el('a', title + (heading && ' – ' + heading), { href: address + (anchor && '#' + anchor) }), p);
    ol.append(item);
  }
  found.append(ol);
})();
