"""The coloured field of every ground: a sheet of paper cut by hand, or one that bleeds.

Grounds stay in one or two inks and in middle values, so that the dish owns the extremes: the darkest dark and the only
bare paper. Every ground takes `margin`, the points of paper left round it (below 0 it bleeds), or `box`, the part of
the drawing that it fills, and `color`, the paint of its field.
"""

from typing import Literal

from zine.draw.chance import Chance
from zine.draw.knots import Knot, between
from zine.draw.paint import Paint
from zine.draw.paints import PAINTS
from zine.draw.pen import Pen
from zine.model.geometry import Box, Size

MARGIN = 9.0
BLEED = 20.0  # how far a pattern goes beyond the drawing

InkName = Literal["sun", "warm", "deep"]


def field(pen: Pen, chance: Chance, extent: Size, paint: Paint, margin: float, box: Box | None) -> list[Knot]:
    """Fill the field and return its outline, to clip the pattern to."""
    if box:
        outline = _cut(chance, box, 0.9, 0.9 * 0.6, (0.2, 0.4, 0.6, 0.8))
    elif margin > 0:
        sheet = Box(margin, margin, extent.width - margin, extent.height - margin)
        outline = _cut(chance, sheet, 0.7, 0.7, (0.33, 0.66))
    else:
        right, top = extent.width + BLEED, extent.height + BLEED
        outline = [(-BLEED, -BLEED, 1), (right, -BLEED, 1), (right, top, 1), (-BLEED, top, 1)]
    pen.fill(outline, paint)
    return outline


def paint_or(color: str | None, otherwise: Paint) -> Paint:
    """Return the paint of that name, or the ground's own."""
    return PAINTS[color] if color else otherwise


def _cut(chance: Chance, box: Box, corner: float, side: float, shares: tuple[float, ...]) -> list[Knot]:
    """A rectangle as scissors cut it: corners stray by `corner` points, knots along the sides by `side`."""
    x0, y0, x1, y1 = box
    corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
    outline: list[Knot] = []
    for i, start in enumerate(corners):
        outline.append((start[0] + chance.spread(corner), start[1] + chance.spread(corner), 1))
        for share in shares:
            x, y = between(start, corners[(i + 1) % 4], share)
            outline.append((x + chance.spread(side), y + chance.spread(side)))
    return outline
