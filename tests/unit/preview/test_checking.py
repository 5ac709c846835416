"""What is typed is checked as if it were saved, by the program's own rules, and underlined where it stands."""

from pathlib import Path

import pytest

from tests.unit.preview.served import PLAIN, ROOT
from zine.errors import Mark, Problem
from zine.pipeline import Studio
from zine.preview.editing.checking import Span, problems_as_typed, spans
from zine.preview.editing.files import editable

STUDIO = Studio(ROOT / "assets", ROOT / "fonts")
THEME = (ROOT / "assets" / "themes" / "plain.yaml").read_text(encoding="utf-8")
DISH = "vessel: bowl\npieces: [egg]\n"


def _checked(folder: Path, name: str, text: str) -> list[Problem]:
    return list(problems_as_typed(folder, STUDIO, editable(folder)[name], text=text))


def _rules(folder: Path, name: str, text: str) -> list[str]:
    return [problem.rule for problem in _checked(folder, name, text)]


def test_a_card_that_is_right_has_no_problems(zine: Path) -> None:
    assert _checked(zine, "mandu.yaml", PLAIN) == []


def test_a_word_typed_wrong_is_found_before_it_is_saved(zine: Path) -> None:
    assert _rules(zine, "mandu.yaml", f"{PLAIN}serfs: Many\n") == ["unknown-field"]


def test_checking_writes_nothing(zine: Path) -> None:
    _checked(zine, "mandu.yaml", "title: other\n")
    assert (zine / "mandu.yaml").read_text(encoding="utf-8") == PLAIN


def test_a_mistake_on_disk_that_is_mended_in_the_text_is_no_problem(zine: Path) -> None:
    (zine / "mandu.yaml").write_text("nonsense", encoding="utf-8")
    assert _checked(zine, "mandu.yaml", PLAIN) == []


def test_the_other_files_count_as_they_are_on_disk(zine: Path) -> None:
    (zine / "japchae.yaml").write_text(f"{PLAIN.replace('Mandu', 'Japchae')}pairs_with: [mandu]\n", encoding="utf-8")
    assert _checked(zine, "mandu.yaml", f"{PLAIN}pairs_with: [japchae]\n") == []


def test_what_a_text_breaks_in_another_file_is_told(zine: Path) -> None:
    (zine / "mandu.yaml").write_text(f"{PLAIN}course: Dumplings\n", encoding="utf-8")
    problem = _checked(zine, "zine.yaml", "title: A zine\ncourses: [Soup]\n")[0]
    assert (problem.mark and Path(problem.mark.file).name, problem.rule) == ("mandu.yaml", "unknown-course")


def test_settings_are_checked_as_typed(zine: Path) -> None:
    assert _rules(zine, "zine.yaml", "title: A zine\nlang: xx\n") == ["bad-value"]


def test_a_text_that_is_no_yaml_is_one_problem(zine: Path) -> None:
    assert _rules(zine, "mandu.yaml", 'title: "Mandu\n') == ["yaml"]


def test_an_empty_text_is_one_problem(zine: Path) -> None:
    assert "empty-file" in _rules(zine, "mandu.yaml", "")


@pytest.mark.parametrize("chosen", ["", "theme: night\n"], ids=["of no zine", "of this zine"])
def test_a_theme_is_checked_as_typed(zine: Path, chosen: str) -> None:
    (zine / "themes").mkdir()
    (zine / "themes" / "night.yaml").write_text(THEME, encoding="utf-8")
    (zine / "zine.yaml").write_text(f"title: A zine\n{chosen}", encoding="utf-8")
    assert _rules(zine, "themes/night.yaml", f"{THEME}\nslipp: 1\n") == ["unknown-field"]


@pytest.mark.parametrize("used", ["", "art: bowl\n"], ids=["of no card", "of a card"])
def test_a_dish_is_checked_as_typed(zine: Path, used: str) -> None:
    (zine / "dishes").mkdir()
    (zine / "dishes" / "bowl.yaml").write_text(DISH, encoding="utf-8")
    (zine / "mandu.yaml").write_text(PLAIN + used, encoding="utf-8")
    assert _rules(zine, "dishes/bowl.yaml", "vessel: bowll\n") == ["unknown-art-word"]


def test_a_table_is_checked_as_typed(zine: Path) -> None:
    (zine / "tables").mkdir()
    (zine / "tables" / "mine.yaml").write_text("size: [400, 600]\nitems: []\n", encoding="utf-8")
    assert _rules(zine, "tables/mine.yaml", "size: [400]\nitems: []\n") == ["unknown-art-word"]


@pytest.mark.parametrize(
    ("text", "mark", "marked"),
    [
        ("title: x\nheat: 9\n", Mark("", 2, 7, 1), "9"),
        ("title: x", Mark("", 1, 1, 5), "title"),
        ("만두: 만두\n두: x", Mark("", 2, 1, 1), "두"),
        ("title: 🥟 mandu", Mark("", 1, 10, 5), "mandu"),
        ("cafe\u0301: x\n", Mark("", 1, 7, 1), "x"),
        ("\u1106\u1161\u11ab: x", Mark("", 1, 4, 1), "x"),
        ("a\u200bb: x", Mark("", 1, 5, 1), "x"),
        ("a: 1\u2028b: 2", Mark("", 2, 4, 1), "2"),
        ("title: x", Mark("", 9, 1, 4), "titl"),
        ("ab", Mark("", 1, 9, 4), ""),
        ("", Mark("", 1, 1, 1), ""),
    ],
    ids=[
        "plain", "from the start", "Hangul", "beyond the basic plane", "a composed letter", "a composed syllable",
        "an unseen character", "a line end of Unicode", "a line too many", "a column too many", "nothing",
    ],
)  # fmt: skip
def test_a_mark_is_found_again_in_the_text_as_it_was_typed(text: str, mark: Mark, marked: str) -> None:
    ((start, end),) = spans(text, [mark])
    assert text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == marked


def test_a_problem_of_a_whole_file_stands_at_its_beginning() -> None:
    assert list(spans("title: x", [Mark("mandu.yaml")])) == [Span(0, 1)]
