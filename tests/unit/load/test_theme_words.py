from pathlib import Path

import pytest

from tests.books import PLACES
from zine.errors import Level, Problem
from zine.load import attempt
from zine.load.theme_words import VOCABULARIES
from zine.model.theme import Theme

CARD = "title: Soup\ningredients: [leeks]\nsteps: [Boil.]\nalt: Soup.\n"
BUNDLED = (PLACES.assets / "themes" / "obang.yaml").read_text(encoding="utf-8")


def told(folder: Path, theme: str) -> list[Problem]:
    """What is wrong with a zine that brings this theme."""
    (folder / "themes").mkdir()
    (folder / "soup.yaml").write_text(CARD, encoding="utf-8")
    (folder / "zine.yaml").write_text("title: Z\ntheme: mine\n", encoding="utf-8")
    (folder / "themes" / "mine.yaml").write_text(theme, encoding="utf-8")
    return list(attempt(folder, PLACES.assets, PLACES.fonts).warnings)


@pytest.mark.parametrize(
    ("design", "column", "hint"),
    [
        ("stagings: [bled]", 14, 'Did you mean "bleed"?'),
        ("ground: framed", 11, 'Did you mean "frame"?'),
        ("ground_color: corall", 17, 'Did you mean "coral"?'),
        ("disc: corall", 9, 'Did you mean "coral"?'),
        ("border: saekdon", 11, 'Did you mean "saekdong"?'),
        ("scale: {headnotes: 1}", 11, 'Did you mean "headnote"?'),
        ("sections: {yolks: [1, 0, 0]}", 14, 'Did you mean "yolk"?'),
    ],
)
def test_a_word_that_no_theme_knows_is_told_with_its_place(tmp_path: Path, design: str, column: int, hint: str) -> None:
    (problem,) = told(tmp_path, f"{BUNDLED}\ndesign:\n  {design}\n")
    assert problem.mark
    assert (problem.mark.column, problem.hint) == (column, hint)


def test_a_type_role_that_there_is_not_is_told(tmp_path: Path) -> None:
    (problem,) = told(tmp_path, BUNDLED.replace("  panel:", "  pannel: [NanumPen]\n  panel:"))
    assert problem.hint == 'Did you mean "panel"?'


def test_a_theme_needs_a_staging(tmp_path: Path) -> None:
    (problem,) = told(tmp_path, f"{BUNDLED}\ndesign:\n  stagings: []\n")
    assert problem.message == "stagings: at least one is wanted"


def test_all_wrong_words_are_told_at_once_with_what_else_is_wrong(tmp_path: Path) -> None:
    problems = told(tmp_path, f"{BUNDLED}design:\n  stagings: [bled, corners]\n  ground: sunn\n  hand: 7\n")
    assert [problem.mark.line if problem.mark else 0 for problem in problems] == [21, 21, 22, 23]


def test_a_word_that_is_like_no_other_is_told_what_there_is(tmp_path: Path) -> None:
    (problem,) = told(tmp_path, f"{BUNDLED}\ndesign:\n  stagings: [zzz]\n")
    assert problem.hint == "There are: bleed, framed, corner, band, disc."


def test_pale_type_is_warned_of(tmp_path: Path) -> None:
    (problem,) = told(tmp_path, BUNDLED.replace("#F2452F", "#F2856F"))
    assert (problem.level, problem.rule) == (Level.WARNING, "faint-ink")


def test_the_text_of_an_own_theme_is_kept_for_code_frames(tmp_path: Path) -> None:
    (problem,) = told(tmp_path, f"{BUNDLED}\ndesign:\n  ground: sunn\n")
    project = attempt(tmp_path, PLACES.assets, PLACES.fonts)
    assert problem.mark
    assert "sunn" in project.files[problem.mark.file]


@pytest.mark.parametrize("path", sorted(VOCABULARIES))
def test_every_vocabulary_is_of_a_field_that_themes_have(path: tuple[str, ...]) -> None:
    design = Theme.__dataclass_fields__["design"].default
    home = Theme.__dataclass_fields__ if len(path) == 1 else design.__dataclass_fields__
    assert path[-1] in home
