"""The shadow of a thing on the table: its own silhouette, thrown by the light of the whole book, handle and spout too.

The light stands top left and rather high: a point at height z throws its shadow at (x + 0.42 z, y - 0.12 z) of the
table. All parts are printed as one path, so that a screen is not doubled where they overlap.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from zine.draw.knots import Knot, Knots, area
from zine.draw.outlines import hull
from zine.draw.paint import Paint
from zine.draw.paths import Path, smooth, union
from zine.draw.pen import Pen

_ASIDE, _NEARER = 0.42, 0.12  # points a shadow falls to the right and towards us, a point of height
_ROUND = 12  # knots of a circle

Circle = tuple[float, float]  # radius and height of a thing turned on a lathe, points


class Jut(NamedTuple):
    """What juts out of a vessel: its outline on the table, corner knots and all, and how high it is."""

    outline: Knots
    height: float


def turned_shadow(pen: Pen, circles: Sequence[Circle], stretch: tuple[float, float] = (1.0, 1.0)) -> list[Path]:
    """Return the shadow of a thing turned on a lathe, given from the foot up; `stretch` makes its circles oval."""
    rounds = [_thrown_round(pen, circle, stretch) for circle in circles]
    return [smooth(hull([*low, *high])) for low, high in pairwise(rounds)]


def jutting_shadow(pen: Pen, juts: Iterable[Jut]) -> list[Path]:
    """Return the shadows of handles and lugs."""
    return [_upright(pen.at(*_thrown(x, y, jut.height)) for x, y, *_ in jut.outline) for jut in juts]


def standing_shadow(pen: Pen, outline: Knots, x: float, y: float) -> Path:
    """Return the shadow of a flat outline that stands at (x, y) of the table, facing us: across, and up."""
    return _upright(pen.at(x + across + _ASIDE * up, y - _NEARER * up - 0.04 * up) for across, up, *_ in outline)


def throw(pen: Pen, shadows: Sequence[Path], tone: Paint) -> None:
    """Print shadows as one."""
    pen.plates.cast(union(shadows), tone)


def _thrown(x: float, y: float, height: float) -> tuple[float, float]:
    return x + _ASIDE * height, y - _NEARER * height


def _thrown_round(pen: Pen, circle: Circle, stretch: tuple[float, float]) -> list[Knot]:
    radius, height = circle
    angles = [math.tau * i / _ROUND for i in range(_ROUND)]
    across, away = radius * stretch[0], radius * stretch[1]
    return [pen.at(*_thrown(across * math.cos(a), away * math.sin(a), height)) for a in angles]


def _upright(places: Iterable[tuple[float, float]]) -> Path:
    """Return a smooth path that runs anticlockwise, as every part of one shadow must."""
    knots: list[Knot] = list(places)
    return smooth(knots if area(knots) > 0 else knots[::-1])
