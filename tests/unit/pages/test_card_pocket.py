"""A recipe on pages for a pocket, and how small its type may get on any page."""

from dataclasses import replace
from functools import cache

import pytest

from tests.themes import NAMES, STUDIO, project, theme
from tests.unit.pages.books import words
from zine import pipeline
from zine.model.geometry import TRIMS
from zine.model.page import Page
from zine.pages.card import kitchen, pocket
from zine.pages.grid import grid
from zine.pages.typography import typography
from zine.typeset.markup import plain

READ = ("headnote", "item", "plays", "step", "run_in")
KEYS = sorted(card.key for card in project().cards)


@cache
def pages(key: str) -> tuple[Page, ...]:
    """The pages of one bundled card in the pocket edition."""
    made = pipeline.make(pipeline.only(project(), (key,)), (), replace(STUDIO, trim=TRIMS["a6"]))
    return tuple(page for page in made.pages if page.kind == "card")


@pytest.mark.parametrize("key", KEYS)
def test_a_card_takes_two_facing_pages(key: str) -> None:
    assert [int(page.folio) % 2 for page in pages(key)] == [0, 1]


@pytest.mark.parametrize("key", KEYS)
def test_all_that_is_done_is_told(key: str) -> None:
    card = next(card for card in project().cards if card.key == key)
    printed = "".join(words(pages(key)).split())
    last = plain(card.steps[-1].text.text).split("[^")[0]
    assert "".join(last.split()[:4]) in printed


@pytest.mark.parametrize("key", KEYS)
def test_every_fact_is_told(key: str) -> None:
    card = next(card for card in project().cards if card.key == key)
    printed = "".join(words(pages(key)).split())
    told = card.nutrition.facts if card.nutrition else ()
    assert [fact for fact in told if "".join(plain(fact.value.text).split("[^")[0].split()) not in printed] == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("trim", "least"), [("a5", 8.5), ("a6", 7.5)])
def test_what_is_read_is_never_smaller_than_can_be_read(name: str, trim: str, least: float) -> None:
    page_grid = grid(TRIMS[trim], 3, theme(name).design)
    ways = [fit.styles(typography(page_grid), page_grid.type_scale) for fit in (*kitchen.FITS, *pocket.FITS)]
    assert min(getattr(styles, field).size for styles in ways for field in READ) >= least
