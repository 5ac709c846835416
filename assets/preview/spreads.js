// Which pages lie open together. Pages count from 0; the cover lies alone on the right, the last alone on the left.

export function openings(count, view) {
  if (view === "page") return Array.from({ length: count }, (_, page) => [page]);
  const found = [[null, 0]];
  for (let page = 1; page < count; page += 2) found.push([page, page + 1 < count ? page + 1 : null]);
  return found;
}

export function openingOf(page, view) {
  return view === "page" ? page : Math.floor((page + 1) / 2);
}

export function called(book, pages) {
  const names = pages.filter(page => page !== null).map(page => book.pages[page].folio || book.pages[page].kind);
  return names.join("–");
}
