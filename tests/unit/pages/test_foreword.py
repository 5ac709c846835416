"""The foreword: what this is, and how to read a card."""

from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import pytest

from tests.unit.pages.books import anchors, opening, words
from tests.unit.pages.card_specimens import TRIMS
from tests.unit.pages.laden_books import BARE, strays, told
from zine.model.page import Group, Page, Role, Run


def test_a_card_of_the_book_shows_how_to_read_it(tmp_path: Path) -> None:
    printed = words(opening("foreword", told(tmp_path, 3)).pages)
    assert "₩100 trillion" in printed
    assert "Boil" in printed


def test_what_the_card_does_not_have_is_not_explained(tmp_path: Path) -> None:
    printed = words(opening("foreword", told(tmp_path, cards={"leek": BARE})).pages)
    assert "the food it plays" not in printed


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_no_word_leaves_the_page(tmp_path: Path, trim: str, lang: str) -> None:
    found = told(tmp_path, 3, f"trim: {trim}\nlang: {lang}")
    assert strays(found, opening("foreword", found).pages) == []


def test_it_can_be_linked_to(tmp_path: Path) -> None:
    assert "foreword" in anchors(opening("foreword", told(tmp_path, 3)).pages)


@pytest.mark.parametrize("name", ["obang", "plain", "hanji"])
def test_remarks_stand_apart_from_each_other(tmp_path: Path, name: str) -> None:
    found = told(tmp_path, 3, f"trim: a5\ntheme: {name}")
    heights = [[run.y for run in remark] for remark in _remarks(opening("foreword", found).pages)]
    assert min(below[0] - above[-1] for above, below in pairwise(heights)) >= 13 + 6 - 0.01


@pytest.mark.parametrize("name", ["obang", "plain", "hanji"])
def test_small_letters_of_remarks_are_no_taller_than_those_of_the_text(tmp_path: Path, name: str) -> None:
    found = told(tmp_path, 3, f"trim: a5\ntheme: {name}")
    remarks = [run for remark in _remarks(opening("foreword", found).pages) for run in remark]
    tall = max(found.faces.font(run.words[0].face).height("x") * run.size for run in remarks)
    assert tall <= found.faces.font("GowunBatang-Regular").height("x") * 10


def _remarks(pages: Iterable[Page]) -> list[list[Run]]:
    groups = [item for page in pages for item in page.items if isinstance(item, Group) and item.role is Role.NOTE]
    return [[item for item in group.items if isinstance(item, Run)] for group in groups]
