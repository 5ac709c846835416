"""Small dishes made a little larger or smaller: a book draws each once, not once a page."""

import math

from zine.draw.plates import Plates
from zine.model.drawing import Drawing

SPAN = 3.0  # how many radii a small dish's drawing is wide and high: handles and shadows stick out
_THUMB = 15.0  # points, the radius of most


def drawn_for(radius: float) -> float:
    """Return the radius at which a dish is drawn that is wanted at this one: neither twice as large nor half."""
    return _THUMB * math.pow(2, round(math.log2(radius / _THUMB)))


def resized(drawing: Drawing, radius: float) -> Drawing:
    """Return a small dish, its rim `radius` points from the middle."""
    side = SPAN * radius
    plates = Plates(side, side)
    plates.stamp(drawing.plates, 0, 0, side / drawing.width)
    return Drawing(side, side, plates.streams(), drawing.seed)
