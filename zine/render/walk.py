"""A page's items in painting order, groups opened, each with the matrix that holds where it stands.

Whoever writes operators, collects links or reads roles goes through here, and so meets the same order.
"""

from collections.abc import Sequence
from typing import NamedTuple

from zine.model.geometry import Box, Matrix, Point
from zine.model.page import Group, Item

STILL = Matrix()


class End(NamedTuple):
    """Where a group closes."""

    group: Group


class Step(NamedTuple):
    """An item (a group stands before its own items), or the end of a group. `matrix` leads to the page."""

    item: Item | End
    matrix: Matrix


def walk(items: Sequence[Item], matrix: Matrix = STILL) -> list[Step]:
    """Return items and ends of groups in painting order. A group's step has the matrix of what is inside it."""
    steps: list[Step] = []
    for item in items:
        if isinstance(item, Group):
            inside = multiplied(item.matrix, matrix) if item.matrix else matrix
            steps += (Step(item, inside), *walk(item.items, inside), Step(End(item), matrix))
        else:
            steps.append(Step(item, matrix))
    return steps


def multiplied(first: Matrix, then: Matrix) -> Matrix:
    """Return the matrix that does `first`, then `then`."""
    return Matrix(
        first.a * then.a + first.b * then.c,
        first.a * then.b + first.b * then.d,
        first.c * then.a + first.d * then.c,
        first.c * then.b + first.d * then.d,
        first.e * then.a + first.f * then.c + then.e,
        first.e * then.b + first.f * then.d + then.f,
    )


def moved(x: float, y: float, matrix: Matrix) -> Point:
    """Return where a matrix takes a point."""
    return Point(matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f)


def hull(box: Box, matrix: Matrix) -> Box:
    """Return the upright box around a box that a matrix moved."""
    corners = [moved(x, y, matrix) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
    across, down = [corner.x for corner in corners], [corner.y for corner in corners]
    return Box(min(across), min(down), max(across), max(down))
