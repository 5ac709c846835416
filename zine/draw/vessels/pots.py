"""Pots that come to the table from the fire: stone, clay, thin gold tin."""

import math
from collections.abc import Sequence

from zine.draw.knots import Knot
from zine.draw.paint import CUT, LINE, Dots, Lines, Paint, over
from zine.draw.vessels.cast_shadow import Jut
from zine.draw.vessels.shading import shade_right
from zine.draw.vessels.tableware import Tableware

_LUG_ROUND = ((0, -12), (20, -12), (28, 0), (20, 12), (0, 12))  # of a pot's lug on the table, seen from above


class Dolsot(Tableware):
    """Black stone pot: thick rim, two stub lugs, a chiselled wall."""

    rim_height, mouth_radius, foot_radius = 60.0, 87.0, 76.0
    food_radius, food_height, mound = 86.0, 55.0, 13.0

    def back(self) -> None:
        """Draw lugs, wall, rim."""
        pen = self.pen
        for side in (-1, 1):
            self._lug(side)
        body = self.silhouette([(72, 0), (84, 7), (95, 24), (100, 43), (99, 60)])
        pen.fill(body, "stone")
        pen.clip(body)
        self._chisel_marks()
        pen.unclip()
        pen.contour(body, 2.0)
        self.mouth("stone_lt", "stone_dk", lip=False)
        self._grain()
        pen.gloss([self.ring_point(95, a, 60) for a in (172, 158, 142, 126, 112)], 2.6, Paint(0.06, 0.04, 0.22))

    def juts(self) -> Sequence[Jut]:
        """Return its two handles."""
        return [Jut([(side * (90 + x), 4 + y) for x, y in _LUG_ROUND], 46) for side in (-1, 1)]

    def front(self) -> None:
        """Draw the dark edge of the near rim."""
        self.near_rim(87.5, 59, 1.5, Paint(0.6, 0.6, 1))

    def _lug(self, side: int) -> None:
        x, y = self.pen.at(side * 97, 4, 46)
        lug = [
            (x - side * 8, y + 12),
            (x + side * 6, y + 12.5),
            (x + side * 18, y + 8),
            (x + side * 20, y - 1),
            (x + side * 13, y - 8),
            (x - side * 8, y - 10),
        ]
        top = [
            (x - side * 6, y + 12),
            (x + side * 6, y + 12.5),
            (x + side * 17.5, y + 8),
            (x + side * 10, y + 4),
            (x - side * 6, y + 5),
        ]
        self.pen.fill(lug, "stone")
        self.pen.fill(top, "stone_lt")
        self.pen.outline(lug, 1.7, gap=0.1)

    def _chisel_marks(self) -> None:
        """They follow the wall, lit on the left."""
        chance = self.chance
        lit: list[tuple[Knot, Knot]] = []
        dark: list[tuple[Knot, Knot]] = []
        for _ in range(52):
            angle, height = chance.uniform(188, 352), chance.uniform(6, 54)
            radius = 86 + 14 * math.sin(height / 60 * 1.7)
            start = self.ring_point(radius, angle - 1.6, height)
            end = self.ring_point(radius, angle + 1.6, height + chance.spread(1))
            (lit if angle < 262 and chance.happens(0.75) else dark).append((start, end))
        self.pen.strokes(lit, Paint(0.18, 0.14, 0.48), 1.3)
        self.pen.strokes(dark, Paint(0.7, 0.7, 1), 1.3)

    def _grain(self) -> None:
        """Pits and crystals on the rim."""
        chance = self.chance
        specks = [self.ring_point(chance.uniform(89, 98), chance.uniform(0, 360), 60) for _ in range(34)]
        self.pen.dots(specks[:17], Paint(0.1, 0.08, 0.34), 1.1)
        self.pen.dots(specks[17:], Paint(0.5, 0.5, 1), 1.2)


class Ttukbaegi(Tableware):
    """Glazed clay pot with a raw foot; stews bubble in it."""

    rim_height, mouth_radius, foot_radius = 66.0, 88.0, 60.0
    food_radius, food_height, mound = 88.0, 56.0, 5.0

    def back(self) -> None:
        """Draw lugs, wall, rim."""
        pen = self.pen
        for side in (-1, 1):
            x, y = pen.at(side * 97, 3, 52)
            lug = [
                (x - side * 8, y + 9),
                (x + side * 8, y + 9),
                (x + side * 16, y + 4),
                (x + side * 14, y - 4),
                (x - side * 8, y - 8),
            ]
            pen.fill(lug, "clay_dk")
            pen.outline(lug, 1.5, gap=0.1)
        body = self.silhouette([(58, 0), (66, 6), (84, 20), (98, 42), (98, 58), (99, 66)])
        pen.fill(body, "clay_lt")
        pen.clip(body)
        self._glaze()
        for height in (32, 40):  # throwing rings
            pen.brush(
                self.ring(93 + (height - 6) * 0.1, height, range(205, 336, 14)), 1.3, Paint(0.6, 0.5, 0.55), (0.3, 0.4)
            )
        pen.unclip()
        shade_right(pen, body, over(deep=Dots(0.6, 0.02, way=180, pitch=2.1)), 0.42)
        pen.contour(body, 2.0)
        self.mouth("clay", "black", lip=True)
        pen.gloss([self.ring_point(95, a, 66) for a in (174, 156, 138, 120)], 2.4, Paint(0.4, 0.2, 0.06))
        pen.gloss([self.ring_point(96, a, 47) for a in (206, 214, 222)], 3.4, Paint(0.45, 0.3, 0.16))
        pen.gloss([self.ring_point(96, a, 40) for a in (228, 232)], 2.4, Paint(0.45, 0.3, 0.16))

    def juts(self) -> Sequence[Jut]:
        """Return its two handles."""
        return [Jut([(side * (90 + x), 4 + y) for x, y in _LUG_ROUND], 52) for side in (-1, 1)]

    def front(self) -> None:
        """Draw the line of the near rim."""
        self.near_rim(88.5, 65, 1.6)

    def _glaze(self) -> None:
        """It stops in drips above the raw clay."""
        chance = self.chance
        drips: list[Knot] = []
        for i in range(17):
            height = 15 + (chance.uniform(-7, 5) if i % 2 else chance.uniform(0, 7))
            drips.append(self.ring_point(86, 180 + 180 * i / 16, height))
        left, right = drips[0][0] - 40, drips[-1][0] + 40
        start, end = drips[0][1], drips[-1][1]
        self.pen.fill(
            [(left, start + 90, 1), (left, start, 1), *drips, (right, end, 1), (right, end + 90, 1)], "clay_dk"
        )


class Naembi(Tableware):
    """Shallow dented gold pot with two wire handles."""

    rim_height, mouth_radius, foot_radius = 44.0, 95.0, 86.0
    food_radius, food_height, mound = 94.0, 35.0, 6.0

    def back(self) -> None:
        """Draw handles, wall, rim."""
        pen = self.pen
        for side in (-1, 1):
            self._handle(side)
        body = self.silhouette([(84, 0), (94, 6), (98, 20), (99, 44)])
        pen.fill(body, "brass")
        pen.clip(body)
        for _ in range(10):
            angle, height = self.chance.uniform(195, 345), self.chance.uniform(8, 36)
            x, y = self.ring_point(97, angle, height)
            pen.brush([(x - 5, y + 2), (x, y - 2), (x + 5, y + 1)], 1.6, Paint(1, 0.42, 0.22), (0.4, 0.4), per=2)
        pen.gloss([self.ring_point(98, a, 30) for a in (200, 212, 226)], 6, Paint(0.3, 0, 0))
        pen.unclip()
        shade_right(pen, body, over(warm=0.3, deep=Lines(0.32, pitch=2.4, angle=84)), 0.3)
        pen.contour(body, 2.0)
        self.mouth(Paint(0.7, 0.05, 0), "brass_dk", lip=True)
        pen.gloss([self.ring_point(97.5, a, 44) for a in (170, 152, 134)], 1.6, CUT)

    def juts(self) -> Sequence[Jut]:
        """Return its two handles."""
        return [Jut([(side * (90 + x), 4 + y) for x, y in _LUG_ROUND], 36) for side in (-1, 1)]

    def front(self) -> None:
        """Draw the line of the near rim."""
        self.near_rim(95.5, 43, 1.4)

    def _handle(self, side: int) -> None:
        x, y = self.pen.at(side * 98, 2, 36)
        wire = [
            (x - side * 4, y + 15),
            (x + side * 14, y + 14),
            (x + side * 21, y + 4),
            (x + side * 20, y - 6),
            (x + side * 12, y - 13),
            (x - side * 4, y - 13),
        ]
        self.pen.stroke(wire, LINE, 6.4)
        self.pen.stroke(wire, "brass_dk", 4.4)
        self.pen.stroke(wire[:4], Paint(0.7, 0.04, 0), 1.4)
