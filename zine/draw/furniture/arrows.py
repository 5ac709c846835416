"""Arrows: from a remark to the thing it is about, and from an ingredient to the food it plays."""

import math

from zine.draw.chance import Chance
from zine.draw.knots import Knot
from zine.draw.paint import Paint, over
from zine.draw.pen import Pen
from zine.model.geometry import Point

_KITCHEN = over(warm=1, deep=0.2)
_STEPS = 10


def callout(
    pen: Pen,
    chance: Chance,
    start: Point,
    end: Point,
    *,
    bend: float = 14.0,
    head: float = 6.5,
    weight: float = 1.5,
    paint: Paint = _KITCHEN,
    brushed: bool = True,
) -> None:
    """An arrow drawn with a pen from start to end: with a brush, or as thick as it is all along.

    It passes `bend` points to the left of the straight way, seen from its start; a negative bend is to the right.
    """
    shaft = _bent(start, end, bend)
    if brushed:
        pen.brush(shaft, weight, paint, taper=(0.3, 0.02), wobble=0.08, chance=chance)
    else:
        pen.stroke(shaft, paint, weight * 0.7)
    towards = math.atan2(end.y - shaft[-2][1], end.x - shaft[-2][0])
    for side in (2.62, -2.5):
        angle = towards + side + chance.spread(0.06)
        reach = head * chance.uniform(0.92, 1.08)
        barb = [(end.x, end.y), (end.x + reach * math.cos(angle), end.y + reach * math.sin(angle))]
        pen.stroke(barb, paint, weight * 0.85, curved=False)


def _bent(start: Point, end: Point, bend: float) -> list[Knot]:
    """Return points of a quadratic curve that passes `bend` to the left of the middle of start and end."""
    length = math.dist(start, end) or 1.0
    across = 2 * bend / length  # a quadratic reaches half way to its control point
    x = (start.x + end.x) / 2 - (end.y - start.y) * across
    y = (start.y + end.y) / 2 + (end.x - start.x) * across
    out: list[Knot] = []
    for i in range(_STEPS + 1):
        t = i / _STEPS
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        out.append((a * start.x + b * x + c * end.x, a * start.y + b * y + c * end.y))
    return out


def plays(pen: Pen, at: Point, *, size: float = 8.0, weight: float = 0.9, paint: Paint = _KITCHEN) -> None:
    """The small arrow before the food an ingredient plays: down, then right, `size` points wide, ending at y."""
    stem, barb, tip = at.x + size * 0.1, size * 0.28, (at.x + size, at.y)
    pen.stroke([(stem, at.y + size * 0.52), (stem, at.y), tip], paint, weight, curved=False)
    pen.strokes([(tip, (tip[0] - barb, at.y + barb)), (tip, (tip[0] - barb, at.y - barb))], paint, weight)
