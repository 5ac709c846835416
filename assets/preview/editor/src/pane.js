// The pane: files in buffers, one of them in view; checked as it is typed, saved on purpose only.
import { isolateHistory } from "@codemirror/commands";
import { nextDiagnostic } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { Foot, Head, Notice } from "./bars.js";
import { Buffer } from "./buffer.js";
import { Checker, checkedBy } from "./checking.js";
import { ask } from "./conflict.js";
import { language, writing } from "./extensions.js";
import { provideHangul } from "./hangul.js";
import { Meaning } from "./meaning.js";
import { sourcesIn } from "./place.js";
import { Server } from "./server.js";
import css from "./style.css";
import { made } from "./telling.js";

const LATER = 600; // milliseconds after a change on disk: its pages are drawn first
const HELP =
  "Tab indents; to leave the text, press Escape, then Tab. Control and Space complete, Control and I explain.";

export class Pane {
  constructor(element, { token, onSaved, dark }) {
    this.host = element;
    this.server = new Server(token);
    this.onSaved = onSaved;
    this.shade = new Compartment();
    this.buffers = new Map();
    this.files = [];
    this.counts = new Map();
    this.words = null;
    this.wanted = null; // the file asked for last, should several be on their way
    this.#build();
    this.setDark(dark);
    this.ready = this.#begin();
    addEventListener("beforeunload", (event) => this.dirty && event.preventDefault());
    addEventListener("focus", () => this.buffer && this.checker.soon(true));
  }

  get dirty() {
    return [...this.buffers.values()].some((buffer) => buffer.dirty);
  }

  /** Show a file, with the cursor in a line of it. */
  async open(name, line = 0) {
    this.wanted = name;
    this.#catchUp();
    await this.ready;
    try {
      const buffer = this.buffers.get(name) ?? (await this.#fetched(name));
      if (this.wanted !== name) return;
      this.#show(buffer);
      if (line) this.#goTo(line);
    } catch (refusal) {
      this.#say(refusal);
      this.#list();
    }
  }

  focus() {
    this.#catchUp();
    this.view.focus();
  }

  setDark(dark) {
    this.dark = Boolean(dark);
    this.host.toggleAttribute("data-dark", this.dark);
    this.view.dispatch({ effects: this.shade.reconfigure(EditorView.darkTheme.of(this.dark)) });
  }

  /** Take in what is wrong with the files on disk, which have changed, then. */
  setProblems(problems) {
    this.counts = new Map();
    for (const { file } of problems) this.counts.set(file, (this.counts.get(file) ?? 0) + 1);
    this.behind = true;
    if (this.host.getClientRects().length) this.#catchUp();
  }

  /** Learn what the last change on disk brought; a pane that nobody sees leaves that for later. */
  #catchUp() {
    if (!this.behind) return;
    this.behind = false;
    this.#list();
    if (this.buffer) this.checker.soon();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#learn().catch((refusal) => this.#say(refusal)), LATER);
  }

  #build() {
    provideHangul();
    const root = this.host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    this.root = root;
    this.head = new Head({ onChoose: (name) => this.open(name), onSave: () => this.save() });
    this.foot = new Foot({ onProblems: () => nextDiagnostic(this.view) && this.view.focus() });
    this.notice = new Notice({ onCompare: () => this.#settle(this.buffer) });
    const text = made("div", "text");
    const help = made("p", "visually-hidden", HELP);
    help.id = "help";
    const pane = made("div", "pane");
    pane.append(this.head.element, this.notice.element, text, help, this.foot.element);
    root.append(pane);
    if (!this.host.hasAttribute("aria-label")) this.host.setAttribute("aria-label", "Editor");
    for (const type of ["keydown", "keyup", "keypress"])
      this.host.addEventListener(type, (event) => event.stopPropagation());
    this.view = new EditorView({ parent: text, root, state: this.#state("") });
    this.checker = new Checker(
      this.view,
      (words) => this.#checked(words),
      (found) => this.#found(found),
    );
  }

  async #begin() {
    try {
      await this.#learn();
      const first = this.wanted ?? this.files.find(({ kind }) => kind === "card")?.name ?? this.files[0]?.name;
      if (first && !this.wanted) this.#show(await this.#fetched(first));
    } catch (refusal) {
      this.#say(refusal);
    }
  }

  /** Ask which files there are; and, without waiting for them, which words belong in them. */
  async #learn() {
    this.learning = this.server.words().then(
      (words) => (this.words = words),
      (refusal) => this.#say(refusal),
    );
    this.files = (await this.server.files()).files;
    this.#list();
  }

  async #fetched(name) {
    const buffer = new Buffer(await this.server.file(name), (text, made) => this.#state(text, made));
    this.buffers.set(name, buffer);
    return buffer;
  }

  #state(text, buffer) {
    const name = buffer?.name ?? "";
    return EditorState.create({
      doc: text,
      extensions: [
        writing(this.#known, [{ key: "Mod-s", run: () => this.save() || true, preventDefault: true }]),
        this.shade.of(EditorView.darkTheme.of(Boolean(this.dark))),
        EditorState.readOnly.of(!buffer?.writable),
        EditorView.contentAttributes.of({ "aria-label": name, "aria-describedby": "help", spellcheck: "false" }),
        EditorView.updateListener.of((update) => this.#changed(update)),
        checkedBy(() => this.checker),
      ],
    });
  }

  /** Resolve to what is known of the file in view, once anything is; else to null. */
  #known = async () => {
    if (!this.words) await this.learning;
    const { buffer, words } = this;
    return buffer && words && new Meaning(words, buffer.kind, () => sourcesIn(this.view.state.doc.toString()));
  };

  #show(buffer) {
    if (this.buffer) Object.assign(this.buffer, { state: this.view.state, scrolled: this.view.scrollSnapshot() });
    this.buffer = buffer;
    this.view.setState(buffer.state);
    this.view.dispatch({ effects: buffer.scrolled ?? EditorView.scrollIntoView(0) });
    this.setDark(this.dark);
    this.#list();
    this.#refresh();
    this.checker.soon(true);
  }

  #goTo(number) {
    const { doc } = this.view.state;
    const line = doc.line(Math.min(Math.max(number, 1), doc.lines));
    const anchor = line.from + line.text.search(/\S|$/);
    this.view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
    this.view.focus();
  }

  #changed(update) {
    if (!this.buffer) return;
    const wasDirty = this.buffer.dirty;
    this.buffer.state = update.state;
    if (wasDirty !== this.buffer.dirty) this.#list();
    if (update.docChanged || update.selectionSet) this.#refresh();
  }

  #refresh() {
    const { buffer, view } = this;
    const { head } = view.state.selection.main;
    const line = view.state.doc.lineAt(head);
    this.head.show(buffer);
    this.foot.at({ line: line.number, column: [...line.text.slice(0, head - line.from)].length + 1 });
    this.notice.show(changedUnderneath(buffer), buffer.theirs?.text === null ? "Decide…" : "Compare…");
  }

  #list() {
    const marks = (name) => ({ unsaved: this.buffers.get(name)?.dirty, problems: this.counts.get(name) });
    this.head.list(this.files, this.buffer?.name, marks);
  }

  // Checking.

  async #checked(text) {
    const { buffer } = this;
    if (!buffer) return null;
    const found = await this.server.check(buffer.name, text);
    if (found.digest !== buffer.digest) await this.#movedOn(buffer, found.digest);
    return buffer === this.buffer ? found : null;
  }

  #found({ problems, elsewhere }) {
    this.foot.found(problems, elsewhere);
    this.counts.set(this.buffer.name, problems.length);
    this.#list();
  }

  /** A file changed underneath: follow it where nothing would be lost; else say so. */
  async #movedOn(buffer, digest) {
    if (buffer.saving || buffer.theirs?.digest === digest) return;
    const theirs = digest ? await this.server.file(buffer.name) : { text: null, digest };
    if (theirs.text === null || buffer.dirty) buffer.theirs = theirs;
    else this.#take(buffer, theirs);
    if (buffer === this.buffer) this.#refresh();
  }

  /** Put the disk's text into a buffer, as a change that can be undone. */
  #take(buffer, theirs) {
    buffer.opened(theirs);
    this.#rewrite(buffer, theirs.text);
  }

  #rewrite(buffer, text) {
    const change = { changes: difference(buffer.text, text), annotations: isolateHistory.of("full") };
    if (buffer === this.buffer) this.view.dispatch(change);
    else buffer.state = buffer.state.update(change).state;
  }

  // Saving.

  /** Save the file in view. */
  async save() {
    const { buffer } = this;
    if (!buffer || buffer.saving || (!buffer.dirty && !buffer.theirs)) return;
    if (buffer.theirs) await this.#settle(buffer);
    else await this.#write(buffer, buffer.text, buffer.digest);
  }

  async #write(buffer, text, digest) {
    buffer.saving = true;
    try {
      const done = await this.server.save(buffer.name, text, digest);
      buffer.saving = false;
      if (done.conflict) {
        buffer.theirs = done.conflict;
        return await this.#settle(buffer);
      }
      buffer.opened({ text, digest: done.digest });
      this.foot.say(`Saved ${buffer.name}`, "well");
      this.onSaved(buffer.name);
      this.#list();
      this.checker.soon(true);
    } catch (refusal) {
      this.#say(refusal);
    } finally {
      buffer.saving = false;
      if (this.buffer) this.#refresh();
    }
  }

  /** Ask what becomes of a file that changed underneath. */
  async #settle(buffer) {
    if (!buffer.theirs || this.asking) return;
    this.asking = true;
    const { theirs } = buffer;
    const answer = await ask(this.root, {
      name: buffer.name,
      mine: buffer.text,
      theirs: theirs.text,
      extensions: [language, this.shade.of(EditorView.darkTheme.of(this.dark))],
    });
    this.asking = false;
    this.view.focus();
    if (answer?.take && theirs.text === null) return this.#drop(buffer);
    if (answer?.take) this.#take(buffer, theirs);
    if (answer?.keep !== undefined) {
      if (answer.keep !== buffer.text) this.#rewrite(buffer, answer.keep);
      await this.#write(buffer, answer.keep, theirs.digest);
    }
    this.#refresh();
  }

  /** Forget a file that is gone. */
  async #drop(buffer) {
    this.buffers.delete(buffer.name);
    this.buffer = null;
    this.wanted = null;
    await this.#begin();
  }

  #say({ message, hint }) {
    this.foot.say([message, hint].filter(Boolean).join(". "), "badly");
  }
}

function changedUnderneath({ name, theirs, dirty }) {
  if (theirs?.text === null) return `${name} was deleted or renamed.`;
  return theirs && dirty ? `${name} changed on disk while you edited it.` : "";
}

/** Return the one change that makes a text of another: what is alike above and below stays, and the cursor with it. */
function difference(before, after) {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
