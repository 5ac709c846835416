// Printed sheets: front and back as they come from the printer, each page where it will be folded from.

import { element } from "./table.js";
import { Gone } from "./press.js";

export class Sheets {
  constructor(table, press, choose) {
    this.press = press;
    this.choose = choose;
    this.plan = null;
    this.holder = element("div", "sheets");
    this.holder.hidden = true;
    table.append(this.holder);
  }

  async planned(book) {
    if (this.plan?.number !== book.number) {
      const answer = await fetch("sheets");
      if (answer.status === 204) throw new Gone("sheets");
      this.plan = { ...(await answer.json()), number: book.number };
    }
    return this.plan;
  }

  async count(book) {
    const { sides } = await this.planned(book);
    return sides ? Math.ceil(sides.length / 2) : 1;
  }

  // Shows both sides of the `at`th sheet, counted from 0, as large as fits into `room`.
  async show(book, at, room) {
    const plan = await this.planned(book);
    if (plan.error) {
      this.holder.replaceChildren(Object.assign(element("p", "refused"), { textContent: `${plan.error}. ${plan.hint}` }));
      return;
    }
    const sides = plan.sides.slice(2 * at, 2 * at + 2);
    const [width, height] = sides[0].paper;
    const gap = 28, foot = 30;
    const beside = Math.min((room.width - gap) / (2 * width), (room.height - foot) / height);
    const above = Math.min(room.width / width, (room.height - gap - 2 * foot) / (2 * height));
    const scale = Math.max(beside, above) * (room.zoom || 1);
    this.holder.classList.toggle("above", above > beside);
    const dots = Math.max(2, devicePixelRatio); // fine enough for type to stay type where pages are small
    const dpi = Math.min(400, Math.max(20, Math.round(scale * 72 * dots)));
    const figures = await Promise.all(sides.map((side, back) => this.side(book, side, { dpi, scale, at, back })));
    this.holder.replaceChildren(...figures);
  }

  async side(book, side, { dpi, scale, at, back }) {
    const canvas = element("canvas", "sheet"), dots = dpi / 72, [width, height] = side.paper;
    canvas.width = Math.round(width * dots);
    canvas.height = Math.round(height * dots);
    Object.assign(canvas.style, { width: `${width * scale}px`, height: `${height * scale}px` });
    const context = canvas.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.fillStyle = book.paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
    for (const [number, matrix, clip] of side.pages) {
      const page = await this.press.page(book.pages[number - 1].name, dpi, book);
      context.save();
      upright(context, dots, height);
      context.beginPath();
      context.rect(clip[0], clip[1], clip[2] - clip[0], clip[3] - clip[1]);
      context.clip();
      context.transform(...matrix);
      context.transform(1 / dots, 0, 0, -1 / dots, -book.bleed, book.trim[1] + book.bleed);
      context.drawImage(page, 0, 0);
      context.restore();
    }
    marks(context, side.rules, dots, height);
    return this.figure(canvas, side, { at, back, scale });
  }

  figure(canvas, side, { at, back, scale }) {
    const figure = element("figure", "side"), caption = document.createElement("figcaption");
    const numbers = side.pages.map(([number]) => number);
    caption.textContent = `Sheet ${at + 1}, ${back ? "back" : "front"}`;
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", `${caption.textContent}: pages ${numbers.join(" and ")}`);
    canvas.onclick = event => {
      const x = event.offsetX / scale, y = side.paper[1] - event.offsetY / scale;
      const hit = side.pages.find(([, , [x0, y0, x1, y1]]) => x >= x0 && x <= x1 && y >= y0 && y <= y1);
      if (hit) this.choose(hit[0] - 1);
    };
    figure.append(canvas, caption);
    return figure;
  }
}

// Sets points from the bottom left, y up, as sheets are measured.
function upright(context, dots, height) {
  context.setTransform(dots, 0, 0, -dots, 0, height * dots);
}

function marks(context, rules, dots, height) {
  context.save();
  upright(context, dots, height);
  context.strokeStyle = "#222";
  for (const [x0, y0, x1, y1, dashed, width] of rules) {
    context.lineWidth = Math.max(width, 1 / dots);
    context.setLineDash(dashed ? [3, 3] : []);
    context.beginPath();
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
    context.stroke();
  }
  context.restore();
}
