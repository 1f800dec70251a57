// What the other scripts of a page share; PageScript.cs puts them together. Scripts only add to a page, which is whole without them.
// W has the words and the addresses, from PageScript.cs; words of one page are on that page.
const root = document.documentElement;
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
