from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.pages.books import opening, setting
from tests.unit.pages.card_specimens import lay_out
from zine.model.text import Text
from zine.pages.small_letters import small_letters

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def test_letters_as_high_as_they_must_be_are_not_told_of() -> None:
    assert small_letters(Text("Soup"), 12, 12, "here") == ()


@pytest.mark.parametrize(("name", "hint"), [("one two three four", "2 words"), (LONG, "20 letters")])
def test_the_hint_says_how_much_there_may_be(name: str, hint: str) -> None:
    (told,) = small_letters(Text(name), 3, 12, "here")
    assert told.hint == f"Cut it to about {hint}."


@pytest.mark.parametrize("layout", ["page", "spread"])
def test_a_card_s_name_in_small_letters_is_told_of_once(tmp_path: Path, layout: str) -> None:
    card = f"title: {LONG}\ningredients: [leeks]\nsteps: [Chop.]\nlayout: {layout}\n"
    laid = lay_out(tmp_path, {"a-card": card}, "a-card")
    assert ["on its card" in problem.message for problem in laid.opening.problems] == [True]


def test_the_zine_s_title_is_told_of_on_the_front_only(tmp_path: Path) -> None:
    told = setting(tmp_path, 1)
    told = replace(told, book=replace(told.book, title=Text(LONG), cover=replace(told.book.cover, title=None)))
    told = replace(told, book=replace(told.book, back_cover=replace(told.book.back_cover, title=None)))
    assert [len(opening(kind, told).problems) for kind in ("cover", "back-cover")] == [1, 0]
