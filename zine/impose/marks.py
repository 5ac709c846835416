"""Marks for the hands: where to cut, fold and staple. All stand outside the trim and its bleed, or are left out."""

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import NamedTuple

from zine.model.geometry import Box, Size
from zine.model.sheet import Edge, Edges, Rule
from zine.model.units import MM

GAP = 0.5 * MM  # between bleed and mark
LENGTH = 5 * MM
STAPLE_LENGTH = 2 * MM
SHORTEST = 1.5 * MM  # a shorter one would not be seen
STAPLES_AT = (0.25, 0.75)  # of the height


class Surround(NamedTuple):
    """Where marks may stand: on the paper, outside the bleed; the trim says where the outermost cells end."""

    paper: Size
    trim: Box
    bleed: Box


def cut_and_fold_marks(cells: Iterable[tuple[Box, Edges]], around: Surround) -> tuple[Rule, ...]:
    """Return a tick at both ends of every line between cells: dashed where to fold, solid where to cut."""
    upright: dict[float, Edge] = {}
    level: dict[float, Edge] = {}
    for panel, edges in cells:
        _note(upright, ((panel.x0, edges.left), (panel.x1, edges.right)))
        _note(level, ((panel.y0, edges.bottom), (panel.y1, edges.top)))
    return tuple(chain(_upright_ticks(upright, around), _level_ticks(level, around, LENGTH)))


def staple_marks(around: Surround) -> tuple[Rule, ...]:
    """Return short ticks at the sheet's sides, level with the staples: lay a ruler across and staple at the fold."""
    heights = {around.trim.y0 + share * around.trim.height: Edge.TRIM for share in STAPLES_AT}
    return tuple(_level_ticks(heights, around, STAPLE_LENGTH))


def _note(lines: dict[float, Edge], found: Iterable[tuple[float, Edge]]) -> None:
    for place, edge in found:
        lines[round(place, 3)] = edge  # equal but for floating point: neighbours share their line


def _upright_ticks(lines: Mapping[float, Edge], around: Surround) -> Iterable[Rule]:
    below, above = around.bleed.y0 - GAP, around.bleed.y1 + GAP
    for x, edge in _on_paper(lines, around.paper.width):
        dashed = edge is Edge.FOLD
        if below >= SHORTEST:
            yield Rule(x, below, x, max(below - LENGTH, 0), dashed)
        if around.paper.height - above >= SHORTEST:
            yield Rule(x, above, x, min(above + LENGTH, around.paper.height), dashed)


def _level_ticks(lines: Mapping[float, Edge], around: Surround, length: float) -> Iterable[Rule]:
    left, right = around.bleed.x0 - GAP, around.bleed.x1 + GAP
    for y, edge in _on_paper(lines, around.paper.height):
        dashed = edge is Edge.FOLD
        if left >= SHORTEST:
            yield Rule(left, y, max(left - length, 0), y, dashed)
        if around.paper.width - right >= SHORTEST:
            yield Rule(right, y, min(right + length, around.paper.width), y, dashed)


def _on_paper(lines: Mapping[float, Edge], end: float) -> Iterable[tuple[float, Edge]]:
    return ((place, edge) for place, edge in lines.items() if 0 < place < end)
