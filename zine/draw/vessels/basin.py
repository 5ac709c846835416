"""The broad plastic basin in which cabbages are salted and rubbed."""

from zine.draw.paint import Dots, Paint, over
from zine.draw.vessels.shading import shade_right
from zine.draw.vessels.tableware import Tableware


class Basin(Tableware):
    """Broad red rubber basin (daraya), as a yard full of cooks needs for kimchi."""

    rim_height, mouth_radius, foot_radius = 38.0, 92.0, 76.0
    food_radius, food_height, mound = 88.0, 22.0, 10.0

    def back(self) -> None:
        """Draw the wall with its ribs, the rolled rim, the dark inside."""
        pen = self.pen
        body = self.silhouette([(74, 0), (80, 6), (91, 24), (97, 32), (100, 38)])
        pen.fill(body, Paint(0.4, 0.95, 0.02))
        pen.clip(body)
        for height, radius in ((12, 84), (22, 89)):
            pen.stroke(self.ring(radius + 1, height, range(184, 358, 12)), Paint(0.6, 1, 0.36), 2.2)
            pen.stroke(self.ring(radius + 1, height + 2.6, range(190, 300, 12)), Paint(0.1, 0.62, 0), 1.3)
        pen.unclip()
        shade_right(pen, body, over(deep=Dots(0.6, 0.04, way=180, pitch=2.1)), 0.4)
        pen.contour(body, 2.0)
        self.mouth(Paint(0.3, 0.84, 0), Paint(0.62, 1, 0.46), lip=True)
        pen.fill(self.ellipse(78, 12), Paint(0.66, 1, 0.6))
        pen.gloss(self.ring(96.5, 38.4, range(112, 176, 14)), 2.4, Paint(0.05, 0.3, 0))
        pen.gloss(self.ring(95, 30, range(206, 236, 9)), 3.0, Paint(0.1, 0.5, 0))

    def front(self) -> None:
        """Draw the line of the near rim, and the light on its roll."""
        self.near_rim(92.5, 37.4, 1.4)
        self.pen.gloss(self.ring(96.5, 38.4, range(206, 262, 12)), 2.4, Paint(0.05, 0.3, 0))
