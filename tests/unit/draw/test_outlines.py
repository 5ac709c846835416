import math

import pytest

from zine.draw.chance import Chance
from zine.draw.knots import area, move, normals, place, resample, spline
from zine.draw.outlines import arc, ellipse, extrude, hull, lathe, panel, ribbon, rounded
from zine.draw.scatter import disc_points, phyllotaxis, square_points

SQUARE = [(0, 0), (10, 0), (10, 10), (0, 10)]


@pytest.mark.parametrize(
    "outline", [ellipse(0, 0, 20), rounded(0, 0, 40, 20), panel(0, 0, 40, 20, 5), hull(SQUARE)], ids=len
)
def test_outlines_run_anticlockwise(outline):
    assert area(outline) > 0


def test_a_small_oval_has_fewer_knots():
    assert len(ellipse(0, 0, 4, count=20)) < len(ellipse(0, 0, 80, count=20))


def test_a_wobble_needs_chance():
    assert ellipse(0, 0, 20, wobble=0.1) == ellipse(0, 0, 20)


def test_an_oval_by_hand_strays_a_little():
    by_hand = ellipse(0, 0, 20, wobble=0.02, chance=Chance("hand"))
    assert 0 < max(abs(math.hypot(x, y) - 20) for x, y in by_hand) < 1


def test_an_arc_goes_from_start_to_end():
    first, *_, last = arc(0, 0, 10, 10, 0, 90)
    assert (first, last) == (pytest.approx((10, 0)), pytest.approx((0, 10)))


def test_a_ribbon_is_as_wide_as_it_is_told():
    assert abs(area(ribbon([(0, 0), (10, 0), (20, 0)], [2, 2, 2]))) == pytest.approx(40)


def test_a_ribbon_ends_in_a_corner_where_it_is_thin():
    assert ribbon([(0, 0), (10, 0), (20, 0)], [0, 2, 2])[0] == (0, 0, 1)


def test_extruding_drops_the_lower_side():
    assert min(y for _, y, *_ in extrude(SQUARE, 5)) == -5


def test_a_lathe_turns_an_upright_wall_into_one_as_wide():
    outline = lathe([(50, 0), (50, 20), (50, 40), (50, 60)], 0.64, 0.77)
    assert (min(k[0] for k in outline), max(k[0] for k in outline)) == (-50, 50)


def test_a_wall_that_flares_out_of_sight_leaves_its_mouth():
    outline = lathe([(50, 0), (80, 5), (100, 10)], 0.95, 0.31)
    assert max(k[1] for k in outline) < 10 * 0.31


def test_a_hull_leaves_out_what_lies_inside():
    assert sorted(hull([*SQUARE, (5, 5)])) == sorted(SQUARE)


def test_moving_keeps_corners():
    assert move([(1, 2, 1)], 3, 4) == [(4, 6, 1)]


def test_placing_turns_then_squashes():
    assert place([(10, 0)], turn=math.pi / 2, squash=0.5) == [pytest.approx((0, 5))]


def test_resampling_spaces_points_evenly():
    assert resample([(0, 0), (4, 0), (4, 4)], 5) == [(0, 0), (2, 0), (4, 0), (4, 2), (4, 4)]


def test_a_spline_goes_through_its_knots():
    assert set(SQUARE) <= set(spline(SQUARE, 4, closed=True))


def test_normals_are_on_the_left():
    assert normals([(0, 0), (10, 0)]) == [(0, 1), (0, 1)]


@pytest.mark.parametrize(
    "points", [disc_points(40, Chance("disc")), phyllotaxis(40), square_points(40, Chance("square"), half=0.7)]
)
def test_strewn_points_stay_where_they_are_strewn(points):
    assert len(points) == 40
    assert max(math.hypot(*point) for point in points) <= 1
