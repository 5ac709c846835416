"""The lunchbox with a cross of walls in it: four compartments, and nothing runs into anything else."""

from typing import Literal

from zine.draw.chance import Chance
from zine.draw.outlines import extrude
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vessels.boards import Lunchbox
from zine.draw.vessels.shading import shade_right

_NEAR_MIDDLE = 8.0  # points


class QuarterBox(Lunchbox):
    """Lacquered lunchbox with a cross of walls: four compartments."""

    half_width, half_depth = 108.0, 92.0

    def __init__(
        self,
        pen: Pen,
        chance: Chance,
        *,
        turn: float = -6,
        lacquer: Literal["red", "black"] = "red",
        mound: float | None = None,
    ) -> None:
        """Draw nothing yet. `turn` is in degrees; `lacquer` is outside, its opposite inside."""
        super().__init__(pen, chance, turn=turn, mound=mound)
        red, black = (Paint(0.42, 0.96, 0.04), Paint(0.6, 1, 0.5)), (Paint(0.6, 0.6, 0.94), Paint(0.7, 0.75, 1))
        self.outside, self.inner = (red, black) if lacquer == "red" else (black, red)

    def back(self) -> None:
        """Draw the wall with its gold band, the rim, the floor."""
        pen, width, depth = self.pen, self.half_width, self.half_depth
        outer = self._rectangle(-width, -depth, width, depth, 30)
        side = extrude(outer, 30 * pen.rise)
        pen.fill(side, self.outside[0])
        band = self._rectangle(-width, -depth, width, depth, 12)
        pen.clip(side)
        pen.stroke(band, "brass", 2.6, closed=True)
        pen.unclip()
        shade_right(pen, side, over(deep=Dots(0.6, 0.04, way=180, pitch=2.1)), 0.3)
        pen.outline(side, 2.1, gap=0.1)
        pen.fill(outer, self.outside[0])
        pen.outline(outer, 1.4, gap=0.1)
        lit = self._rectangle(-width + 2.5, -depth + 2.5, width - 2.5, depth - 2.5, 30)
        pen.brush(lit[4:9], 1.8, Paint(0.05, 0.3, 0), (0.3, 0.3))
        inner = self._rectangle(-width + 6, -depth + 6, width - 6, depth - 6, 29)
        pen.fill(inner, self.inner[1])
        pen.outline(inner, 1.0, gap=0.2)

    def divider(self, x: float, y0: float, y1: float) -> None:
        """Draw the wall to the left of a compartment; the compartments beyond the middle stand on the cross wall."""
        self._wall((x, y0), (x, y1))
        if abs(y0) < _NEAR_MIDDLE:
            self._wall((-self.half_width + 7, y0), (self.half_width - 7, y0))

    def _wall(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        low, high = self.on_page([start, end], 16), self.on_page([start, end], 30)
        pen = self.pen
        pen.poly([*low, *high[::-1]], self.outside[1], LINE, 0.9)
        pen.stroke(high, LINE, 5.4, curved=False, cap=0)
        pen.stroke(high, self.outside[0], 3.6, curved=False, cap=0)
        pen.stroke([(k[0], k[1] + 0.9) for k in high], Paint(0.05, 0.34, 0), 0.8, curved=False)
