"""Folding rings and strips in thought: panel after panel is folded over onto the one before."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from zine.impose.affine import chain, moved
from zine.impose.pieces import FAR, THIN, Piece, Pile, across, part
from zine.model.assembly import OPPOSITE, Side
from zine.model.geometry import Box, Matrix, Point

_SIDES: tuple[Side, ...] = ("left", "right", "bottom", "top")


class UnfoldableError(ValueError):
    """These steps cannot be done with these sheets; says why."""


def ring(piece: Piece, said: Mapping[str, Any], binding: str) -> Pile:
    """Slit a sheet and fold it to a little book.

    Raises:
        UnfoldableError: its panels are not joined in a row, or spreads are not joined at the spine.
    """
    panels = _panels(piece, said["columns"], said["rows"])
    order = [_holding(panels, Point(*said["first"])), _holding(panels, Point(*said["second"]))]
    slits = [Box(*slit) for slit in said["slits"]]
    while len(order) < len(panels):
        beside = [panel for panel in panels if panel not in order and _joint(order[-1], panel, slits)]
        if len(beside) != 1:
            raise UnfoldableError(f"after {len(order)} panels the slit sheet goes on at {len(beside)} places, not one")
        order += beside
    if any(_joint(one, other, slits) for one in order for other in order if _apart(order, one, other)):
        raise UnfoldableError("the slits leave panels joined that must come apart")
    folded, joints = _chain(order, Matrix(), slits)
    for index, (here, joint) in enumerate(zip(folded, joints, strict=False), 1):
        if _at_spine(here, joint, binding) != (index % 2 == 0):
            raise UnfoldableError(f"panels {index} and {index + 1} are joined on the wrong side")
    return folded


def strips(piles: list[Pile], said: Mapping[str, Any], binding: str) -> Pile:
    """Tape strips end to end and fold them to and fro; the first panel is on top."""
    whole: list[Piece] = []
    for pile in piles:
        for piece in pile:
            panels = sorted(
                _panels(piece, said["columns"], said["rows"]),
                key=lambda panel: panel.middle,
                reverse=binding == "right",
            )
            if said["start"] in ("top", "bottom"):
                panels.sort(key=lambda panel: panel.middle.y, reverse=said["start"] == "top")
            whole += _chain(panels, _start(panels[0], whole, str(said["start"])), [])[0]
    return tuple(whole)


def _start(panel: Piece, before: list[Piece], side: str) -> Matrix:
    """Return the map that lays a new strip's first panel onto those before, turned over if the last one was not."""
    if not before:
        return Matrix()
    to, here = before[0].limits, panel.limits
    onto = moved(to.x0 - here.x0, to.y0 - here.y0)
    middle = here.middle.x if side in ("left", "right") else here.middle.y
    return chain(across(side, middle), onto) if len(before) % 2 else onto


def _panels(piece: Piece, columns: list[float], rows: list[float]) -> list[Piece]:
    xs, ys = sorted(columns), sorted(rows)
    boxes = [Box(x0, y0, x1, y1) for x0, x1 in pairwise(xs) for y0, y1 in pairwise(ys)]
    return [_creased(panel, piece) for area in boxes for panel in part((piece,), area)]


def _creased(panel: Piece, whole: Piece) -> Piece:
    """Return a panel that ends in folds, save where the piece ends that it is part of."""
    x0, y0, x1, y1 = (
        far if abs(here - there) < THIN else here
        for here, there, far in zip(panel.area, whole.area, (-FAR, -FAR, FAR, FAR), strict=True)
    )
    return panel._replace(creases=panel.creases.common(Box(x0, y0, x1, y1)))


def _holding(panels: list[Piece], place: Point) -> Piece:
    for panel in panels:
        if panel.area.holds(place):
            return panel
    raise UnfoldableError("the first pages are not on the sheet")


def _chain(panels: list[Piece], start: Matrix, slits: list[Box]) -> tuple[Pile, list[Box]]:
    """Fold every panel over the joint with the one before; return them, and the joints where they have come to lie."""
    folded, joints, whole = [], [], start
    for index, panel in enumerate(panels):
        if index:
            found = _joint(panels[index - 1], panel, slits)
            if not found:
                raise UnfoldableError("panels that follow each other are not joined")
            side, line = found
            joints.append(whole.box(line))
            whole = chain(across(side, line.x0 if side in ("left", "right") else line.y0), whole)
        folded.append(_laid(panel, whole)._replace(outside_only=True))
    return tuple(folded), joints


def _laid(panel: Piece, whole: Matrix) -> Piece:
    return panel._replace(
        area=whole.box(panel.area),
        placed=chain(panel.placed, whole),
        limits=whole.box(panel.limits),
        creases=whole.box(panel.creases),
    )


def _joint(one: Piece, other: Piece, slits: list[Box]) -> tuple[str, Box] | None:
    """Return on which side of a panel another is joined to it, and the line between; None where they are not joined."""
    for side in _SIDES:
        line, theirs = _edge(one.area, side), _edge(other.area, OPPOSITE[side])
        if _same(line, theirs):
            return None if any(_same(line, slit) for slit in slits) else (side, line)
    return None


def _apart(order: list[Piece], one: Piece, other: Piece) -> bool:
    """Whether two panels are neither neighbours in the ring nor the same."""
    steps = abs(order.index(one) - order.index(other))
    return steps not in (0, 1, len(order) - 1)


def _at_spine(panel: Piece, joint: Box, binding: str) -> bool:
    return _same(_edge(panel.area, binding), joint)


def _edge(area: Box, side: str) -> Box:
    return {
        "left": area._replace(x1=area.x0),
        "right": area._replace(x0=area.x1),
        "bottom": area._replace(y1=area.y0),
        "top": area._replace(y0=area.y1),
    }[side]


def _same(one: Box, other: Box) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) < THIN
