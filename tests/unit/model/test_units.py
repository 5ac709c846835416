import pytest

from zine.model.geometry import PAPERS, TRIMS, folded, size
from zine.model.units import MM, points


@pytest.mark.parametrize(
    ("text", "expected"), [("72pt", 72), ("1in", 72), ("25.4 mm", 72), (".5 in", 36), ("2.54cm", 72)]
)
def test_a_length_with_a_unit_is_read_as_points(text: str, expected: float) -> None:
    assert points(text) == pytest.approx(expected)


@pytest.mark.parametrize("text", ["3", "mm", "3 px", "three mm", "-3mm", "3mm 4mm"])
def test_a_length_without_a_known_unit_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a length"):
        points(text)


def test_an_inch_has_exactly_72_points() -> None:
    assert points("1in") == 72.0


def test_a4_is_210_by_297_millimetres() -> None:
    assert PAPERS["a4"] == pytest.approx((595.2756, 841.8898), abs=1e-4)


@pytest.mark.parametrize("text", ["120 x 170 mm", "120mm x 170mm", "120x170mm", "12 × 17 cm"])
def test_a_size_may_be_given_as_width_by_height(text: str) -> None:
    assert size(text, TRIMS) == pytest.approx((120 * MM, 170 * MM))


@pytest.mark.parametrize("text", ["a9", "120 x 170", "x mm", "0 x 10 mm", ""])
def test_a_size_that_is_neither_named_nor_measured_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a size"):
        size(text, TRIMS)


@pytest.mark.parametrize(
    ("paper", "trim"), [("a4", "a5"), ("a3", "a5"), ("letter", "half-letter"), ("legal", "a5"), ("a5", "a5")]
)
def test_a_zine_without_a_trim_gets_the_page_that_folds_from_the_paper(paper: str, trim: str) -> None:
    assert folded(PAPERS[paper]) == TRIMS[trim]
