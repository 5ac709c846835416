"""Bottling: pages turned by a hair against the lean of their leaves.

Where leaves hang together at a fold beside the spine, the paper around them pushes them out at that end, but not at the
open one. Source: the same arithmetic as of creep, applied at one end.
"""

from math import cos, sin, tan

from zine.impose.affine import chain, moved
from zine.impose.shingling import OUTWARD, inside, spine
from zine.model.assembly import OPPOSITE, Side
from zine.model.geometry import Box, Matrix, Point
from zine.model.sheet import Cell, Edge, Placement


def leaning(placed: Placement, cell: Cell, panel: Box, *, by: float, allowed: float) -> Placement:
    """Return a page turned about its spine's open end, so that its closed end comes nearer to the spine.

    The spine lies `allowed` beyond the panel. The clip ends where the page would else print over either fold. Pages
    that are closed at both ends stay as they are.
    """
    side, closed = spine(cell), _closed(cell)
    if side is None or closed is None or not by:
        return placed
    (out_x, out_y), (to_x, to_y) = OUTWARD[side], OUTWARD[OPPOSITE[closed]]
    turn = -by / (panel.height if to_y else panel.width) * (to_x * out_y - to_y * out_x)
    end = _corner(panel, side, OPPOSITE[closed])
    x, y = end.x - out_x * allowed, end.y - out_y * allowed
    about = chain(moved(-x, -y), Matrix(cos(turn), sin(turn), -sin(turn), cos(turn)), moved(x, y))
    level = max(abs(x - placed.clip.x0), abs(x - placed.clip.x1)) * tan(abs(turn))
    upright = max(abs(y - placed.clip.y0), abs(y - placed.clip.y1)) * tan(abs(turn))
    over_spine, over_fold = (upright, level) if to_y else (level, upright)
    clip = inside(placed.clip, panel, side, allowed=allowed - over_spine)
    return Placement(placed.page, placed.matrix, inside(clip, panel, closed, allowed=-over_fold), about)


def _closed(cell: Cell) -> Side | None:
    """Return the side beside the spine that is a fold until it is cut open."""
    beside: tuple[Side, ...] = ("bottom", "top") if spine(cell) in ("left", "right") else ("left", "right")
    found = [side for side in beside if getattr(cell.edges, side) is Edge.OPENED]
    return found[0] if len(found) == 1 else None


def _corner(panel: Box, *sides: Side) -> Point:
    return Point(panel.x0 if "left" in sides else panel.x1, panel.y0 if "bottom" in sides else panel.y1)
