// A page's words, unseen over its picture: for hands that select, for ears, and for a click that leads to a file.

// Fills `layer` with a page's blocks. `open` is called with a block that was clicked, and whether in the own editor.
export function fill(layer, blocks, lang, open) {
  layer.replaceChildren(...blocks.map(block => element(block, lang)));
  layer.onclick = event => {
    const part = event.target.closest(".part");
    if (!part || !getSelection().isCollapsed) return;
    open(part.block, event.altKey || event.ctrlKey || event.metaKey);
  };
  measure(layer);
}

function element(block, lang) {
  const figure = block.tag === "img", part = document.createElement(figure ? "div" : block.tag);
  const [x0, y0, x1, y1] = block.box;
  part.className = "part";
  part.block = block;
  part.tabIndex = -1;
  Object.assign(part.style, { left: `${x0}px`, top: `${y0}px`, width: `${x1 - x0}px`, height: `${y1 - y0}px` });
  if (block.lang && block.lang !== lang) part.lang = block.lang;
  if (block.file) part.title = `${block.file}:${block.line}`;
  if (figure) {
    part.setAttribute("role", "img");
    part.setAttribute("aria-label", block.alt || "Picture");
  }
  part.append(...block.lines.map(words => line(words, x0, y0)));
  return part;
}

function line([text, x, y, width, size, a, b, c, d, e, f], x0, y0) {
  const words = document.createElement("span");
  words.className = "line";
  words.textContent = text;
  words.style.fontSize = `${size}px`;
  words.turn = `matrix(${a},${b},${c},${d},${e - x0},${f - y0}) translate(${x}px,${y - 0.8 * size}px)`;
  words.wide = width;
  words.style.transform = words.turn;
  return words;
}

// Stretches the browser's letters to the width of the printed ones, so that a selection covers what it takes.
function measure(layer) {
  const lines = [...layer.querySelectorAll(".line")];
  const widths = lines.map(words => words.offsetWidth);
  lines.forEach((words, at) => {
    if (widths[at]) words.style.transform = `${words.turn} scaleX(${words.wide / widths[at]})`;
  });
}

// Moves the focus among a page's parts; returns whether there was one to go to.
export function step(page, by) {
  const parts = [...page.querySelectorAll(".part")].filter(part => part.block.file);
  const at = parts.indexOf(document.activeElement);
  const next = parts[at < 0 ? (by > 0 ? 0 : parts.length - 1) : at + by];
  if (next) next.focus();
  return Boolean(next);
}
