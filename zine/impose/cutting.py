"""Where to cut, in words that a hand can follow: along marks that are printed, else so far from an edge of the paper.

The marks are those of the finished file.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from zine.impose.glance import PrintedLine
from zine.impose.lengths import listed, spans
from zine.impose.printed import PrintedSide
from zine.model.assembly import Cut, Finish, Side, Trim, edge_of
from zine.model.geometry import Box, Size
from zine.model.units import MM

SPARE = 1 * MM  # less than that nobody cuts off: A6 cards on A4
_NEAR = 0.5  # points


class SheetInHand(NamedTuple):
    """A sheet as hands have it: `area` is what is left of the paper, `front` what is printed on its front."""

    area: Box
    front: PrintedSide

    @property
    def paper(self) -> Size:
        """The whole sheet."""
        return self.front.paper

    def trimmed(self, step: Trim) -> "SheetInHand":
        """Return the sheet without its margins; those too narrow to be cut off stay."""
        cut_off = self._wide(step)
        edges = zip(("left", "bottom", "right", "top"), step, self.area, strict=True)
        return self._replace(area=Box(*(line if side in cut_off else edge for side, line, edge in edges)))

    def margins(self, step: Trim) -> str:
        """Say what of the margins is to be cut off; nothing if they are too narrow."""
        wide = self._wide(step)
        if not wide:
            return ""
        if self._are_marked(step, wide):
            return "cut off the margins along the marks"
        return f"cut off the margins, {_each(wide, self.paper, 'at')}"

    def open_sides(self, step: Finish, folded: Collection[Side]) -> str:
        """Say what is to be cut off where sheets have not been folded; nothing if that is too little."""
        wide = {side: spare for side, spare in self._wide(step).items() if side not in folded}
        if not wide:
            return ""
        if self._are_marked(step, wide):
            return "trim the open sides along the marks"
        return f"trim {_each(wide, self.paper, 'off')}"

    def has_marks_for(self, margins: Trim, cuts: Sequence[Cut]) -> bool:
        """Whether marks show all that is cut: then it is cut from mark to mark, for with the margins go the marks."""
        wide = self._wide(margins)
        lines = ((line, cut.first) for cut in cuts for line in cut.lines)
        return bool(wide) and self._are_marked(margins, wide) and all(self._is_marked(*line) for line in lines)

    def cuts(self, cuts: Sequence[Cut]) -> str:
        """Say how far from an edge to cut, and what falls away."""
        ways = [tuple(way) for _, way in groupby(cuts, attrgetter("first"))]
        half = "in half, " if self._is_half(cuts) else ""
        return f"cut {half}{listed([self._distances(way) for way in ways])}{_strips(cuts)}"

    def marked_cuts(self, cuts: Sequence[Cut]) -> str:
        """Say in which order to cut along marks, and what falls away."""
        count = sum(len(cut.lines) for cut in cuts)
        inside = f"the {count} inside" if count > 1 else "the one inside"
        return f"cut along the lines between the marks, {inside} first and the margins last{_strips(cuts)}"

    def _wide(self, step: Trim | Finish) -> dict[Side, float]:
        """Return how much of the paper lies outside, at each side where it is worth cutting off."""
        left, bottom, right, top = step
        outside: dict[Side, float] = {
            "left": left, "right": self.paper.width - right, "top": self.paper.height - top, "bottom": bottom
        }  # fmt: skip
        return {side: spare for side, spare in outside.items() if spare > SPARE}

    def _distances(self, way: tuple[Cut, ...]) -> str:
        side = way[0].first
        edge = edge_of(self.area, side)
        return f"{spans([abs(line - edge) for cut in way for line in cut.lines], self.paper)} from the {side} edge"

    def _is_half(self, cuts: Sequence[Cut]) -> bool:
        """Whether there is a single cut, in the middle."""
        box, (at, first, waste) = self.area, cuts[0]
        middle = box.middle.x if first in ("left", "right") else box.middle.y
        return len(cuts) == 1 and not waste and abs(at - middle) < _NEAR

    def _are_marked(self, step: Trim | Finish, sides: Iterable[Side]) -> bool:
        return all(self._is_marked(edge_of(Box(*step), side), side) for side in sides)

    def _is_marked(self, place: float, side: Side) -> bool:
        """Whether a line that has such a side is marked at both its ends, outside of all that is printed."""
        low, high = (self.front.trim.y0, self.front.trim.y1) if side in ("left", "right") else self.front.trim[::2]
        ends = [_along(line, side) for line in self.front.lines if not line.dashed and _is_on(line, place, side)]
        return any(max(end) <= low + _NEAR for end in ends) and any(min(end) >= high - _NEAR for end in ends)


def _strips(cuts: Sequence[Cut]) -> str:
    return f", and drop the strip{'s' * (len(cuts) > 1)} between" if any(cut.waste for cut in cuts) else ""


def _each(wide: Mapping[Side, float], paper: Size, word: str) -> str:
    """Say of each side how much it is: `10 mm at the left and the right`."""
    told: dict[str, list[str]] = {}
    for side, spare in wide.items():
        told.setdefault(spans([spare], paper), []).append(f"the {side}")
    return listed([f"{length} {word} {listed(sides)}" for length, sides in told.items()])


def _is_on(line: PrintedLine, place: float, side: Side) -> bool:
    (x0, y0), (x1, y1) = line.start, line.end
    one, other = (x0, x1) if side in ("left", "right") else (y0, y1)
    return max(abs(one - place), abs(other - place)) < _NEAR


def _along(line: PrintedLine, side: Side) -> tuple[float, float]:
    return (line.start.y, line.end.y) if side in ("left", "right") else (line.start.x, line.end.x)
