// All that CodeMirror is asked for, in one list.
import { closeBrackets, closeBracketsKeymap, completionKeymap, acceptCompletion } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import {
  EditorView,
  drawSelection,
  dropCursor,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { completion } from "./completion.js";
import { hover } from "./hover.js";
import { look } from "./look.js";

const still = matchMedia("(prefers-reduced-motion: reduce)");

/** Language and looks, which the comparison of two texts shares. */
export const language = [yaml(), indentUnit.of("  "), EditorState.tabSize.of(2), look];

/** Everything for writing. `known` resolves to what is known of the open file; `keys` are the pane's own. */
export const writing = (known, keys) => [
  keymap.of([...keys, { key: "Tab", run: (view) => acceptCompletion(view) || indentMore(view), shift: indentLess }]),
  lineNumbers(),
  lintGutter(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  history(),
  drawSelection({ cursorBlinkRate: still.matches ? 0 : 1200 }),
  dropCursor(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  highlightSelectionMatches(),
  search({ top: true }),
  EditorView.lineWrapping,
  completion(known),
  hover(known),
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...lintKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]),
  language,
];
