// Where a position stands in a YAML text: on the way to which value, at a key or at a value. Texts are mostly
// half-typed when somebody asks, so the parser (which forgives) reads them with a stand-in for the word to come.
import { yamlLanguage } from "@codemirror/lang-yaml";

const STAND_IN = "\u02ac"; // a letter of phonetics that no recipe needs
const MAY_BEGIN = /^\s*(?:-\s+)*(?:[^\s:#"'[\]{},&*!|>%@`-][^:#]*)?$/;

/**
 * @typedef {object} Place
 * @property {(string|number)[]} path keys and list positions that lead to the map (at "key") or to the value (else)
 * @property {"key"|"value"|"start"|"text"|"comment"} at what stands here; a "start" may become a key or a value
 * @property {number} from where the word here begins
 * @property {number} to where it ends
 * @property {Set<string>} keys what else the same map has
 * @property {boolean} flow whether it is inside brackets
 * @property {boolean} quoted whether it is inside quotes
 */

/** Return where a word typed at a position would stand. @returns {Place} */
export function placeToType(text, position) {
  const found = look(text.slice(0, position) + STAND_IN + text.slice(position), position);
  const lineStart = text.lastIndexOf("\n", position - 1) + 1;
  const before = text.slice(lineStart, position);
  const after = /^[^\n]*/.exec(text.slice(position))[0];
  const isFree = !(found.at === "comment" || found.flow || found.quoted || found.block);
  if (!isFree || !MAY_BEGIN.test(before) || after.includes(":")) return found;
  const asKey = look(`${text.slice(0, position)}${STAND_IN}:${text.slice(position + after.length)}`, position);
  const isKey = asKey.at === "key" && asKey.sound;
  return isKey ? { ...asKey, at: asKey.keys.size ? "key" : "start", to: position + after.trimEnd().length } : found;
}

/** Return where the word at a position stands. @returns {Place} */
export function placeOf(text, position) {
  return look(text, position, "");
}

/** Return the keys of the sources that a text brings, each with what stands beside it. */
export function sourcesIn(text) {
  const root = yamlLanguage.parser.parse(text).topNode.getChild("Document")?.firstChild;
  const pair = root && pairs(root).find((each) => keyOf(each, text) === "sources");
  const value = pair?.lastChild;
  if (!value) return [];
  const maps = value.name.endsWith("Sequence") ? value.getChildren("Item").map((item) => item.lastChild) : [value];
  return maps.filter(Boolean).flatMap((map) => {
    const long = pairs(map).find((each) => keyOf(each, text) === "key");
    if (long) return [{ word: plain(text.slice(long.lastChild.from, long.lastChild.to)), help: "" }];
    return pairs(map).map((each) => ({
      word: keyOf(each, text),
      help: plain(text.slice(each.lastChild.from, each.lastChild.to)),
    }));
  });
}

function look(text, position, standIn = STAND_IN) {
  const tree = yamlLanguage.parser.parse(text);
  const node = standIn ? tree.resolveInner(position + 1, -1) : wordAt(tree, position);
  const key = upTo(node, "Key");
  const map = key ? key.parent.parent : upTo(node, "BlockMapping", "FlowMapping");
  const others = map ? pairs(map).filter((each) => each.from !== key?.parent.from) : [];
  const word = key?.firstChild ?? node;
  const quoted = word.name === "QuotedLiteral";
  const block = node.name.startsWith("BlockLiteral");
  const lineStart = text.lastIndexOf("\n", position - 1) + 1;
  const lineEnd = text.indexOf("\n", position) < 0 ? text.length : text.indexOf("\n", position);
  return {
    path: pathOf(key ? key.parent.parent : node, text, standIn),
    at: role(node, key, word.from < lineStart || block),
    from: word.from + (quoted ? 1 : 0),
    to: Math.max(position, Math.min(word.to, lineEnd) - standIn.length - (quoted ? 1 : 0)),
    keys: new Set(others.map((each) => keyOf(each, text))),
    flow: Boolean(upTo(node, "FlowMapping", "FlowSequence")),
    quoted,
    block,
    sound: !key || key.parent.prevSibling?.type.isError !== true,
  };
}

function role(node, key, fromAbove) {
  if (node.name === "Comment") return "comment";
  if (key) return "key";
  if (fromAbove) return "text";
  return node.parent?.name === "Item" || node.parent?.name === "FlowSequence" ? "start" : "value";
}

function wordAt(tree, position) {
  const right = tree.resolveInner(position, 1);
  return right.name.endsWith("Literal") ? right : tree.resolveInner(position, -1);
}

/** Return the keys and list positions that lead to a node. */
function pathOf(node, text, standIn) {
  const path = [];
  for (let each = node; each; each = each.parent) {
    if (each.name === "Pair") path.unshift(keyOf(each, text).replaceAll(standIn || "\0", ""));
    if (each.name === "Item") path.unshift(indexOf(each));
  }
  return path;
}

function indexOf(item) {
  let index = 0;
  for (let each = item.prevSibling; each; each = each.prevSibling) if (each.name === "Item") index += 1;
  return index;
}

function upTo(node, ...names) {
  for (let each = node; each; each = each.parent) {
    if (names.includes(each.name)) return each;
    if (["Pair", "Item"].includes(each.name) && names[0] === "Key") return null;
  }
  return null;
}

const pairs = (map) => map.getChildren("Pair");

const keyOf = (pair, text) =>
  plain(text.slice(pair.getChild("Key")?.from ?? pair.from, pair.getChild("Key")?.to ?? pair.from));

const plain = (word) => word.trim().replace(/^(["'])(.*)\1$/s, "$2");
