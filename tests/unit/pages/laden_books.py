"""Books whose cards have dates, sums, counts, words and tags, for the pages that gather them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from tests.unit.pages.books import COURSES, FOLIO, box_of, runs
from tests.unit.pages.card_specimens import kitchen
from zine.model.page import Page
from zine.pages.setting import ALL_PAGES, Setting

ZINE = """title: The State Banquet
{now}
{more}
sources:
  park: {{title: Emerging Technologies, date: 15 July 2025}}
"""
CARD = """title: Dish {number}
native_name: {native}
romanized: dish-{number}
topic: Policy {number}
course: {course}
tags: [tag {number}, everything]
ingredients:
  - {{amount: {amount}, item: "{item}", as: rice, cite: park, status: {status}}}
  - {{amount: 1 bunch, item: industrial clusters, as: leeks}}
steps:
  - Boil: Wait {number} minutes.[^park]
dates:
  - {{when: "{year}", what: Thing {number} was begun., cite: park}}
  - {{when: by 2030, what: Thing {number} is to be finished., aim: true, cite: park}}
glossary:
  word {number}: {{meaning: "the meaning of {number}", kind: kitchen}}
  단어: {{meaning: one word for all, kind: policy}}
"""
AMOUNTS = (
    ("₩100 trillion", "pledged to a fund", "pledged"),
    ("Over ₩58 trillion", "for a deal", "allocated"),
    ("₩44 billion", "for quanta", "allocated"),
    ("30,000", "factories, to be made smart", "aim"),
    ("1,012", "robots per 10,000 workers", "counted"),
    ("Over 20%", "of production", "counted"),
    ("Several", "institutes", "planned"),
)
NATIVE = ("비빔밥", "떡국", "만두")
BARE = """title: Leek Soup
ingredients: [2 leeks]
steps: [Boil.]
"""


def laden(count: int) -> Mapping[str, str]:
    """So many cards, each with everything that the gathering pages gather."""
    return {f"dish-{number:02}": _card(number) for number in range(count)}


def _card(number: int) -> str:
    amount, item, status = AMOUNTS[number % len(AMOUNTS)]
    return CARD.format(
        number=number,
        native=NATIVE[number % 3],
        course=COURSES[number % 3],
        amount=f'"{amount}"',
        item=item,
        status=status,
        year=2019 + number % 8,
    )


def told(
    folder: Path,
    count: int = 7,
    more: str = "trim: a5",
    *,
    cards: Mapping[str, str] | None = None,
    now: str = "now: 2025-07-15",
) -> Setting:
    """Return a setting with so many laden cards, or with these; their pages are 100, 102 and so on."""
    _, found = kitchen(folder, dict(laden(count) if cards is None else cards), zine=ZINE.format(more=more, now=now))
    folios = {f"card-{recipe.card.key}": str(FOLIO + 2 * at) for at, recipe in enumerate(found.book.recipes)}
    return replace(found, folios={**folios, ALL_PAGES: "40"})


def strays(setting: Setting, pages: Sequence[Page]) -> list[str]:
    """Words that do not stand wholly on their page."""
    size = setting.book.trim
    boxes = [(run, box_of(run, setting)) for run in runs(pages)]
    return [
        " ".join(word.text for word in run.words)
        for run, box in boxes
        if box.x0 < 0 or box.x1 > size.width or box.y0 < 0 or box.y1 > size.height
    ]
