// The live page: listens for news of the zine, and shows what there is in the chosen view.

import { Gone, Press } from "./press.js";
import { Table } from "./table.js";
import { Sheets } from "./sheets.js";
import { Strip } from "./strip.js";
import { Side } from "./side.js";
import { openings, openingOf, called } from "./spreads.js";
import { step } from "./words.js";

const ZOOMS = [0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.25, 1.5, 2, 3, 4];
const $ = id => document.getElementById(id);

const press = new Press();
const side = new Side({ resized: () => show(0), here });
const table = new Table($("scroll"), $("table"), press, openPart);
const sheets = new Sheets($("table"), press, page => { view = "spread"; at = page; show(0); });
const strip = new Strip($("strip"), press, goTo, calm);
table.small = page => strip.small(page);

let book = null, view = "spread", at = 0, sheet = 0, drawing = Promise.resolve(), hinted = null;

// What is shown

async function show(way) {
  if (!book) return;
  at = Math.min(book.pages.length - 1, Math.max(0, at));
  document.querySelectorAll("[data-view]").forEach(button => button.setAttribute("aria-checked", button.dataset.view === view));
  document.body.dataset.view = view;
  table.bound.hidden = view === "sheet";
  sheets.holder.hidden = view !== "sheet";
  const shown = book;
  drawing = (view === "sheet" ? showSheet() : showPages(way)).catch(past);
  await drawing;
  if (shown === book) document.documentElement.dataset.drawn = book.number;
}

function showPages(way) {
  const pages = openings(book, view)[openingOf(book, at, view)];
  strip.at(pages);
  $("back").disabled = openingOf(book, at, view) === 0;
  $("on").disabled = openingOf(book, at, view) === openings(book, view).length - 1;
  say(`${called(book, pages)} of ${book.pages.length}`);
  history.replaceState(null, "", `#page-${at + 1}`);
  return table.show(book, pages, way);
}

async function showSheet() {
  const count = await sheets.count(book);
  sheet = Math.min(count - 1, Math.max(0, sheet));
  $("back").disabled = sheet === 0;
  $("on").disabled = sheet === count - 1;
  say(`Sheet ${sheet + 1} of ${count}`);
  const box = $("scroll"), style = getComputedStyle(box);
  const room = {
    width: box.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight),
    height: box.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom),
    zoom: table.zoom,
  };
  await sheets.show(book, sheet, room);
}

function say(place) {
  if ($("place").textContent !== place) $("place").textContent = place;
}

// Resolves when what is open has been drawn, so that the strip never holds it up.
async function calm() {
  let before;
  do {
    before = drawing;
    await before.catch(() => {});
  } while (before !== drawing);
}

// What was asked for may be gone by now; news of what there is instead is on its way.
function past(fault) {
  if (!(fault instanceof Gone)) throw fault;
}

// Going about

function goTo(page) {
  if (!book) return;
  const from = openingOf(book, at, view), to = openingOf(book, Math.min(book.pages.length - 1, Math.max(0, page)), view);
  if (view === "sheet") view = "spread";
  at = Math.min(book.pages.length - 1, Math.max(0, page));
  show(Math.sign(to - from));
}

function turn(way) {
  if (!book) return;
  if (view === "sheet") {
    sheet += way;
    show(0);
    return;
  }
  const all = openings(book, view), next = openingOf(book, at, view) + way;
  if (all[next]) goTo(all[next].find(page => page !== null));
}

function choose(wanted) {
  if (view === wanted) return;
  view = wanted;
  if (wanted === "sheet" && book) sheets.count(book).then(() => { sheet = sheetOf(at); return show(0); }).catch(past);
  else show(0);
}

// The sheet that a page is printed on.
function sheetOf(page) {
  const sides = sheets.plan?.sides || [];
  return Math.max(0, Math.floor(sides.findIndex(({ pages }) => pages.some(([number]) => number === page + 1)) / 2));
}

function zoom(way) {
  if (way === 0) table.zoom = 0;
  else {
    const now = view === "sheet" ? table.zoom || 1 : table.actual;
    const next = way > 0 ? ZOOMS.find(size => size > now * 1.01) : ZOOMS.findLast(size => size < now * 0.99);
    if (next) table.zoom = next;
  }
  $("fit").textContent = table.zoom ? `${Math.round(100 * table.zoom)} %` : "Fit";
  $("scroll").classList.toggle("zoomed", table.zoom > 0);
  show(0);
}

// Where words come from

function openPart(part, elsewhere) {
  if (part.file) side.open(part, elsewhere);
}


// Returns the place that the first words on the open pages come from.
async function here() {
  const open = book ? openings(book, view === "page" ? "page" : "spread")[openingOf(book, at, view === "page" ? "page" : "spread")] : [];
  for (const page of open.filter(each => each !== null)) {
    const { blocks } = await press.view(book.pages[page].name);
    const found = blocks.find(block => block.file);
    if (found) return found;
  }
  return null;
}

// Light and dark

const darkness = matchMedia("(prefers-color-scheme: dark)");
let chosen = localStorage.getItem("zine-room");

function light() {
  const dark = chosen ? chosen === "dark" : darkness.matches;
  document.documentElement.dataset.room = dark ? "dark" : "light";
  $("dark").setAttribute("aria-pressed", dark);
  side.setDark(dark);
}

function switchRoom() {
  const dark = document.documentElement.dataset.room === "dark";
  chosen = dark ? "light" : "dark";
  localStorage.setItem("zine-room", chosen);
  light();
}

// News

function heard(state) {
  $("waiting").hidden = Boolean(state.book);
  side.show(state.problems);
  notice(state);
  if (!state.book) return;
  const before = book;
  book = state.book;
  document.title = `${book.title} – preview`;
  $("title").textContent = book.title;
  $("title").lang = book.lang;
  press.keep(new Set(book.pages.map(page => page.name)));
  if (!before) at = (parseInt(location.hash.slice(6), 10) || 1) - 1;
  strip.show(book);
  show(0);
  if (before) tellChanges(before);
  document.documentElement.dataset.cooked = state.cooked;
}

function notice({ broken, problems, book: good }) {
  $("notice").hidden = !broken;
  if (!broken) return;
  const errors = problems.filter(problem => problem.severity === "error");
  const [first] = errors;
  const words = document.createElement("span");
  words.textContent = ` ${first.message}. ${good ? "What you see is how it last was." : ""}`;
  const more = errors.length > 1 ? [side.more(errors.length - 1)] : [];
  $("notice").replaceChildren(...(first.file ? [side.link(first)] : []), words, ...more);
  if (!good) $("waiting").hidden = true;
}

// Offers to go to pages that changed out of sight.
function tellChanges(before) {
  const names = new Set(before.pages.map(page => page.name));
  const changed = book.pages.map((page, index) => names.has(page.name) ? -1 : index).filter(index => index >= 0);
  const open = openings(book, view === "sheet" ? "spread" : view)[openingOf(book, at, view)];
  const away = changed.filter(index => !open.includes(index));
  clearTimeout(hinted);
  $("changed").hidden = away.length === 0 || away.length < changed.length || changed.length > 8;
  if ($("changed").hidden) return;
  $("changed").textContent = `Changed: ${called(book, [...new Set([away[0], away.at(-1)])])}`;
  $("changed").onclick = () => { $("changed").hidden = true; goTo(away[0]); };
  hinted = setTimeout(() => { $("changed").hidden = true; }, 8000);
}

const news = new EventSource("news");
news.addEventListener("state", event => heard(JSON.parse(event.data)));
news.addEventListener("progress", event => {
  const { done, parts } = JSON.parse(event.data);
  const bar = document.querySelector("#waiting progress");
  bar.max = parts;
  bar.value = done;
});
news.onerror = () => document.body.classList.add("alone");
news.onopen = () => document.body.classList.remove("alone");

// Hands

const KEYS = {
  ArrowRight: () => turn(1), ArrowLeft: () => turn(-1), PageDown: () => turn(1), PageUp: () => turn(-1),
  Home: () => view === "sheet" ? (sheet = 0, show(0)) : goTo(0),
  End: () => view === "sheet" ? (sheet = Infinity, show(0)) : goTo(Infinity),
  s: () => choose("spread"), p: () => choose("page"), i: () => choose("sheet"),
  "+": () => zoom(1), "=": () => zoom(1), "-": () => zoom(-1), "−": () => zoom(-1), 0: () => zoom(0),
  d: switchRoom, m: () => side.toggle("problems"), e: () => side.toggle("editor"), "?": () => $("keys").showModal(),
};

document.addEventListener("keydown", event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
  if ($("keys").open || event.target.closest("#editor, input, textarea, [role=separator]")) return;
  const page = event.target.closest(".page");
  if (page && event.key === "Enter" && event.target.block) {
    event.preventDefault();
    openPart(event.target.block, false);
  } else if (page && (event.key === "ArrowDown" || event.key === "ArrowUp") && step(page, event.key === "ArrowDown" ? 1 : -1)) {
    event.preventDefault();
  } else if (event.key === " " && !event.target.closest("button, a")) {
    event.preventDefault();
    turn(event.shiftKey ? -1 : 1);
  } else if (event.key in KEYS) {
    event.preventDefault();
    KEYS[event.key]();
  }
});

$("back").onclick = () => turn(-1);
$("on").onclick = () => turn(1);
$("smaller").onclick = () => zoom(-1);
$("larger").onclick = () => zoom(1);
$("fit").onclick = () => zoom(0);
$("dark").onclick = switchRoom;
$("help").onclick = () => $("keys").showModal();
$("show-problems").onclick = () => side.toggle("problems");
$("show-editor").onclick = () => side.toggle("editor");
document.querySelectorAll("[data-view]").forEach(button => { button.onclick = () => choose(button.dataset.view); });
darkness.addEventListener("change", light);
addEventListener("hashchange", () => goTo((parseInt(location.hash.slice(6), 10) || 1) - 1));
addEventListener("beforeunload", event => { if (side.dirty()) event.preventDefault(); });

let resizing = 0;
new ResizeObserver(() => {
  clearTimeout(resizing);
  resizing = setTimeout(() => show(0), 80);
}).observe($("scroll"));

let from = null;
$("scroll").addEventListener("pointerdown", event => { from = event.pointerType === "touch" && !table.zoom ? event.clientX : null; });
$("scroll").addEventListener("pointerup", event => {
  const moved = from === null ? 0 : event.clientX - from;
  from = null;
  if (Math.abs(moved) > 40) turn(moved < 0 ? 1 : -1);
});

light();
side.start();
