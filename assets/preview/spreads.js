// Which pages lie open together. Pages count from 0; the cover lies alone on the right, the last alone on the left.
// Cards are no book: a card's front and back lie side by side.

export function openings(book, view) {
  const count = book.pages.length;
  if (view === "page") return Array.from({ length: count }, (_, page) => [page]);
  const found = apart(book) ? [] : [[null, 0]];
  for (let page = found.length; page < count; page += 2) found.push([page, page + 1 < count ? page + 1 : null]);
  return found;
}

export function openingOf(book, page, view) {
  return view === "page" ? page : Math.floor((page + (apart(book) ? 0 : 1)) / 2);
}

export function called(book, pages) {
  const names = pages.filter(page => page !== null).map(page => book.pages[page].folio || book.pages[page].kind);
  return names.join("–");
}

function apart(book) {
  return book.scheme === "cards";
}
