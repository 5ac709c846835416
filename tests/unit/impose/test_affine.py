import pytest

from zine.impose.affine import around, box, chain, common, inverse, moved, point, scaled, turned
from zine.model.geometry import Box

STEPS = chain(moved(3, 4), turned(90), scaled(2))


def test_steps_are_done_in_the_order_given():
    assert point(STEPS, 1, 1) == (-10, 8)


@pytest.mark.parametrize(
    ("turn_deg", "place"), [(0, (1, 0)), (90, (0, 1)), (180, (-1, 0)), (270, (0, -1)), (-90, (0, -1))]
)
def test_turns_are_counter_clockwise(turn_deg, place):
    assert point(turned(turn_deg), 1, 0) == place


def test_the_way_back_ends_where_the_way_began():
    assert chain(STEPS, inverse(STEPS)) == pytest.approx((1, 0, 0, 1, 0, 0))


def test_a_turned_box_has_its_corners_in_order():
    assert box(turned(180), Box(1, 2, 3, 5)) == (-3, -5, -1, -2)


def test_boxes_share_their_overlap():
    assert common(Box(0, 0, 4, 4), Box(2, 1, 9, 3)) == (2, 1, 4, 3)


def test_a_box_around_two_holds_both():
    assert around(Box(0, 0, 4, 4), Box(2, 1, 9, 3)) == (0, 0, 9, 4)
