"""Sums as bowls of rice on one shelf: one bowl, one unit; a smaller sum as grains of one bowl."""

import math
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.draw.furniture.shopfront import shelf
from zine.draw.knots import Knot
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.scatter import phyllotaxis
from zine.model.geometry import Box, Point
from zine.pages.shopping_list.figures import Figure, Unit

ACROSS = 5  # bowls in a row
GRAINS = 1000  # in one bowl
_PITCH = 18.0  # points that a bowl is drawn for
_LINED = over(deep=0.4)


class Skin(NamedTuple):
    """A pile's bowls: their glaze and the line round it."""

    glaze: Paint
    stripe: Paint


SKINS = (
    Skin(Paint(0.3, 1, 0), CUT),
    Skin(Paint(1, 0.08, 0), Paint(0.3, 1, 0)),
    Skin(Paint(1, 0, 0.62), CUT),
    Skin(Paint(0, 0, 0.92), CUT),
    Skin(Paint(0.06, 0.36, 0), Paint(0.3, 1, 0)),
)


_SPARED = Paint(0.3, 1, 0)  # on every pile: a stripe cut out of a pale glaze would not be seen


def skin(at: int, *, sparing: bool) -> Skin:
    """Return the skin of a pile's bowls. Where ink is saved all have one stripe, for all are one unit."""
    return SKINS[at]._replace(stripe=_SPARED) if sparing else SKINS[at]


def rows_of(figure: Figure, unit: Unit) -> int:
    """How many rows a sum's pile has."""
    return math.ceil(math.ceil(figure.value / unit.size - 1e-9) / ACROSS)


def draw_pile(
    pen: Pen, foot: Point, count: float, *, pitch: float, row: float, skin: Skin, weight: float = 0.8
) -> None:
    """Draw so many bowls from a left foot upwards; a part of a bowl is cut at its share of the width.

    `weight` is that of their contours, in points.
    """
    for at in reversed(range(math.ceil(count - 1e-9))):
        x, y = foot.x + (at % ACROSS + 0.5) * pitch, foot.y + (at // ACROSS) * row
        _bowl(pen, x, y, pitch / _PITCH, min(1.0, count - at), skin, weight)


def _bowl(pen: Pen, x: float, y: float, size: float, part: float, skin: Skin, weight: float) -> None:
    def at(*knots: Knot) -> list[Knot]:
        return [(x + across * size, y + up * size, *corner) for across, up, *corner in knots]

    bowl = at((-7.7, 8.2), (-6.3, 3), (-3, 0.9), (-2.7, 0), (2.7, 0), (3, 0.9), (6.3, 3), (7.7, 8.2))
    rice = at((-6.5, 8), (-4.9, 12.6), (0, 15.2), (4.9, 12.6), (6.5, 8))
    if part < 1:
        pen.fill(rice, CUT, _LINED, 0.5)
        pen.fill(bowl, CUT, _LINED, 0.5)
        edge = -7.7 + 15.4 * part
        pen.clip(at((-9, -2), (edge, -2), (edge, 18), (-9, 18)), curved=False)
    pen.fill(rice, Paint(0.05, 0, 0), LINE, 0.88 * weight)
    flecks = [(at((a, b))[0], at((a + 1.4, b + 0.6))[0]) for a, b in ((-3.4, 10.2), (-0.4, 12), (2.2, 10.2), (1, 13.6))]
    pen.strokes(flecks, over(deep=0.5), 0.5)
    pen.fill(bowl, skin.glaze, LINE, weight)
    pen.stroke(at((-6.9, 6), (0, 5), (6.9, 6)), skin.stripe, 1.4 * weight * size)
    if part < 1:
        pen.unclip()


def draw_shelf(pen: Pen, chance: Chance, box: Box) -> None:
    """Draw the shelf that all piles stand on."""
    shelf(pen, chance, box)


def draw_counted_bowl(pen: Pen, chance: Chance, middle: Point, radius: float, share: float) -> None:
    """Draw one bowl from above, its thousand grains counted, `share` of them in red."""
    x, y = middle
    rim = radius * 1.08
    pen.fill(ellipse(x + 0.08 * radius, y - 0.1 * radius, rim, rim, 16), over(warm=Dots(0.62, pitch=2.2)))
    outline = ellipse(x, y, rim, rim, 18, 0, 0.006, chance)
    pen.fill(outline, Paint(0.3, 1, 0))
    pen.outline(outline, 1.8, gap=0.06)
    pen.fill(ellipse(x, y, radius * 0.97, radius * 0.97, 16), Paint(0.06, 0, 0), LINE, 1.1)
    grains = [(x + a * radius * 0.9, y + b * radius * 0.9) for a, b in phyllotaxis(GRAINS)]
    red = round(share * GRAINS)
    pen.dots(grains[red:], Paint(0, 0, 0.3), 0.036 * radius)
    pen.dots(grains[:red], Paint(0.3, 1, 0), 0.044 * radius)
