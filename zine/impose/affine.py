"""The few maps that imposition is made of. Points are columns, y up, angles counter-clockwise.

Pages are moved, enlarged and turned by quarters, never slanted: an upright box stays one. Where one is turned by a hair
more, against its leaf's lean or a printer's skew, its box is taken from two opposite corners.
"""

from functools import reduce

from zine.model.geometry import Matrix

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
    return reduce(Matrix.then, others, first)
