// What is known of a word, as an element: its help, what it takes, its default and an example.

/** Return an element that explains a key or a value. */
export function told({ word, help, takes, default: usual, example, required, choices }) {
  const element = made("div", "told");
  const head = made("div", "told-word", word);
  if (required) head.append(made("span", "told-required", "required"));
  element.append(head);
  if (help) element.append(made("p", "told-help", sentence(help)));
  const kind = takes || (choices ? choices.slice(0, 8).join(", ") + (choices.length > 8 ? " …" : "") : "");
  const rows = [
    ["takes", kind],
    ["default", usual],
    ["example", example],
  ].filter(([, value]) => value);
  if (rows.length) {
    const list = made("dl", "told-rows");
    for (const [name, value] of rows) list.append(made("dt", "", name), made("dd", "", value));
    element.append(list);
  }
  return element;
}

/** Return a new element. */
export function made(tag, className = "", text = "") {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

const sentence = (text) => (/[.!?…)]$/.test(text) ? text : `${text}.`);
