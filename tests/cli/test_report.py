import json
import re

from zine.cli.report import as_json, human, short
from zine.errors import Level, Mark, Problem

PROBLEM = Problem(
    'unknown field "ingredents"', Mark("a.yaml", 2, 1, 10), 'Did you mean "ingredients"?', rule="unknown-field"
)
FILES = {
    "a.yaml": "title: Mandu\ningredents:\n",
    "ko.yaml": "이름: 만두 mandoo\n",
    "long.yaml": "x" * 200 + "!" + "y" * 200,
}


def test_a_problem_shows_its_line_and_what_to_do() -> None:
    assert human(PROBLEM, FILES, color=False) == (
        'a.yaml:2:1: error: unknown field "ingredents"\n'
        "   2 | ingredents:\n"
        "     | ^^^^^^^^^^\n"
        '     = hint: Did you mean "ingredients"?'
    )


def test_carets_stand_under_words_after_hangul() -> None:
    lines = human(Problem("no", Mark("ko.yaml", 1, 8, 6)), FILES, color=False).splitlines()
    assert lines[2] == "     | " + " " * 11 + "^" * 6


def test_hangul_is_underlined_at_its_width() -> None:
    lines = human(Problem("no", Mark("ko.yaml", 1, 5, 2)), FILES, color=False).splitlines()
    assert lines[2] == "     | " + " " * 6 + "^" * 4


def test_a_long_line_is_cut_around_its_mark() -> None:
    lines = human(Problem("no", Mark("long.yaml", 1, 201, 1)), FILES, color=False).splitlines()
    assert lines[1][lines[2].index("^")] == "!"


def test_a_file_that_cannot_be_shown_has_no_frame() -> None:
    assert human(Problem("no", Mark("gone.yaml")), {}, color=False) == "gone.yaml:1:1: error: no"


def test_a_problem_without_a_place_has_none() -> None:
    assert human(Problem("no", hint="Yes."), {}, color=False) == "error: no\n    = hint: Yes."


def test_colour_changes_no_words() -> None:
    assert re.sub(r"\x1b\[[0-9;]*m", "", human(PROBLEM, FILES, color=True)) == human(PROBLEM, FILES, color=False)


def test_the_short_form_is_one_line() -> None:
    problem = Problem("no\nway", Mark("a.yaml", 2, 3), level=Level.WARNING)
    assert short(problem) == "a.yaml:2:3: warning: no way"


def test_json_tells_everything() -> None:
    assert json.loads(as_json([PROBLEM])) == [
        {
            "level": "error", "rule": "unknown-field", "file": "a.yaml", "line": 2, "column": 1, "width": 10,
            "message": 'unknown field "ingredents"', "hint": 'Did you mean "ingredients"?',
        }
    ]  # fmt: skip
