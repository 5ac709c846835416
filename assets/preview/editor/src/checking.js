// Problems as they are typed: the text goes to the server a moment after each change, its problems are underlined.
import { setDiagnostics } from "@codemirror/lint";
import { EditorView } from "@codemirror/view";
import { made } from "./telling.js";

const PAUSE = 60; // milliseconds after the last change
const MEANT = /^Did you mean "(.+)"\?$/;

/** Checks the text of a view, one request at a time. `ask` takes a text and resolves to what the server found. */
export class Checker {
  constructor(view, ask, tell) {
    this.view = view;
    this.ask = ask;
    this.tell = tell;
    this.timer = 0;
    this.busy = false;
    this.stale = false;
  }

  /** Check soon; `now` without waiting for a pause in typing. */
  soon(now = false) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#check(), now ? 0 : PAUSE);
  }

  async #check() {
    this.stale = this.busy;
    if (this.busy) return;
    this.busy = true;
    const { doc } = this.view.state;
    const found = await this.ask(doc.toString()).catch(() => null);
    this.busy = false;
    if (this.stale || this.view.state.doc !== doc) return this.soon(true);
    if (found) this.#show(found);
  }

  #show(found) {
    if (this.view.composing) return this.soon(); // a syllable is being put together: leave its letters alone
    const length = this.view.state.doc.length;
    const diagnostics = found.problems.map((problem) => diagnostic(problem, length));
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
    this.tell(found);
  }
}

/** Tells a checker of every change. */
export const checkedBy = (checker) => EditorView.updateListener.of((update) => update.docChanged && checker().soon());

function diagnostic({ from, to, severity, message, hint, rule }, length) {
  const start = Math.min(from, length);
  const meant = MEANT.exec(hint);
  return {
    from: start,
    to: Math.min(Math.max(to, start), length),
    severity,
    message: hint ? `${message}. ${hint}` : message,
    markClass: rule,
    renderMessage: () => rendered(message, hint),
    actions: meant
      ? [
          {
            name: `Write “${meant[1]}”`,
            apply: (view, at, end) => view.dispatch({ changes: { from: at, to: end, insert: meant[1] } }),
          },
        ]
      : [],
  };
}

function rendered(message, hint) {
  const element = made("div", "problem");
  element.append(made("div", "problem-message", message));
  if (hint) element.append(made("div", "problem-hint", hint));
  return element;
}
