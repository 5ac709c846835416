"""The foreword: what this is, and how to read a card."""

from pathlib import Path

import pytest

from tests.unit.pages.books import anchors, opening, words
from tests.unit.pages.card_specimens import TRIMS
from tests.unit.pages.laden_books import BARE, strays, told


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
