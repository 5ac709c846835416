// Completion: the keys, values and citations that may be typed at the cursor.
import { autocompletion, startCompletion } from "@codemirror/autocomplete";
import { placeToType } from "./place.js";
import { told } from "./telling.js";

const CITED = /\[\^([^\]\n]*)$/;
const NEEDS_QUOTES = /^[\s#"'[\]{},&*!|>%@`-]|: |:$| #|\s$/;

/** Return the extension. `known` resolves to what is known of the open file; to null where nothing is. */
export const completion = (known) =>
  autocompletion({
    override: [async (context) => complete(context, await known())],
    icons: false,
    maxRenderedOptions: 200,
    activateOnTypingDelay: 60,
  });

function complete(context, meaning) {
  if (!meaning) return null;
  const line = context.state.doc.lineAt(context.pos);
  const cited = CITED.exec(line.text.slice(0, context.pos - line.from));
  if (cited) return citations(context, meaning, cited[1]);
  const place = placeToType(context.state.doc.toString(), context.pos);
  const typed = context.state.sliceDoc(place.from, context.pos);
  const options = choices(place, meaning, context.explicit ? null : typed);
  return options.length
    ? { from: place.from, options: inOrder(options), validFor: place.quoted ? /^[^"'\n]*$/ : /^[^\n:,[\]{}"'#]*$/ }
    : null;
}

function citations(context, meaning, typed) {
  const word = /[^\s,]*$/.exec(typed)[0];
  const options = meaning.sources().map((source) => ({ ...shown(source), type: "source", apply: cite }));
  return { from: context.pos - word.length, options: inOrder(options), validFor: /^[^\s,\]]*$/ };
}

/** Keep words that match equally well in the order of their declaration, which is that of the file. */
const inOrder = (options) => options.map((option, at) => ({ ...option, boost: -at / options.length }));

/** Write a source's key, and close the bracket that it stands in. */
function cite(view, { label }, from, to) {
  const closed = view.state.sliceDoc(to, to + 1) === "]";
  view.dispatch({
    changes: { from, to, insert: closed ? label : `${label}]` },
    selection: { anchor: from + label.length + 1 },
  });
}

/** Return what may stand at a place. `typed` is what has been typed of it, null when the list was asked for. */
function choices(place, meaning, typed) {
  const keys = meaning.keys(place.path, place.keys);
  const values = meaning.values(place.path).map((value) => asValue(value, place));
  if (place.at === "key") return typed === "" ? [] : keys.map((key) => asKey(key, place, meaning));
  if (place.at === "value") return values;
  if (place.at !== "start") return [];
  const words = new Set(values.map(({ label }) => label));
  const others = keys.filter(({ word }) => !words.has(word) && mayBe(word, typed, place));
  return [...values, ...others.map((key) => asKey(key, place, meaning))];
}

/** Whether a word that begins an entry may become this key. Most are prose: a key is meant by its first letters. */
const mayBe = (word, typed, { path }) =>
  typed === null || (typed !== "" && (word.startsWith(typed) || typeof path.at(-1) === "string"));

function shown({ word, help, takes, required }) {
  const detail = required ? "required" : takes && takes.length < 28 ? takes : "";
  return { label: word, detail, info: () => told({ word, help, takes: takes === detail ? "" : takes }) };
}

function asKey(key, place, meaning) {
  return { ...shown(key), info: () => told(key), type: "key", apply: writeKey(key, place, meaning) };
}

function asValue(value, place) {
  const word =
    place.quoted || !needsQuotes(value.word, place.flow) ? value.word : `"${value.word.replaceAll('"', '\\"')}"`;
  return { ...shown(value), type: "value", apply: word };
}

const needsQuotes = (word, flow) => NEEDS_QUOTES.test(word) || (flow && /[,[\]{}]/.test(word));

/** Write a key with its colon, begin the list that belongs under it, and ask at once for what may stand there. */
function writeKey(key, place, meaning) {
  return (view, _completion, from, to) => {
    const end = Math.max(to, place.at === "key" ? place.to : to);
    const line = view.state.doc.lineAt(from);
    const rest = view.state.sliceDoc(end, line.to);
    const lead = needsQuotes(key.word, place.flow) ? `"${key.word}"` : key.word;
    const insert = /^\s*:/.test(rest) ? lead : `${lead}${place.flow ? ": " : opened(key, line, from)}`;
    view.dispatch({
      changes: { from, to: end, insert },
      selection: { anchor: from + insert.length },
      userEvent: "input.complete",
    });
    if (insert !== lead && meaning.values([...place.path, key.word]).length) startCompletion(view);
  };
}

/** Return a colon and what begins the value: a dash on the next line for a list of records, else a space. */
function opened(key, line, from) {
  if (!key.list || !key.records?.length) return ": ";
  const indent = " ".repeat(from - line.from);
  return `:\n${indent}  - `;
}
