"""What a loaded brush does to a line: it splits where its ink runs out, and sometimes goes over a line twice.

`loose` is how loosely the hand draws, 0 to 1: at 0 lines are clean, and nothing here changes them.
"""

import math
from collections.abc import Sequence

from zine.draw.knots import Knot, Knots, move, normals
from zine.draw.outlines import ribbon

_MISSES = 1.4  # points by which a loose fill is off
_SURE = 36.0  # points across: a smaller shape is missed by less
_LONG = 46.0  # points across: what is smaller is drawn with one touch
_SPLIT = (0.58, 0.93)  # shares of a closed contour between which the brush has run dry
_TAIL = 0.70  # share of an open line from which on it has
_DOUBLE = (0.34, 0.64)  # shares of a contour between which it may be gone over again
_HAIRS = ((-0.52, 0.40, 1.0), (0.42, 0.34, 0.72))  # where in the width a hair runs, its share of it, and of the way
_APART = 2.7  # points between a line and its double


def is_long(knots: Knots) -> bool:
    """Say whether a shape is so large that a brush runs dry on its way round."""
    xs, ys = [k[0] for k in knots], [k[1] for k in knots]
    return max(max(xs) - min(xs), max(ys) - min(ys)) >= _LONG and len(knots) >= 8


def missed(knots: Knots, loose: float, light: tuple[float, float]) -> Knots:
    """Return an outline to fill, moved out of the light: there the paper shows between colour and line."""
    if not loose:
        return knots
    xs = [k[0] for k in knots]
    by = _MISSES * loose * min(1.0, (max(xs) - min(xs)) / _SURE)
    return move(knots, -light[0] * by * 1.2, -light[1] * by * 0.8)


def round_contour(knots: Knots, widths: Sequence[float], loose: float, *, again: bool) -> list[list[Knot]]:
    """Return the ink of a closed contour, as outlines: split where it runs dry, and with `again` gone over twice."""
    last = len(knots) - 1
    start, end = _at(_SPLIT[0], last), _at(_SPLIT[0] + (_SPLIT[1] - _SPLIT[0]) * loose, last)
    parts = [_whole(knots, widths, 0, start), *_hairs(knots, widths, start, end), _whole(knots, widths, end, last)]
    if again:
        parts.append(_double(knots, widths))
    return [part for part in parts if part]


def open_line(knots: Knots, widths: Sequence[float], loose: float) -> list[list[Knot]]:
    """Return the ink of an open line, as outlines; its end runs dry."""
    last = len(knots) - 1
    start = _at(1 - (1 - _TAIL) * loose, last)
    parts = [_whole(knots, widths, 0, start), *_hairs(knots, widths, start, last)]
    return [part for part in parts if part]


def _at(share: float, last: int) -> int:
    return min(last, max(0, round(share * last)))


def _whole(knots: Knots, widths: Sequence[float], start: int, end: int) -> list[Knot]:
    return ribbon(knots[start : end + 1], list(widths[start : end + 1])) if end > start else []


def _hairs(knots: Knots, widths: Sequence[float], start: int, end: int) -> list[list[Knot]]:
    """Return the few strands that the brush still draws, the second of which gives out on the way."""
    if end <= start:
        return []
    line, wide = knots[start : end + 1], widths[start : end + 1]
    across = normals(line)
    out = []
    for aside, share, way in _HAIRS:
        hair = [(k[0] + n[0] * w * aside, k[1] + n[1] * w * aside) for k, n, w in zip(line, across, wide, strict=True)]
        until = max(2, round(way * len(hair)))
        thin = [w * share for w in wide[:until]]
        out.append(ribbon(hair[:until], [*thin[:-1], 0.3]))
    return out


def _double(knots: Knots, widths: Sequence[float]) -> list[Knot]:
    """Return a second, thinner stroke beside the heaviest part of a line."""
    last = len(knots) - 1
    start, end = _at(_DOUBLE[0], last), _at(_DOUBLE[1], last)
    line = knots[start : end + 1]
    beside = [
        (k[0] - n[0] * _APART * (0.6 + 0.4 * i / len(line)), k[1] - n[1] * _APART * (0.6 + 0.4 * i / len(line)))
        for i, (k, n) in enumerate(zip(line, normals(line), strict=True))
    ]
    swell = [0.46 * w * math.sin(math.pi * (i + 0.5) / len(line)) for i, w in enumerate(widths[start : end + 1])]
    return ribbon(beside, [max(0.2, w) for w in swell]) if len(line) > 2 else []
