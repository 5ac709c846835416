"""Pieces of paper on a table, in thought: halved, turned over, shoved and laid onto each other.

Paper is seen from above; a piece that has been turned over lies face down. A pile is its pieces from the top.
"""

from typing import NamedTuple

from zine.impose.affine import chain, moved
from zine.model.geometry import Box, Matrix, Point

FAR = 1e6  # points; beyond any paper
THIN = 0.05  # points; what is left of a piece that ends where it is cut
_AS_PRINTED = Matrix()
_EVERYWHERE = Box(-FAR, -FAR, FAR, FAR)


class Piece(NamedTuple):
    """A flat part of a sheet. `placed` takes what is printed on the sheet, seen from its front, to the table.

    `area` is where the piece is; `limits` what cuts and folds have left of it, where the paper's own edges count for
    nothing; `creases` the same of folds alone. `pushed` is how far paper around it moves it from the spine, `leaning`
    how much further where it hangs together with its neighbour.
    """

    sheet: int
    area: Box
    placed: Matrix = _AS_PRINTED
    limits: Box = _EVERYWHERE
    creases: Box = _EVERYWHERE
    outside_only: bool = False  # it is folded against its neighbour, so that only its printed side can be seen
    pushed: float = 0.0
    leaning: float = 0.0

    @property
    def face_up(self) -> bool:
        """Whether the sheet's front is above."""
        return self.placed.a * self.placed.d - self.placed.b * self.placed.c > 0

    @property
    def middle(self) -> Point:
        """The middle of it."""
        return self.area.middle


Pile = tuple[Piece, ...]


def beyond(side: str, at: float) -> Box:
    """Return all that lies to one side of a line."""
    return {
        "left": Box(-FAR, -FAR, at, FAR),
        "right": Box(at, -FAR, FAR, FAR),
        "bottom": Box(-FAR, -FAR, FAR, at),
        "top": Box(-FAR, at, FAR, FAR),
    }[side]


def across(side: str, at: float) -> Matrix:
    """Return the map of a fold, or of turning over, about a line with such a side."""
    return Matrix(a=-1, e=2 * at) if side in ("left", "right") else Matrix(d=-1, f=2 * at)


def part(pile: Pile, within: Box, *, folded: bool = False) -> Pile:
    """Return what of a pile lies within a box; it ends there in folds, or in cuts."""
    return tuple(
        piece._replace(
            area=area,
            limits=piece.limits.common(within),
            creases=piece.creases.common(within) if folded else piece.creases,
        )
        for piece in pile
        if _is_paper(area := piece.area.common(within))
    )


def mapped(piece: Piece, change: Matrix) -> Piece:
    """Return a piece put elsewhere, or turned over."""
    return piece._replace(
        area=change.box(piece.area),
        placed=chain(piece.placed, change),
        limits=change.box(piece.limits),
        creases=change.box(piece.creases),
    )


def turned_over(pile: Pile, change: Matrix) -> Pile:
    """Return a pile mirrored by a map, its last piece on top."""
    return tuple(mapped(piece, change) for piece in reversed(pile))


def aligned(pile: Pile, to: Pile) -> Pile:
    """Return a pile shoved onto another, cut corner to cut corner."""
    if not pile or not to:
        return pile
    there, here = to[0].limits, pile[0].limits
    shift = moved(there.x0 - here.x0, there.y0 - here.y0)
    return tuple(mapped(piece, shift) for piece in pile)


def _is_paper(area: Box) -> bool:
    return area.width > THIN and area.height > THIN
