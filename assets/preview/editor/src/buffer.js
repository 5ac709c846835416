// One file as the editor holds it: its text as it was opened, and as it is by now.
import { Text } from "@codemirror/state";

export class Buffer {
  /** @param {{name: string, kind: string, text: string, digest: string, writable: boolean}} file as the server told */
  constructor(file, makeState) {
    Object.assign(this, { name: file.name, kind: file.kind, writable: file.writable });
    this.opened(file);
    this.state = makeState(file.text, this);
    this.theirs = null; // what the disk holds instead, once that is known
    this.scrolled = null; // where the view stood when another file came into it
  }

  /** Take this for what the disk holds. */
  opened({ text, digest }) {
    this.saved = Text.of(text.split("\n"));
    this.digest = digest;
    this.theirs = null;
  }

  get text() {
    return this.state.doc.toString();
  }

  get dirty() {
    return !this.state.doc.eq(this.saved);
  }
}
