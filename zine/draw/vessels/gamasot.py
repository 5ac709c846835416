"""The iron cauldron of an old kitchen, set in its hearth."""

from zine.draw.knots import Knot
from zine.draw.paint import Dots, Paint, over
from zine.draw.vessels.shading import shade_right
from zine.draw.vessels.tableware import Tableware

_HEARTH = 108.0  # radius of the hearth, points
_BRIM = 56.0  # height of the flange by which the cauldron hangs in the hearth
_MOUTH_OF_FIRE = ((249, 1), (249, 24), (256, 36), (270, 40), (284, 36), (291, 24), (291, 1), (270, -2))
_FLAMES = ((-28, 20), (-16, 33), (-4, 25), (8, 36), (21, 22))  # across and up, points


class Gamasot(Tableware):
    """Iron cauldron (gamasot) hung by its flange in a clay hearth, the fire lit."""

    rim_radius, rim_height, mouth_radius, foot_radius = 93.0, 78.0, 86.0, 106.0
    food_radius, food_height, mound = 85.0, 68.0, 2.0

    def back(self) -> None:
        """Draw hearth, fire, flange, collar, mouth."""
        pen = self.pen
        self._hearth()
        brim = self.ellipse(117, _BRIM)
        edge = self.ellipse(117, _BRIM - 5)
        pen.fill(edge, "stone_dk")
        pen.outline(edge, 1.9, gap=0.1)
        pen.fill(brim, "stone")
        pen.fill(self.ring(117, _BRIM, range(190, 351, 16)) + self.ring(99, _BRIM, range(345, 189, -16)), "stone_lt")
        pen.gloss(self.ring(112, _BRIM, range(196, 252, 9)), 2.6, Paint(0.06, 0.04, 0.24))
        collar = self.silhouette([(98, _BRIM), (98, 66), (93, 78)])
        pen.fill(collar, "stone")
        pen.clip(collar)
        for height in (62, 68):
            pen.stroke(self.ring(97.6, height, range(184, 358, 12)), "stone_dk", 1.3)
        pen.unclip()
        shade_right(pen, collar, over(sun=0.3, deep=0.6), 0.3)
        pen.contour(collar, 1.7)
        self.mouth("stone_lt", "stone_dk", lip=False)
        pen.gloss(self.ring(90, 78, range(112, 178, 14)), 2.4, Paint(0.06, 0.04, 0.22))

    def front(self) -> None:
        """Draw the dark edge of the near rim."""
        self.near_rim(86.5, 77, 1.5, Paint(0.6, 0.6, 1))

    def _hearth(self) -> None:
        """Whitewashed clay, stones showing at its foot, a fire in its mouth."""
        pen = self.pen
        wall = self.silhouette([(110, 0), (109, 10), (_HEARTH, 30), (_HEARTH, _BRIM)])
        pen.fill(wall, Paint(0.34, 0.13, 0.03))
        pen.clip(wall)
        self._stones()
        shade_right(pen, wall, over(warm=0.22, deep=Dots(0.4, 0.02, way=180, pitch=2.2)), 0.42)
        under: list[Knot] = self.ring(_HEARTH, _BRIM - 5, range(180, 361, 15))
        pen.fill(under + self.ring(_HEARTH, _BRIM - 13, range(360, 179, -15)), over(warm=0.3, deep=0.3))
        pen.unclip()
        pen.contour(wall, 2.0)
        mouth = [self.ring_point(_HEARTH + 1, angle, height) for angle, height in _MOUTH_OF_FIRE]
        pen.fill(mouth, Paint(0.6, 0.8, 1))
        pen.clip(mouth)
        for paint, share in ((Paint(0.6, 1, 0), 1.0), (Paint(1, 0.55, 0), 0.72), (Paint(1, 0.06, 0), 0.42)):
            self._fire(paint, share)
        pen.unclip()
        pen.outline(mouth, 1.6, gap=0.05)
        self._logs()

    def _stones(self) -> None:
        chance = self.chance
        for i, angle in enumerate(range(186, 356, 9)):
            if 244 < angle < 296:
                continue
            low, tall = 5 + 17 * (i % 2), chance.uniform(11, 15)
            corners = ((angle, low), (angle + 11, low - 1), (angle + 12, low + tall), (angle + 1, low + tall))
            stone = [self.ring_point(110, a + chance.spread(0.8), h) for a, h in corners]
            pen_paint = chance.pick((Paint(0.3, 0.2, 0.3), Paint(0.4, 0.26, 0.16), Paint(0.2, 0.14, 0.22)))
            self.pen.fill(stone, pen_paint, over(deep=0.7), 0.8)

    def _fire(self, paint: Paint, share: float) -> None:
        """A row of tongues, `share` of their full height."""
        x, y = self.ring_point(_HEARTH, 270, 0)
        tongues: list[Knot] = [(x - 36, y - 4)]
        for across, up in _FLAMES:
            tongues += [(x + across - 5, y + 4), (x + across + 2, y + up * share, 1), (x + across + 5, y + 4)]
        self.pen.fill([*tongues, (x + 36, y - 4)], paint)

    def _logs(self) -> None:
        """Two split logs, half in the fire."""
        pen = self.pen
        x, y = self.ring_point(_HEARTH, 270, 0)
        for start, end in (((x - 12, y + 5), (x - 24, y - 12)), ((x + 4, y + 4), (x + 2, y - 15))):
            pen.stroke([start, end], over(deep=1), 11, curved=False)
            pen.stroke([start, end], Paint(0.75, 0.5, 0.3), 8.6, curved=False)
            pen.dots([end], Paint(0.4, 0.16, 0.02), 7.0)
            pen.dots([end], Paint(0.7, 0.36, 0.1), 3.0)
