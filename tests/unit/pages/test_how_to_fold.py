from pathlib import Path

import pytest

from tests.unit.pages.books import box_of, opening, runs, setting, words
from tests.unit.pages.card_specimens import TRIMS
from zine.model.page import Role
from zine.pages.how_to_fold import sheets


@pytest.mark.parametrize(("pages", "count"), [(4, 1), (8, 2), (20, 5), (84, 21), (5, 2)])
def test_a_sheet_carries_four_pages(pages: int, count: int) -> None:
    assert sheets(pages) == count


def test_the_page_tells_how_many_sheets_the_booklet_takes(tmp_path: Path) -> None:
    assert "20 pages are 5 sheets." in words(opening("how-to-fold", setting(tmp_path, pages=20)).pages)


def test_four_pages_are_one_sheet(tmp_path: Path) -> None:
    assert "4 pages are 1 sheet." in words(opening("how-to-fold", setting(tmp_path, pages=4)).pages)


def test_there_are_six_steps_in_order(tmp_path: Path) -> None:
    pages = opening("how-to-fold", setting(tmp_path)).pages
    names = [run.words[0].text for run in runs(pages) if run.role is Role.SUBHEADING]
    assert names == ["Print", "Stack", "Fold", "Crease", "Staple", "Trim"]


def test_the_paper_is_turned_over_its_short_edge(tmp_path: Path) -> None:
    assert "short edge" in words(opening("how-to-fold", setting(tmp_path)).pages)


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("trim", TRIMS)
def test_nothing_runs_into_the_foot(tmp_path: Path, trim: str, lang: str) -> None:
    told = setting(tmp_path, more=f"trim: {trim}\nlang: {lang}")
    pages = opening("how-to-fold", told).pages
    lowest = max(box_of(run, told).y1 for run in runs(pages) if run.role is not Role.ARTIFACT)
    highest = min(box_of(run, told).y0 for run in runs(pages) if run.role is Role.ARTIFACT)
    assert lowest < highest
