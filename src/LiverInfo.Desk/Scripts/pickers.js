// What an author may put into the text, each found by words and chosen by keyboard.
import { drawn } from "./pictures.js";

const kinds = [
  ["page", "Link to a page", "Words of the page or heading"],
  ["source", "Source", "Author, year, or words of what it found"],
  ["word", "Word explained", "The word"],
  ["box", "Box", "The kind of box"],
  ["table", "Table", "The number of columns"],
  ["result", "Result of a study", "What was measured"],
  ["picture", "Picture", "The name of the picture"],
];

export class Pickers {
  #dialog = document.createElement("dialog");
  #insert;
  #upload;
  #file = null;
  #kind;
  #choices = [];
  #active = 0;
  #asked = 0;
  #found = null;

  constructor(tools, insert, upload) {
    this.#insert = insert;
    this.#upload = upload;
    const group = document.createElement("span");
    group.className = "insert";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", "Put in");
    for (const kind of kinds) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = kind[1];
      button.addEventListener("click", () => this.#open(kind));
      group.append(button);
    }
    tools.append(group);
    this.#dialog.className = "picker";
    this.#dialog.setAttribute("aria-labelledby", "picker-title");
    document.body.append(this.#dialog);
  }

  // A picture that was pasted or dropped waits for its description.
  openPicture(file) {
    this.#open(kinds.find(kind => kind[0] === "picture"));
    this.#setFile(file);
  }

  #open(kind) {
    this.#kind = kind;
    this.#file = null;
    this.#dialog.innerHTML = `
      <h2 id="picker-title"></h2>
      <p class="describe" hidden><label for="picker-description">What does the picture show? Patients who cannot see it hear this.</label>
      <input id="picker-description" autocomplete="off" maxlength="300"></p>
      <div class="describe" hidden><p class="field"><label for="picker-file">A new picture: JPEG, PNG or WebP</label>
      <input id="picker-file" type="file" accept="image/jpeg,image/png,image/webp"></p>
      <div id="picker-look" role="img" aria-label="The new picture"></div>
      <p><button type="button" id="picker-upload" class="main">Put in the new picture</button></p></div>
      <p><label for="picker-words"></label>
      <input id="picker-words" role="combobox" aria-expanded="true" aria-controls="picker-list" aria-autocomplete="list" autocomplete="off"></p>
      <ul id="picker-list" role="listbox" aria-labelledby="picker-title"></ul>
      <p class="quiet" id="picker-none" role="status"></p>
      <p><button type="button" id="picker-close">Close</button></p>`;
    this.#find("title").textContent = kind[1];
    this.#dialog.querySelector("label[for=picker-words]").textContent = kind[2];
    const words = this.#find("words");
    words.addEventListener("input", () => this.#search());
    words.addEventListener("keydown", event => this.#key(event));
    this.#find("close").addEventListener("click", () => this.#dialog.close());
    const isPicture = kind[0] === "picture";
    for (const part of this.#dialog.querySelectorAll(".describe")) part.hidden = !isPicture;
    if (isPicture) {
      this.#dialog.querySelector("label[for=picker-words]").textContent = "Or a picture that the site has: its name";
      this.#find("file").addEventListener("change", event => this.#setFile(event.target.files[0] ?? null));
      this.#find("upload").addEventListener("click", () => this.#send());
      this.#find("description").addEventListener("keydown", event => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        if (this.#file) this.#send();
        else this.#find("file").focus();
      });
    }
    this.#choices = [];
    this.#found = null;
    this.#dialog.showModal();
    (isPicture ? this.#find("description") : words).focus();
    this.#search();
  }

  #find(name) {
    return document.getElementById(`picker-${name}`);
  }

  async #setFile(file) {
    this.#file = file;
    const look = this.#find("look");
    look.replaceChildren();
    if (!file) return;
    try {
      look.replaceChildren(await drawn(file));
    } catch {
      // Sending it says what is wrong with it.
    }
  }

  async #send() {
    const none = this.#find("none");
    const description = this.#find("description").value.trim();
    if (description === "") {
      none.textContent = "Say first what the picture shows.";
      return this.#find("description").focus();
    }
    if (!this.#file) {
      none.textContent = "Choose a picture first.";
      return this.#find("file").focus();
    }
    const button = this.#find("upload");
    button.disabled = true;
    none.textContent = "The picture is on its way.";
    let answer;
    try {
      answer = await this.#upload(this.#file, description);
    } catch {
      answer = { reason: "The desk does not answer." };
    }
    button.disabled = false;
    if (!answer.text) return void (none.textContent = answer.reason);
    this.#dialog.close();
    this.#insert({ text: `\n${answer.text}\n` }, "");
  }

  async #search() {
    const asked = ++this.#asked;
    const words = this.#find("words").value;
    const answer = await fetch(`/-/choices?kind=${this.#kind[0]}&words=${encodeURIComponent(words)}`);
    const choices = answer.ok ? await answer.json() : [];
    if (asked !== this.#asked) return;
    this.#choices = choices;
    this.#found = words;
    this.#active = 0;
    this.#find("list").replaceChildren(...choices.map((choice, i) => {
      const item = document.createElement("li");
      item.id = `picker-choice-${i}`;
      item.setAttribute("role", "option");
      if (choice.picture) {
        const picture = document.createElement("img");
        picture.src = choice.picture;
        picture.alt = "";
        item.append(picture);
      }
      const title = document.createElement("b");
      title.textContent = choice.title;
      const about = document.createElement("span");
      about.className = "quiet";
      about.textContent = [choice.about, choice.note].filter(Boolean).join(". ");
      item.append(title, " ", about);
      item.addEventListener("click", () => this.#choose(i));
      return item;
    }));
    this.#find("none").textContent = choices.length === 0 ? "Nothing fits these words." : "";
    this.#mark();
  }

  #mark() {
    for (const [i, item] of [...this.#find("list").children].entries()) item.setAttribute("aria-selected", String(i === this.#active));
    const item = this.#find("list").children[this.#active];
    if (item) {
      this.#find("words").setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    } else {
      this.#find("words").removeAttribute("aria-activedescendant");
    }
  }

  async #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.#active = Math.min(Math.max(this.#active + step, 0), this.#choices.length - 1);
      this.#mark();
    } else if (event.key === "Enter") {
      event.preventDefault();
      // Whoever types and presses Enter at once means what fits these words, not what is listed still.
      if (this.#found !== this.#find("words").value) await this.#search();
      this.#choose(this.#active);
    }
  }

  #choose(i) {
    const choice = this.#choices[i];
    if (!choice) return;
    const description = this.#find("description").value.trim().replace(/[[\]\n]/g, " ");
    if (this.#kind[0] === "picture" && description === "") {
      this.#find("none").textContent = "Say first what the picture shows.";
      this.#find("description").focus();
      return;
    }
    this.#dialog.close();
    this.#insert(choice, description);
  }
}
