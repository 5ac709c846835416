// The strip of all pages. Its pictures are made when they come into sight, one at a time, and after everything else.

import { element } from "./table.js";
import { Gone } from "./press.js";
import { openings, called } from "./spreads.js";

const HIGH = 64; // CSS pixels

export class Strip {
  constructor(nav, press, go, calm) {
    this.nav = nav;
    this.press = press;
    this.go = go;
    this.calm = calm; // resolves when nothing more urgent is being drawn
    this.waiting = new Set();
    this.working = false;
    this.buttons = [];
    this.sight = new IntersectionObserver(seen => {
      for (const { target, isIntersecting } of seen) {
        if (isIntersecting) this.waiting.add(target);
        else this.waiting.delete(target);
      }
      this.work();
    }, { root: nav, rootMargin: "0px 200px" });
    nav.onkeydown = event => this.keys(event);
  }

  show(book) {
    const groups = openings(book, "spread");
    while (this.buttons.length > groups.length) {
      const gone = this.buttons.pop();
      this.sight.unobserve(gone);
      this.waiting.delete(gone);
      gone.remove();
    }
    groups.forEach((pages, at) => {
      const button = this.buttons[at] || this.button(at);
      const names = pages.map(page => page === null ? "" : book.pages[page].name);
      const shown = pages.filter(page => page !== null);
      button.pages = shown;
      button.setAttribute("aria-label", shown.length > 1 ? `Pages ${called(book, shown)}` : `Page ${called(book, shown)}`);
      if (button.names === names.join()) return;
      button.names = names.join();
      button.drawn = "";
      if (button.seen) this.waiting.add(button);
    });
    this.book = book;
    this.work();
  }

  button(at) {
    const button = element("button", "spread");
    button.tabIndex = -1;
    button.append(element("canvas", ""), element("span", ""));
    button.onclick = () => this.go(button.pages[0]);
    this.buttons[at] = button;
    this.nav.append(button);
    this.sight.observe(button);
    return button;
  }

  // Marks the pages that lie open, and brings them into sight.
  at(pages) {
    const open = pages.filter(page => page !== null);
    this.buttons.forEach(button => {
      const here = button.pages.some(page => open.includes(page));
      button.classList.toggle("here", here);
      button.tabIndex = here ? 0 : -1;
      if (here) button.setAttribute("aria-current", "page");
      else button.removeAttribute("aria-current");
      button.lastChild.textContent = button.pages.map(page => this.book.pages[page].folio).filter(Boolean).join("–");
    });
    const here = this.buttons.find(button => button.classList.contains("here"));
    if (here) this.nav.scrollTo({ left: here.offsetLeft - (this.nav.clientWidth - here.offsetWidth) / 2, behavior: "instant" });
  }

  // Returns a copy of a page's small picture, if it has been drawn.
  small(page) {
    const button = this.buttons.find(each => each.pages.includes(page));
    if (!button?.drawn) return null;
    const from = button.firstChild, copy = element("canvas", "sketch");
    copy.width = from.width / button.pages.length;
    copy.height = from.height;
    copy.getContext("2d").drawImage(from, -button.pages.indexOf(page) * copy.width, 0);
    return copy;
  }

  async work() {
    if (this.working || !this.book) return;
    this.working = true;
    try {
      for (let button = this.next(); button; button = this.next()) {
        await this.calm();
        this.waiting.delete(button);
        await this.draw(button);
      }
    } finally {
      this.working = false;
    }
  }

  next() {
    const here = this.buttons.findIndex(button => button.classList.contains("here"));
    const near = button => Math.abs(this.buttons.indexOf(button) - here);
    return [...this.waiting].filter(button => button.drawn !== button.names).sort((one, other) => near(one) - near(other))[0];
  }

  async draw(button) {
    const { book } = this, wish = button.names, canvas = button.firstChild;
    const dpi = Math.max(20, Math.round(HIGH * devicePixelRatio / book.trim[1] * 72));
    const [width, height] = book.trim.map(length => Math.round(length * dpi / 72)), bleed = Math.round(book.bleed * dpi / 72);
    try {
      const pages = [];
      for (const name of wish.split(",").filter(Boolean)) pages.push(await this.press.page(name, dpi, book));
      if (button.names !== wish) return;
      canvas.width = width * pages.length;
      canvas.height = height;
      canvas.style.aspectRatio = `${canvas.width} / ${canvas.height}`;
      pages.forEach((page, at) => canvas.getContext("2d").drawImage(page, bleed, bleed, width, height, at * width, 0, width, height));
      button.drawn = wish;
      button.seen = true;
      button.classList.add("drawn");
    } catch (fault) {
      if (!(fault instanceof Gone)) throw fault;
    }
  }

  keys(event) {
    const ways = { ArrowRight: 1, ArrowLeft: -1 };
    const at = this.buttons.indexOf(document.activeElement);
    if (at < 0 || !(event.key in ways)) return;
    event.preventDefault();
    event.stopPropagation();
    const next = this.buttons[at + ways[event.key]];
    if (next) {
      next.focus();
      this.go(next.pages[0]);
    }
  }
}
