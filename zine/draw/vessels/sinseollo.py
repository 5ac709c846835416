"""The brazier pot of the royal kitchen (sinseollo): a ring of broth round a chimney of live coals."""

from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Dots, Lines, Paint, over
from zine.draw.vessels.shading import shade_right
from zine.draw.vessels.tableware import Tableware

_METAL = Paint(0.95, 0.18, 0.05)
_SHADE = over(warm=0.32, deep=Lines(0.36, pitch=2.4, angle=82))
_DARK = Paint(1, 0.42, 0.42)
_SHINE = Paint(0.14, 0, 0)
_COALS = (  # across, away, radius, paint
    (-6, 3, 7, Paint(0.8, 1, 0.3)),
    (6, 4, 7, Paint(0.7, 1, 0.1)),
    (-3, -4, 6.6, Paint(0.9, 0.8, 0)),
    (6, -4, 6, Paint(1, 0.55, 0)),
)


class Sinseollo(Tableware):
    """Brass hot pot with a chimney of coals in its middle (sinseollo); the food lies in a ring round it."""

    rim_height, mouth_radius, foot_radius = 74.0, 93.0, 58.0
    food_radius, food_height, mound = 90.0, 66.0, 6.0

    def back(self) -> None:
        """Draw handles, foot with its draught hole, wall, rim."""
        pen = self.pen
        for side in (-1, 1):
            self._handle(side)
        self._foot()
        self._wall()
        self.mouth("brass_lt", "brass_dk", lip=True)
        pen.gloss(self.ring(96.5, 74, range(112, 174, 15)), 1.8, CUT)

    def _foot(self) -> None:
        pen = self.pen
        foot = self.silhouette([(60, 0), (54, 7), (44, 16), (42, 26)])
        pen.fill(foot, _METAL)
        shade_right(pen, foot, _SHADE, 0.4)
        pen.contour(foot, 1.8)
        pen.stroke(self.ring(59, 5, range(186, 356, 12)), _DARK, 1.3)
        hole = self.ring(46, 8, range(252, 290, 9)) + self.ring(44, 20, range(288, 250, -9))
        pen.fill(hole, Paint(0.8, 0.9, 0.6), LINE, 1.2)
        pen.fill(self.ring(46, 9, range(258, 284, 8)) + self.ring(45, 14, range(280, 256, -8)), Paint(1, 0.6, 0))

    def _wall(self) -> None:
        """The wall with its two lines and a row of studs."""
        pen = self.pen
        body = self.silhouette([(40, 24), (70, 28), (92, 46), (99, 60), (100, 74)])
        pen.fill(body, _METAL)
        pen.clip(body)
        for height, radius in ((64, 100), (60, 99.5)):
            pen.stroke(self.ring(radius, height, range(182, 360, 12)), _DARK, 1.2)
        pen.dots(self.ring(98, 54, range(190, 352, 9)), _DARK, 2.2)
        pen.unclip()
        shade_right(pen, body, _SHADE, 0.34)
        shine = [self.ring_point(94, 212, 54), self.ring_point(88, 214, 44), self.ring_point(76, 219, 36)]
        pen.gloss(shine, 4.5, _SHINE)
        pen.gloss([self.ring_point(95, 230, 54), self.ring_point(90, 232, 45)], 2.4, _SHINE)
        pen.contour(body, 2.0)

    def front(self) -> None:
        """Draw the near rim and the chimney, which stands before the far food and behind the near."""
        pen = self.pen
        self.near_rim(93.5, 73, 1.4)
        pen.fill(self.ellipse(35, 67, 12), over(deep=0.5, warm=0.3))
        stack = self.silhouette([(33, 66), (27, 74), (21, 94), (19, 112), (20, 126)])
        pen.fill(stack, _METAL)
        shade_right(pen, stack, _SHADE, 0.44)
        for height, radius in ((84, 24.5), (88, 23.5), (118, 19.6)):
            pen.stroke(self.ring(radius, height, range(188, 356, 14)), _DARK, 1.2)
        x, y = pen.at(-11, 0, 100)
        pen.gloss([(x - 4, y - 14), (x - 1, y), (x, y + 12)], 3.4, _SHINE)
        pen.contour(stack, 1.8)
        self._fire()

    def _fire(self) -> None:
        """The mouth of the chimney, and the coals in it."""
        pen = self.pen
        top = self.ellipse(22, 127, 12)
        pen.fill(top, "brass_lt")
        pen.outline(top, 1.4, gap=0.08)
        pen.fill(self.ellipse(16.5, 126, 11), Paint(0.7, 0.8, 0.9))
        for across, away, size, paint in _COALS:
            pen.fill(ellipse(*pen.at(across, away, 124), size, size * 0.72, 8, 0, 0.16, self.chance), paint, LINE, 0.8)
        pen.fill(ellipse(*pen.at(0, 0, 124), 3.6, 2.6, 7), Paint(1, 0.1, 0))

    def _handle(self, side: int) -> None:
        x, y = self.pen.at(side * 97, 0, 56)
        ring = [
            (x, y + 8),
            (x + side * 13, y + 7),
            (x + side * 20, y - 3),
            (x + side * 17, y - 15),
            (x + side * 7, y - 19),
            (x, y - 9),
        ]
        self.pen.stroke(ring, LINE, 7.0, closed=True)
        self.pen.stroke(ring, "brass", 4.8, closed=True)
        self.pen.stroke(ring[:3], Paint(0.3, 0, 0), 1.3)
        self.pen.fill(ellipse(x, y, 6, 7, 9), "brass", over(deep=1), 1.2)
        self.pen.fill(ellipse(x, y, 6, 7, 9), over(deep=Dots(0.2, pitch=2)))
