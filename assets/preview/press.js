// Pictures of pages: layers are fetched by the name of what is in them, and printed over each other on the page's paper.

const MOST_BYTES = 180e6; // of layers kept as bitmaps
const MOST_SHEETS = 12; // printed pages kept, each at its size
const SMALL_DPI = 40; // of the strip's pictures, which are drawn once

export class Press {
  constructor() {
    this.views = new Map(); // by page name: a promise of its layers and blocks
    this.bitmaps = new Map(); // by layer@dpi, oldest first
    this.bytes = 0;
    this.printed = new Map(); // by page@dpi, oldest first
  }

  // Forgets pages that are no more.
  keep(names) {
    for (const name of this.views.keys()) if (!names.has(name)) this.views.delete(name);
    for (const key of this.printed.keys()) if (!names.has(key.split("@")[0])) this.printed.delete(key);
  }

  view(name) {
    if (!this.views.has(name)) {
      const asked = fetch(`page/${name}`).then(answer => {
        if (answer.status !== 200) throw new Gone(name);
        return answer.json();
      });
      asked.catch(() => this.views.delete(name));
      this.views.set(name, asked);
    }
    return this.views.get(name);
  }

  // Returns the page printed on a canvas with its bleed. `proof` is called with it before all layers are there.
  async page(name, dpi, book, proof = null) {
    const key = `${name}@${dpi}`;
    if (this.printed.has(key)) return this.printed.get(key);
    const { layers } = await this.view(name);
    const sheet = blank(book, dpi);
    const found = new Array(layers.length).fill(null);
    const print = () => lay(sheet, layers, found, dpi, book.paper);
    await Promise.all(layers.map(async ([layer], at) => {
      found[at] = await this.bitmap(layer, dpi);
      if (proof && found.includes(null)) { print(); proof(sheet); }
    }));
    print();
    if (dpi < SMALL_DPI) return sheet;
    this.printed.set(key, sheet);
    if (this.printed.size > MOST_SHEETS) this.printed.delete(this.printed.keys().next().value);
    return sheet;
  }

  async bitmap(layer, dpi) {
    const key = `${layer}@${dpi}`;
    const kept = this.bitmaps.get(key);
    if (kept) {
      this.bitmaps.delete(key);
      this.bitmaps.set(key, kept);
      return kept;
    }
    const answer = await fetch(`layer/${key}.png`);
    if (answer.status !== 200) throw new Gone(layer);
    const bitmap = await createImageBitmap(await answer.blob());
    if (!this.bitmaps.has(key)) {
      this.bitmaps.set(key, bitmap);
      this.bytes += bitmap.width * bitmap.height * 4;
      this.makeRoom();
    }
    return bitmap;
  }

  makeRoom() {
    for (const [key, bitmap] of this.bitmaps) {
      if (this.bytes <= MOST_BYTES || this.bitmaps.size <= 6) return;
      this.bytes -= bitmap.width * bitmap.height * 4;
      this.bitmaps.delete(key); // collected once nobody prints it any more
    }
  }
}

// What was asked for is of a state that is past; the next one comes with the news.
export class Gone extends Error {}

export function blank(book, dpi) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil((book.trim[0] + 2 * book.bleed) * dpi / 72);
  canvas.height = Math.ceil((book.trim[1] + 2 * book.bleed) * dpi / 72);
  return canvas;
}

function lay(sheet, layers, bitmaps, dpi, paper) {
  const context = sheet.getContext("2d");
  context.globalCompositeOperation = "source-over";
  context.fillStyle = paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  layers.forEach(([, blend, part], at) => {
    if (!bitmaps[at]) return;
    context.globalCompositeOperation = blend === "multiply" ? "multiply" : "source-over";
    context.drawImage(bitmaps[at], Math.floor(part[0] * dpi / 72), Math.floor(part[1] * dpi / 72));
  });
}
