"""Shingling: every page moved towards the spine, or made narrower, by as much as its leaf is pushed out.

So that, once the fore-edge is trimmed, all outer margins are equal.
"""

from collections.abc import Iterator
from itertools import combinations

from zine.impose.affine import chain, moved
from zine.model.assembly import OPPOSITE, Side
from zine.model.geometry import Box, Matrix, Size
from zine.model.sheet import Cell, CreepMode, Edge, Form, Placement

_FAR = 1e6  # points; beyond any paper
_SPINES = (Edge.FOLD, Edge.MILL)
OUTWARD: dict[Side, tuple[int, int]] = {"left": (1, 0), "right": (-1, 0), "top": (0, -1), "bottom": (0, 1)}


def spine(cell: Cell) -> Side | None:
    """Return the side of a cell at which its leaf is bound; None if it has none, or several folds."""
    sides: tuple[Side, ...] = ("left", "bottom", "right", "top")
    found = [side for side, edge in zip(sides, cell.edges, strict=True) if edge in _SPINES]
    return found[0] if len(found) == 1 else None


def spreads(form: Form) -> Iterator[Cell]:
    """Yield the cells of facing pages that lie beside each other at a fold: a picture may run across them."""
    bound = [cell for cell in form.cells if cell.page is not None and spine(cell)]
    for one, other in combinations(bound, 2):
        left, right = sorted((one.page or 0, other.page or 0))
        beside = abs(one.column - other.column) + abs(one.row - other.row) == 1
        if beside and left % 2 == 0 and right == left + 1 and spine(one) == OPPOSITE[spine(other) or "left"]:
            yield from (one, other)


def shingled(placed: Placement, side: Side, *, by: float, mode: CreepMode, page: Box) -> Placement:
    """Return a page moved or narrowed. `page` is where the largest page would lie in its place."""
    x, y = OUTWARD[side]
    change = moved(-x * by, -y * by) if mode != "scale" else _narrowed(side, page, by)
    return Placement(placed.page, chain(placed.matrix, change), change.box(placed.clip))


def inside(clip: Box, panel: Box, side: Side, *, allowed: float) -> Box:
    """Keep a page on its side of the spine, which lies `allowed` beyond its panel."""
    limits = {
        "left": Box(panel.x0 - allowed, -_FAR, _FAR, _FAR),
        "right": Box(-_FAR, -_FAR, panel.x1 + allowed, _FAR),
        "top": Box(-_FAR, -_FAR, _FAR, panel.y1 + allowed),
        "bottom": Box(-_FAR, panel.y0 - allowed, _FAR, _FAR),
    }
    return clip.common(limits[side])


def middled(size: Size, panel: Box) -> Box:
    """Return a box of this size in the middle of a panel."""
    x, y = (panel.x0 + panel.x1 - size.width) / 2, (panel.y0 + panel.y1 - size.height) / 2
    return Box(x, y, x + size.width, y + size.height)


def _narrowed(side: Side, page: Box, by: float) -> Matrix:
    """Return a map that leaves the spine where it is."""
    if side in ("left", "right"):
        factor, still = 1 - by / page.width, page.x0 if side == "left" else page.x1
        return Matrix(a=factor, e=still * (1 - factor))
    factor, still = 1 - by / page.height, page.y1 if side == "top" else page.y0
    return Matrix(d=factor, f=still * (1 - factor))
