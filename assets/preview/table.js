// The table: the pages that lie open, each a picture with its words over it.

import { Gone } from "./press.js";
import { fill } from "./words.js";
import { turned } from "./turning.js";

const LEAST_DPI = 20, MOST_DPI = 400;
const CSS_DPI = 96;

export class Table {
  constructor(scroll, table, press, open) {
    this.scroll = scroll;
    this.press = press;
    this.open = open;
    this.book = null;
    this.pages = [];
    this.zoom = 0; // 0 fits the window; else 1 is the size on paper
    this.bound = element("div", "book");
    this.slots = [new Slot("left"), new Slot("right")];
    this.bound.append(...this.slots.map(slot => slot.page));
    table.append(this.bound);
    this.ended = 0; // turnings; a newer one ends the one under way
  }

  // Shows pages of a book, turning the paper forwards (1), back (-1), or not at all (0).
  async show(book, pages, way = 0) {
    const before = this.pages, old = this.book;
    this.book = book;
    this.pages = pages;
    const turning = way && old ? this.lift(before, pages, way) : null;
    this.measure();
    const drawn = this.slots.map((slot, side) => this.fill(slot, pages.length === 1 ? (side ? null : pages[0]) : pages[side]));
    this.bound.classList.toggle("single", pages.length === 1);
    this.bound.dataset.closed = pages.length === 1 ? "" : pages[0] === null ? "front" : pages[1] === null ? "back" : "";
    if (turning) await turning.down(this);
    await Promise.all(drawn);
  }

  // Takes the leaf that is to turn from the table, with pictures of what is on it now.
  lift(before, pages, way) {
    if (before.length !== 2 || pages.length !== 2 || matchMedia("(prefers-reduced-motion: reduce)").matches) return null;
    const seen = this.slots[way > 0 ? 1 : 0];
    const under = this.slots[way > 0 ? 0 : 1];
    return turned(this.bound, { way, front: seen.canvas, kept: under.canvas, turn: ++this.ended });
  }

  // Returns the CSS pixels that a point takes, such that the picture's pixels fall on the screen's.
  measure() {
    const { trim } = this.book, across = this.pages.length * trim[0];
    const style = getComputedStyle(this.scroll);
    const width = this.scroll.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const height = this.scroll.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    const fit = Math.min(width / across, height / trim[1]);
    const wished = this.zoom ? this.zoom * CSS_DPI / 72 : fit;
    const most = (this.zoom ? Math.round : Math.floor)(wished * 72 * devicePixelRatio);
    this.dpi = Math.min(MOST_DPI, Math.max(LEAST_DPI, most));
    this.scale = most > MOST_DPI ? wished : this.dpi / 72 / devicePixelRatio;
    this.actual = this.scale * 72 / CSS_DPI;
    this.bound.style.setProperty("--width", `${trim[0] * this.scale}px`);
    this.bound.style.setProperty("--height", `${trim[1] * this.scale}px`);
    this.bound.style.setProperty("--scale", this.scale);
    this.bound.style.setProperty("--bleed", `${this.book.bleed * this.scale}px`);
    this.bound.style.setProperty("--paper", this.book.paper);
  }

  async fill(slot, page) {
    slot.page.hidden = page === null;
    const name = page === null ? "" : this.book.pages[page].name;
    const wish = `${name}@${this.dpi}`;
    if (slot.wish === wish) return slot.filled;
    const stays = slot.number === page && slot.canvas;
    Object.assign(slot, { wish, number: page, name });
    if (stays) this.size(slot.canvas);
    else slot.clear();
    if (page === null) return null;
    if (!stays) this.sketch(slot, page);
    const { folio, kind } = this.book.pages[page];
    slot.page.setAttribute("aria-label", folio ? `Page ${folio}, ${kind}` : kind);
    slot.filled = this.print(slot, name, wish, stays);
    return slot.filled;
  }

  async print(slot, name, wish, stays) {
    const { book, dpi } = this;
    try {
      const proof = stays ? null : sheet => { if (slot.wish === wish) this.put(slot, sheet); };
      const [sheet, view] = await Promise.all([this.press.page(name, dpi, book, proof), this.press.view(name)]);
      if (slot.wish !== wish) return;
      this.put(slot, sheet);
      const focused = [...slot.words.children].indexOf(document.activeElement);
      if (slot.worded !== name) fill(slot.words, view.blocks, book.lang, this.open);
      slot.worded = name;
      if (focused >= 0) (slot.words.children[focused] || slot.page).focus({ preventScroll: true });
      slot.page.classList.remove("empty");
    } catch (fault) {
      if (!(fault instanceof Gone)) throw fault;
      if (slot.wish === wish) this.again(slot, wish);
    }
  }

  // Shows the strip's small picture, if there is one, until the page is printed.
  sketch(slot, page) {
    const small = this.small?.(page);
    if (small) slot.paper.replaceChildren(small);
  }

  size(sheet) {
    sheet.style.width = `${(this.book.trim[0] + 2 * this.book.bleed) * this.scale}px`;
    sheet.style.height = "auto";
  }

  // Tries once more in a moment, unless by then there is news of another page.
  again(slot, wish) {
    setTimeout(() => {
      if (slot.wish !== wish) return;
      slot.wish = "";
      this.fill(slot, slot.number);
    }, 500);
  }

  put(slot, sheet) {
    this.size(sheet);
    sheet.setAttribute("aria-hidden", "true");
    if (slot.canvas === sheet && sheet.parentNode === slot.paper) return;
    slot.canvas = sheet;
    slot.paper.replaceChildren(sheet);
  }
}

class Slot {
  constructor(side) {
    this.page = element("article", `page ${side} empty`);
    this.page.tabIndex = 0;
    this.paper = element("div", "paper");
    this.words = element("div", "words");
    this.page.append(this.paper, this.words);
    this.clear();
  }

  clear() {
    this.canvas = null;
    this.worded = "";
    this.paper.replaceChildren();
    this.words.replaceChildren();
    this.page.classList.add("empty");
  }
}

export function element(tag, name) {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}
