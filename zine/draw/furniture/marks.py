"""Marks beside type: the yolk behind a number, overlapping inks.

Places are in points on the page, y up.
"""

import math

from zine.draw.chance import Chance
from zine.draw.outlines import ellipse
from zine.draw.paint import Paint, over
from zine.draw.paths import smooth
from zine.draw.pen import Pen
from zine.model.geometry import Point

DRUMS = (over(sun=1), over(warm=1), over(deep=1))
_WARM = over(warm=1)
_YOLK = Paint(1, 0.03, 0)
_RING = 3.0  # points, the width of a drum's ring


def egg_yolk(
    pen: Pen,
    chance: Chance,
    center: Point,
    *,
    radius: float = 8.6,
    paint: Paint | None = _YOLK,
    line: Paint | None = None,
) -> None:
    """The yolk behind a step's number; with a line and no paint it is a ring."""
    outline = ellipse(center.x, center.y, radius, radius, 9, 0, 0.045, chance)
    pen.plates.fill(smooth(outline), paint, line, 1.1)


def drum_circles(pen: Pen, chance: Chance, center: Point, *, apart: float, radius: float, rings: bool = False) -> None:
    """The three inks as discs, `apart` points from their middle, and what they make where they overlap; or as rings."""
    for number, drum in enumerate(DRUMS):
        angle = math.radians(90 + 120 * number)
        x, y = center.x + apart * math.cos(angle), center.y + apart * math.sin(angle)
        disc = ellipse(x, y, radius, radius, 12, 0, 0.012, chance)
        if rings:
            pen.stroke(disc, drum, _RING, closed=True)
        else:
            pen.fill(disc, drum)
