// Help under the pointer, and at the cursor on demand: what the key or word there means.
import { StateEffect, StateField } from "@codemirror/state";
import { hoverTooltip, keymap, showTooltip } from "@codemirror/view";
import { placeOf } from "./place.js";
import { told } from "./telling.js";

const CITATION = /\[\^([^\]\n]+)\]/g;

const shownHere = StateEffect.define();

/** Return the extension. `known` resolves to what is known of the open file; to null where nothing is. */
export const hover = (known) => [
  hoverTooltip(async (view, position) => tooltipAt(view.state, position, await known()), { hoverTime: 350 }),
  atCursor,
  keymap.of([
    { key: "Mod-i", run: (view) => showAtCursor(view, known), preventDefault: true },
    { key: "Escape", run: hideAtCursor },
  ]),
];

// The same help without a pointer; it goes with the next change or move.
const atCursor = StateField.define({
  create: () => null,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(shownHere)) return effect.value;
    return transaction.docChanged || transaction.selection ? null : value;
  },
  provide: (field) => showTooltip.from(field),
});

function showAtCursor(view, known) {
  known().then((meaning) => {
    const tooltip = tooltipAt(view.state, view.state.selection.main.head, meaning);
    view.dispatch({ effects: shownHere.of(tooltip && { ...tooltip, arrow: false }) });
  });
  return true;
}

function hideAtCursor(view) {
  if (!view.state.field(atCursor)) return false;
  view.dispatch({ effects: shownHere.of(null) });
  return true;
}

function tooltipAt(state, position, meaning) {
  const found = meaning && explained(state, position, meaning);
  return found ? { pos: found.from, end: found.to, above: true, create: () => ({ dom: told(found.said) }) } : null;
}

function explained(state, position, meaning) {
  const cited = citationAt(state, position);
  if (cited) {
    const said = meaning.sources().find(({ word }) => word === cited.word);
    return said && { ...cited, said };
  }
  const place = placeOf(state.doc.toString(), position);
  const word = state.sliceDoc(place.from, place.to);
  if (position < place.from || position > place.to || !word.trim()) return null;
  const said = place.at === "key" ? meaning.key(place.path, word) : valueSaid(meaning, place, word);
  return said ? { from: place.from, to: place.to, said } : null;
}

function valueSaid(meaning, place, word) {
  if (place.at === "text" || place.at === "comment") return null;
  const value = meaning.values(place.path).find((each) => each.word === word);
  return value?.help ? value : null;
}

/** Return the source's key that stands in `[^…]` at a position. */
function citationAt(state, position) {
  const line = state.doc.lineAt(position);
  for (const match of line.text.matchAll(CITATION)) {
    let from = line.from + match.index + 2;
    for (const word of match[1].split(",")) {
      const lead = word.search(/\S|$/);
      const [start, end] = [from + lead, from + word.trimEnd().length];
      if (position >= start && position <= end) return { from: start, to: end, word: word.trim() };
      from += word.length + 1;
    }
  }
  return null;
}
