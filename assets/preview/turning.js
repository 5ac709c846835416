// A leaf of paper that turns: cut into strips, of which the outer ones run ahead, so that it bends as paper does.

const STRIPS = 16;
const TAKES_MS = 620;
const LAG = 0.55; // by how much of the time the spine is behind the outer edge

// Takes a leaf up from `bound`. `front` is the picture it shows now, and `kept` that of the page it will come down on.
// The object's `down(table)` turns it over, onto what the table shows by then.
export function turned(bound, { way, front, kept, turn }) {
  bound.querySelectorAll(".turning").forEach(leaf => leaf.remove());
  const leaf = document.createElement("div");
  leaf.className = `turning ${way > 0 ? "from-right" : "from-left"}`;
  leaf.setAttribute("aria-hidden", "true");
  const covered = document.createElement("div"); // what lies where the leaf will come down, until it does
  covered.className = "covered";
  if (kept) covered.append(copied(kept));
  leaf.append(covered);
  bound.append(leaf);
  return { down: table => down(leaf, table, { way, front: front && copied(front), turn }) };
}

async function down(leaf, table, { way, front, turn }) {
  const width = table.book.trim[0] * table.scale, bleed = table.book.bleed * table.scale;
  const landing = table.slots[way > 0 ? 0 : 1];
  const strips = cut(leaf, width, way);
  let back = null;
  const begun = performance.now();
  await new Promise(done => {
    const frame = now => {
      const time = Math.min(1, (now - begun) / TAKES_MS);
      if (table.ended !== turn || !leaf.isConnected) return done();
      if (front) strips.forEach(strip => paint(strip.front, front, strip, bleed, table));
      front = null;
      if (landing.canvas && landing.canvas !== back) {
        back = landing.canvas;
        strips.forEach(strip => paint(strip.back, back, strip, bleed, table));
      }
      bend(strips, time, way);
      if (time < 1) requestAnimationFrame(frame);
      else done();
    };
    requestAnimationFrame(frame);
  });
  leaf.remove();
}

// Nests strips in each other from the spine outwards, each hinged on the one before.
function cut(leaf, width, way) {
  const wide = width / STRIPS;
  let parent = leaf;
  return Array.from({ length: STRIPS }, (_, at) => {
    const strip = document.createElement("div"), front = side("front"), back = side("back");
    strip.className = "strip";
    strip.style.width = `${wide}px`;
    strip.append(front, back);
    parent.append(strip);
    parent = strip;
    // From the right leaf's spine at its left edge; from the left leaf's at its right, so that strips count backwards.
    const ahead = way > 0 ? at : STRIPS - 1 - at;
    return { element: strip, front, back, left: ahead * wide, behind: width - (ahead + 1) * wide, wide };
  });
}

function side(name) {
  const face = document.createElement("div"), canvas = document.createElement("canvas"), shade = document.createElement("i");
  face.className = `face ${name}`;
  face.append(canvas, shade);
  return face;
}

function paint(face, picture, strip, bleed, table) {
  const dots = picture.width / ((table.book.trim[0] + 2 * table.book.bleed) * table.scale);
  const canvas = face.firstChild, from = face.classList.contains("front") ? strip.left : strip.behind;
  canvas.width = Math.ceil((strip.wide + 1) * dots);
  canvas.height = Math.round(table.book.trim[1] * table.scale * dots);
  canvas.getContext("2d").drawImage(picture, -(from + bleed) * dots, -bleed * dots);
}

function bend(strips, time, way) {
  let before = 0, dim = 0;
  strips.forEach((strip, at) => {
    const own = Math.min(1, Math.max(0, time * (1 + LAG) - LAG * (1 - (at + 1) / STRIPS)));
    const angle = -180 * way * ease(own);
    strip.element.style.transform = `rotateY(${angle - before}deg)`;
    before = angle;
    const light = Math.sin(Math.abs(angle) * Math.PI / 180); // upright paper is in its own shade
    shade(strip.front, 0.4 * dim, 0.4 * light, way > 0);
    shade(strip.back, 0.26 * dim, 0.26 * light, way < 0);
    dim = light;
  });
}

// Shades a strip from its hinge to its outer edge.
function shade(face, hinge, edge, rightwards) {
  const [left, right] = rightwards ? [hinge, edge] : [edge, hinge];
  face.lastChild.style.background = `linear-gradient(to right, rgb(42 28 12 / ${left}), rgb(42 28 12 / ${right}))`;
}

function ease(part) {
  return part * part * (3 - 2 * part);
}

function copied(canvas) {
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext("2d").drawImage(canvas, 0, 0);
  copy.style.width = canvas.style.width;
  return copy;
}
