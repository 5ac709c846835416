// A file that changed underneath: both texts side by side, and what to do about it.
import { MergeView } from "@codemirror/merge";
import { EditorState } from "@codemirror/state";
import { EditorView, lineNumbers } from "@codemirror/view";
import { made } from "./telling.js";

/**
 * Ask what to do, and resolve to `{keep: text}`, `{take: true}`, or null for neither.
 *
 * @param {ShadowRoot} root where the dialog goes
 * @param {{name: string, mine: string, theirs: string|null, extensions: object[]}} conflict `theirs` is null when the
 *   file is gone
 */
export function ask(root, conflict) {
  const { name, theirs } = conflict;
  const dialog = made("dialog");
  dialog.setAttribute("aria-labelledby", "question");
  const both = theirs === null ? null : made("div", "both");
  dialog.append(question(name, theirs === null), ...(both ? [sides(), both] : []));
  root.querySelector(".pane").append(dialog);
  const merge = both && sideBySide(root, both, conflict);
  const mine = () => merge?.b.state.doc.toString() ?? conflict.mine;
  return new Promise((resolve) => {
    const answer = (value) => () => {
      const said = value();
      dialog.close();
      merge?.destroy();
      dialog.remove();
      resolve(said);
    };
    const back = answer(() => null);
    dialog.append(
      answers(theirs === null, { back, keep: answer(() => ({ keep: mine() })), take: answer(() => ({ take: true })) }),
    );
    dialog.addEventListener("cancel", back);
    dialog.showModal();
    dialog.querySelector("[data-answer=back]").focus();
  });
}

function question(name, gone) {
  const element = made("div", "question");
  const head = made("h2", "", gone ? `${name} is not there any more` : `${name} changed on disk while you edited it`);
  head.id = "question";
  const told = gone
    ? "It was deleted or renamed since you opened it. Nothing has been written."
    : "Nothing has been written. An arrow takes over one change of the file; then keep yours, or take the whole file.";
  element.append(head, made("p", "", told));
  return element;
}

function sides() {
  const element = made("div", "sides");
  element.append(made("span", "", "On disk"), made("span", "", "Yours"));
  return element;
}

function sideBySide(root, parent, { mine, theirs, extensions }) {
  const shared = [...extensions, lineNumbers(), EditorView.lineWrapping];
  const label = (words) => EditorView.contentAttributes.of({ "aria-label": words });
  return new MergeView({
    a: { doc: theirs, extensions: [shared, EditorState.readOnly.of(true), label("On disk")] },
    b: { doc: mine, extensions: [shared, label("Yours")] },
    parent,
    root,
    revertControls: "a-to-b",
    renderRevertControl: () => {
      const button = made("button", "", "→");
      button.setAttribute("aria-label", "Take over this change from the file");
      button.title = "Take over this change from the file";
      return button;
    },
    collapseUnchanged: { margin: 3, minSize: 6 },
  });
}

function answers(gone, { keep, take, back }) {
  const element = made("div", "answers");
  const words = [
    ["back", "Back to the editor", back],
    ["take", gone ? "Let it go" : "Take the file’s", take],
    ["keep", gone ? "Write it anew" : "Keep mine", keep],
  ];
  for (const [key, label, answer] of words) {
    const button = made("button", key === "keep" ? "main" : "", label);
    button.dataset.answer = key;
    button.addEventListener("click", answer);
    element.append(button);
  }
  return element;
}
