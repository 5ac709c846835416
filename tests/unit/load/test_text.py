from pathlib import Path

import pytest

from zine.errors import Problem
from zine.load.text import MOST_BYTES, clean, decoded, place, read


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("\u1106\u1161\u11ab\u1103\u116e", "만두"),
        ("spicy\ufe0f", "spicy"),
        ("a\u200bb\u200dc\ufeff", "abc"),
        ("soft\u00adhyphen \u2067left\u200e\u2069 \u2060right\u200f", "softhyphen left right"),
        ("30\u2009000\u202fwon", "30\u00a0000\u00a0won"),
        ("plain", "plain"),
    ],
)
def test_equal_words_become_equal_characters(written: str, read_as: str) -> None:
    assert clean(written) == read_as


def test_a_byte_order_mark_is_dropped() -> None:
    assert decoded(b"\xef\xbb\xbftitle: x", "f") == "title: x"


@pytest.mark.parametrize(
    ("data", "rule", "line", "column"),
    [
        ("title: x".encode("utf-16"), "not-utf-8", 1, 1),
        ("title: x".encode("utf-16-le"), "not-utf-8", 1, 1),
        ("title: x".encode("utf-32"), "not-utf-8", 1, 1),
        (b"title: x\nnote: caf\xe9", "not-utf-8", 2, 10),
        (b"title: x\nnote: a\x00b", "control-character", 2, 8),
    ],
)
def test_bytes_that_are_no_text_are_placed(data: bytes, rule: str, line: int, column: int) -> None:
    problem = decoded(data, "f")
    assert isinstance(problem, Problem)
    assert problem.mark
    assert (problem.rule, problem.mark.line, problem.mark.column) == (rule, line, column)


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-16", "16"),
        ("utf-16-le", "16"),
        ("utf-16-be", "16"),
        ("utf-32", "32"),
        ("utf-32-le", "32"),
        ("utf-32-be", "32"),
    ],
)
def test_an_encoding_of_more_bytes_is_told_by_its_name(encoding: str, name: str) -> None:
    problem = decoded("title: x".encode(encoding), "f")
    assert isinstance(problem, Problem)
    assert problem.message == f"is saved as UTF-{name}"


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "card.yaml"
    path.write_bytes(b"x" * (MOST_BYTES + 1))
    problem = read(path, "card.yaml")
    assert isinstance(problem, Problem)
    assert problem.rule == "too-large"


def test_a_missing_file_is_a_problem_not_a_traceback(tmp_path: Path) -> None:
    problem = read(tmp_path / "no.yaml", "no.yaml")
    assert isinstance(problem, Problem)
    assert problem.rule == "unreadable"


def test_places_count_windows_line_ends_once() -> None:
    assert place("a\r\nb\r\nc", 6) == (3, 1)
