"""The glass coupe for shaved ice."""

import math

from zine.draw.chance import Chance
from zine.draw.outlines import extrude
from zine.draw.paint import CUT, LINE, Paint
from zine.draw.pen import Pen
from zine.draw.vessels.tableware import Tableware


class Glass(Tableware):
    """Glass coupe on a stem, for shaved ice."""

    rim_height, mouth_radius, foot_radius = 62.0, 82.0, 40.0
    food_radius, food_height, mound = 80.0, 56.0, 60.0

    def __init__(self, pen: Pen, chance: Chance, *, bottom: str = "bean", mound: float | None = None) -> None:
        """Draw nothing yet. `bottom` is the paint of what lies under the ice."""
        super().__init__(pen, chance, mound=mound)
        self.bottom = bottom

    def back(self) -> None:
        """Draw foot, stem, bowl."""
        pen = self.pen
        base = self.ellipse(42, 2, 12)
        pen.fill(extrude(base, 3), Paint(0, 0, 0.22))
        pen.fill(base, Paint(0, 0, 0.08))
        pen.outline(extrude(base, 3), 1.4, gap=0.15)
        pen.fill(self.silhouette([(13, 2), (9.5, 8), (9.5, 15), (12, 22)]), Paint(0, 0, 0.12), LINE, 1.2)
        body = self.silhouette([(20, 20), (52, 26), (74, 38), (84, 52), (86, 62)])
        pen.fill(body, Paint(0, 0, 0.13))
        pen.clip(body)
        x, y = pen.at(0, 0)
        pen.fill([(x - 90, y - 90, 1), *self.ring(80, 46, range(180, 361, 15)), (x + 90, y - 90, 1)], self.bottom)
        pen.unclip()
        for angle in range(196, 345, 16):
            facet = [self.ring_point(84, angle, 60), self.ring_point(66, angle, 38), self.ring_point(40, angle, 26)]
            pen.stroke(facet, Paint(0, 0, 0.4), 1.0)
        pen.gloss([self.ring_point(80, 208, 56), self.ring_point(70, 212, 42), self.ring_point(52, 218, 31)], 5, CUT)
        pen.contour(body, 1.9)
        rim = self.ellipse(86, 62)
        pen.fill(rim, Paint(0, 0, 0.05))
        pen.outline(rim, 1.4, gap=0.1)
        pen.fill(self.ellipse(82, 61), Paint(0, 0, 0.2))

    def dome(self, x: float, y: float) -> float:
        """Return how high the ice stands: a peak, read off its front silhouette."""
        share = min(1.0, math.sqrt(x * x + y * y) / self.food_radius)
        return self.food_height + self.mound * math.pow(1 - share, 0.8)
