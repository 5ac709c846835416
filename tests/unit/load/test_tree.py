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
