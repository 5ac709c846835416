"""Rectangular things: the chopping board and the lunchbox. What is poured on them still spreads in a round."""

import math

from zine.draw.chance import Chance
from zine.draw.knots import Knot, Knots, move
from zine.draw.outlines import extrude, rounded
from zine.draw.paint import LINE, Lines, Paint, only, over
from zine.draw.pen import Pen
from zine.draw.vessels.shading import shade_right
from zine.draw.vessels.tableware import Tableware


class _Rectangular(Tableware):
    """Tableware with corners, turned by degrees."""

    clips = False

    def __init__(self, pen: Pen, chance: Chance, turn: float, mound: float | None) -> None:
        super().__init__(pen, chance, mound=mound)
        self._cosine, self._sine = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def turned(self, x: float, y: float) -> tuple[float, float]:
        """Turn a place in the rectangle as the rectangle is turned."""
        return x * self._cosine - y * self._sine, x * self._sine + y * self._cosine

    def on_page(self, knots: Knots, height: float) -> list[Knot]:
        """Turn knots, and see them at that height."""
        return [self.pen.at(*self.turned(k[0], k[1]), height) for k in knots]


class Board(_Rectangular):
    """Rectangular chopping board."""

    rim_height = 8.0
    food_radius, food_height, mound = 100.0, 9.0, 0.0

    def __init__(
        self,
        pen: Pen,
        chance: Chance,
        *,
        half_width: float = 124,
        half_depth: float = 78,
        turn: float = -5,
        mound: float | None = None,
    ) -> None:
        """Draw nothing yet. `turn` is in degrees."""
        super().__init__(pen, chance, turn, mound)
        self.half_width, self.half_depth = half_width, half_depth

    def shadow(self, tone: Paint) -> None:
        """Draw the cast shadow."""
        self.pen.cast(move(self._corners(0, 1.01), 9, -9), tone)

    def back(self) -> None:
        """Draw side, top, grain and knot."""
        pen = self.pen
        top = self._corners(9)
        side = extrude(top, 10)
        pen.fill(side, "wood_dk")
        pen.outline(side, 2.0, gap=0.1)
        pen.fill(top, Paint(0.5, 0.2, 0.03))
        pen.clip(top)
        for i in range(9):
            self._grain(-self.half_depth + 2 * self.half_depth * (i + 0.5) / 9)
        x, y = -self.half_width * 0.45, self.half_depth * 0.3
        for radius in (10, 6, 2.6):
            angles = [math.tau * i / 8 for i in range(8)]
            ring = [(x + radius * 1.6 * math.cos(a), y + radius * 0.8 * math.sin(a)) for a in angles]
            pen.stroke(self.on_page(ring, 9), Paint(0.75, 0.44, 0.12), 1.2, closed=True)
        pen.unclip()
        pen.outline(top, 1.0, gap=0.4)

    def dome(self, x: float, y: float) -> float:  # noqa: ARG002 - a board is flat everywhere
        """Return the height of the board."""
        return self.food_height

    def _corners(self, height: float, grow: float = 1.0) -> list[Knot]:
        outline = rounded(0, 0, 2 * self.half_width * grow, 2 * self.half_depth * grow, 0.16, 3)
        return self.on_page(outline, height)

    def _grain(self, y: float) -> None:
        chance = self.chance
        middle, phase = y + chance.spread(2), chance.uniform(0, 6)
        line = [
            (-self.half_width + 2 * self.half_width * j / 5, middle + 2.6 * math.sin(j * 1.4 + phase)) for j in range(6)
        ]
        self.pen.stroke(self.on_page(line, 9), only(warm=0.46), chance.uniform(0.9, 1.7))


class Lunchbox(_Rectangular):
    """Dented tin lunchbox with compartments."""

    rim_height = 30.0
    food_radius, food_height, mound = 100.0, 20.0, 0.0
    half_width, half_depth = 108.0, 72.0

    def __init__(self, pen: Pen, chance: Chance, *, turn: float = -6, mound: float | None = None) -> None:
        """Draw nothing yet. `turn` is in degrees."""
        super().__init__(pen, chance, turn, mound)

    def shadow(self, tone: Paint) -> None:
        """Draw the cast shadow."""
        self.pen.cast(move(self._rectangle(-110, -74, 110, 74, 0), 12, -8), tone)

    def back(self) -> None:
        """Draw the dented wall, the rim, the floor."""
        pen, width, depth = self.pen, self.half_width, self.half_depth
        outer = self._rectangle(-width, -depth, width, depth, 30)
        side = extrude(outer, 30 * pen.rise)
        pen.fill(side, "brass")
        shade_right(pen, side, over(warm=0.35, deep=Lines(0.3, pitch=2.4, angle=86)), 0.22)
        pen.outline(side, 2.1, gap=0.1)
        for along in (-70, -20, 40):
            x, y = pen.at(*self.turned(along, -depth), 14)
            pen.brush([(x - 6, y + 1), (x, y - 2), (x + 7, y + 1)], 1.6, Paint(1, 0.42, 0.22), (0.4, 0.4), per=2)
        pen.fill(outer, Paint(0.6, 0.04, 0))
        pen.outline(outer, 1.3, gap=0.1)
        inner = self._rectangle(-width + 6, -depth + 6, width - 6, depth - 6, 29)
        pen.fill(inner, "brass_dk")
        pen.outline(inner, 1.0, gap=0.2)

    def dome(self, x: float, y: float) -> float:  # noqa: ARG002 - its floor is flat everywhere
        """Return the height of the food."""
        return self.food_height

    def inside(self, x0: float, y0: float, x1: float, y1: float) -> list[Knot]:
        """Return the outline of a compartment on the page."""
        return self._rectangle(x0, y0, x1, y1, 20, 0.14)

    def divider(self, x: float, y0: float, y1: float) -> None:
        """Draw the wall between two compartments."""
        ends = [(x, y0), (x, y1)]
        low, high = self.on_page(ends, 20), self.on_page(ends, 29)
        self.pen.poly([*low, *high[::-1]], Paint(0.8, 0.12, 0.05), LINE, 1.0)

    def _rectangle(self, x0: float, y0: float, x1: float, y1: float, height: float, corner: float = 0.2) -> list[Knot]:
        outline = rounded((x0 + x1) / 2, (y0 + y1) / 2, x1 - x0, y1 - y0, corner, 3)
        return self.on_page(outline, height)
