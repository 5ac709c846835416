"""Shadows on the table."""

import pytest

from zine.draw.chance import Chance
from zine.draw.pen import Pen
from zine.draw.plates import Plates
from zine.draw.vessels import VESSELS
from zine.draw.vessels.cast_shadow import Jut, jutting_shadow, turned_shadow

HANDLED = ("dolsot", "oval-pan", "pan", "pot", "ttukbaegi")


def pen() -> Pen:
    return Pen(Plates(600, 600), Chance("shadow"), 0.6, 300, 300)


@pytest.mark.parametrize("name", HANDLED)
def test_handles_throw_a_shadow_of_their_own(name: str) -> None:
    assert VESSELS[name](pen(), Chance("x")).juts()


def test_the_higher_a_thing_is_the_further_its_shadow_falls() -> None:
    low, high = (jutting_shadow(pen(), [Jut(((0, 0), (9, 0), (9, 9)), height)])[0] for height in (10, 40))
    assert high.x1 > low.x1


def test_a_tall_thing_throws_a_longer_shadow() -> None:
    low, high = (turned_shadow(pen(), ((50, 0), (60, height)))[0] for height in (10, 100))
    assert high.x1 > low.x1
