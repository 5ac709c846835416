"""Knots in, PDF path strings out.

`smooth`, `poly` and `segments` compile knots to a `Path`: PDF operators in whole tenths of a point. A tenth of a point
(35 microns) is below what an office printer or a risograph resolves, and integers halve the PDF.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from zine.draw.knots import Knot, Knots

UNIT = 10.0  # path units a point

# Percent formats write a curve in three quarters of an f-string's time, and this is the hottest spot of a drawing.
_MOVE = "%.0f %.0f m\n"
_LINE = "%.0f %.0f l\n"
_CURVE = "%.0f %.0f %.0f %.0f %.0f %.0f c\n"
_SEGMENT = "%.0f %.0f m %.0f %.0f l\n"


class Path(NamedTuple):
    """PDF path construction operators and the bounding box of their knots, all in path units."""

    operators: str
    x0: float
    y0: float
    x1: float
    y1: float


def union(paths: Sequence[Path]) -> Path:
    """Return many paths as one, to be filled and stroked together."""
    return Path(
        "".join(path.operators for path in paths),
        min(path.x0 for path in paths),
        min(path.y0 for path in paths),
        max(path.x1 for path in paths),
        max(path.y1 for path in paths),
    )


def smooth(knots: Knots, closed: bool = True) -> Path:
    """Draw a Catmull-Rom curve through the knots, as cubic Beziers; a corner knot has no tangent."""
    if len(knots) < 3:
        return poly(knots, closed)
    operators = _curves(len(knots), closed) % tuple(_through(knots, closed))
    return _bounded([operators, "h "] if closed else [operators], knots)


def repeated(lines: Sequence[Knots], places: Iterable[tuple[float, float]]) -> str:
    """Draw smooth open curves, of 3 knots or more, again and again: moved to each place. Returns the operators."""
    operators = "".join(_curves(len(knots), closed=False) for knots in lines)
    numbers = [number for knots in lines for number in _through(knots, closed=False)]
    xs, ys = numbers[::2], numbers[1::2]
    out: list[str] = []
    for x, y in places:
        moved = numbers.copy()
        moved[::2] = [number + x * UNIT for number in xs]
        moved[1::2] = [number + y * UNIT for number in ys]
        out.append(operators % tuple(moved))
    return "".join(out)


def _curves(knots: int, closed: bool) -> str:
    return _MOVE + _CURVE * (knots if closed else knots - 1)


def _through(knots: Knots, closed: bool) -> list[float]:
    """Return the numbers of a smooth curve's operators, in path units."""
    n = len(knots)
    xs, ys = [k[0] for k in knots], [k[1] for k in knots]
    ways_x, ways_y = _ways(xs), _ways(ys)
    if not closed:
        ways_x[0] = ways_y[0] = ways_x[-1] = ways_y[-1] = 0.0
    for i, knot in enumerate(knots):
        if len(knot) > 2:
            ways_x[i] = ways_y[i] = 0.0
    x, y, way_x, way_y = xs[0] * UNIT, ys[0] * UNIT, ways_x[0], ways_y[0]
    numbers = [x, y]
    for i in range(1, n + closed):
        at = i if i < n else 0
        out_x, out_y = x + way_x, y + way_y
        x, y, way_x, way_y = xs[at] * UNIT, ys[at] * UNIT, ways_x[at], ways_y[at]
        numbers += (out_x, out_y, x - way_x, y - way_y, x, y)
    return numbers


def _ways(values: list[float]) -> list[float]:
    """Return a third of the tangent at each knot, one coordinate of it: towards the next knot from the one before."""
    sixth = UNIT / 6.0
    befores, afters = [values[-1], *values[:-1]], [*values[1:], values[0]]
    return [(after - before) * sixth for before, after in zip(befores, afters, strict=True)]


def poly(knots: Knots, closed: bool = True) -> Path:
    """Draw straight lines from knot to knot."""
    out = [_MOVE % (knots[0][0] * UNIT, knots[0][1] * UNIT)]
    out += [_LINE % (k[0] * UNIT, k[1] * UNIT) for k in knots[1:]]
    if closed:
        out.append("h ")
    return _bounded(out, knots)


def segments(pairs: Iterable[tuple[Knot, Knot]]) -> Path:
    """Draw many separate straight strokes as one path: rice, needles, hatching."""
    out = []
    ends: list[Knot] = []
    for a, b in pairs:
        out.append(_SEGMENT % (a[0] * UNIT, a[1] * UNIT, b[0] * UNIT, b[1] * UNIT))
        ends += (a, b)
    return _bounded(out, ends)


def _bounded(operators: list[str], knots: Knots) -> Path:
    xs = [k[0] for k in knots]
    ys = [k[1] for k in knots]
    return Path("".join(operators), min(xs) * UNIT, min(ys) * UNIT, max(xs) * UNIT, max(ys) * UNIT)
