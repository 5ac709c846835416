"""Small dishes made a little larger or smaller: a book draws each once, not once a page."""

from zine.draw.plates import Plates
from zine.model.drawing import Drawing

SPAN = 3.0  # how many radii a small dish's drawing is wide and high: handles and shadows stick out
BEYOND = 0.6  # radii by which the tallest of foods stand out of that


def resized(drawing: Drawing, radius: float) -> Drawing:
    """Return a small dish, its rim `radius` points from the middle."""
    side = SPAN * radius
    plates = Plates(side, side)
    plates.stamp(drawing.plates, 0, 0, side / drawing.width)
    return Drawing(side, side, plates.streams(), drawing.seed, BEYOND * radius)
