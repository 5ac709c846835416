import math

import pytest

from zine.draw.chance import Chance
from zine.draw.pen import Pen
from zine.draw.placing import ARRANGEMENTS, HeapPlacing, PiecePlacing, places, taken
from zine.draw.plates import Plates
from zine.draw.vessels import VESSELS

ROOM = 10.0  # points a piece takes


@pytest.fixture
def vessel():
    return VESSELS["bowl"](Pen(Plates(300, 300), Chance("pen")), Chance("bowl"))


def placed(vessel, **options):
    return [each.place for each in places(PiecePlacing(**options), ROOM, vessel, Chance("placing"))]


def far(place):
    return math.hypot(place.x, place.y)


@pytest.mark.parametrize("at", [name for name in ARRANGEMENTS if name != "center"])
def test_an_arrangement_places_as_many_as_are_wanted(vessel, at):
    assert len(placed(vessel, n=7, at=at)) == 7


@pytest.mark.parametrize("at", ARRANGEMENTS)
def test_an_arrangement_of_one_is_a_place(vessel, at):
    assert len(placed(vessel, n=1, at=at)) == 1


def test_listed_places_are_in_food_radii(vessel):
    (place,) = placed(vessel, at=[[0.5, -0.25, 90, 2]])
    assert (place.x, place.y) == (0.5 * vessel.food_radius, -0.25 * vessel.food_radius)
    assert (place.turn, place.size) == (math.radians(90), 2)


def test_a_listed_place_may_have_options_of_its_own(vessel):
    listed = places(PiecePlacing(at=[[0, 0, 0, 1, {"face": "smile"}]]), ROOM, vessel, Chance("placing"))
    assert [each.options for each in listed] == [{"face": "smile"}]


def test_pieces_lie_on_the_food(vessel):
    (place,) = placed(vessel, at="center", lift=3)
    assert place.z == vessel.dome(0, 0) + 3


def test_scattered_pieces_keep_clear_of_what_they_avoid(vessel):
    assert min(far(place) for place in placed(vessel, n=6, avoid=[[0, 0, 0.4]])) > 0.4 * vessel.food_radius


def test_a_ring_is_round(vessel):
    assert {round(far(place)) for place in placed(vessel, n=8, at="ring", r=0.5)} == {round(0.5 * vessel.food_radius)}


def test_a_row_runs_from_end_to_end(vessel):
    first, *_, last = placed(vessel, n=5, at="row", line=[[-0.5, 0], [0.5, 0]], jitter=0)
    assert (first.x, last.x) == (-0.5 * vessel.food_radius, 0.5 * vessel.food_radius)


def test_what_is_not_about_its_place_is_left_to_the_food():
    placing, left = taken(HeapPlacing, {"r": 0.5, "turn": 20, "tone": "cream"})
    assert (placing, left) == (HeapPlacing(r=0.5, turn=20), {"tone": "cream"})
