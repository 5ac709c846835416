from pathlib import Path

import pytest

from tests.unit.pages.books import anchors, opening, runs, setting, words
from tests.unit.pages.card_specimens import TRIMS
from zine.model.page import Role
from zine.pages.setting import Setting


def with_interlude(folder: Path, count: int, trim: str = "a5") -> Setting:
    text = " ".join(f"word{n}" for n in range(count))
    return setting(
        folder, 2, more=f"trim: {trim}\nmenu: [{{interlude: A Word Before, text: {text}}}, dish-00, dish-01]"
    )


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("count", [5, 200, 1500])
def test_every_word_of_an_interlude_is_printed(tmp_path: Path, count: int, trim: str) -> None:
    printed = words(opening("interlude", with_interlude(tmp_path, count, trim)).pages).split()
    assert [word for word in printed if word.startswith("word")] == [f"word{n}" for n in range(count)]


def test_a_short_interlude_takes_one_page_and_is_no_problem(tmp_path: Path) -> None:
    laid_out = opening("interlude", with_interlude(tmp_path, 60))
    assert (len(laid_out.pages), laid_out.problems) == (1, ())


def test_a_long_interlude_says_that_it_takes_more_pages(tmp_path: Path) -> None:
    laid_out = opening("interlude", with_interlude(tmp_path, 1500))
    assert [problem.rule for problem in laid_out.problems] == ["copyfit"]


def test_a_short_interlude_is_set_larger_than_a_long_one(tmp_path: Path) -> None:
    sizes = [
        max(run.size for run in runs(opening("interlude", told).pages) if run.role is Role.PARAGRAPH)
        for told in (with_interlude(tmp_path, 40), with_interlude(tmp_path, 1500))
    ]
    assert sizes[0] > sizes[1]


def test_an_interlude_can_be_found_in_the_outline(tmp_path: Path) -> None:
    assert anchors(opening("interlude", with_interlude(tmp_path, 5), 4).pages) == ["interlude-4"]
