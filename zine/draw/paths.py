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
    n = len(knots)
    if n < 3:
        return poly(knots, closed)
    sixth = UNIT / 6.0
    out = [_MOVE % (knots[0][0] * UNIT, knots[0][1] * UNIT)]
    add = out.append
    for i in range(n if closed else n - 1):
        here = knots[i]
        after = knots[(i + 1) % n]
        x1, y1 = here[0] * UNIT, here[1] * UNIT
        x2, y2 = after[0] * UNIT, after[1] * UNIT
        if len(here) > 2 or (not closed and i == 0):
            ax, ay = x1, y1
        else:
            before = knots[i - 1]
            ax, ay = x1 + (after[0] - before[0]) * sixth, y1 + (after[1] - before[1]) * sixth
        if len(after) > 2 or (not closed and i == n - 2):
            bx, by = x2, y2
        else:
            beyond = knots[(i + 2) % n]
            bx, by = x2 - (beyond[0] - here[0]) * sixth, y2 - (beyond[1] - here[1]) * sixth
        add(_CURVE % (ax, ay, bx, by, x2, y2))
    if closed:
        add("h ")
    return _bounded(out, knots)


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
