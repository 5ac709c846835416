"""Edges as scissors leave them: straight cuts that stray, pinked feet, scallops. Outlines only, in points."""

import math

from zine.draw.chance import Chance
from zine.draw.knots import Knot, Knots, between
from zine.model.geometry import Box

_REACH = 60.0  # points that a hand cuts in one go


def hand_cut(outline: Knots, chance: Chance, stray: float = 0.5) -> list[Knot]:
    """Return a straight-sided outline as scissors cut it: each corner and each long cut strays about `stray` points."""
    out: list[Knot] = []
    for i, corner in enumerate(outline):
        out += _side(corner, outline[(i + 1) % len(outline)], chance, stray)
    return out


def pinked(box: Box, chance: Chance, tooth: float = 7.4, depth: float = 3.4) -> list[Knot]:
    """Return a box whose foot is cut with pinking shears: teeth about `tooth` wide, `depth` high, inside the box."""
    lower_left, lower_right, upper_right, upper_left = box.corners
    out: list[Knot] = []
    for start, end in ((lower_right, upper_right), (upper_right, upper_left), (upper_left, lower_left)):
        out += _side(start, end, chance, 0.35)
    count = max(3, round(box.width / tooth))
    for i in range(count):
        out.append((box.x0 + box.width * i / count, box.y0 + chance.spread(0.2), 1))
        middle = box.x0 + box.width * (i + 0.5) / count
        out.append((middle + chance.spread(0.2), box.y0 + depth + chance.spread(0.3), 1))
    return out


def _side(start: Knot, end: Knot, chance: Chance, stray: float) -> list[Knot]:
    """Return the corner that a side starts at, and where the scissors were set anew on the way to its end."""
    out: list[Knot] = [(start[0] + chance.spread(stray), start[1] + chance.spread(stray), 1)]
    cuts = max(1, int(math.dist(start[:2], end[:2]) / _REACH))
    for cut in range(1, cuts):
        x, y = between(start, end, cut / cuts)
        out.append((x + chance.spread(stray * 0.7), y + chance.spread(stray * 0.7)))
    return out


def scallops(x0: float, x1: float, y: float, count: int, *, up: bool) -> list[list[Knot]]:
    """Return `count` half discs side by side on the line y, bulging up or down, each from left to right."""
    radius = (x1 - x0) / count / 2
    sign = 1 if up else -1
    out: list[list[Knot]] = []
    for i in range(count):
        middle = x0 + radius * (2 * i + 1)
        angles = [math.pi * (1 - j / 6) for j in range(7)]
        arc: list[Knot] = [(middle + radius * math.cos(a), y + sign * radius * math.sin(a)) for a in angles]
        out.append([(*arc[0], 1), *arc[1:-1], (*arc[-1], 1)])
    return out
