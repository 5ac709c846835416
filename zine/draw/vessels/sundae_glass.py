"""The tall glass in which shaved ice is built up in layers."""

import math
from collections.abc import Sequence

from zine.draw.chance import Chance
from zine.draw.knots import Knot
from zine.draw.outlines import ellipse, extrude
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vessels.cast_shadow import Circle
from zine.draw.vessels.tableware import Tableware

_ICE = Paint(0, 0, 0.1)
_FLOOR = 22.0  # height of the inside of the glass, points
_LAYERS: tuple[tuple[float, str, Paint], ...] = (  # to what height, texture, paint; from the bottom up
    (44, "rubble", Paint(0.45, 0.5, 0.92)),
    (56, "ice", _ICE),
    (76, "beans", Paint(0.5, 0.85, 0.6)),
    (88, "ice", _ICE),
    (103, "flour", Paint(0.62, 0.24, 0.02)),
    (113, "ice", _ICE),
    (127, "jelly", Paint(0.16, 0.84, 0)),
    (150, "ice", CUT),
)


class SundaeGlass(Tableware):
    """Tall footed glass that shows its layers: black beans, red beans, bean flour, jelly, and ice between."""

    rim_height, mouth_radius, foot_radius = 132.0, 90.0, 46.0
    food_radius, food_height, mound = 87.0, 128.0, 50.0

    def __init__(self, pen: Pen, chance: Chance, *, mound: float | None = None) -> None:
        """Draw nothing yet."""
        super().__init__(pen, chance, mound=mound)

    def circles(self) -> Sequence[Circle]:
        """Return foot, stem and bowl."""
        return ((50.0, 0.0), (12.0, 12.0), (60.0, 34.0), (94.0, self.rim_height))

    def back(self) -> None:
        """Draw foot, stem, the layers, the glass before them, the rim."""
        pen = self.pen
        base = self.ellipse(48, 3, 14)
        pen.fill(extrude(base, 4), Paint(0, 0, 0.26))
        pen.outline(extrude(base, 4), 1.6, gap=0.1)
        pen.fill(base, Paint(0, 0, 0.1), LINE, 0.9)
        pen.fill(self.silhouette([(15, 3), (11, 9), (12, 18)]), Paint(0, 0, 0.16), LINE, 1.3)
        body = self.silhouette([(20, 15), (50, 22), (68, 46), (82, 92), (94, 132)])
        pen.fill(body, CUT)
        pen.clip(body)
        self._layers()
        self._shade()
        pen.unclip()
        for angle in (203, 216):
            shine = [
                self.ring_point(91, angle, 126),
                self.ring_point(80, angle, 92),
                self.ring_point(64, angle + 1, 46),
            ]
            pen.gloss(shine, 5 if angle < 210 else 1.8, CUT)
        pen.contour(body, 2.0)
        rim = self.ellipse(95, 132)
        pen.fill(rim, Paint(0, 0, 0.06))
        pen.outline(rim, 1.4, gap=0.1)
        pen.fill(self.ellipse(90, 131), Paint(0, 0, 0.2))

    def _shade(self) -> None:
        """Shade the side away from the light."""
        right = [
            self.ring_point(96, 318, 134),
            self.ring_point(90, 322, 92),
            self.ring_point(60, 318, 30),
            self.ring_point(40, 318, 14),
        ]
        far = self.pen.at(130, 0, 60)
        self.pen.fill(
            [*right, (far[0], right[-1][1], 1), (far[0], right[0][1] + 20, 1)],
            over(deep=Dots(0.42, 0.05, way=180, pitch=2.2)),
        )

    def _layers(self) -> None:
        """Fill the glass with the top layer, then from each wavy line down with the next."""
        pen = self.pen
        for i in range(len(_LAYERS) - 1, -1, -1):
            height, texture, paint = _LAYERS[i]
            top = self._wavy(height)
            left, right, low = top[0][0] - 40, top[-1][0] + 40, pen.at(0, 0, 0)[1] - 20
            pen.fill(
                [(left, low, 1), (left, top[0][1], 1), *top, (right, top[-1][1], 1), (right, low, 1)], paint, LINE, 0.8
            )
            self._texture(texture, _LAYERS[i - 1][0] if i else _FLOOR, height)

    def _wavy(self, height: float) -> list[Knot]:
        radius = self._radius(height)
        phase = height * 0.7
        return [
            self.ring_point(radius, a, height + 2.2 * math.sin(math.radians(a) * 5 + phase))
            for a in range(180, 361, 15)
        ]

    def _radius(self, height: float) -> float:
        return 62 + (height - 40) * 0.33

    def _texture(self, texture: str, low: float, high: float) -> None:
        """Draw what is seen of a layer through the glass, between two heights."""
        radius = self._radius((low + high) / 2)
        if texture == "ice":
            self._flakes(radius, low, high)
        elif texture == "jelly":
            self._glints(radius, (low + high) / 2)
        elif texture == "flour":
            self._specks(radius, low, high)
        else:
            rows = max(1, int((high - low) / 9))
            for row in range(rows):
                height = low + (row + 0.5) * (high - low) / rows
                for angle in range(188 + 6 * (row % 2), 356, 13):
                    self._bean(angle + self.chance.spread(1.5), height + self.chance.spread(1), texture)

    def _flakes(self, radius: float, low: float, high: float) -> None:
        for _ in range(3):
            angle, height = self.chance.uniform(200, 330), self.chance.uniform(low + 3, high - 3)
            x, y = self.ring_point(radius, angle, height)
            self.pen.stroke([(x - 3, y - 1), (x, y + 1), (x + 3, y - 0.4)], over(deep=0.5), 0.9)

    def _glints(self, radius: float, height: float) -> None:
        for angle in range(196, 350, 14):
            x, y = self.ring_point(radius, angle + self.chance.spread(2), height)
            self.pen.gloss([(x - 4, y - 1), (x - 1, y + 3), (x + 4, y + 3)], 1.7, Paint(0.02, 0.3, 0))

    def _specks(self, radius: float, low: float, high: float) -> None:
        chance = self.chance
        specks = [
            self.ring_point(radius, chance.uniform(184, 356), chance.uniform(low + 2, high - 2)) for _ in range(26)
        ]
        self.pen.dots(specks[:14], Paint(0.8, 0.46, 0.14), 1.4)
        self.pen.dots(specks[14:], Paint(0.3, 0.06, 0), 1.3)

    def _bean(self, angle: float, height: float, texture: str) -> None:
        pen, chance = self.pen, self.chance
        x, y = self.ring_point(self._radius(height) - 1, angle, height)
        if texture == "beans":
            bean = ellipse(x, y, 6.8, 4.6, 7, chance.uniform(0, 3), 0.06, chance)
            pen.fill(bean, chance.pick((Paint(0.5, 0.85, 0.5), Paint(0.5, 0.75, 0.4))), LINE, 0.7)
            pen.strokes([((x - 2, y + 1), (x - 0.4, y + 1.8))], Paint(0.2, 0.35, 0.08), 1.1)
            return
        stone = [(x - 5, y - 3, 1), (x - 4, y + 3, 1), (x + 1, y + 4.6, 1), (x + 5, y + 1, 1), (x + 3, y - 4, 1)]
        pen.poly(
            stone, chance.pick((Paint(0.3, 0.3, 0.8), Paint(0.45, 0.45, 1), Paint(0.2, 0.14, 0.56))), over(deep=1), 0.6
        )
