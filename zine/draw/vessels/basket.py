"""The flat bamboo basket on which washed leaves and wraps are served."""

from zine.draw.knots import Knot
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.vessels.tableware import Tableware


class Basket(Tableware):
    """Round flat basket of woven bamboo (chaeban), its rim bound."""

    rim_height, mouth_radius, foot_radius = 18.0, 93.0, 84.0
    food_radius, food_height, mound = 86.0, 9.0, 0.0
    clips = False

    def back(self) -> None:
        """Draw the wall, the bound rim, the weave of the floor."""
        pen = self.pen
        body = self.silhouette([(82, 0), (95, 7), (100, 18)])
        pen.fill(body, "bamboo_dk")
        pen.contour(body, 2.0)
        self.mouth("bamboo", Paint(0.8, 0.34, 0.14), lip=True)
        self._binding()
        floor = self.ellipse(91, 12)
        pen.fill(floor, Paint(0.55, 0.12, 0.03))
        pen.clip(floor)
        self._weave()
        pen.fill(self.ring(93, 12, range(15, 171, 12)) + self.ring(82, 10, range(165, 19, -14)), over(deep=Dots(0.42)))
        pen.unclip()

    def _weave(self) -> None:
        """Strips over and under, two by two."""
        pen = self.pen
        light: list[tuple[Knot, Knot]] = []
        dark: list[tuple[Knot, Knot]] = []
        step = 15.0
        for row in range(-6, 7):
            for column in range(-6, 7):
                x, y = column * step, row * step
                if x * x + y * y > 96 * 96:
                    continue
                if (row + column) % 2:
                    light.append((pen.at(x - 5, y, 10), pen.at(x + 5, y, 10)))
                else:
                    dark.append((pen.at(x, y - 5, 10), pen.at(x, y + 5, 10)))
        for strips, paint in ((dark, Paint(0.42, 0.08, 0.02)), (light, Paint(0.7, 0.22, 0.06))):
            pen.strokes(strips, Paint(0.85, 0.5, 0.36), 10.4, 0)
            pen.strokes(strips, paint, 8.4, 0)

    def _binding(self) -> None:
        for angle in range(0, 360, 12):
            turn = [self.ring_point(93.5, angle, 18), self.ring_point(99, angle + 4, 18)]
            self.pen.stroke(turn, Paint(0.85, 0.45, 0.3), 1.3, curved=False)
        self.pen.stroke(self.ellipse(96.5, 18), LINE, 0.7, closed=True)
