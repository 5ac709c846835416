"""The pantry: every word explained, on its letter's shelf."""

from pathlib import Path

import pytest

from tests.unit.pages.books import links, opening, words
from tests.unit.pages.card_specimens import TRIMS
from tests.unit.pages.laden_books import BARE, strays, told
from zine.pages import KINDS


@pytest.mark.parametrize("count", [1, 7, 40])
def test_every_word_is_explained(tmp_path: Path, count: int) -> None:
    printed = words(opening("pantry", told(tmp_path, count)).pages)
    assert all(f"The meaning of {at}." in printed for at in range(count))


@pytest.mark.parametrize(
    ("meaning", "printed"), [("“base stew”", "“Base stew”."), ("a stew", "A stew."), ("*a* stew", "A stew.")]
)
def test_a_meaning_begins_with_a_capital(tmp_path: Path, meaning: str, printed: str) -> None:
    card = f"{BARE}glossary: {{jjigae: '{meaning}'}}\n"
    assert printed in words(opening("pantry", told(tmp_path, cards={"leek": card})).pages)


def test_words_stand_under_their_letters(tmp_path: Path) -> None:
    printed = words(opening("pantry", told(tmp_path, 1)).pages).split()
    assert printed.index("W") < printed.index("word") < printed.index("ㄷ") < printed.index("단어")


def test_a_word_leads_to_the_card_that_explains_it(tmp_path: Path) -> None:
    assert "card-dish-02" in [link.target for link in links(opening("pantry", told(tmp_path, 3)).pages)]


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("count", [1, 40])
def test_no_word_leaves_the_page(tmp_path: Path, trim: str, count: int) -> None:
    found = told(tmp_path, count, f"trim: {trim}")
    assert strays(found, opening("pantry", found).pages) == []


def test_many_words_go_on_with_further_pages(tmp_path: Path) -> None:
    assert len(opening("pantry", told(tmp_path, 90)).pages) > 1


def test_a_book_without_words_has_no_pantry(tmp_path: Path) -> None:
    assert not KINDS["pantry"].shows(told(tmp_path, cards={"leek": BARE}).book)
