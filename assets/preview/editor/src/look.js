// How the text looks: the colours are custom properties of style.css, so that light and dark differ there alone.
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { Decoration, EditorView, MatchDecorator, ViewPlugin } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { hanging } from "./hanging.js";

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--key)", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--string)" },
  { tag: [tags.comment, tags.lineComment], color: "var(--comment)", fontStyle: "italic" },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace, tags.typeOperator], color: "var(--sign)" },
  { tag: [tags.meta, tags.keyword, tags.labelName, tags.typeName], color: "var(--sign)" },
]);

const citation = new MatchDecorator({ regexp: /\[\^[^\]\n]+\]/g, decoration: Decoration.mark({ class: "citation" }) });

const citations = ViewPlugin.define(
  (view) => ({
    marks: citation.createDeco(view),
    update(update) {
      this.marks = citation.updateDeco(update, this.marks);
    },
  }),
  { decorations: (plugin) => plugin.marks },
);

const frame = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "var(--size)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { padding: "10px 0 40vh", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 14px 0 8px" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--selection)",
  },
  ".cm-gutters": { backgroundColor: "transparent", color: "var(--faint)", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "2.4em", padding: "0 6px 0 4px" },
  ".cm-activeLine": { backgroundColor: "var(--line)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  "&.cm-focused .cm-matchingBracket, .cm-matchingBracket": { backgroundColor: "var(--match)", outline: "none" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent" },
  ".cm-searchMatch": { backgroundColor: "var(--match)" },
  ".cm-searchMatch.cm-searchMatch-selected": { backgroundColor: "var(--selection)" },
  ".cm-lintRange": { backgroundImage: "none", paddingBottom: "0", textDecorationSkipInk: "none" },
  ".cm-lintRange-error": { textDecoration: "underline wavy var(--error) 1.2px", textUnderlineOffset: "3px" },
  ".cm-lintRange-warning": { textDecoration: "underline wavy var(--warning) 1.2px", textUnderlineOffset: "3px" },
  ".cm-lintPoint:after": { borderBottomColor: "var(--error)" },
  ".cm-lintRange-active": { backgroundColor: "var(--match)" },
  ".cm-gutter-lint": { width: "14px" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0" },
  ".cm-lint-marker": { width: "14px", height: "auto", content: "normal", textAlign: "center", cursor: "default" },
  ".cm-lint-marker-error": { content: "normal" },
  ".cm-lint-marker-warning": { content: "normal" },
  ".cm-lint-marker:before": { fontSize: "10px", verticalAlign: "1px" },
  ".cm-lint-marker-error:before": { content: "'●'", color: "var(--error)" },
  ".cm-lint-marker-warning:before": { content: "'▲'", color: "var(--warning)" },
  ".cm-tooltip": {
    border: "1px solid var(--edge)",
    backgroundColor: "var(--sheet)",
    color: "var(--ink)",
    borderRadius: "6px",
    boxShadow: "var(--shadow)",
    fontFamily: "var(--sans)",
    overflow: "hidden",
  },
  ".cm-tooltip .cm-tooltip-arrow:before, .cm-tooltip .cm-tooltip-arrow:after": { display: "none" },
  ".cm-tooltip-lint": { padding: "0", maxWidth: "34em" },
  ".cm-diagnostic": { padding: "7px 12px", margin: "0", borderLeft: "3px solid var(--error)", whiteSpace: "normal" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--warning)" },
  ".cm-diagnosticAction": {
    margin: "6px 0 2px",
    padding: "2px 8px",
    border: "1px solid var(--edge)",
    borderRadius: "4px",
    backgroundColor: "var(--paper)",
    color: "var(--ink)",
    font: "inherit",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--mono)",
    fontSize: "12.5px",
    maxHeight: "16em",
    minWidth: "16em",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 10px", display: "flex", gap: "1.5em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--chosen)",
    color: "var(--on-chosen)",
  },
  ".cm-completionLabel": { flex: "1" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionDetail": {
    margin: "0",
    fontStyle: "normal",
    fontFamily: "var(--sans)",
    fontSize: "11.5px",
    opacity: "0.8",
  },
  ".cm-tooltip.cm-completionInfo": { padding: "0", maxWidth: "22em" },
  ".cm-panels": { backgroundColor: "var(--sheet)", color: "var(--ink)" },
  ".cm-panels.cm-panels-bottom": { borderTop: "1px solid var(--edge)" },
  ".cm-panel.cm-search": { padding: "8px 10px", fontFamily: "var(--sans)", fontSize: "13px" },
  ".cm-panel.cm-search [name=close]": { color: "var(--ink)", fontSize: "18px" },
  ".cm-textfield": {
    backgroundColor: "var(--paper)",
    color: "var(--ink)",
    border: "1px solid var(--edge)",
    borderRadius: "4px",
    padding: "3px 6px",
  },
  ".cm-button": {
    backgroundImage: "none",
    backgroundColor: "var(--paper)",
    color: "var(--ink)",
    border: "1px solid var(--edge)",
    borderRadius: "4px",
  },
  ".cm-panel.cm-panel-lint": { fontFamily: "var(--sans)", fontSize: "13px" },
  ".cm-panel.cm-panel-lint ul [aria-selected]": { backgroundColor: "var(--line)" },
});

/** The looks of the editor, but for whether it is dark. */
export const look = [frame, syntaxHighlighting(colours), citations, hanging];
