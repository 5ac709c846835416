from pathlib import Path

import pytest

from tests.unit.pages.books import anchors, box_of, opening, pictures, runs, setting, words
from tests.unit.pages.card_specimens import TRIMS
from zine.pages import FILLERS, KINDS
from zine.pages.grid import BLEED


@pytest.mark.parametrize("kind", FILLERS)
def test_a_filler_takes_one_page(tmp_path: Path, kind: str) -> None:
    assert len(opening(kind, setting(tmp_path, 1)).pages) == 1


@pytest.mark.parametrize("kind", FILLERS)
def test_a_filler_may_be_used_again_and_again(tmp_path: Path, kind: str) -> None:
    assert anchors(opening(kind, setting(tmp_path, 1)).pages) == []


@pytest.mark.parametrize("kind", FILLERS)
def test_a_filler_is_a_kind_of_page(kind: str) -> None:
    assert kind in KINDS


@pytest.mark.parametrize("trim", TRIMS)
def test_an_endpaper_fills_the_page_and_its_bleed(tmp_path: Path, trim: str) -> None:
    told = setting(tmp_path, 3, more=f"trim: {trim}")
    drawing = pictures(opening("endpaper", told).pages)[0].drawing
    assert (drawing.width, drawing.height, drawing.bleed) == (*told.book.trim, BLEED)


def test_an_endpaper_has_one_line_of_words(tmp_path: Path) -> None:
    pages = opening("endpaper", setting(tmp_path, 3)).pages
    assert len({run.y for run in runs(pages)}) == 1


def test_the_next_endpaper_has_another_line(tmp_path: Path) -> None:
    told = setting(tmp_path, 3)
    assert words(opening("endpaper", told, 4).pages) != words(opening("endpaper", told, 6).pages)


def test_an_empty_recipe_has_six_numbered_steps(tmp_path: Path) -> None:
    printed = words(opening("blank-recipe", setting(tmp_path, 1)).pages).split()
    assert [n for n in printed if n in "123456"][:6] == list("123456")


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("trim", TRIMS)
def test_an_empty_recipe_keeps_to_its_measure(tmp_path: Path, trim: str, lang: str) -> None:
    told = setting(tmp_path, 1, more=f"trim: {trim}\nlang: {lang}")
    boxes = [box_of(run, told) for run in runs(opening("blank-recipe", told).pages)]
    assert all(box.x0 > 17 and box.x1 < told.book.trim.width - 17 for box in boxes)
