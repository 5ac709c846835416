"""Book to pages. Two passes: folios are known only when every page has found its place.

Laying out is pure, so the second pass lays out anew only what asked for a folio that has come out otherwise.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from zine.errors import LayoutError, Problem
from zine.layout.laid import Laid
from zine.layout.memory import Memory
from zine.model.book import Book, Part
from zine.model.cache import Cache, Nothing
from zine.model.page import Page
from zine.pages import FILLERS
from zine.pages.brevity import asks_for_a_page
from zine.pages.setting import ALL_PAGES, Setting

_MOST_PASSES = 5
_MIDDLES = 2  # passes that look for the middle anew: then it stays, so that page numbers can settle
_PAIRS = ("pantry", "index")  # two pages that need not face each other
_SPREADS = ("card", "contents", "table-setting", "kitchen-clock", "shopping-list")


class LaidOut(NamedTuple):
    """The finished pages, and what had to shrink or move to fit."""

    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]


Tell = Callable[[int, int], None]


def lay_out(setting: Setting, tell: Tell = lambda _done, _all: None, cache: Cache | None = None) -> LaidOut:
    """Lay out every part of the book; `tell` hears how many parts are done, of how many.

    What a part comes to is kept in `cache` for the next run, which changes nothing but time.

    Raises:
        LayoutError: page numbers do not settle, or something cannot be set at all.
    """
    memory = Memory(setting, cache or Nothing())
    setting = replace(setting, book=memory.book, folios=_expected(memory.book))
    middle = 0
    for tried in range(_MOST_PASSES):
        middle = _middle(setting.folios) if tried < _MIDDLES else middle
        openings = _once(setting, memory, tell, middle=middle)
        folios = _folios(openings)
        if folios == setting.folios:
            memory.keep()
            return LaidOut(
                tuple(page for laid in openings for page in laid.pages),
                tuple(problem for laid in openings for problem in laid.problems),
            )
        setting = replace(setting, folios=folios)
    raise LayoutError(
        "page numbers do not settle", "give the cards that keep moving `layout: page` or `layout: spread`"
    )


def _once(setting: Setting, memory: Memory, tell: Tell, *, middle: int) -> Sequence[Laid]:
    """Lay out all parts once. Fillers keep facing pages facing, and end the book on a whole sheet.

    Central parts come at the page that is `middle`, or at the first verso after it where a recipe lies across it.
    """
    parts = setting.book.parts
    openings: list[Laid] = []
    fillers = _fillers(parts)
    body, last = parts[:-1], parts[-1]

    def number() -> int:
        return sum(len(laid.pages) for laid in openings) + 1

    def add(part: Part) -> None:
        opening = memory.laid(part, setting.folios, number())
        if opening.facing and number() % 2:
            add(next(fillers))
            opening = memory.laid(part, setting.folios, number())
        openings.append(opening)

    for done, part in enumerate(_in_turn(body, middle, number)):
        tell(done, len(parts))
        add(part)
    while number() % setting.book.sheet_pages:
        add(next(fillers))
    add(last)
    return openings


def _in_turn(parts: Sequence[Part], middle: int, number: Callable[[], int]) -> Iterator[Part]:
    """Yield parts in order, the central ones when the next page is in the middle; `number` tells which is next."""
    waiting = [part for part in parts if part.central]
    for part in parts:
        if part.central:
            continue
        if waiting and number() >= middle and number() % 2 == 0:
            yield from waiting
            waiting = []
        yield part
    yield from waiting


def _middle(folios: Mapping[str, str]) -> int:
    """Return the left page of the two where the staples are."""
    return int(folios[ALL_PAGES]) // 2


def _expected(book: Book) -> Mapping[str, str]:
    """Return the folios there are if every part takes the pages that it usually takes.

    Where that comes true, the second pass finds nothing to do.
    """
    return _counted(book, _middle(_counted(book, 0)))


def _counted(book: Book, middle: int) -> Mapping[str, str]:
    found: dict[str, str] = {}
    taken: list[int] = []

    def number() -> int:
        return sum(taken) + 1

    for part in _in_turn(book.parts[:-1], middle, number):
        spread = part.kind in _SPREADS and not (part.recipe and asks_for_a_page(part.recipe.card))
        taken.append(int(spread and number() % 2))
        found[f"card-{part.recipe.card.key}" if part.recipe else part.kind] = str(number())
        taken.append(2 if spread or part.kind in _PAIRS else 1)
    return {**found, ALL_PAGES: str(number() + -number() % book.sheet_pages)}


def _fillers(parts: Sequence[Part]) -> Iterator[Part]:
    """Yield designed pages to fill with, in turn, those first that the book does not have already."""
    kinds = [kind for kind in FILLERS if all(part.kind != kind for part in parts)] or list(FILLERS)
    while True:
        yield from (Part(kind) for kind in kinds)


def _folios(openings: Sequence[Laid]) -> Mapping[str, str]:
    found = {
        name: page.folio
        for laid in openings
        for page, names in zip(laid.pages, laid.anchors, strict=True)
        for name in names
    }
    return {**found, ALL_PAGES: str(sum(len(laid.pages) for laid in openings))}
