import pytest

from zine.model.geometry import Matrix
from zine.render.notation import matrix, name, number, string


@pytest.mark.parametrize(
    ("value", "text"), [(0.0, "0"), (-0.001, "0"), (12.0, "12"), (1.5, "1.5"), (-3.456, "-3.46"), (1e6, "1000000")]
)
def test_a_number_has_no_exponent_and_no_idle_zero(value: float, text: str) -> None:
    assert number(value) == text


def test_a_whole_hundred_keeps_its_zeros() -> None:
    assert number(100.0, 0) == "100"


def test_a_matrix_keeps_small_turns() -> None:
    assert matrix(Matrix(1, 0.00002, -0.00002, 1, 3.14159, 0)) == "1 0.00002 -0.00002 1 3.142 0"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a (b) \\", r"(a \(b\) \\)"),
        ("김치", "<feffae40ce58>"),
        ("🌶", "<feffd83cdf36>"),
        ("", "()"),
        ("a\n", "<feff0061000a>"),
    ],
)
def test_a_string_is_plain_ascii_or_utf_16(text: str, written: str) -> None:
    assert string(text) == written


def test_a_name_escapes_what_is_not_plain() -> None:
    assert name("Gochu Red #2") == "/Gochu#20Red#20#232"
