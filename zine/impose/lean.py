"""Leaves that lean: pressed together at a fold beside the spine, they stand out further there than at the open end."""

from collections.abc import Mapping
from math import cos, sin
from typing import Any

from zine.impose.affine import chain, moved
from zine.impose.pieces import Piece
from zine.model.assembly import OPPOSITE
from zine.model.geometry import Matrix

_INTO = {"left": (1, 0), "right": (-1, 0), "top": (0, -1), "bottom": (0, 1)}
_STILL = Matrix()


def leant(piece: Piece, said: Mapping[str, Any]) -> Matrix:
    """Return how a leaf of a pressed book lies askew on the table, about the open end of its spine."""
    spine = said["binding"]
    closed = {step["behind"] for step in said["steps"] if step["do"] == "fold"} - {spine}
    if not piece.leaning or not closed:
        return _STILL
    (side,) = closed
    x0, y0, x1, y1 = piece.limits
    length = y1 - y0 if side in ("top", "bottom") else x1 - x0
    at = (x0 if "left" in (spine, OPPOSITE[side]) else x1, y0 if "bottom" in (spine, OPPOSITE[side]) else y1)
    (out_x, out_y), (to_x, to_y) = _INTO[spine], _INTO[OPPOSITE[side]]
    turn = piece.leaning / length * (to_x * out_y - to_y * out_x)
    return chain(moved(-at[0], -at[1]), Matrix(cos(turn), sin(turn), -sin(turn), cos(turn)), moved(*at))
