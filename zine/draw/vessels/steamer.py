"""The bamboo steamer."""

import math

from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.vessels.shading import shade_right
from zine.draw.vessels.tableware import Tableware


class Steamer(Tableware):
    """Round bamboo steamer with a slatted floor."""

    rim_height, mouth_radius, foot_radius = 46.0, 92.0, 98.0
    food_radius, food_height, mound = 86.0, 34.0, 0.0

    def back(self) -> None:
        """Draw the woven wall, its bands and lashings, the floor."""
        pen = self.pen
        body = self.silhouette([(98, 0), (98, 20), (98, 46)])
        pen.fill(body, "bamboo")
        pen.clip(body)
        self._weave()
        for low, high in ((0, 9), (38, 47)):
            band = self.ring(98.5, low, range(178, 364, 10)) + self.ring(98.5, high, range(362, 176, -10))
            pen.fill(band, Paint(0.7, 0.22, 0.05), LINE, 1.0)
        pen.unclip()
        shade_right(pen, body, over(deep=Dots(0.52, 0.02, way=180, pitch=2.1)), 0.5)
        pen.contour(body, 2.0)
        for angle in (214, 322):
            self._lashing(angle)
        self.mouth(Paint(0.5, 0.1, 0.02), Paint(0.75, 0.36, 0.2), lip=True)
        pen.stroke(self.ellipse(95.5, 46), Paint(0.85, 0.45, 0.3), 0.9, closed=True)
        self._floor()

    def front(self) -> None:
        """Draw the line of the near rim."""
        self.near_rim(92, 45.5, 1.4)

    def _weave(self) -> None:
        for angle in range(182, 360, 9):
            slat = [
                self.ring_point(98, angle, 8),
                self.ring_point(98, angle + 7.5, 8),
                self.ring_point(98, angle + 7.5, 40),
                self.ring_point(98, angle, 40),
            ]
            self.pen.poly(slat, Paint(0.72, 0.2, 0.06) if (angle // 9) % 2 else Paint(0.5, 0.08, 0.02))
            joint = [self.ring_point(98, angle, 8), self.ring_point(98, angle, 40)]
            self.pen.stroke(joint, Paint(0.85, 0.5, 0.4), 0.8, curved=False)

    def _lashing(self, angle: float) -> None:
        for i in range(3):
            for low, high in ((1, 9), (38, 47)):
                turn = [self.ring_point(99, angle + i * 3, low), self.ring_point(99, angle + i * 3 + 1, high)]
                self.pen.stroke(turn, Paint(0.9, 0.6, 0.45), 1.7, curved=False)

    def _floor(self) -> None:
        pen = self.pen
        floor = self.ellipse(87, 32)
        pen.clip(self.ellipse(91, 45))
        pen.fill(floor, Paint(0.55, 0.14, 0.05))
        for i in range(-7, 8):
            y = i * 12.4
            half = math.sqrt(max(0, 87 * 87 - y * y))
            slat = [pen.at(-half, y, 32), pen.at(0, y + self.chance.spread(0.6), 32), pen.at(half, y, 32)]
            pen.stroke(slat, Paint(0.8, 0.42, 0.22), 1.6)
        pen.unclip()
