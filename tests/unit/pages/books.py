"""Books to lay out the pages round the cards of, and ways to look at those pages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from tests.unit.pages.card_specimens import flat, kitchen
from zine.model.book import Part
from zine.model.geometry import Box
from zine.model.page import Anchor, Group, Item, Link, Page, Picture, Run, Shape
from zine.pages import KINDS
from zine.pages.artist import Artist
from zine.pages.setting import ALL_PAGES, Opening, Setting
from zine.pipeline import Made

SETTINGS = """title: The State Banquet
issue: No. 1
date: 2026-11
author: The Policy Kitchen
{more}
sources:
  park: {{title: Emerging Technologies, author: Jaemin Park, url: "https://example.org/park", accessed: 1 July 2025}}
  park-ai: {{in: park, heading: Artificial Intelligence}}
  park-robots: {{in: park, heading: Robotics}}
  surge: {{title: Investment Surge, publisher: The Project}}
"""
CARD = """title: {title}
native_name: {native}
course: {course}
tagline: One line about {title}.
heat: {heat}
headnote: A fact.[^park-ai] Another.[^{source}]
ingredients: [2 leeks]
steps: [Boil.]
"""
COURSES = ("Rice", "Soup", "Grill")
FOLIO = 100  # the first card's page


def cards(count: int, titles: str = "Dish Number", *, headings: int = 0) -> Mapping[str, str]:
    """So many cards, in three courses, with numbered titles; the first cites so many more headings."""
    return {
        f"dish-{n:02}": CARD.format(
            title=f"{titles} {n}",
            native="비빔밥",
            course=COURSES[n % 3],
            heat=n % 6,
            source=_cited(n, headings),
        )
        for n in range(count)
    }


def _cited(number: int, headings: int) -> str:
    own = "park-robots" if number % 2 else "surge"
    return ",".join([own, *(f"heading-{at}" for at in range(headings) if number == 0)])


def setting(
    folder: Path,
    count: int = 6,
    more: str = "trim: a5",
    *,
    pages: int = 20,
    titles: str = "Dish Number",
    headings: int = 0,
) -> Setting:
    """Return a setting with so many cards, whose pages are known: two for each, from page 100 on."""
    more_headings = (f"  heading-{at}: {{in: surge, heading: Heading Number {at}}}\n" for at in range(headings))
    zine = SETTINGS.format(more=more) + "".join(more_headings)
    _, found = kitchen(folder, dict(cards(count, titles, headings=headings)), zine=zine)
    folios = {f"card-{recipe.card.key}": str(FOLIO + 2 * at) for at, recipe in enumerate(found.book.recipes)}
    return replace(found, artist=_artist(found.artist), folios={**folios, "sources": "77", ALL_PAGES: str(pages)})


_ARTISTS: list[Artist] = []


def _artist(first: Artist) -> Artist:
    """Return one artist for all books: they differ in words, not in named dishes."""
    _ARTISTS.append(first)
    return _ARTISTS[0]


def opening(kind: str, told: Setting, number: int = 2) -> Opening:
    """Lay out one kind of page."""
    part = next((part for part in told.book.parts if part.kind == kind), Part(kind))
    return KINDS[kind].lay_out(part, told, number)


def runs(pages: Sequence[Page]) -> Iterator[Run]:
    """Every run of some pages."""
    return (item for page in pages for item in flat(page.items) if isinstance(item, Run))


def words(pages: Sequence[Page]) -> str:
    """All words of some pages, in reading order."""
    return " ".join(word.text for run in runs(pages) for word in run.words)


def groups(items: Sequence[Item]) -> Iterator[Group]:
    """Every group among items, however deep."""
    for item in items:
        if isinstance(item, Group):
            yield item
            yield from groups(item.items)


def links(pages: Sequence[Page]) -> Sequence[Link]:
    """Every link of some pages."""
    return [item for page in pages for item in flat(page.items) if isinstance(item, Link)]


def anchors(pages: Sequence[Page]) -> Sequence[str]:
    """The names of every anchor of some pages."""
    return [item.name for page in pages for item in flat(page.items) if isinstance(item, Anchor)]


def pictures(pages: Sequence[Page]) -> Sequence[Picture]:
    """Every picture of some pages."""
    return [item for page in pages for item in flat(page.items) if isinstance(item, Picture)]


def shapes(pages: Sequence[Page]) -> Sequence[Shape]:
    """Every shape of some pages."""
    return [item for page in pages for item in flat(page.items) if isinstance(item, Shape)]


def box_of(run: Run, told: Setting | Made) -> Box:
    """Where a run is printed, its ascent and descent taken as a type size's usual shares."""
    space = told.faces.face(run.words[0].face).space.width * run.size / 1000 + run.gap
    width = sum(word.width for word in run.words) * run.size / 1000 + space * (len(run.words) - 1)
    return Box(run.x, run.y - 0.75 * run.size, run.x + width, run.y + 0.2 * run.size)
