"""A section opener: the course's name, its last dish, and what is served."""

from pathlib import Path

import pytest

from tests.themes import theme
from tests.unit.pages.books import links, runs, words
from tests.unit.pages.card_specimens import TRIMS
from tests.unit.pages.laden_books import strays, told
from zine.draw.paint import tone_of
from zine.draw.paints import PAINTS
from zine.model.book import Part
from zine.model.ink import Tints
from zine.model.page import Role
from zine.pages import KINDS
from zine.pages.contrast import ENOUGH, contrast
from zine.pages.opener import GROUNDS
from zine.pages.sections import SECTIONS
from zine.pages.setting import Opening, Setting

_PROMISE = "Every leaf rubbed, every neighbour sent home with some."


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


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("count", [1, 3, 5])
def test_no_promise_on_the_list_takes_three_lines(tmp_path: Path, trim: str, count: int) -> None:
    card = f"course: Grill\nheat: 2\ntagline: {_PROMISE}\ningredients: [leeks]\nsteps: [Chop.]\nlayout: spread\n"
    found = told(
        tmp_path, cards={f"dish-{at}": f"title: Dish {at}\n{card}" for at in range(count)}, more=f"trim: {trim}"
    )
    told_by = {run.y for run in runs(_opening(found, 2).pages[1:]) if run.role is Role.PARAGRAPH}
    assert count < len(told_by) <= 1 + 2 * count  # one is the course’s


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
