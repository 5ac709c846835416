"""Affine maps: the few operations that imposition is made of. Points are columns, y up, angles counter-clockwise.

Pages are moved, enlarged and turned by quarters, never slanted: an upright box stays one. Where one is turned by a hair
more, against its leaf's lean or a printer's skew, its box is taken from two opposite corners.
"""

from functools import reduce

from zine.model.geometry import Box, Matrix, Point

_QUARTERS = {
    0: Matrix(),
    90: Matrix(0, 1, -1, 0),
    180: Matrix(-1, 0, 0, -1),
    270: Matrix(0, -1, 1, 0),
}


def moved(x: float, y: float) -> Matrix:
    """Return a shift."""
    return Matrix(e=x, f=y)


def turned(turn_deg: int) -> Matrix:
    """Return a turn about the origin by a multiple of 90 degrees."""
    return _QUARTERS[turn_deg % 360]


def scaled(factor: float) -> Matrix:
    """Return an enlargement from the origin."""
    return Matrix(a=factor, d=factor)


def chain(first: Matrix, *others: Matrix) -> Matrix:
    """Return one map that does the steps in the order given."""
    return reduce(_then, others, first)


def inverse(matrix: Matrix) -> Matrix:
    """Return the map back. The matrix must not be singular."""
    a, b, c, d, e, f = matrix
    area = a * d - b * c
    return Matrix(d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area)


def point(matrix: Matrix, x: float, y: float) -> Point:
    """Return where a point goes."""
    return Point(matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f)


def box(matrix: Matrix, area: Box) -> Box:
    """Return where a box goes."""
    a, b, c, d, e, f = matrix
    x0, y0, x1, y1 = area
    left, bottom, right, top = a * x0 + c * y0 + e, b * x0 + d * y0 + f, a * x1 + c * y1 + e, b * x1 + d * y1 + f
    if left > right:
        left, right = right, left
    if bottom > top:
        bottom, top = top, bottom
    return Box(left, bottom, right, top)


def bounds(matrix: Matrix, area: Box) -> Box:
    """Return the smallest upright box round where a box goes, whichever way it is turned."""
    corners = [point(matrix, x, y) for x in (area.x0, area.x1) for y in (area.y0, area.y1)]
    return Box(
        min(corner.x for corner in corners),
        min(corner.y for corner in corners),
        max(corner.x for corner in corners),
        max(corner.y for corner in corners),
    )


def common(one: Box, other: Box) -> Box:
    """Return what two boxes share; its corners are crossed when they share nothing."""
    return Box(max(one.x0, other.x0), max(one.y0, other.y0), min(one.x1, other.x1), min(one.y1, other.y1))


def around(one: Box, other: Box) -> Box:
    """Return the smallest box that holds both."""
    return Box(min(one.x0, other.x0), min(one.y0, other.y0), max(one.x1, other.x1), max(one.y1, other.y1))


def _then(first: Matrix, second: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    p, q, r, s, t, u = second
    return Matrix(a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)
