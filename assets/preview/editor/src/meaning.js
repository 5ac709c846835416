// What may be written where: follows a path through the words that the server sent (`GET /edit/words`).
//
// A place is described by alternatives, since a cook may write the same thing in several forms. Each is one of
//   {record}                a map of a record's fields; `without` is the field that stands left of the colon
//   {field}                 a value of a field; `element` when it is one of its list
//   {line}                  what stands right of the colon in a line `left: right` of a record
//   {words, name}           a map of a picture's words: of a dish, a table, a setting, a board, a box
//   {list}                  a list of maps of a picture's words
//   {item, placing}         one item of a table, or a list or map of them
//   {options, word}         the options of an item
//   {value}                 a single value that has `choices`, `refers` or neither

export class Meaning {
  /** @param {object} words what the server knows @param {string} kind of the file @param {Function} own sources */
  constructor(words, kind, own) {
    this.words = words;
    this.kind = kind;
    this.own = own;
  }

  /** Return what may stand at a path. */
  at(path) {
    return path.reduce((found, step) => found.flatMap((each) => this.#step(each, step)), this.#root());
  }

  /** Return the keys that may be written in a map which has some already: `{word, help, takes, ...}` each. */
  keys(path, present = new Set()) {
    const all = this.at(path)
      .flatMap((each) => this.#apart(each))
      .map((each) => this.#keys(each));
    const fitting = all.filter((keys) => [...present].every((word) => keys.some((key) => key.word === word)));
    return unique((fitting.length ? fitting : all).flat()).filter(({ word }) => !present.has(word));
  }

  /** Return the values that may be written at a path: `{word, help}` each. */
  values(path) {
    return unique(this.at(path).flatMap((each) => this.#values(each)));
  }

  /** Return what a key of the map at a path means; words of the cook's own are the left side of their line. */
  key(path, word) {
    return this.keys(path).find((each) => each.word === word) ?? this.#left(path);
  }

  /** Return the sources that may be cited. */
  sources() {
    return unique([...this.own(), ...this.words.lists.sources]);
  }

  #left(path) {
    const names = this.at(path).flatMap(({ record, field }) => (record ? [record] : (field?.records ?? [])));
    const { fields, line } = names.map((name) => this.#record(name)).find((each) => each.line) ?? {};
    return line && { word: line[0], ...fields[line[0]] };
  }

  #root() {
    const record = this.words.roots[this.kind];
    return record ? [{ record }] : [{ words: this.words.pictures[this.kind], name: this.kind }];
  }

  #record(name) {
    return this.words.records[name];
  }

  // Steps: from what stands at a place to what stands at a key of it, or at a place in its list.

  #step(from, step) {
    if (from.record) return this.#intoRecord(from, step);
    if (from.field) return this.#intoField(from, step);
    if (from.line) return this.#intoLine(from.line, step);
    if (from.words) return this.#intoWords(from, step);
    if (from.item) return this.#intoItem(from, step);
    if (from.list) return typeof step === "number" ? [{ words: this.#wordsOf(from.list), name: from.list }] : [];
    if (from.options) return step in from.options ? [{ value: from.options[step] }] : [];
    return [];
  }

  #intoRecord({ record, without }, step) {
    const { fields, line, short } = this.#record(record);
    if (step in fields && step !== without) return [{ field: fields[step] }];
    if (typeof step === "string" && line && !without) return [{ line: record }];
    return short && (typeof step === "number" || !line) ? this.#intoField({ field: fields[short] }, step) : [];
  }

  #intoField({ field, element }, step) {
    if (field.map) return [{ field: { ...field, map: false } }];
    if (typeof step === "number") {
      if (field.list && !element) return [{ field, element: true }];
      return (field.records ?? []).flatMap((name) => this.#intoShort(name, step));
    }
    if (field.picture) return this.#step({ words: this.#pictureWords(), name: "dish" }, step);
    return (field.records ?? []).flatMap((name) => this.#intoRecord({ record: name }, step));
  }

  #intoShort(name, step) {
    const { fields, short } = this.#record(name);
    return short && fields[short].list ? this.#intoField({ field: fields[short] }, step) : [];
  }

  #intoLine(record, step) {
    const { fields, line } = this.#record(record);
    const right = { field: fields[line[1]] };
    return [...this.#intoRecord({ record, without: line[0] }, step), ...this.#intoField(right, step)];
  }

  #intoWords({ words, name }, step) {
    if (typeof step === "number" || !(step in words)) return [];
    if (name === "dish" && step === "boxes") return [{ list: "box" }];
    if (name === "dish" && step === "steam") return [this.#optionsOf("props", "steam")];
    if (name === "table" && (step === "items" || step === "tables"))
      return [{ list: step === "items" ? "setting" : "board" }];
    const word = words[step];
    return word.items ? [{ item: word.items, placing: word.placing, many: word.many }] : [{ value: word }];
  }

  #intoItem({ item, placing, many }, step) {
    if (typeof step === "number") return many ? [{ item, placing }] : [];
    const table = item.find((name) => step in this.words.pictures.items[name]);
    return table ? [this.#optionsOf(table, step, placing)] : [];
  }

  #optionsOf(table, word, placing) {
    const { items, placings } = this.words.pictures;
    return { options: { ...items[table][word].options, ...(placings[placing] ?? {}) }, word };
  }

  /** Return the words of one entry of a list: a setting on a table may be a dish, with all that a dish may say. */
  #wordsOf(name) {
    const { [name]: words, dish } = this.words.pictures;
    return name === "setting" ? { ...dish, ...words } : words;
  }

  #pictureWords() {
    const { dish, cover } = this.words.pictures;
    return this.kind === "zine" ? { ...dish, ...cover } : dish;
  }

  // Keys and values of what stands at a place.

  #keys(from) {
    if (from.record) return this.#fields(from.record, from.without);
    if (from.line) return this.#fields(from.line, this.#record(from.line).line[0]);
    if (from.words) return named(from.words);
    if (from.item) return this.#items(from.item);
    if (from.options) return named(from.options);
    return from.field ? this.#keysOfField(from) : [];
  }

  #keysOfField({ field, element }) {
    if (field.picture) return named(this.#pictureWords());
    if (field.map) return this.#list(field.names);
    return (field.records ?? []).flatMap((name) => {
      const { fields, line, short } = this.#record(name);
      const left = line ? this.#list(fields[line[0]].refers) : [];
      const inner = short && !line && fields[short].records ? this.#keysOfField({ field: fields[short] }) : [];
      return field.list && !element ? left : [...left, ...inner, ...this.#fields(name)];
    });
  }

  /** Return one alternative a record, where a field's value may be several. */
  #apart(from) {
    const { records = [] } = from.field ?? {};
    return records.length > 1
      ? records.map((name) => ({ ...from, field: { ...from.field, records: [name] } }))
      : [from];
  }

  #fields(record, without) {
    return named(this.#record(record).fields).filter((each) => each.word !== without);
  }

  #values(from) {
    if (from.value) return this.#valuesOf(from.value);
    if (from.item) return this.#items(from.item);
    if (from.line) return this.#values({ field: this.#record(from.line).fields[this.#record(from.line).line[1]] });
    if (!from.field) return [];
    const { field } = from;
    if (field.map) return [];
    if (field.picture) return this.words.lists.dishes;
    const shorts = (field.records ?? []).flatMap((name) => {
      const { fields, short } = this.#record(name);
      return short ? this.#valuesOf(fields[short]) : [];
    });
    return [...this.#valuesOf(field), ...shorts];
  }

  #valuesOf({ choices = [], refers, default: usual }) {
    const chosen = choices.map((word) => ({ word: String(word), help: String(word) === usual ? "the default" : "" }));
    return [...chosen, ...this.#list(refers)];
  }

  #list(refers) {
    if (refers === "sources") return this.sources();
    if (refers === "paints") return this.words.pictures.paints.map((word) => ({ word, help: "a colour" }));
    return refers ? this.words.lists[refers] : [];
  }

  #items(tables) {
    return tables.flatMap((name) => this.words.lists[name]);
  }
}

const named = (table) => Object.entries(table).map(([word, said]) => ({ word, ...said }));

function unique(words) {
  const seen = new Set();
  return words.filter(({ word }) => !seen.has(word) && seen.add(word));
}
