"""Marks beside type: the yolk behind a number, dotted rules, brush strokes, overlapping inks.

Places are in points on the page, y up.
"""

import math
from collections.abc import Sequence

from zine.draw.chance import Chance
from zine.draw.knots import Knot, between, move, normals, spline
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Paint, over
from zine.draw.paths import poly, smooth
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


def dotted_rule(
    pen: Pen, start: Point, end: Point, *, dot: float = 1.1, pitch: float = 3.25, paint: Paint = _WARM
) -> None:
    """A row of round dots from start to end, which both get one: the pitch gives way a little."""
    length = math.dist(start, end)
    fitted = length / max(1, round(length / pitch))
    pen.plates.dash(poly([start, end], closed=False), paint, dot, 0, fitted)


def drawn_rule(pen: Pen, chance: Chance, start: Point, end: Point, *, weight: float = 1.2, paint: Paint = LINE) -> None:
    """A straight line drawn by hand, of even weight: a blank to write on."""
    count = max(2, int(math.dist(start, end) / 40))
    line: list[Knot] = [between(start, end, i / count) for i in range(count + 1)]
    line = [line[0], *[(k[0], k[1] + chance.spread(weight * 0.25)) for k in line[1:-1]], line[-1]]
    pen.stroke(line, paint, weight)


def brush_stroke(
    pen: Pen, chance: Chance, knots: Sequence[Point], *, weight: float = 7.0, paint: Paint = _WARM
) -> None:
    """One stroke of a wet brush that runs dry: it swells at once, and its last third shows the hairs."""
    line = spline(knots, 6)
    pen.brush(line, weight, paint, taper=(0.08, 0.35), wobble=0.1, chance=chance)
    across = normals(line)
    first = len(line) * 6 // 10
    for lane in (-0.30, -0.08, 0.16, 0.34):
        start = first + chance.whole(-2, 3)
        hair: list[Knot] = []
        for i in range(start, len(line)):
            aside = weight * lane * (1 - 0.5 * i / len(line))
            hair.append((line[i][0] + across[i][0] * aside, line[i][1] + across[i][1] * aside))
        pen.brush(hair, weight * 0.10, CUT, taper=(0.5, 0.05), wobble=0.1, chance=chance)


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


def ink_row(pen: Pen, chance: Chance, start: Point, *, radius: float, paints: Sequence[Paint] = DRUMS) -> None:
    """Discs of ink in a row from left to right, each overprinting the last."""
    for number, paint in enumerate(paints):
        disc = ellipse(0, 0, radius, radius, 12, 0, 0.012, chance)
        pen.fill(move(disc, start.x + number * radius * 1.3, start.y), paint)
