"""Grain in SVG, as cheap for who reads it as SVG can say it.

A drawing larger than a tile is given the tile once, as a pattern; a smaller one only the specks that fall on it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zine.model.drawing import UNITS_PER_POINT, Drawing
from zine.render.grain import TILE, grain

_SIDE = TILE * UNITS_PER_POINT
_OF_A_WIDTH = re.compile(r"(\d+) w\n(.*?) S", re.DOTALL)
_SPECK = re.compile(r"(\S+) (\S+) m (\S+) (\S+) l")


class Tile(NamedTuple):
    """Where a tile lies, in tenths of a point: as it is or mirrored, and shifted."""

    flip: int
    x: float
    y: float


class _Specks(NamedTuple):
    """Short strokes of one width, in tenths of a point."""

    width: str
    lines: tuple[tuple[float, float, float, float], ...]


def defined(drawing: Drawing) -> str:
    """Return the pattern, when the drawing is large enough to need it."""
    if not _large(drawing):
        return ""
    marks = "".join(_stroked(specks.width, specks.lines) for specks in _specks())
    side = f'width="{_SIDE}" height="{_SIDE}"'
    return f'<defs><pattern id="grain" {side} patternUnits="userSpaceOnUse">{marks}</pattern></defs>'


def laid(tiles: Sequence[Tile], drawing: Drawing) -> Iterator[str]:
    """Yield the marks of the grain over one plate."""
    if not tiles:
        return
    x0, y0, x1, y1 = _box(drawing)
    if _large(drawing):
        flip, x, y = tiles[0]
        left, bottom = min(flip * (x0 - x), flip * (x1 - x)), y0 - y
        area = f'x="{left:.0f}" y="{bottom:.0f}" width="{x1 - x0:.0f}" height="{y1 - y0:.0f}"'
        yield f'<g transform="matrix({flip} 0 0 1 {x:.0f} {y:.0f})"><rect {area} fill="url(#grain)"/></g>'
        return
    for specks in _specks():
        placed = [
            (tile.flip * xa + tile.x, ya + tile.y, tile.flip * xb + tile.x, yb + tile.y)
            for tile in tiles
            for xa, ya, xb, yb in specks.lines
        ]
        yield _stroked(specks.width, [line for line in placed if x0 <= line[0] <= x1 and y0 <= line[1] <= y1])


def _large(drawing: Drawing) -> bool:
    return max(drawing.width, drawing.height) + 2 * drawing.bleed > TILE


def _box(drawing: Drawing) -> tuple[float, float, float, float]:
    edges = (-drawing.bleed, -drawing.bleed, drawing.width + drawing.bleed, drawing.height + drawing.bleed)
    x0, y0, x1, y1 = (edge * UNITS_PER_POINT for edge in edges)
    return x0, y0, x1, y1


def _specks() -> Iterator[_Specks]:
    """Yield the tile's specks by their width."""
    for width, told in _OF_A_WIDTH.findall(grain().decode()):
        yield _Specks(width, tuple((float(x), float(y), float(a), float(b)) for x, y, a, b in _SPECK.findall(told)))


def _stroked(width: str, lines: Sequence[tuple[float, float, float, float]]) -> str:
    if not lines:
        return ""
    path = "".join(f"M{x:.0f} {y:.0f}L{a:.0f} {b:.0f}" for x, y, a, b in lines)
    return f'<path d="{path}" fill="none" stroke="#fff" stroke-width="{width}" stroke-linecap="round"/>'
