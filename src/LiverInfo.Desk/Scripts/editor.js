// The editor over the text area of the desk. Without this script, the form does the same with buttons.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdown } from "@codemirror/lang-markdown";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { Page } from "./page.js";
import { Pickers } from "./pickers.js";
import { shrunk } from "./pictures.js";
import { minimalChange, offsetOf, placeOf } from "./text.js";

const form = document.getElementById("edit");
if (form) start(form);

function start(form) {
  const area = form.elements.text;
  const status = document.getElementById("status");
  const secret = form.querySelector("input[type=hidden]");
  const { page: path, sitting, nonce } = form.dataset;
  const kept = `draft ${path}`;
  const page = new Page(document.getElementById("frame"), goTo);
  let version = form.elements.version.value;
  let saved = form.dataset.unsaved ? null : area.value;
  let draft = area.value;
  let isReading = false;
  let isReadAgain = false;
  let isSaving = false;
  let last = null;
  let note = null;

  const setHardest = StateEffect.define();
  const hardest = StateField.define({
    create: () => Decoration.none,
    update(marks, transaction) {
      marks = marks.map(transaction.changes);
      for (const effect of transaction.effects) if (effect.is(setHardest)) marks = effect.value;
      return marks;
    },
    provide: field => EditorView.decorations.from(field),
  });

  const view = new EditorView({
    parent: area.parentElement,
    state: EditorState.create({
      doc: area.value,
      extensions: [
        EditorView.cspNonce.of(nonce),
        lineNumbers(), history(), search({ top: true }), highlightSelectionMatches(), lintGutter(), hardest,
        EditorView.lineWrapping,
        // Otherwise the line that ends the settings would make a heading of them.
        markdown({ extensions: [{ remove: ["SetextHeading"] }] }),
        syntaxHighlighting(HighlightStyle.define([
          { tag: tags.heading, class: "md-heading" },
          { tag: tags.strong, class: "md-strong" },
          { tag: tags.emphasis, class: "md-emphasis" },
          { tag: [tags.link, tags.url], class: "md-link" },
          { tag: [tags.processingInstruction, tags.meta], class: "md-sign" },
        ])),
        EditorView.contentAttributes.of({ "aria-labelledby": "text-label", spellcheck: "true", tabindex: "0" }),
        keymap.of([{ key: "Mod-s", preventDefault: true, run: () => (save(), true) }, ...lintKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.domEventHandlers({ paste: pasted, drop: dropped, click: selectNote }),
        EditorView.updateListener.of(update => {
          if (update.docChanged) changed();
          if (update.selectionSet || update.docChanged) page.mark(sentenceAtCaret(), true);
        }),
      ],
    }),
  });
  area.after(view.dom);
  area.hidden = true;
  area.removeAttribute("id");
  view.contentDOM.id = "text";
  document.querySelector(".widths")?.removeAttribute("hidden");
  for (const button of document.querySelectorAll(".widths button")) button.addEventListener("click", () => setWidth(button));
  for (const field of form.querySelectorAll("[name^=set-]")) field.addEventListener("change", () => setSetting(field));
  form.querySelector("button[value=settings]")?.parentElement.remove();
  form.querySelector("button[value=check]")?.remove();
  document.getElementById("new-picture")?.remove();
  const pickers = new Pickers(document.getElementById("tools"), insert, upload);
  form.addEventListener("submit", event => {
    area.value = text();
    if (event.submitter?.value === "save") {
      event.preventDefault();
      save();
    }
  });
  addEventListener("beforeunload", event => {
    if (text() !== saved && text() !== draft) event.preventDefault();
  });
  setInterval(keep, 2000);
  if (form.dataset.line) goToLine(Number(form.dataset.line));
  offerWhatWasNotSent();
  read();

  function text() {
    return view.state.doc.toString();
  }

  function say(words, kind = "good") {
    if (status.textContent !== words) status.textContent = words;
    status.className = `status ${kind}`;
  }

  async function post(address, more = {}) {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", RequestVerificationToken: secret.value },
      body: JSON.stringify({ page: path, sitting, version, text: text(), ...more }),
    });
    if (!answer.ok) throw new Error(answer.status === 403 ? "The desk was started anew. Open it again by the address that it printed; your text stays in this window" : `The desk answers ${answer.status}`);
    return answer.json();
  }

  function changed() {
    if (text() !== saved) say("Not saved yet.", "open");
    read();
  }

  // One question at a time: what was typed meanwhile is asked with the next one.
  async function read() {
    if (isReading) return void (isReadAgain = true);
    isReading = true;
    const asked = text();
    try {
      show(await post("/-/read", { text: asked }), asked);
    } catch {
      // Keeping the draft reports it.
    }
    isReading = false;
    if (isReadAgain) {
      isReadAgain = false;
      read();
    }
  }

  function show(answer, asked) {
    if (asked !== text()) return;
    last = answer;
    page.show(answer.html, answer.sentences);
    page.mark(sentenceAtCaret(), false);
    const notice = document.getElementById("notice");
    if (notice) {
      notice.textContent = answer.notice;
      notice.className = answer.broken ? "page-mark broken" : "page-mark";
    }

    const doc = view.state.doc;
    view.dispatch(setDiagnostics(view.state, answer.problems.map(problem => {
      const [from, to] = rangeOf(doc, problem);
      return {
        from, to,
        severity: problem.isError ? "error" : "warning",
        message: problem.message,
        actions: problem.edit ? [{ name: nameOf(problem.edit), apply: () => fix(problem.edit) }] : [],
      };
    })));
    view.dispatch({
      effects: setHardest.of(Decoration.set(answer.sections
        .filter(section => section.grade > 8 && section.hardest)
        .map(section => [offsetOf(doc, section.hardest.line, section.hardest.column), offsetOf(doc, section.hardest.endLine, section.hardest.endColumn)])
        .filter(([from, to]) => from < to)
        .sort((one, other) => one[0] - other[0])
        .map(([from, to]) => Decoration.mark({ class: "md-hardest", attributes: { title: "The hardest sentence of its section" } }).range(from, to)))),
    });
    showProblems(answer.problems);
    showGrades(answer.sections);
    for (const [name, value] of Object.entries(answer.settings ?? {})) {
      const field = form.elements[`set-${name}`];
      if (field && value !== null && field !== document.activeElement && field.value !== value) field.value = value;
    }
    document.documentElement.dataset.read = String(Number(document.documentElement.dataset.read ?? 0) + 1);
  }

  function rangeOf(doc, problem) {
    const from = offsetOf(doc, problem.line, problem.column);
    const edit = problem.edit;
    const line = doc.lineAt(from);
    const word = /^[\p{L}\p{N}]+/u.exec(line.text.slice(from - line.from))?.[0].length ?? 1;
    const length = edit && edit.line === problem.line && edit.column === problem.column && edit.old ? edit.old.length : problem.length || word;
    return [from, Math.min(line.to, Math.max(from, from + length))];
  }

  function nameOf(edit) {
    const short = words => `"${words.length > 30 ? words.slice(0, 29) + "..." : words}"`.replace(/\n/g, " ");
    return edit.new === "" ? `Remove ${short(edit.old)}` : edit.old === "" ? `Insert ${short(edit.new)}` : `Change ${short(edit.old)} to ${short(edit.new)}`;
  }

  function fix(edit) {
    const from = offsetOf(view.state.doc, edit.line, edit.column);
    if (view.state.sliceDoc(from, from + edit.old.length) !== edit.old) return say("The text has changed meanwhile. Look again.", "open");
    view.dispatch({ changes: { from, to: from + edit.old.length, insert: edit.new }, selection: { anchor: from + edit.new.length }, scrollIntoView: true });
    view.focus();
  }

  function showProblems(problems) {
    const section = document.getElementById("problems");
    section.querySelector("h2").textContent = problems.length === 0 ? "No problems" : problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    // A button that has the focus must not vanish while its problem is still there.
    const list = section.querySelector("ol");
    const keys = problems.map(problem => JSON.stringify(problem));
    if (list.dataset.keys === keys.join()) return;
    list.dataset.keys = keys.join();
    list.replaceChildren(...problems.map(problem => {
      const item = document.createElement("li");
      item.className = problem.isError ? "error" : "notice";
      const place = document.createElement("button");
      place.type = "button";
      place.className = "place";
      place.textContent = `${problem.isError ? "Error" : "Warning"}, line ${problem.line}`;
      place.addEventListener("click", () => goTo(problem));
      item.append(place, ` ${problem.message} `);
      if (problem.edit) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = nameOf(problem.edit);
        button.addEventListener("click", () => fix(problem.edit));
        item.append(button);
      }
      return item;
    }));
  }

  function showGrades(sections) {
    const list = document.querySelector("#grades ul");
    if (!list) return;
    list.replaceChildren(...sections.map(section => {
      const item = document.createElement("li");
      item.className = section.grade > 8 ? "hard" : "";
      const grade = document.createElement("b");
      grade.textContent = section.grade.toFixed(1);
      item.append(grade, ` ${section.title || "Before the first heading"}`);
      if (section.hardest) {
        const place = document.createElement("button");
        place.type = "button";
        place.className = "place";
        place.textContent = `Hardest sentence, line ${section.line}`;
        place.addEventListener("click", () => goTo(section.hardest));
        item.append(" ", place);
      }
      return item;
    }));
  }

  function sentenceAtCaret() {
    if (!last) return -1;
    const { line, column } = placeOf(view.state.doc, view.state.selection.main.head);
    const isBefore = (l, c) => l < line || (l === line && c <= column);
    return last.sentences.findLastIndex(one => isBefore(one.line, one.column) && (one.endLine > line || (one.endLine === line && one.endColumn >= column)));
  }

  function goTo(place) {
    const anchor = offsetOf(view.state.doc, place.line, place.column);
    view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
    view.focus();
  }

  function goToLine(line) {
    goTo({ line, column: 1 });
  }

  function insert(choice, description) {
    const range = view.state.selection.main;
    const selected = view.state.sliceDoc(range.from, range.to);
    let words = choice.text.replace("\uE001", description ?? "").replace(/\uE002([^\uE003]*)\uE003/, (_, own) => selected || own);
    // A box begins on a line of its own.
    let start = null;
    if (words.startsWith("\n")) {
      const line = view.state.doc.lineAt(range.from);
      // The sign of a list that the editor began by itself is not needed.
      if (/^\s*([-*+]|\d+[.)])\s*$/.test(line.text)) start = line.from;
      words = (start === null && range.from > line.from ? "\n\n" : line.from > 0 && view.state.doc.line(line.number - 1).text !== "" ? "\n" : "") + words.slice(1);
    }
    const isReplaced = words.includes(selected) && selected !== "";
    const from = start ?? (isReplaced ? range.from : range.to);
    view.dispatch({ changes: { from, to: range.to, insert: words }, selection: { anchor: from + words.length }, scrollIntoView: true, userEvent: "input" });
    view.focus();
  }

  // A click selects a note for the author, so that what is typed takes its place. A second click puts the caret into it.
  function selectNote() {
    const { main, main: { head } } = view.state.selection;
    const line = view.state.doc.lineAt(head);
    const found = main.empty && [...line.text.matchAll(/\\\[.*?\\\]/g)].find(one => head > line.from + one.index && head < line.from + one.index + one[0].length);
    const key = found ? `${line.from + found.index} ${found[0]}` : null;
    if (found && key !== note) view.dispatch({ selection: { anchor: line.from + found.index, head: line.from + found.index + found[0].length } });
    note = key;
    return false;
  }

  // What is copied in Word or on a web page comes as HTML; the desk makes Markdown of it, and says what that leaves out.
  function pasted(event) {
    const html = event.clipboardData?.getData("text/html");
    // A picture that is copied alone comes with the HTML that shows it, and words come with a picture of them.
    const picture = pictureOf(event.clipboardData);
    if (picture && !new DOMParser().parseFromString(html ?? "", "text/html").body.textContent.trim()) {
      event.preventDefault();
      pickers.openPicture(picture);
      return true;
    }
    if (!html) return false;
    event.preventDefault();
    putIn(html, event.clipboardData.getData("text/plain"));
    return true;
  }

  function dropped(event) {
    const picture = pictureOf(event.dataTransfer);
    if (!picture) return false;
    event.preventDefault();
    pickers.openPicture(picture);
    return true;
  }

  function pictureOf(data) {
    return [...data?.files ?? []].find(file => file.type.startsWith("image/"));
  }

  // Returns the words that show the picture, or why it was not taken.
  async function upload(file, description) {
    const message = new FormData();
    message.append("description", description);
    message.append("picture", await shrunk(file), "picture");
    const answer = await fetch("/-/picture", { method: "POST", headers: { RequestVerificationToken: secret.value }, body: message });
    if (answer.status === 403) return { reason: "The desk was started anew. Open it again by the address that it printed; your text stays in this window." };
    return answer.ok || answer.status === 422 || answer.status === 413 ? answer.json() : { reason: `The desk answers ${answer.status}.` };
  }

  async function putIn(html, plain) {
    let words = plain;
    let omitted;
    try {
      const answer = await post("/-/paste", { text: "", value: html });
      words = answer.markdown ?? plain;
      omitted = answer.omitted;
    } catch {
      omitted = ["The desk could not read what was copied, so it is here as plain text: bold, links, lists and tables are not in it"];
    }
    const range = view.state.selection.main;
    const line = view.state.doc.lineAt(range.from);
    // More than one paragraph begins on a line of its own.
    if (words.includes("\n") && range.from > line.from) words = `\n\n${words}`;
    view.dispatch({ changes: { from: range.from, to: range.to, insert: words }, selection: { anchor: range.from + words.length }, scrollIntoView: true, userEvent: "input.paste" });
    showOmitted(omitted);
  }

  function showOmitted(omitted) {
    const list = document.getElementById("omitted");
    list.querySelector("ul").replaceChildren(...omitted.map(words => Object.assign(document.createElement("li"), { textContent: words })));
    list.hidden = omitted.length === 0;
  }

  async function setSetting(field) {
    const before = text();
    try {
      const answer = await post("/-/setting", { name: field.name.slice(4), value: field.value });
      if (answer.text === null || before !== text()) return say("This setting cannot be changed here. Change it in the text.", "open");
      const change = minimalChange(before, answer.text);
      if (change) view.dispatch({ changes: change });
    } catch (error) {
      say(`${error.message}.`, "failed");
    }
  }

  function setWidth(button) {
    for (const other of document.querySelectorAll(".widths button")) other.setAttribute("aria-pressed", String(other === button));
    document.getElementById("frame").classList.toggle("phone", button.dataset.width === "phone");
  }

  async function keep() {
    const now = text();
    if (isSaving || now === saved || now === draft) return;
    try {
      const answer = await post("/-/draft", { text: now, isChanged: true });
      if (!answer.kept) throw new Error(`The draft could not be kept: ${answer.reason}`);
      draft = now;
      localStorage.removeItem(kept);
      say(answer.changed ? "Not saved yet, kept as a draft. The file was changed by somebody else: save, and the texts are put together." : `Not saved yet. Kept as a draft at ${answer.at}.`, "open");
    } catch (error) {
      // The browser keeps it until the desk answers again.
      localStorage.setItem(kept, JSON.stringify({ version, text: now }));
      const reason = error instanceof TypeError ? "The desk does not answer" : error.message;
      say(`Not saved. ${reason}. Your text is in this window, and this browser keeps it. It is tried again.`, "failed");
    }
  }

  async function save() {
    if (isSaving) return;
    isSaving = true;
    const sent = text();
    try {
      const answer = await post("/-/save", { text: sent });
      if (answer.outcome === "saved") {
        version = form.elements.version.value = answer.version;
        const change = text() === sent ? minimalChange(sent, answer.text) : null;
        saved = draft = answer.text;
        if (change) view.dispatch({ changes: change });
        localStorage.removeItem(kept);
        say(answer.message, text() === saved ? "good" : "open");
        read();
      } else if (answer.outcome === "conflict") {
        area.value = draft = text();
        const action = document.createElement("input");
        Object.assign(action, { type: "hidden", name: "do", value: "save" });
        form.append(action);
        form.submit();
      } else {
        say(answer.message, "failed");
      }
    } catch (error) {
      localStorage.setItem(kept, JSON.stringify({ version, text: sent }));
      const reason = error instanceof TypeError ? "The desk does not answer" : error.message;
      say(`Not saved. ${reason}. Your text is in this window, and this browser keeps it. Save again.`, "failed");
    }
    isSaving = false;
  }

  function offerWhatWasNotSent() {
    let found = null;
    try {
      found = JSON.parse(localStorage.getItem(kept) ?? "null");
    } catch {
      localStorage.removeItem(kept);
    }
    if (typeof found?.text !== "string" || found.text === text()) return;
    const offer = document.createElement("div");
    offer.className = "offer";
    const words = document.createElement("p");
    words.textContent = "This browser has a text of this file that could not be sent to the desk.";
    const look = document.createElement("button");
    const forget = document.createElement("button");
    look.type = forget.type = "button";
    look.textContent = "Look at that text";
    forget.textContent = "Throw it away";
    look.addEventListener("click", () => {
      const change = minimalChange(text(), found.text);
      version = form.elements.version.value = found.version;
      saved = null;
      if (change) view.dispatch({ changes: change });
      localStorage.removeItem(kept);
      offer.remove();
      view.focus();
    });
    forget.addEventListener("click", () => {
      localStorage.removeItem(kept);
      offer.remove();
    });
    const buttons = document.createElement("p");
    buttons.append(look, " ", forget);
    offer.append(words, buttons);
    status.after(offer);
  }
}
