// The page beside the text. It is the page that readers get, without scripts of its own; this marks sentences in it.

const notText = "sup.cite, .meaning, .visually-hidden, .our-view, .retracted, .permalink, .facts, .contents, .beside, .sources, script, style";
const style = "::highlight(desk-caret) { background-color: #ffe08a; color: #16282b; }";

export class Page {
  #frame;
  #goTo;
  #sentences = [];
  #ranges = [];

  constructor(frame, goTo) {
    this.#frame = frame;
    this.#goTo = goTo;
    if (!frame) return;
    frame.addEventListener("load", () => this.#loaded());
    if (frame.contentDocument?.readyState === "complete") this.#loaded();
  }

  // Replaces what differs, so that the page stays scrolled, and what a reader opened stays open.
  show(html, sentences) {
    if (!this.#frame) return;
    this.#sentences = sentences;
    const doc = this.#frame.contentDocument;
    if (html !== null && doc?.body) {
      // The page in the frame has its styles already, and the policy of this page would report them here.
      const next = new DOMParser().parseFromString(html.replace(/<style[^>]*>[^]*?<\/style>/g, ""), "text/html");
      doc.title = next.title;
      update(doc.body, next.body);
    }
    this.#find();
  }

  mark(index, isMoved) {
    const own = this.#frame?.contentDocument?.defaultView;
    if (!own?.CSS?.highlights) return;
    const range = this.#ranges[index];
    own.CSS.highlights.delete("desk-caret");
    if (!range) return;
    own.CSS.highlights.set("desk-caret", new own.Highlight(range));
    const box = range.getBoundingClientRect();
    if (isMoved && (box.top < 0 || box.bottom > own.innerHeight)) own.scrollBy(0, box.top - own.innerHeight / 3);
  }

  #loaded() {
    const doc = this.#frame.contentDocument;
    const own = doc?.defaultView;
    // A page that the browser does not show has none.
    if (!own) return;
    const sheet = new own.CSSStyleSheet();
    sheet.replaceSync(style);
    doc.adoptedStyleSheets = [sheet];
    doc.addEventListener("click", event => this.#clicked(event), true);
    this.#find();
  }

  #clicked(event) {
    if (event.target.closest?.("a")) event.preventDefault();
    const doc = this.#frame.contentDocument;
    const at = doc.caretPositionFromPoint?.(event.clientX, event.clientY) ?? doc.caretRangeFromPoint?.(event.clientX, event.clientY);
    if (!at) return;
    const [node, offset] = [at.offsetNode ?? at.startContainer, at.offset ?? at.startOffset];
    const index = this.#ranges.findIndex(range => range?.comparePoint(node, offset) === 0);
    if (index >= 0) this.#goTo(this.#sentences[index]);
  }

  // Sentences and page are compared by their letters and digits: the page adds signs of its own.
  #find() {
    const doc = this.#frame.contentDocument;
    const main = doc?.querySelector("main");
    this.#ranges = [];
    if (!main) return;
    let letters = "";
    const places = [];
    const walker = doc.createTreeWalker(main, 5, node => node.nodeType === 3 ? 1 : node.matches(notText) ? 2 : 3);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType !== 3) continue;
      for (let i = 0; i < node.data.length; i++) {
        if (!isLetter(node.data[i])) continue;
        letters += node.data[i];
        places.push([node, i]);
      }
    }
    let from = 0;
    for (const sentence of this.#sentences) {
      const wanted = [...sentence.text].filter(isLetter).join("");
      let at = wanted ? letters.indexOf(wanted, from) : -1;
      if (at < 0 && wanted) at = letters.indexOf(wanted);
      if (at < 0) {
        this.#ranges.push(null);
        continue;
      }
      from = at + wanted.length;
      const range = doc.createRange();
      range.setStart(...places[at]);
      const [node, offset] = places[from - 1];
      range.setEnd(node, offset + 1);
      this.#ranges.push(range);
    }
  }
}

function isLetter(sign) {
  return /[\p{L}\p{N}]/u.test(sign);
}

function update(old, next) {
  if (old.isEqualNode(next)) return;
  if (old.nodeType !== 1 || next.nodeType !== 1 || old.tagName !== next.tagName || old.childNodes.length !== next.childNodes.length) return replace(old, next);
  const isSame = old.tagName === "DETAILS" || old.attributes.length === next.attributes.length && [...next.attributes].every(one => old.getAttribute(one.name) === one.value);
  if (!isSame) return replace(old, next);
  const pairs = [...old.childNodes].map((child, i) => [child, next.childNodes[i]]);
  for (const [child, other] of pairs) update(child, other);
}

function replace(old, next) {
  if (old.tagName === "BODY" || old.tagName === "MAIN") {
    // Parts that stayed at the start and at the end are left alone.
    const [before, after] = [[...old.childNodes], [...next.childNodes]];
    let start = 0;
    while (start < before.length && start < after.length && before[start].isEqualNode(after[start])) start++;
    let end = 0;
    while (end < before.length - start && end < after.length - start && before[before.length - 1 - end].isEqualNode(after[after.length - 1 - end])) end++;
    const anchor = before[before.length - end] ?? null;
    for (const node of before.slice(start, before.length - end)) node.remove();
    for (const node of after.slice(start, after.length - end)) old.insertBefore(old.ownerDocument.adoptNode(node), anchor);
    return;
  }
  old.replaceWith(old.ownerDocument.adoptNode(next));
}
