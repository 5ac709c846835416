"""The bamboo mat on which kimbap is rolled."""

from zine.draw.knots import move
from zine.draw.outlines import extrude
from zine.draw.paint import LINE, Paint, over
from zine.draw.vessels.boards import Board


class RollingMat(Board):
    """Bamboo mat for rolling kimbap (gimbal), its slats tied with cotton."""

    rim_height = 4.0
    food_height = 5.0

    def back(self) -> None:
        """Draw the slats from far to near, and the threads that tie them."""
        pen, width, depth = self.pen, self.half_width, self.half_depth
        slats = 19
        step = 2 * depth / slats
        sheet = self._corners(3)
        pen.fill(move(extrude(sheet, 4), 0.6, -1), over(deep=0.7, warm=0.3))
        for i in range(slats):
            y = depth - step * (i + 0.5)
            reach = width + self.chance.spread(1.8)
            slat = self.on_page([(-reach, y), (reach, y)], 3)
            pen.stroke(slat, LINE, step * pen.tilt * 1.04, curved=False)
            pen.stroke(slat, "bamboo" if i % 3 else Paint(0.5, 0.08, 0.02), step * pen.tilt * 0.84, curved=False)
            pen.stroke(move(slat, 0, step * pen.tilt * 0.2), Paint(0.3, 0.03, 0), 1.0, curved=False)
        for x in (-0.82, -0.3, 0.3, 0.82):
            self._thread(x * width)

    def _thread(self, x: float) -> None:
        pen, depth = self.pen, self.half_depth
        line = [(x + 1.6 * (1 if i % 2 else -1), depth - 2 * depth * i / 19) for i in range(20)]
        pen.stroke(self.on_page(line, 4), LINE, 3.0, curved=False)
        pen.stroke(self.on_page(line, 4), Paint(0.1, 0.02, 0), 1.8, curved=False)
