import pytest
from yaml.nodes import MappingNode

from zine.errors import Problem
from zine.load.tree import compose

BOMB = "a: &a [x, x]\n" + "".join(
    f"{one}: &{one} [*{other}, *{other}, *{other}, *{other}, *{other}, *{other}, *{other}, *{other}]\n"
    for other, one in zip("abcdef", "bcdefg", strict=True)
)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "- " * 100_000,
        "{a: " * 50_000,
        "\n".join(" " * depth + "a:" for depth in range(2_000)),
        BOMB,
        "&a [*a]",
        "a: *nobody",
        "a: 'x",
        "\ta: 1",
        "%YAML 9",
        "a: 1\n---\nb: 2",
        "? [a\n: b",
    ],
)
def test_hostile_files_are_problems_not_tracebacks(text: str) -> None:
    assert isinstance(compose(text, "f"), Problem)


@pytest.mark.parametrize(
    ("text", "said", "line", "column"),
    [
        ("a: 1\nb: [", "a [ that is never closed", 2, 4),
        ("a: 1\nb: [c,\n\n", "a [ that is never closed", 2, 4),
        ("a: 1\nb: {\n", "a { that is never closed", 2, 4),
        ("a: 1\nb: [c, {d: [e,\n", "a [ that is never closed", 2, 12),
        ("a: 1\nb: &a [가, 만두: \n", "a [ that is never closed", 2, 7),
        ("a: 1\nb: &b {c: *b}\n", "references that grow without end", 2, 11),
        ("a: 1\nb: " + "[" * 101, "lists within lists, too many to be a card", 2, 4),
        ("%YAML 1.3\n---\na: 1", "a line that begins with % is for YAML itself, not for a card", 1, 1),
        ("%FOO\na: 1", "a line that begins with % is for YAML itself, not for a card", 1, 1),
        ("a: %x", "a value cannot begin with %", 1, 4),
    ],
)
def test_what_cannot_be_read_is_told_where_it_stands(text: str, said: str, line: int, column: int) -> None:
    problem = compose(text, "f")
    assert isinstance(problem, Problem)
    assert problem.mark
    assert (problem.message, problem.mark.line, problem.mark.column) == (said, line, column)


def test_a_long_file_with_stars_and_ampersands_in_its_words_has_no_references() -> None:
    words = "salt & pepper *x*"
    assert isinstance(compose("a:\n" + f"  - {words}\n" * 20_001, "f"), Problem)


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n"])
def test_a_file_that_says_nothing_is_none(text: str) -> None:
    assert compose(text, "f") is None


def test_values_stay_as_typed() -> None:
    root = compose("a: 1:30\nb: 010\nc: no\nd: 10.10\n", "f")
    assert isinstance(root, MappingNode)
    assert [value.value for _, value in root.value] == ["1:30", "010", "no", "10.10"]


def test_a_reference_is_followed() -> None:
    root = compose("a: &park [Park]\nb: *park\n", "f")
    assert isinstance(root, MappingNode)
    assert root.value[0][1] is root.value[1][1]
