"""Blocks lying on the table: tofu, chips, ice, boxes."""

import math
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.draw.knots import Knot, between, resample
from zine.draw.outlines import hull
from zine.draw.paint import Paint
from zine.draw.pen import Pen


class Block(NamedTuple):
    """Where a block lies (its middle, on the table), how big it is in points, and its turn in radians."""

    x: float
    y: float
    z: float
    width: float
    depth: float
    height: float
    turn: float = 0.0


class TopFace(NamedTuple):
    """The top face of a drawn block."""

    pen: Pen
    block: Block

    def __call__(self, u: float, v: float) -> tuple[float, float]:
        """Return where (u, v) of the face, each -1 to 1, lies on the drawing."""
        block = self.block
        cosine, sine = math.cos(block.turn), math.sin(block.turn)
        along, across = u * block.width / 2, v * block.depth / 2
        return self.pen.at(
            block.x + along * cosine - across * sine,
            block.y + along * sine + across * cosine,
            block.z + block.height,
        )


def box(
    pen: Pen,
    chance: Chance,
    block: Block,
    *,
    top: Paint | str,
    left: Paint | str,
    right: Paint | str,
    soft: float = 0.10,
    weight: float = 1.2,
) -> TopFace:
    """Draw a block in the colours of its three visible faces; `soft` is the share of each edge cut off its corners."""
    corners = _corners(chance, block)
    upper = [pen.at(x, y, block.z + block.height) for x, y in corners]
    lower = [pen.at(x, y, block.z) for x, y in corners]
    sides = _near_sides(corners)
    silhouette = _chamfered(hull(upper + lower), soft)
    pen.poly(silhouette, left)
    for side, lean in sides:
        if lean > 0:
            after = (side + 1) % 4
            pen.poly([upper[side], lower[side], lower[after], upper[after]], right)
    pen.poly(_chamfered(upper, soft), top)
    pen.outline(resample(silhouette, 16, closed=True), weight * 1.15, gap=0.06)
    for side, _ in sides:
        a, b = upper[side], upper[(side + 1) % 4]
        pen.edge(between(a, b, soft), between(b, a, soft), weight * 0.7)
    if len(sides) == 2:
        corner = _shared_corner(sides[0][0], sides[1][0])
        pen.edge(between(upper[corner], lower[corner], 0.06), lower[corner], weight * 0.7)
    return TopFace(pen, block)


def _corners(chance: Chance, block: Block) -> list[tuple[float, float]]:
    cosine, sine = math.cos(block.turn), math.sin(block.turn)
    out = []
    for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        along = u * block.width / 2 * (1 + chance.spread(0.02))
        across = v * block.depth / 2 * (1 + chance.spread(0.02))
        out.append((block.x + along * cosine - across * sine, block.y + along * sine + across * cosine))
    return out


def _near_sides(corners: list[tuple[float, float]]) -> list[tuple[int, float]]:
    """Return the sides that face the viewer, each with how far it leans to the right."""
    out = []
    for i in range(4):
        a, b = corners[i], corners[(i + 1) % 4]
        if a[0] < b[0]:
            out.append((i, b[1] - a[1]))
    return out


def _chamfered(knots: list[Knot] | list[tuple[float, float]], share: float) -> list[Knot]:
    out: list[Knot] = []
    for i, knot in enumerate(knots):
        out.append(between(knot, knots[i - 1], share))
        out.append(between(knot, knots[(i + 1) % len(knots)], share))
    return out


def _shared_corner(side: int, other: int) -> int:
    """Return the corner at which two neighbouring sides of four meet."""
    return next(corner for corner in (side, (side + 1) % 4) if corner in (other, (other + 1) % 4))
