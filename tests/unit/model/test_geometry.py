import pytest

from zine.model.geometry import PAPERS, TRIMS, Size, is_page, size
from zine.model.units import MM, POINTS_PER_INCH


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a5", Size(148 * MM, 210 * MM)),
        ("120 x 170 mm", Size(120 * MM, 170 * MM)),
        ("120mm x 17in", Size(120 * MM, 17 * POINTS_PER_INCH)),
        ("4IN×15.5 CM", Size(4 * POINTS_PER_INCH, 155 * MM)),
        ("300x400pt", Size(300, 400)),
    ],
)
def test_each_side_of_a_size_is_read_with_its_own_unit(text: str, found: Size) -> None:
    assert size(text, TRIMS) == pytest.approx(found)


@pytest.mark.parametrize("text", ["120", "120 x 170", "120mm x 170", "0 x 10 mm", "1.2.3 x 1 mm", "-1 x 5 mm", ""])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"size|float"):
        size(text, TRIMS)


@pytest.mark.parametrize("trim", [*TRIMS.values(), *PAPERS.values(), Size(69.85 * MM, 107.95 * MM)])
def test_a_page_may_lie_either_way_round(trim: Size) -> None:
    assert is_page(trim)
    assert is_page(trim.landscape)


@pytest.mark.parametrize(("width", "height"), [(50, 50), (90, 90), (60, 400), (400, 60), (451, 300)])
def test_a_page_too_small_or_too_large_is_none(width: float, height: float) -> None:
    assert not is_page(Size(width * MM, height * MM))
