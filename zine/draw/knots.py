"""Knots: the points a hand goes through, and the ways to move and measure them.

A knot is (x, y) or (x, y, 1) in points, y up; the third member marks a corner. Every move keeps corners.
"""

import itertools
import math
from collections.abc import Sequence

from zine.draw.chance import Chance

Knot = tuple[float, ...]
Knots = Sequence[Knot]


def jitter(knots: Knots, amount: float, chance: Chance) -> list[Knot]:
    """Push each knot up to about `amount` points from its place."""
    return [(k[0] + chance.spread(amount), k[1] + chance.spread(amount), *k[2:]) for k in knots]


def move(knots: Knots, dx: float, dy: float) -> list[Knot]:
    """Shift every knot by (dx, dy)."""
    return [(k[0] + dx, k[1] + dy, *k[2:]) for k in knots]


def place(
    knots: Knots, x: float = 0.0, y: float = 0.0, turn: float = 0.0, size: float = 1.0, squash: float = 1.0
) -> list[Knot]:
    """Turn by `turn` radians, scale by `size`, squash vertically (lying on the table), then move to (x, y)."""
    cosine, sine = math.cos(turn) * size, math.sin(turn) * size
    return [(cosine * k[0] - sine * k[1] + x, (sine * k[0] + cosine * k[1]) * squash + y, *k[2:]) for k in knots]


def between(a: Knot, b: Knot, share: float) -> tuple[float, float]:
    """Return the point `share` of the way from a to b."""
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


def resample(knots: Knots, count: int, closed: bool = False) -> list[Knot]:
    """Return `count` points evenly spaced along the polyline through the knots."""
    source = list(knots) + ([knots[0]] if closed else [])
    travelled = [0.0]
    for a, b in itertools.pairwise(source):
        travelled.append(travelled[-1] + math.hypot(b[0] - a[0], b[1] - a[1]))
    total = travelled[-1] or 1.0
    out: list[Knot] = []
    leg = 0
    steps = count if closed else count - 1
    for i in range(count):
        target = total * i / steps
        while leg < len(travelled) - 2 and travelled[leg + 1] < target:
            leg += 1
        length = (travelled[leg + 1] - travelled[leg]) or 1.0
        out.append(between(source[leg], source[leg + 1], (target - travelled[leg]) / length))
    return out


def spline(knots: Knots, per: int = 6, closed: bool = False) -> list[Knot]:
    """Sample the Catmull-Rom curve through the knots, `per` points a stretch (to offset it, to dot along it)."""
    n = len(knots)
    shares = [(j / per, (j / per) * (j / per), (j / per) * (j / per) * (j / per)) for j in range(per)]
    out: list[Knot] = []
    for i in range(n if closed else n - 1):
        here, after = knots[i], knots[(i + 1) % n]
        before = knots[i - 1] if (closed or i) else here
        beyond = knots[(i + 2) % n] if (closed or i < n - 2) else after
        ax, bx, cx, dx = _catmull_rom(before[0], here[0], after[0], beyond[0])
        ay, by, cy, dy = _catmull_rom(before[1], here[1], after[1], beyond[1])
        out += [
            (0.5 * (ax + bx * t + cx * t2 + dx * t3), 0.5 * (ay + by * t + cy * t2 + dy * t3)) for t, t2, t3 in shares
        ]
    if not closed:
        out.append((knots[-1][0], knots[-1][1]))
    return out


def _catmull_rom(p0: float, p1: float, p2: float, p3: float) -> tuple[float, float, float, float]:
    """Return twice the coefficients, by powers, of one coordinate between p1 and p2.

    Catmull and Rom 1974, uniform, tension 1/2.
    """
    return 2 * p1, p2 - p0, 2 * p0 - 5 * p1 + 4 * p2 - p3, 3 * p1 - p0 - 3 * p2 + p3


def normals(knots: Knots, closed: bool = False) -> list[tuple[float, float]]:
    """Return the unit normal at each knot, on the left-hand side as the knots run."""
    before, after = [knots[-1 if closed else 0], *knots[:-1]], [*knots[1:], knots[0 if closed else -1]]
    hypot = math.hypot
    out = []
    for a, b in zip(before, after, strict=True):
        dx, dy = b[0] - a[0], b[1] - a[1]
        length = hypot(dx, dy) or 1.0
        out.append((-dy / length, dx / length))
    return out


def area(knots: Knots) -> float:
    """Return the enclosed area in square points; negative when the knots run clockwise."""
    total = 0.0
    for a, b in zip(knots, [*knots[1:], knots[0]], strict=True):
        total += a[0] * b[1] - b[0] * a[1]
    return total / 2
