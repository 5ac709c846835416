"""How far dishes reach from where they stand."""

import pytest

from zine.draw.stage import Stage
from zine.draw.vessels import STANDS
from zine.model.geometry import Point
from zine.pages.artist import Artist
from zine.pages.extents import extent

MIDDLE, ACROSS = 400.0, 800.0
STAGE = Stage(ACROSS, ACROSS, Point(MIDDLE, MIDDLE), scale=1.0)  # a rim's radius is 100 points


@pytest.mark.parametrize("stand", STANDS)
def test_a_dish_on_a_stand_reaches_no_further_than_is_said(stand: str) -> None:
    words = {"vessel": "ttukbaegi", "stand": stand}
    seen, said = Artist({}).look(words, "x", STAGE), extent(words)
    left, right = seen.left(0, ACROSS), seen.right(0, ACROSS)
    top, foot = seen.top(0, ACROSS), seen.foot()
    assert None not in (left, right, top, foot)
    found = (MIDDLE - left, right - MIDDLE, top - MIDDLE, MIDDLE - foot)  # type: ignore[operator] # by the assertion
    assert all(reach <= most for reach, most in zip(found, (said.aside, said.aside, said.up, said.down), strict=True))
