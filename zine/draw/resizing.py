"""Small dishes made a little larger or smaller: a book draws each once, not once a page."""

import math
from typing import NamedTuple

from zine.draw.plates import Plates
from zine.model.drawing import Drawing

SPAN = 3.0  # how many radii a small dish's drawing is wide and high: handles and shadows stick out
BEYOND = 0.6  # radii by which the tallest of foods stand out of that


class Sizes(NamedTuple):
    """Radii at which dishes are drawn: a usual one, in points, and those `step` times larger or smaller, and so on."""

    usual: float
    step: float

    def near(self, radius: float) -> float:
        """Return the one for a dish that is wanted at a radius: the nearest, as larger and smaller go."""
        return self.usual * math.pow(self.step, round(math.log(radius / self.usual, self.step)))


THUMBS = Sizes(17.0, 2.6)  # from 10.5 to 27 points: on the menu and before a course it is one drawing
PLATES = Sizes(64.0, 2.2)  # on a table: from 43 to 95 points, so that screens come no coarser than half as much again


def resized(drawing: Drawing, radius: float) -> Drawing:
    """Return a small dish, its rim `radius` points from the middle."""
    side = SPAN * radius
    plates = Plates(side, side)
    plates.stamp(drawing.plates, 0, 0, side / drawing.width)
    return Drawing(side, side, plates.streams(), drawing.seed, BEYOND * radius)
