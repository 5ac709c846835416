"""A section opener: the course's name, its last dish, and what is served."""

from pathlib import Path

import pytest

from tests.themes import theme
from tests.unit.pages.books import links, words
from tests.unit.pages.card_specimens import TRIMS
from tests.unit.pages.laden_books import strays, told
from zine.draw.paint import tone_of
from zine.draw.paints import PAINTS
from zine.model.book import Part
from zine.model.ink import Tints
from zine.pages import KINDS
from zine.pages.contrast import ENOUGH, contrast
from zine.pages.opener import GROUNDS
from zine.pages.sections import SECTIONS
from zine.pages.setting import Opening, Setting


def _opening(found: Setting, number: int) -> Opening:
    return KINDS["opener"].lay_out(Part("opener", course=found.book.courses[0]), found, number)


@pytest.mark.parametrize("number", [2, 3])
def test_every_dish_of_the_course_is_listed(tmp_path: Path, number: int) -> None:
    found = told(tmp_path, 9)
    printed = words(_opening(found, number).pages)
    assert all(recipe.card.title.text in printed for recipe in found.book.courses[0].recipes)


@pytest.mark.parametrize("number", [2, 3])
def test_every_dish_leads_to_its_card(tmp_path: Path, number: int) -> None:
    found = told(tmp_path, 9)
    targets = [link.target for link in links(_opening(found, number).pages)]
    assert targets == [f"card-{recipe.card.key}" for recipe in found.book.courses[0].recipes]


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize(("count", "number"), [(9, 3), (90, 3), (9, 2)])
def test_no_word_leaves_the_page(tmp_path: Path, trim: str, count: int, number: int) -> None:
    found = told(tmp_path, count, f"trim: {trim}")
    assert strays(found, _opening(found, number).pages) == []


def test_on_a_recto_it_is_one_page(tmp_path: Path) -> None:
    assert len(_opening(told(tmp_path, 9), 3).pages) == 1


def test_every_section_has_its_ground() -> None:
    assert GROUNDS.keys() == SECTIONS.keys()


@pytest.mark.parametrize("name", ["celadon", "jang", "obang"])
@pytest.mark.parametrize("colour", sorted(GROUNDS))
def test_words_on_a_ground_can_be_read(name: str, colour: str) -> None:
    ground = Tints(*(tone_of(tone) for tone in PAINTS[GROUNDS[colour].ground]))
    inks = SECTIONS[colour].letters, GROUNDS[colour].small
    assert min(contrast(theme(name).palette, ink, ground) for ink in inks) >= ENOUGH
