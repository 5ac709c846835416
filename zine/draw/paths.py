"""Knots in, PDF path strings out.

`smooth`, `poly` and `segments` compile knots to a `Path`: PDF operators in whole tenths of a point. A tenth of a point
(35 microns) is below what an office printer or a risograph resolves, and integers halve the PDF.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from zine.draw.knots import Knot, Knots

UNIT = 10.0  # path units a point

# Percent formats write a curve in three quarters of an f-string's time, and whole numbers in half the time of "%.0f":
# this is the hottest spot of a drawing. `int` cuts; half a unit is added first, so that no whole number is at an edge
# where another machine's sine would make it another number.
_HALF = 0.5
_MOVE = "%d %d m\n"
_LINE = "%d %d l\n"
_CURVE = "%d %d %d %d %d %d c\n"
_SEGMENT = "%d %d m %d %d l\n"

# Knots are joined straight where there are more of them than one every so many units of half the outline: a chord of
# two points strays from its curve by a seventh of a point.
_STRAIGHT = 12.0


class Path(NamedTuple):
    """PDF path construction operators and the bounding box of their knots, in path units; the knots, in points."""

    operators: str
    x0: float
    y0: float
    x1: float
    y1: float
    knots: Knots = ()


def union(paths: Sequence[Path]) -> Path:
    """Return many paths as one, to be filled and stroked together."""
    return Path(
        "".join(path.operators for path in paths),
        min(path.x0 for path in paths),
        min(path.y0 for path in paths),
        max(path.x1 for path in paths),
        max(path.y1 for path in paths),
        [knot for path in paths for knot in path.knots],
    )


def smooth(knots: Knots, closed: bool = True, scale: float = 1.0) -> Path:
    """Draw a Catmull-Rom curve through the knots, as cubic Beziers; a corner knot has no tangent.

    At the `scale` of the frame, knots so near each other that nobody could tell are joined by straight lines.
    """
    if len(knots) < 3:
        return poly(knots, closed)
    xs, ys = [k[0] * UNIT + _HALF for k in knots], [k[1] * UNIT + _HALF for k in knots]
    x0, y0, x1, y1 = min(xs), min(ys), max(xs), max(ys)
    if (x1 - x0 + y1 - y0) * scale < _STRAIGHT * len(knots):
        operators, numbers = _sides(len(knots), closed), _joined(xs, ys)
    else:
        operators, numbers = _curves(len(knots), closed), _through(knots, xs, ys, closed)
    return Path(operators % tuple(map(int, numbers)), x0, y0, x1, y1, knots)


def repeated(lines: Sequence[Knots], places: Iterable[tuple[float, float]]) -> str:
    """Draw smooth open curves, of 3 knots or more, again and again: moved to each place. Returns the operators."""
    operators = "".join(_curves(len(knots), closed=False) for knots in lines)
    numbers = [number for knots in lines for number in _open_curve(knots)]
    xs, ys = numbers[::2], numbers[1::2]
    out: list[str] = []
    for x, y in places:
        moved = numbers.copy()
        moved[::2] = [number + x * UNIT for number in xs]
        moved[1::2] = [number + y * UNIT for number in ys]
        out.append(operators % tuple(map(int, moved)))
    return "".join(out)


@lru_cache(maxsize=512)
def _curves(knots: int, closed: bool) -> str:
    return _MOVE + _CURVE * (knots if closed else knots - 1) + ("h " if closed else "")


def _open_curve(knots: Knots) -> list[float]:
    xs, ys = [k[0] * UNIT + _HALF for k in knots], [k[1] * UNIT + _HALF for k in knots]
    return _through(knots, xs, ys, closed=False)


def _through(knots: Knots, xs: list[float], ys: list[float], closed: bool) -> list[float]:
    """Return the numbers of a smooth curve's operators, in path units, as the knots' places are.

    A tangent leads from the knot before to the knot after, and a Bezier's handle is a sixth of it.
    """
    x, y = xs[0], ys[0]
    first_x, first_y = ((xs[1] - xs[-1]) / 6, (ys[1] - ys[-1]) / 6) if closed and len(knots[0]) < 3 else (0.0, 0.0)
    xs.append(x)
    ys.append(y)
    numbers = [x, y]
    more = numbers.extend
    way_x, way_y = first_x, first_y
    for i in range(1, len(knots)):
        out_x, out_y = x + way_x, y + way_y
        before_x, before_y, x, y = x, y, xs[i], ys[i]
        if len(knots[i]) > 2:
            way_x = way_y = 0.0
        else:
            way_x, way_y = (xs[i + 1] - before_x) / 6, (ys[i + 1] - before_y) / 6
        more((out_x, out_y, x - way_x, y - way_y, x, y))
    if closed:
        more((x + way_x, y + way_y, xs[-1] - first_x, ys[-1] - first_y, xs[-1], ys[-1]))
    else:
        numbers[-4], numbers[-3] = x, y
    return numbers


def poly(knots: Knots, closed: bool = True) -> Path:
    """Draw straight lines from knot to knot."""
    return _path(_sides(len(knots), closed), knots)


@lru_cache(maxsize=512)
def _sides(knots: int, closed: bool) -> str:
    return _MOVE + _LINE * (knots - 1) + ("h " if closed else "")


def _joined(xs: list[float], ys: list[float]) -> list[float]:
    """Return coordinates by turns."""
    numbers = [0.0] * (2 * len(xs))
    numbers[::2], numbers[1::2] = xs, ys
    return numbers


def segments(pairs: Iterable[tuple[Knot, Knot]]) -> Path:
    """Draw many separate straight strokes as one path: rice, needles, hatching."""
    ends = [end for pair in pairs for end in pair]
    return _path(_SEGMENT * (len(ends) // 2), ends)


def _path(operators: str, knots: Knots) -> Path:
    """Fill operators with the knots' places."""
    xs, ys = [k[0] * UNIT + _HALF for k in knots], [k[1] * UNIT + _HALF for k in knots]
    return Path(operators % tuple(map(int, _joined(xs, ys))), min(xs), min(ys), max(xs), max(ys), knots)
