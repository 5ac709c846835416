"""A round bar lying in the dish, seen from the side: what a rice cake and a roll of kimbap have in common."""

import math
from typing import NamedTuple

from zine.draw.knots import Knot, between
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place


class Rod(NamedTuple):
    """The two ends of a bar's axis on the drawing, and its unit vector from `start` to `end`."""

    start: Knot
    end: Knot
    across_x: float
    across_y: float

    @property
    def turn(self) -> float:
        """The direction from start to end, in radians."""
        return math.atan2(-self.across_x, self.across_y)

    def point(self, share: float, across: float = 0.0, beyond: float = 0.0) -> Knot:
        """Return the point `share` of the way along, then `across` points to the left and `beyond` points onward."""
        x, y = between(self.start, self.end, share)
        return (
            x + self.across_x * across + self.across_y * beyond,
            y + self.across_y * across - self.across_x * beyond,
        )

    def outline(self, radius: float, bow: float, tail: float) -> list[Knot]:
        """Return the bar's silhouette, bent in the middle by `bow` points; `tail` is how far its far end rounds."""
        return [
            self.point(0, radius), self.point(0.5, bow + radius), self.point(1, radius), self.point(1, 0, radius * 0.5),
            self.point(1, -radius), self.point(0.5, bow - radius), self.point(0, -radius), self.point(0, 0, -tail),
        ]  # fmt: skip


def rod(pen: Pen, place: Place, half_length: float, height: float) -> Rod:
    """Return the bar lying through a place, its axis `height` points above the dish, in the direction of its turn."""
    dx, dy = math.cos(place.turn) * half_length, math.sin(place.turn) * half_length
    start = pen.at(place.x - dx, place.y - dy, place.z + height)
    end = pen.at(place.x + dx, place.y + dy, place.z + height)
    return _between(start, end)


def near_end_last(bar: Rod) -> Rod:
    """Return the same bar running towards us, down the drawing."""
    return _between(bar.end, bar.start) if bar.start[1] < bar.end[1] else bar


def _between(start: Knot, end: Knot) -> Rod:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1
    return Rod(start, end, -dy / length, dx / length)
