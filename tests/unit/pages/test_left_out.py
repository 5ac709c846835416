"""What of a book is left out, and what is added, by what its cards have to show."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.pages.laden_books import BARE, told
from zine.layout import lay_out
from zine.model.book import Part

GATHERING = ("kitchen-clock", "shopping-list", "pantry", "index")
MATTER = "back_matter: [kitchen-clock, shopping-list, pantry, index]"


def _kinds(folder: Path, cards: dict[str, str]) -> set[str]:
    found = replace(told(folder, more=MATTER, cards=cards), folios={})
    return {page.kind for page in lay_out(found).pages}


@pytest.mark.parametrize("kind", GATHERING)
def test_a_page_with_nothing_to_show_is_left_out(tmp_path: Path, kind: str) -> None:
    assert kind not in _kinds(tmp_path, {"leek": BARE})


def test_openers_stand_before_courses_of_three_cards_or_more(tmp_path: Path) -> None:
    book = told(tmp_path, 7, "front_matter: [opener]").book
    openers = [at for at, part in enumerate(book.parts) if part.kind == "opener"]
    assert [book.parts[at].course for at in openers] == [book.courses[0]]
    assert book.parts[openers[0] + 1] == Part("card", recipe=book.courses[0].recipes[0], course=book.courses[0])


def test_a_zine_that_does_not_ask_for_openers_has_none(tmp_path: Path) -> None:
    assert all(part.kind != "opener" for part in told(tmp_path, 9).book.parts)
