from pathlib import Path

import pytest

from tests.unit.pages.books import box_of, links, opening, runs, setting, words
from tests.unit.pages.card_specimens import TRIMS
from zine.model.page import Role


def test_the_inks_are_named(tmp_path: Path) -> None:
    printed = words(opening("colophon", setting(tmp_path)).pages)
    assert all(ink in printed for ink in ("Danmuji Yellow", "Gochu Red", "Jjok Teal"))


def test_the_typefaces_are_named_with_their_licence(tmp_path: Path) -> None:
    printed = words(opening("colophon", setting(tmp_path)).pages)
    faces = ("Bagel Fat One", "Gowun Batang", "Nanum Pen", "Noto Sans KR", "SIL Open Font License")
    assert all(face in printed for face in faces)


def test_the_makers_and_the_licence_are_named(tmp_path: Path) -> None:
    printed = words(opening("colophon", setting(tmp_path, more="licence: CC BY-SA 4.0")).pages)
    assert "The Policy Kitchen" in printed
    assert "CC BY-SA 4.0" in printed


def test_nobodys_work_is_given_away_without_a_word(tmp_path: Path) -> None:
    assert "CC BY" not in words(opening("colophon", setting(tmp_path)).pages)


def test_the_facts_lead_to_the_sources(tmp_path: Path) -> None:
    pages = opening("colophon", setting(tmp_path)).pages
    assert "on page 77." in words(pages)
    assert [link.target for link in links(pages)] == ["sources"]


def test_the_cooks_own_paragraphs_come_first(tmp_path: Path) -> None:
    told = setting(tmp_path, more="colophon: [Thanks to the cat., And to the neighbours.]")
    printed = words(opening("colophon", told).pages)
    assert printed.index("Thanks to the cat.") < printed.index("neighbours.") < printed.index("Danmuji")


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("trim", TRIMS)
def test_nothing_runs_into_the_foot(tmp_path: Path, trim: str, lang: str) -> None:
    told = setting(tmp_path, more=f"trim: {trim}\nlang: {lang}")
    pages = opening("colophon", told).pages
    lowest = max(box_of(run, told).y1 for run in runs(pages) if run.role is not Role.ARTIFACT)
    highest = min(box_of(run, told).y0 for run in runs(pages) if run.role is Role.ARTIFACT)
    assert lowest < highest


def test_many_paragraphs_go_on_with_the_next_page(tmp_path: Path) -> None:
    thanks = ", ".join(f"Thanks to neighbour number{n} {'and the cat ' * 20}" for n in range(40))
    pages = opening("colophon", setting(tmp_path, more=f"colophon: [{thanks}]")).pages
    assert len(pages) > 1
    assert all(f"number{n}" in words(pages) for n in range(40))
    assert "copy" in words(pages[-1:])


def test_a_colophon_of_the_usual_length_takes_one_page(tmp_path: Path) -> None:
    assert len(opening("colophon", setting(tmp_path)).pages) == 1
