"""Iron: the pan and the table grill."""

import math
from collections.abc import Sequence

from zine.draw.chance import Chance
from zine.draw.knots import move
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Lines, Paint, over
from zine.draw.pen import Pen
from zine.draw.vessels.cast_shadow import Jut
from zine.draw.vessels.shading import shade_right
from zine.draw.vessels.tableware import Tableware

_HANDLE_HEIGHT = 18.0
_BAR = (
    (80, -9), (120, -7), (150, -9), (178, -11), (186, -6), (188, 0), (186, 6), (178, 11), (150, 9), (120, 7), (80, 9),
)  # fmt: skip
_EYE = ((172, -3), (180, -2), (181, 2), (172, 3), (167, 0))


class Pan(Tableware):
    """Black iron pan with a long handle."""

    rim_height, mouth_radius, foot_radius = 20.0, 95.0, 84.0
    food_radius, food_height, mound = 90.0, 8.0, 0.0

    def __init__(self, pen: Pen, chance: Chance, *, handle: float = -32, mound: float | None = None) -> None:
        """Draw nothing yet. `handle` is where its handle points, in degrees; 0 is right."""
        super().__init__(pen, chance, mound=mound)
        self.handle = handle

    def back(self) -> None:
        """Draw handle, wall, rim, floor."""
        pen = self.pen
        self._handle()
        body = self.silhouette([(84, 0), (92, 6), (100, 20)])
        pen.fill(body, "stone_dk")
        pen.contour(body, 2.0)
        self.mouth("stone_lt", "stone_dk", lip=False)
        pen.fill(self.ellipse(88, 8, dy=-2), "stone")
        pen.gloss([self.ring_point(97.5, a, 20) for a in (172, 152, 132, 114)], 1.8, Paint(0.05, 0.03, 0.2))

    def front(self) -> None:
        """Draw the dark edge of the near rim."""
        self.near_rim(95.5, 19, 1.4, Paint(0.6, 0.6, 1))

    def juts(self) -> Sequence[Jut]:
        """Return its handle."""
        return [Jut(self._turned(_BAR), _HANDLE_HEIGHT)]

    def _handle(self) -> None:
        pen = self.pen
        bar = [pen.at(x, y, _HANDLE_HEIGHT) for x, y in self._turned(_BAR)]
        pen.fill(move(bar, 1, -7), over(deep=0.5, warm=0.3))
        pen.fill(move(bar, 0, -4), "stone_dk")
        pen.fill(bar, "stone")
        pen.outline(bar, 1.6, gap=0.1)
        pen.fill([pen.at(x, y, _HANDLE_HEIGHT) for x, y in self._turned(_EYE)], "paper", LINE, 0.9)

    def _turned(self, knots: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        """Turn knots along the handle to where it points."""
        turn = math.radians(self.handle)
        cosine, sine = math.cos(turn), math.sin(turn)
        return [(u * cosine - v * sine, u * sine + v * cosine) for u, v in knots]


class Grill(Tableware):
    """Round table grill over embers: a slotted iron plate that is also a cooling fan."""

    rim_height, mouth_radius, foot_radius = 24.0, 90.0, 92.0
    food_radius, food_height, mound = 88.0, 26.0, 0.0
    clips = False

    def __init__(self, pen: Pen, chance: Chance, *, fan: bool = True, mound: float | None = None) -> None:
        """Draw nothing yet. Without `fan` the plate has plain bars."""
        super().__init__(pen, chance, mound=mound)
        self.fan = fan

    def back(self) -> None:
        """Draw the tub, the embers, the plate, its hub."""
        pen = self.pen
        body = self.silhouette([(92, 0), (97, 8), (101, 24)])
        pen.fill(body, "steel_dk")
        shade_right(pen, body, over(deep=Lines(0.5, pitch=2.4, angle=84)), 0.4)
        pen.contour(body, 2.0)
        ring = self.ellipse(101, 24)
        pen.fill(ring, Paint(0.02, 0, 0.2))
        pen.outline(ring, 1.5, gap=0.1)
        pen.gloss([self.ring_point(98, a, 24) for a in (172, 150, 128)], 2.0, CUT)
        self._embers()
        if self.fan:
            for i in range(11):
                self._blade(360 / 11 * i)
        else:
            self._bars()
        pen.stroke(self.ellipse(91, 25), "stone_dk", 4.0, closed=True)
        hub = self.ellipse(27, 28, 12)
        pen.fill(move(hub, 1, -3), "stone_dk")
        pen.fill(hub, "stone_lt")
        pen.outline(hub, 1.3, gap=0.12)
        pen.stroke(self.ellipse(20, 28, 12), Paint(0.5, 0.5, 1), 1.0, closed=True)

    def _embers(self) -> None:
        chance = self.chance
        self.pen.fill(self.ellipse(92, 22), Paint(0.95, 0.95, 0.22))
        for _ in range(16):
            angle, radius = chance.uniform(0, 360), 86 * math.sqrt(chance.uniform(0.1, 1))
            x, y = self.ring_point(radius, angle, 22)
            ember = ellipse(x, y, chance.uniform(3, 7), chance.uniform(2, 4), 7, chance.uniform(0, 3), 0.2, chance)
            self.pen.fill(ember, chance.pick((Paint(1, 0.2, 0), Paint(1, 0.5, 0), Paint(1, 0.7, 0))))

    def _blade(self, start: float) -> None:
        shares = [t / 3 for t in range(4)]
        leading = [self.ring_point(26 + 62 * q, start + 34 * q, 25 + 2 * (1 - q)) for q in shares]
        shares = [1 - t / 3 for t in range(4)]
        trailing = [self.ring_point(26 + 62 * q, start + 34 * q + 13 + 7 * q, 25 + 2 * (1 - q)) for q in shares]
        self.pen.fill(leading + trailing, "stone")
        self.pen.outline(leading + trailing, 1.1, gap=0.1)

    def _bars(self) -> None:
        for i in range(-8, 9):
            y = i * 10.5
            half = math.sqrt(max(0, 90 * 90 - y * y))
            self.pen.stroke([self.pen.at(-half, y, 25), self.pen.at(half, y, 25)], "stone_dk", 4.4, curved=False)
