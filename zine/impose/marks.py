"""Marks for the hands: where to cut, fold, staple and slit, and in which order signatures come.

All but slits and collation marks stand outside the trim and its bleed, or are left out.
"""

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import NamedTuple

from zine.impose.tracks import Allowances
from zine.model.assembly import Binding
from zine.model.geometry import Box, Size
from zine.model.sheet import Edge, Edges, Rule
from zine.model.units import MM

GAP = 0.5 * MM  # between bleed and mark
LENGTH = 5 * MM
STAPLE_LENGTH = 2 * MM
SHORTEST = 1.5 * MM  # a shorter one would not be seen
STAPLES_AT = (0.25, 0.75)  # of the spine
BAR_LENGTH, BAR_STEP, BAR_WIDTH = 4 * MM, 5 * MM, 3.0  # of collation marks: a stair down the gathered spines


class Surround(NamedTuple):
    """Where marks may stand: on the paper, outside the bleed; the trim says where the outermost cells end."""

    paper: Size
    trim: Box
    bleed: Box


_Lines = Mapping[float, bool]  # where lines are, and whether they are folds


def cut_and_fold_marks(cells: Iterable[tuple[Box, Edges]], around: Surround, allowed: Allowances) -> tuple[Rule, ...]:
    """Return a tick at both ends of every line between cells: dashed where to fold, solid where to cut."""
    upright: dict[float, list[tuple[Edge, int]]] = {}
    level: dict[float, list[tuple[Edge, int]]] = {}
    for panel, edges in cells:
        for place, edge, side in ((panel.x0, edges.left, -1), (panel.x1, edges.right, 1)):
            _note(upright, place, side, edge=edge, allowed=allowed)
        for place, edge, side in ((panel.y0, edges.bottom, -1), (panel.y1, edges.top, 1)):
            _note(level, place, side, edge=edge, allowed=allowed)
    return tuple(chain(_upright_ticks(_judged(upright), around, LENGTH), _level_ticks(_judged(level), around, LENGTH)))


def staple_marks(spines: Iterable[Box], around: Surround, binding: Binding) -> tuple[Rule, ...]:
    """Return short ticks at the sheet's sides, level with the staples: lay a ruler across and staple at the fold.

    `spines` are the rows of panels, each of which is stapled.
    """
    if binding == "top":
        places = {panel.x0 + share * panel.width: False for panel in spines for share in STAPLES_AT}
        return tuple(_upright_ticks(places, around, STAPLE_LENGTH))
    heights = {panel.y0 + share * panel.height: False for panel in spines for share in STAPLES_AT}
    return tuple(_level_ticks(heights, around, STAPLE_LENGTH))


def collation_mark(index: int, one: Box, other: Box) -> Rule:
    """Return a signature's mark on its spine, between two panels: gathered spines show a stair without a gap."""
    first, second = sorted((one, other))
    if first.x1 <= second.x0 + GAP:
        x, y = (first.x1 + second.x0) / 2, first.y1 - _step(index, first.height)
        return Rule(x, y, x, y - BAR_LENGTH, width=BAR_WIDTH)
    x, y = first.x0 + _step(index, first.width), (first.y1 + second.y0) / 2
    return Rule(x, y, x + BAR_LENGTH, y, width=BAR_WIDTH)


def _step(index: int, spine: float) -> float:
    return BAR_STEP * (index % max(1, int((spine - BAR_LENGTH) / BAR_STEP)))


def _note(
    lines: dict[float, list[tuple[Edge, int]]], place: float, side: int, *, edge: Edge, allowed: Allowances
) -> None:
    """Note a panel's edge, and the fold or the cut beyond it that makes its allowance."""
    if edge is Edge.KEPT:
        return
    if edge in (Edge.TRIM, Edge.CUT, Edge.SHARED) or (edge is Edge.OPENED and allowed[edge]):
        lines.setdefault(round(place, 3), []).append((Edge.TRIM, side))  # neighbours share their line but for rounding
    if edge in (Edge.FOLD, Edge.OPENED, Edge.MILL):
        lines.setdefault(round(place + side * allowed[edge], 3), []).append((edge, side))


def _judged(lines: Mapping[float, list[tuple[Edge, int]]]) -> dict[float, bool]:
    """Say of each line whether it is a fold. A milled spine is one when there is another on its other side."""
    return {
        place: bool({Edge.FOLD, Edge.OPENED} & {edge for edge, _ in found})
        or {(Edge.MILL, -1), (Edge.MILL, 1)} <= set(found)
        for place, found in lines.items()
    }


def _upright_ticks(lines: _Lines, around: Surround, length: float) -> Iterable[Rule]:
    below, above = around.bleed.y0 - GAP, around.bleed.y1 + GAP
    for x, fold in _on_paper(lines, around.paper.width):
        if below >= SHORTEST:
            yield Rule(x, below, x, max(below - length, 0), fold)
        if around.paper.height - above >= SHORTEST:
            yield Rule(x, above, x, min(above + length, around.paper.height), fold)


def _level_ticks(lines: _Lines, around: Surround, length: float) -> Iterable[Rule]:
    left, right = around.bleed.x0 - GAP, around.bleed.x1 + GAP
    for y, fold in _on_paper(lines, around.paper.height):
        if left >= SHORTEST:
            yield Rule(left, y, max(left - length, 0), y, fold)
        if around.paper.width - right >= SHORTEST:
            yield Rule(right, y, min(right + length, around.paper.width), y, fold)


def _on_paper(lines: _Lines, end: float) -> Iterable[tuple[float, bool]]:
    return ((place, fold) for place, fold in lines.items() if 0 < place < end)
