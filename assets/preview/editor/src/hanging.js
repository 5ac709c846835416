// Long lines go on below where they began, not below the margin: the shape of the YAML stays to be seen.
import { Decoration, EditorView, ViewPlugin } from "@codemirror/view";
import { RangeSetBuilder } from "@codemirror/state";

const DEEPEST = 16; // columns
const LEAD = /^ *(?:- )*/;

const lines = Array.from({ length: DEEPEST + 1 }, (_, depth) => Decoration.line({ class: `hang-${depth}` }));

// Classes rather than style attributes, which a strict content security policy forbids.
const rules = lines.map((_, depth) => [
  `.cm-line.hang-${depth}`,
  { paddingLeft: `calc(8px + ${depth + 2}ch)`, textIndent: `-${depth + 2}ch` },
]);

function hung(view) {
  const found = new RangeSetBuilder();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      found.add(line.from, line.from, lines[Math.min(LEAD.exec(line.text)[0].length, DEEPEST)]);
      at = line.to + 1;
    }
  }
  return found.finish();
}

const plugin = ViewPlugin.define(
  (view) => ({
    marks: hung(view),
    update({ docChanged, viewportChanged }) {
      if (docChanged || viewportChanged) this.marks = hung(view);
    },
  }),
  { decorations: ({ marks }) => marks },
);

export const hanging = [plugin, EditorView.theme(Object.fromEntries(rules))];
