"""The lid of an iron cauldron, turned over to be a griddle."""

from zine.draw.knots import Knot, move
from zine.draw.outlines import extrude
from zine.draw.paint import Dots, Paint, over
from zine.draw.vessels.tableware import Tableware

_EAR: tuple[Knot, ...] = ((-15, -4), (-16, 10), (-8, 19), (8, 19), (16, 10), (15, -4))


class PotLid(Tableware):
    """Cauldron's iron lid as a griddle (sotttukkeong), seasoned black, two ears to lift it by."""

    rim_height, mouth_radius, foot_radius = 14.0, 94.0, 70.0
    food_radius, food_height, mound = 88.0, 8.0, 0.0
    clips = False

    def back(self) -> None:
        """Draw ears, edge, the rings left by casting, the shine of fat."""
        pen = self.pen
        for way in (1, -1):
            ear = [pen.at(x, way * (94 + y), 10) for x, y in _EAR]
            pen.fill(move(ear, 1, -5), "stone_dk")
            pen.fill(ear, "stone")
            pen.outline(ear, 1.6, gap=0.1)
        body = extrude(self.ellipse(100, 14), 9)
        pen.fill(body, "stone_dk")
        pen.outline(body, 2.0, gap=0.1)
        self.mouth("stone_lt", "stone_dk", lip=False)
        pen.fill(self.ellipse(92, 9, dy=-1), "stone")
        for radius in (78, 58, 36):
            pen.stroke(self.ellipse(radius, 8), Paint(0.6, 0.55, 1), 1.5, closed=True)
            pen.gloss(self.ring(radius - 2, 8, range(110, 190, 16)), 1.6, Paint(0.14, 0.1, 0.42))
        shine = self.ring(88, 8, range(196, 262, 11)) + self.ring(72, 8, range(256, 199, -11))
        pen.fill(shine, Paint(0.5, 0.34, 0.6))
        pen.fill(self.ring(92, 10, range(20, 161, 14)) + self.ring(80, 8, range(155, 24, -14)), over(deep=Dots(0.6)))
        pen.gloss(self.ring(97.5, 14, range(114, 174, 14)), 2.0, Paint(0.05, 0.03, 0.2))
