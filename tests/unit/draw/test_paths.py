import pytest

from zine.draw.paths import poly, segments, smooth, union

TRIANGLE = [(0, 0), (10, 0), (5, 8)]


def test_a_path_is_in_whole_tenths_of_a_point():
    assert poly([(0.04, 1.26), (2, 3)], closed=False).operators == "0 13 m\n20 30 l\n"


def test_a_smooth_outline_goes_through_every_knot():
    operators = smooth(TRIANGLE).operators
    assert all(f"{x * 10} {y * 10} " in operators.replace("c\n", " ") for x, y in TRIANGLE)


def test_a_closed_outline_is_closed():
    assert smooth(TRIANGLE).operators.endswith("h ")


def test_a_corner_has_no_tangent():
    assert smooth([(0, 0, 1), (10, 0, 1), (5, 8, 1)]).operators.splitlines()[1] == "0 0 100 0 100 0 c"


@pytest.mark.parametrize("knots", [[(1, 2), (3, 4)], [(1, 2)]])
def test_too_few_knots_for_a_curve_are_joined_straight(knots):
    assert smooth(knots).operators == poly(knots).operators


def test_the_box_holds_every_knot():
    assert smooth(TRIANGLE)[1:5] == pytest.approx((0, 0, 100, 80), abs=1)


def test_segments_are_separate_strokes():
    assert segments([((0, 0), (1, 1)), ((2, 2), (3, 3))]).operators.count("m") == 2


def test_a_union_spans_its_paths():
    assert union([poly([(0, 0), (1, 1)]), poly([(5, 5), (9, 7)])])[1:5] == pytest.approx((0, 0, 90, 70), abs=1)


def test_a_small_outline_is_drawn_straight_from_knot_to_knot():
    small = [(x / 10, y / 10) for x, y in TRIANGLE]
    assert smooth(small).operators == poly(small).operators


def test_an_outline_in_a_small_frame_is_small():
    assert "c" not in smooth(TRIANGLE, scale=0.1).operators


def test_an_outline_in_a_large_frame_is_curved():
    small = [(x / 10, y / 10) for x, y in TRIANGLE]
    assert smooth(small, scale=10).operators.count("c") == 3
