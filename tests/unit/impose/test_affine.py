import pytest

from zine.impose.affine import chain, moved, scaled, turned

STEPS = chain(moved(3, 4), turned(90), scaled(2))


def test_steps_are_done_in_the_order_given():
    assert STEPS.point(1, 1) == (-10, 8)


@pytest.mark.parametrize(
    ("turn_deg", "place"), [(0, (1, 0)), (90, (0, 1)), (180, (-1, 0)), (270, (0, -1)), (-90, (0, -1))]
)
def test_turns_are_counter_clockwise(turn_deg, place):
    assert turned(turn_deg).point(1, 0) == place


def test_the_way_back_ends_where_the_way_began():
    assert chain(STEPS, STEPS.inverse()) == pytest.approx((1, 0, 0, 1, 0, 0))
