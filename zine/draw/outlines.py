"""Outlines as knots: ovals, rounded boxes, brush ribbons, and things turned on a lathe."""

import math
from functools import lru_cache

from zine.draw.chance import Chance
from zine.draw.knots import Knot, Knots, area, move, normals, spline

_CLOSES = 0.35  # points: a ribbon that ends thinner than this ends in a corner


def ellipse(
    x: float,
    y: float,
    rx: float,
    ry: float | None = None,
    count: int = 10,
    turn: float = 0.0,
    wobble: float = 0.0,
    chance: Chance | None = None,
    phase: float = 0.0,
) -> list[Knot]:
    """Return a hand-drawn oval round (x, y).

    Small ovals get fewer than `count` knots. `turn` and `phase` (where the first knot sits) are radians; `wobble` is
    the share of the radius by which a few low harmonics push it, and needs `chance`.
    """
    ry = rx if ry is None else ry
    count = min(count, 6 + int(max(rx, ry) / 4))
    wave = chance.wave(3) if (chance is not None and wobble) else None
    cosine, sine = math.cos(turn), math.sin(turn)
    out: list[Knot] = []
    for angle, right, up in _directions(count, phase):
        push = 1.0 + (wobble * wave(angle) if wave else 0.0)
        along, across = rx * push * right, ry * push * up
        out.append((x + along * cosine - across * sine, y + along * sine + across * cosine))
    return out


@lru_cache(maxsize=256)
def _directions(count: int, phase: float) -> tuple[tuple[float, float, float], ...]:
    """Return angles all the way round, each with its cosine and sine."""
    angles = [math.tau * i / count + phase for i in range(count)]
    return tuple((angle, math.cos(angle), math.sin(angle)) for angle in angles)


def rounded(
    x: float, y: float, width: float, height: float, corner: float = 0.25, count: int = 3, bulge: float = 0.0
) -> list[Knot]:
    """Return a rounded rectangle round (x, y), anticlockwise from its right side.

    `corner` is the corner's radius as a share of the short side, `count` its knots. A knot in the middle of each side
    keeps the curve from sagging, or bulges it on purpose, by `bulge` points.
    """
    half_width, half_height = width / 2, height / 2
    radius = corner * min(width, height)
    middles = (
        (x, y + half_height + bulge),
        (x - half_width - bulge, y),
        (x, y - half_height - bulge),
        (x + half_width + bulge, y),
    )
    out: list[Knot] = []
    for (right, up, start), middle in zip(_CORNERS, middles, strict=True):
        for i in range(count):
            angle = math.radians(start + 90.0 * i / (count - 1)) if count > 1 else math.radians(start + 45)
            out.append(
                (
                    x + right * (half_width - radius) + radius * math.cos(angle),
                    y + up * (half_height - radius) + radius * math.sin(angle),
                )
            )
        out.append(middle)
    return out


_CORNERS = ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270))  # x side, y side, first angle in degrees


def panel(
    x0: float,
    y0: float,
    x1: float,
    y1: float,
    radius: float,
    count: int = 4,
    chance: Chance | None = None,
    stray: float = 0.0,
) -> list[Knot]:
    """Return a big rounded rectangle with truly straight sides: a card, a table top.

    With `chance`, each knot strays by about `stray` points.
    """
    out: list[Knot] = []
    centers = (
        (x1 - radius, y1 - radius, 0),
        (x0 + radius, y1 - radius, 90),
        (x0 + radius, y0 + radius, 180),
        (x1 - radius, y0 + radius, 270),
    )
    for x, y, start in centers:
        for i in range(count + 1):
            angle = math.radians(start + 90 * i / count)
            knot = (x + radius * math.cos(angle), y + radius * math.sin(angle))
            if chance is not None and stray:
                knot = (knot[0] + chance.spread(stray), knot[1] + chance.spread(stray))
            out.append((*knot, 1) if i in (0, count) else knot)
    return out


def arc(x: float, y: float, rx: float, ry: float, start: float, end: float, count: int = 8) -> list[Knot]:
    """Return an open arc of an oval round (x, y), from `start` to `end` degrees."""
    out: list[Knot] = []
    for i in range(count):
        angle = math.radians(start + (end - start) * i / (count - 1))
        out.append((x + rx * math.cos(angle), y + ry * math.sin(angle)))
    return out


def ribbon(knots: Knots, widths: list[float]) -> list[Knot]:
    """Return the outline of a stroke whose width changes: out along one side, back along the other.

    An end thinner than a third of a point closes in a corner. Idea: the offset outline of perfect-freehand.
    """
    left: list[Knot] = []
    right: list[Knot] = []
    for knot, (nx, ny), width in zip(knots, normals(knots), widths, strict=True):
        x, y, half = knot[0], knot[1], width / 2
        left.append((x + nx * half, y + ny * half))
        right.append((x - nx * half, y - ny * half))
    for end in (len(knots) - 1, 0)[-len(knots) :]:
        if widths[end] < _CLOSES:
            left[end] = (knots[end][0], knots[end][1], 1)
            del right[end]
    return left + right[::-1]


def extrude(knots: Knots, depth: float) -> list[Knot]:
    """Return the silhouette of a flat convex outline given thickness: its lower chain dropped by `depth` points.

    Draw it first, in the colour of the side, and the outline on top.
    """
    if area(knots) < 0:
        knots = knots[::-1]
    n = len(knots)
    leftmost = min(range(n), key=lambda i: knots[i][0])
    rightmost = max(range(n), key=lambda i: knots[i][0])
    lower = _chain(knots, leftmost, rightmost)
    upper = _chain(knots, rightmost, leftmost)
    if depth < 0.12 * (knots[rightmost][0] - knots[leftmost][0]):  # thin rim: let the ends round over
        ends = (0, len(lower) - 1)
        dropped: list[Knot] = [(k[0], k[1] - depth * (0.5 if i in ends else 1), *k[2:]) for i, k in enumerate(lower)]
        return dropped + upper[1:-1]
    return [lower[0][:2], *move(lower, 0, -depth), upper[0][:2], *upper[1:-1]]


def _chain(knots: Knots, first: int, last: int) -> list[Knot]:
    """Return the knots from first to last, both included, going round."""
    if last < first:
        last += len(knots)
    return [knots[i % len(knots)] for i in range(first, last + 1)]


def lathe(profile: Knots, tilt: float, rise: float, x: float = 0.0, y: float = 0.0, per: int = 3) -> list[Knot]:
    """Return the exact silhouette of a surface of revolution seen from above at a tilt.

    `profile` holds (radius, height) from the foot up, in points. Seen at `tilt`, a circle of radius r becomes an oval
    (r, r * tilt) centred height * `rise` up; the envelope of those ovals touches each where sin t = -r' tilt / rise.
    The outline runs down the left side, round the foot, up the right side; the near half of the mouth is left to the
    caller's rim.
    """
    turned = spline(profile, per)
    right: list[Knot] = []
    foot: list[Knot] = []
    for i, (radius, height) in enumerate(turned):
        below, above = turned[max(0, i - 1)], turned[min(len(turned) - 1, i + 1)]
        climb = (above[1] - below[1]) or 1e-6
        sine = -((above[0] - below[0]) / climb) * tilt / rise
        if sine < -1 and i < len(turned) - 1:  # the wall flares too fast to see the edge of this circle
            right = [(0.0, height * rise - radius * tilt)]
            continue
        sine = max(-0.999, min(0.999, sine))  # the mouth itself is always an edge
        if not right and radius:
            foot += _front_of_foot(radius, height * rise, tilt, math.asin(sine))
        right.append((radius * math.sqrt(1 - sine * sine), height * rise + radius * tilt * sine))
    if right[0][0] == 0.0:
        foot = [right.pop(0)]
    left: list[Knot] = [(-k[0], k[1]) for k in reversed(right)]
    left[0] = (*left[0], 1)  # the mouth is an open edge: no tangent across it
    right[-1] = (*right[-1], 1)
    return move(left + foot + right, x, y)


def _front_of_foot(radius: float, height: float, tilt: float, start: float, steps: int = 5) -> list[Knot]:
    """Return the visible front of the lowest circle, left to right."""
    out: list[Knot] = []
    for j in range(1, steps):
        angle = math.pi - start + (2 * start + math.pi) * j / steps
        out.append((radius * math.cos(angle), height + radius * tilt * math.sin(angle)))
    return out


def hull(knots: Knots) -> list[Knot]:
    """Return the convex hull, anticlockwise (Andrew's monotone chain)."""
    ordered = sorted({k[:2] for k in knots})
    return _half_hull(ordered)[:-1] + _half_hull(ordered[::-1])[:-1]


def _half_hull(ordered: list[Knot]) -> list[Knot]:
    out: list[Knot] = []
    for knot in ordered:
        while len(out) > 1 and _turns_right(out[-2], out[-1], knot):
            out.pop()
        out.append(knot)
    return out


def _turns_right(a: Knot, b: Knot, c: Knot) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0
