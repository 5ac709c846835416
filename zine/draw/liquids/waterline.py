"""Where a piece goes down into what it lies in: it is drawn no further, and the liquid closes round it.

The line smiles: it runs round the near side of the piece. What is below it is clipped away rather than painted over, so
that neighbours keep their own.
"""

import math
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.draw.knots import Knot
from zine.draw.liquids.tones import TONES, LiquidTone
from zine.draw.paint import LINE, over
from zine.draw.paths import poly
from zine.draw.pen import Pen

_SHARES = (-1.0, -0.8, -0.42, 0.0, 0.42, 0.8, 1.0)
_BEYOND, _ABOVE = 60.0, 300.0  # points to the side of a piece, and above it, that stay


class Waterline(NamedTuple):
    """The line about a piece: its middle on the drawing, half its width, and how deep it smiles; points."""

    x: float
    y: float
    half: float
    smile: float

    @classmethod
    def about(cls, at: tuple[float, float], radius: float, sunk: float, tilt: float) -> "Waterline":
        """Return the line about a piece of this radius, of which the share `sunk` lies below."""
        return cls(at[0], at[1] + (2 * sunk - 1) * 0.62 * radius, radius * 1.12, radius * tilt * 0.42)

    def knots(self, share: float = 1.0, down: float = 0.0) -> list[Knot]:
        """Return the line from left to right, `share` of it, `down` points lower."""
        return [
            (self.x + u * self.half * share, self.y - down - self.smile * math.sqrt(1 - (u * share) ** 2 * 0.98))
            for u in _SHARES
        ]

    def clip(self, pen: Pen) -> None:
        """Keep dry what is drawn until the pen's `unclip`: nothing of it shows below the line."""
        line = self.knots()
        left, right, top = self.x - self.half - _BEYOND, self.x + self.half + _BEYOND, self.y + _ABOVE
        pen.plates.clip(poly([(left, top), (left, line[0][1]), *line, (right, line[-1][1]), (right, top)]))

    def ripple(self, pen: Pen, chance: Chance, tone: LiquidTone) -> None:
        """Draw the liquid closing round the piece: a dark lip, a shine before it, and one ring further out."""
        colours = TONES[tone]
        pen.brush(self.knots(0.9, 0.2), 2.0, LINE, (0.3, 0.4), chance=chance)
        pen.stroke(self.knots(0.96, 2.6)[1:-1], colours.light, 2.2)
        outer = self.knots(1.0, 6.2 + chance.uniform(0, 1.2))[1:-2]
        pen.stroke(outer, over(deep=0.3) if tone in ("milk", "ice", "makgeolli") else colours.dark, 1.1)
