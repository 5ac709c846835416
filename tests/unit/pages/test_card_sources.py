"""A card that cites more than a page holds: its sources go on where the page ends."""

from collections import Counter
from pathlib import Path

import pytest

from tests.unit.pages.books import links, words
from tests.unit.pages.card_specimens import ZINE, lay_out, set_runs
from zine.model.page import Page
from zine.pages.grid import grid

MANY = 60
TITLE = "A source whose title says at length what it is about, and then goes on for a line or two, number"
SOURCES = "".join(f'  s{at}: {{title: "{TITLE} {at}", author: "Cook, A."}}\n' for at in range(MANY))
CARD = "title: Soup\nalt: A soup.\n{more}ingredients: [tofu]\nsteps: [Boil.]\nallergens: [soy]\nchecked: 2025-07-15\n"
CITING = CARD.format(more=f"headnote: {' '.join(f'So.[^s{at}]' for at in range(MANY))}\n") + f"sources:\n{SOURCES}"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> tuple[Page, ...]:
    return lay_out(tmp_path_factory.mktemp("zine"), {"soup": CITING}, "soup", zine=f"{ZINE}trim: a6\n").pages


def test_every_source_is_there_in_turn(pages: tuple[Page, ...]) -> None:
    said = words(pages)
    places = [said.index(f"number {at}”.") for at in range(MANY)]
    assert places == sorted(places)


def test_every_source_leads_to_the_sources_page(pages: tuple[Page, ...]) -> None:
    led = Counter(link.target for link in links(pages))
    assert {f"source-s{at}" for at in range(MANY)} <= led.keys()
    assert all(led[f"source-s{at}"] > 1 for at in range(MANY))  # from its number in the text, and from the foot


def test_no_source_stands_below_the_foot_margin(pages: tuple[Page, ...]) -> None:
    foot = grid(pages[0].trim, 8).bottom
    assert max(run.y for page in pages for run in set_runs(page)) <= foot + 0.01


def test_when_it_was_checked_is_said_last(pages: tuple[Page, ...]) -> None:
    assert "2025-07-15" in words(pages[-1:])


def test_allergens_that_fill_more_than_a_page_go_on_with_the_next(tmp_path: Path) -> None:
    card = CARD.format(more="").replace("[soy]", str([f"a long name of an allergen, number {at}" for at in range(200)]))
    pages = lay_out(tmp_path, {"soup": card}, "soup", zine=f"{ZINE}trim: a6\n").pages
    assert all(f"number {at}" in words(pages) for at in range(200))
