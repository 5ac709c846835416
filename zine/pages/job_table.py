"""A pile of paper on a table, as the pictures of a job show it: in a panel of the drawing, at the scale that fits.

`area` is what is left of a sheet, in the sheet's points.
"""

import math
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.draw.furniture.kitchen_icons import scissors
from zine.draw.knots import Knot, move
from zine.draw.paint import CUT, LINE, Paint, over
from zine.draw.paths import poly
from zine.draw.pen import Pen
from zine.model.assembly import Binding, Side
from zine.model.geometry import Box, Point

_CAST = over(deep=0.4)
FILLED = 0.66  # of a panel, by the paper in it
_LAYER = Point(-2.4, 2.4)


class Table(NamedTuple):
    """A panel of the drawing with paper in it: where a point of the sheet is drawn. `binding` is where the spine is."""

    pen: Pen
    chance: Chance
    area: Box
    panel: Box
    binding: Binding = "left"

    @property
    def scale(self) -> float:
        """Points of the drawing for one of the sheet."""
        return FILLED * min(self.panel.width / self.area.width, self.panel.height / self.area.height)

    def at(self, x: float, y: float) -> Knot:
        """Return where a point of the sheet is drawn."""
        there, here = self.panel.middle, self.area.middle
        return (there.x + (x - here.x) * self.scale, there.y + (y - here.y) * self.scale, 1)

    def outline(self, area: Box) -> list[Knot]:
        """Return a box of the sheet."""
        return [self.at(*corner) for corner in area.corners]

    def pile(self, layers: int = 1) -> None:
        """Draw the paper as it lies."""
        whole = self.outline(self.area)
        self.pen.poly(move(whole, 2.2, -2.6), _CAST)
        for layer in range(layers - 1, -1, -1):
            self.pen.poly(move(whole, -_LAYER.x * layer, -_LAYER.y * layer), CUT, LINE, 1.0)

    def line(self, start: Point, end: Point, paint: Paint = LINE, *, dashed: bool = True, weight: float = 1.2) -> None:
        """Draw a line of the sheet."""
        knots = [self.at(*start), self.at(*end)]
        if dashed:
            self.pen.plates.dash(poly(knots), paint, weight, 4, 3)
        else:
            self.pen.stroke(knots, paint, weight, curved=False)

    def across(self, place: float, side: Side) -> tuple[Point, Point]:
        """Return the ends of a line through the paper that has such a side."""
        if side in ("left", "right"):
            return Point(place, self.area.y0), Point(place, self.area.y1)
        return Point(self.area.x0, place), Point(self.area.x1, place)

    def blades(self, place: float, side: Side) -> None:
        """Put scissors to the edge of the paper, about to cut along a line that has such a side."""
        upright = side in ("left", "right")
        start, end = self.across(place, side)
        x, y, *_ = self.at(*(start if upright else end))
        self.pen.plates.push(x, y, 0.5)
        scissors(self.pen.sub(self.chance, 0, 0), self.chance, 0.0 if upright else math.pi / 2)
        self.pen.plates.pop()


def part_of(area: Box, place: float, side: Side) -> Box:
    """Return the part of a box on this side of a line."""
    return {
        "left": area._replace(x1=place),
        "right": area._replace(x0=place),
        "bottom": area._replace(y1=place),
        "top": area._replace(y0=place),
    }[side]
