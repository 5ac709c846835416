import pytest

from zine.model.geometry import PAPERS, TRIMS, Box, Matrix, Point, Size, around, is_page, size, turn_about
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


QUARTER = Matrix(0, 1, -1, 0, 0, 0)


def test_maps_are_done_in_reading_order() -> None:
    assert QUARTER.then(Matrix(1, 0, 0, 1, 5, 0)).point(1, 0) == (5, 1)


def test_a_map_and_its_way_back_leave_all_where_it_is() -> None:
    there = Matrix(0, 2, -2, 0, 3, 4)
    assert there.then(there.inverse()) == pytest.approx((1, 0, 0, 1, 0, 0))


def test_a_turned_box_has_its_corners_in_order() -> None:
    assert Matrix(-1, 0, 0, -1, 0, 0).box(Box(1, 2, 3, 5)) == (-3, -5, -1, -2)


def test_what_is_around_a_slanted_box_holds_all_its_corners() -> None:
    assert Matrix(1, 1, -1, 1, 0, 0).bounds(Box(0, 0, 2, 1)) == (-1, 0, 2, 3)


def test_a_point_stays_where_it_is_turned_about() -> None:
    turn = turn_about(7, 3, degrees=90)
    assert turn.point(7, 3) == pytest.approx((7, 3))
    assert turn.point(8, 3) == pytest.approx((7, 4))


def test_boxes_share_their_overlap() -> None:
    assert Box(0, 0, 4, 4).common(Box(2, 1, 9, 3)) == (2, 1, 4, 3)


def test_a_box_around_two_holds_both() -> None:
    assert around(Box(0, 0, 4, 4), Box(2, 1, 9, 3)) == (0, 0, 9, 4)


def test_a_box_may_be_said_by_any_two_opposite_corners() -> None:
    assert Box(4, 1, 0, 3).ordered() == (0, 1, 4, 3)


def test_corners_go_round_the_box() -> None:
    assert Box(0, 1, 2, 5).corners == ((0, 1), (2, 1), (2, 5), (0, 5))


def test_a_box_that_grows_keeps_its_middle() -> None:
    assert Box(0, 1, 2, 5).grown(3).middle == Box(0, 1, 2, 5).middle == (1, 3)


def test_a_box_that_moves_keeps_its_size() -> None:
    assert Box(0, 1, 2, 5).moved(3, -1) == (3, 0, 5, 4)


@pytest.mark.parametrize(("point", "inside"), [((1, 2), True), ((0, 2), False), ((1, 6), False)])
def test_a_box_holds_what_is_within_its_edges(point: tuple[float, float], inside: bool) -> None:
    assert Box(0, 1, 2, 5).holds(Point(*point)) is inside
