"""How pieces stand and lie."""

import pytest

from zine.draw.chance import Chance
from zine.draw.foods.posing import facing, standing
from zine.draw.pen import Pen
from zine.draw.plates import Plates
from zine.draw.vocabulary import Place

HERE = Place(0, 0, 0, 0, 1)


def height(tilt: float, depth: float) -> float:
    pose = standing(Pen(Plates(100, 100), Chance("x"), tilt), HERE, depth=depth)
    (_, low), (_, high) = (knot[:2] for knot in pose([(0, 0), (0, 10)]))
    return high - low


def test_what_stands_looks_lower_from_above() -> None:
    assert height(0.86, 0.6) < height(0.64, 0.6) < height(0.42, 0.6)


def test_what_is_as_thick_as_it_is_high_looks_alike_from_anywhere() -> None:
    assert height(0.86, 1.0) == pytest.approx(height(0.42, 1.0))


def test_from_where_it_was_drawn_a_standing_piece_is_as_it_was_drawn() -> None:
    assert height(0.64, 0.3) == pytest.approx(10)


@pytest.mark.parametrize("tilt", [0.42, 0.86])
def test_what_only_faces_us_looks_alike_from_anywhere(tilt: float) -> None:
    pose = facing(Pen(Plates(100, 100), Chance("x"), tilt), HERE)
    assert pose([(0, 10)])[0][1] - pose([(0, 0)])[0][1] == pytest.approx(10)
