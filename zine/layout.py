"""Book to pages. Two passes: folios are known only when every page has found its place.

Laying out is pure, so the second pass lays out anew only what asked for a folio that has come out otherwise.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from zine.errors import LayoutError, Problem
from zine.model.book import Part
from zine.model.page import Anchor, Group, Item, Page
from zine.pages import FILLERS, KINDS
from zine.pages.setting import ALL_PAGES, Opening, Setting

SHEET_PAGES = 4  # a folded sheet has four pages, so a booklet has a multiple of four
_MOST_PASSES = 4
_SPREADS = ("card", "contents")


@dataclass(frozen=True, slots=True)
class Layout:
    """The finished pages, and what had to shrink or move to fit."""

    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]


Tell = Callable[[int, int], None]


def lay_out(setting: Setting, tell: Tell = lambda _done, _all: None) -> Layout:
    """Lay out every part of the book; `tell` hears how many parts are done, of how many.

    Raises:
        LayoutError: page numbers do not settle, or something cannot be set at all.
    """
    memory = _Memory()
    setting = replace(setting, folios=_expected(setting.book.parts))
    layout = _once(setting, memory, tell)
    for _ in range(_MOST_PASSES):
        folios = _folios(layout.pages)
        if folios == setting.folios:
            return layout
        setting = replace(setting, folios=folios)
        layout = _once(setting, memory, tell)
    raise LayoutError(
        "page numbers do not settle", "give the cards that keep moving `layout: page` or `layout: spread`"
    )


def _once(setting: Setting, memory: "_Memory", tell: Tell) -> Layout:
    """Lay out all parts once. Fillers keep facing pages facing, and end the book on a whole sheet."""
    parts = setting.book.parts
    pages: list[Page] = []
    problems: list[Problem] = []
    fillers = _fillers(parts)
    body, last = parts[:-1], parts[-1]

    def add(part: Part) -> None:
        opening = memory.opening(part, setting, len(pages) + 1)
        if opening.facing and len(pages) % 2 == 0:
            add(next(fillers))
            opening = memory.opening(part, setting, len(pages) + 1)
        pages.extend(opening.pages)
        problems.extend(opening.problems)

    for done, part in enumerate(body):
        tell(done, len(parts))
        add(part)
    while (len(pages) + 1) % SHEET_PAGES:
        add(next(fillers))
    add(last)
    return Layout(tuple(pages), tuple(problems))


class _Asked(Mapping[str, str]):
    """Folios that note what was asked of them: `told` has None for what was not known."""

    def __init__(self, folios: Mapping[str, str]) -> None:
        self.told: dict[str, str | None] = {}
        self._folios = folios

    def __getitem__(self, anchor: str) -> str:
        self.told[anchor] = self._folios.get(anchor)
        return self._folios[anchor]

    def __iter__(self) -> Iterator[str]:
        return iter(self._folios)

    def __len__(self) -> int:
        return len(self._folios)


class _Answer(NamedTuple):
    """What a part came to, and the folios it was told before."""

    part: Part
    told: Mapping[str, str | None]
    opening: Opening


class _Memory:
    """What parts came to when they were last laid out, by the number of their first page."""

    def __init__(self) -> None:
        self._answers: dict[int, _Answer] = {}

    def opening(self, part: Part, setting: Setting, number: int) -> Opening:
        """Lay out a part from page `number` on; or remember, if it would be told the same folios as before."""
        known = self._answers.get(number)
        if known and known.part == part and all(setting.folios.get(name) == it for name, it in known.told.items()):
            return known.opening
        asked = _Asked(setting.folios)
        opening = KINDS[part.kind].lay_out(part, replace(setting, folios=asked), number)
        self._answers[number] = _Answer(part, asked.told, opening)
        return opening


def _expected(parts: Sequence[Part]) -> Mapping[str, str]:
    """Return the folios there are if recipes and contents take two pages each and everything else takes one.

    Where that comes true, the second pass finds nothing to do.
    """
    found: dict[str, str] = {}
    number = 1
    for part in parts[:-1]:
        spread = part.kind in _SPREADS
        number += spread and number % 2
        found[f"card-{part.recipe.card.key}" if part.recipe else part.kind] = str(number)
        number += 2 if spread else 1
    return {**found, ALL_PAGES: str(number + -number % SHEET_PAGES)}


def _fillers(parts: Sequence[Part]) -> Iterator[Part]:
    """Yield designed pages to fill with, in turn, those first that the book does not have already."""
    kinds = [kind for kind in FILLERS if all(part.kind != kind for part in parts)] or list(FILLERS)
    while True:
        yield from (Part(kind) for kind in kinds)


def _folios(pages: Sequence[Page]) -> Mapping[str, str]:
    found = {anchor.name: page.folio for page in pages for anchor in _anchors(page.items)}
    return {**found, ALL_PAGES: str(len(pages))}


def _anchors(items: Sequence[Item]) -> Iterator[Anchor]:
    for item in items:
        if isinstance(item, Anchor):
            yield item
        elif isinstance(item, Group):
            yield from _anchors(item.items)
