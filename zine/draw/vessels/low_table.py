"""The low lacquered table on which a whole meal is carried in."""

import math
from typing import Literal, NamedTuple

from zine.draw.chance import Chance
from zine.draw.knots import Knot
from zine.draw.outlines import ellipse, extrude
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vessels.tableware import Tableware

Lacquer = Literal["red", "black"]

_PEARL = Paint(0.16, 0.1, 0.1)
_TRACES = 12


class _Coat(NamedTuple):
    """A lacquer: the top, its raised rim, what is in shadow, and the shine on the rim."""

    top: Paint
    rim: Paint
    dark: Paint
    shine: Paint


_COATS: dict[Lacquer, _Coat] = {
    "red": _Coat(Paint(0.5, 0.98, 0.16), Paint(0.42, 0.9, 0), Paint(0.6, 1, 0.56), Paint(0.1, 0.5, 0)),
    "black": _Coat(Paint(0.6, 0.7, 0.94), Paint(0.5, 0.5, 0.84), Paint(0.7, 0.8, 1), Paint(0.2, 0.2, 0.5)),
}


class LowTable(Tableware):
    """Low round table (soban), lacquered, on four tiger legs; its top is what the dishes stand on."""

    rim_height, mouth_radius, foot_radius = 40.0, 100.0, 0.0
    food_radius, food_height, mound = 96.0, 38.0, 0.0
    clips = False

    def __init__(
        self,
        pen: Pen,
        chance: Chance,
        *,
        lacquer: Lacquer = "red",
        inlay: Literal["none", "ring", "traces"] = "ring",
        mound: float | None = None,
    ) -> None:
        """Draw nothing yet. `inlay` is the mother-of-pearl in the top: a ring, or traces from it to twelve pads."""
        super().__init__(pen, chance, mound=mound)
        self.coat, self.inlay = _COATS[lacquer], inlay

    def shadow(self, tone: Paint) -> None:
        """Draw what the raised top throws."""
        self.pen.cast(ellipse(*self.pen.at(16, -14, 0), 101, 101 * self.pen.tilt, 16), tone)

    def back(self) -> None:
        """Draw legs, apron, rim, top and inlay."""
        pen, coat = self.pen, self.coat
        for angle in (214, 326, 250, 290):
            self._leg(angle)
        top = self.ellipse(104, 40, 20)
        apron = extrude(top, 8)
        pen.fill(apron, coat.dark)
        pen.fill(apron, over(deep=Dots(0.4, 0.05, way=180, pitch=2.1)))
        pen.outline(apron, 2.0, gap=0.1)
        pen.fill(top, coat.rim)
        pen.gloss(self.ring(102, 40, range(108, 190, 12)), 2.0, coat.shine)
        pen.gloss(self.ring(102, 40, range(214, 258, 9)), 1.6, coat.shine)
        well = self.ellipse(98.5, 38, 20)
        pen.fill(well, coat.top)
        pen.outline(well, 1.1, gap=0.3)
        if self.inlay != "none":
            self._ring()
        if self.inlay == "traces":
            self._traces()

    def _ring(self) -> None:
        for radius, weight in ((95.4, 0.9), (40, 1.5), (37, 0.8)):
            self.pen.stroke(self.ellipse(radius, 38, 20), _PEARL, weight, closed=True)

    def _traces(self) -> None:
        """One from the ring to under each of twelve dishes, bent once as traces are."""
        pads: list[Knot] = []
        for i in range(_TRACES):
            angle = 90 + 360 * i / _TRACES
            aside = 7 if i % 2 else -7
            trace = [self.ring_point(40, angle - aside, 38), self.ring_point(47, angle - aside, 38)]
            trace += [self.ring_point(53, angle, 38), self.ring_point(62, angle, 38)]
            self.pen.stroke(trace, _PEARL, 1.3, curved=False)
            pads.append(self.ring_point(40, angle - aside, 38))
        self.pen.dots(pads, _PEARL, 4.2)
        self.pen.dots(pads, self.coat.top, 1.6)

    def _leg(self, degrees: float) -> None:
        """A tiger's leg: bowed out at the knee, in at the ankle, a paw on the floor."""
        pen = self.pen
        angle = math.radians(degrees)
        x, y = 90 * math.cos(angle), 90 * math.sin(angle)
        top_x, top_y = pen.at(x, y, 36)
        foot_x, foot_y = pen.at(x, y, 0)
        out = 1 if math.cos(angle) > 0 else -1
        leg = [
            (top_x - 10, top_y), (top_x + 10, top_y), (top_x + 9 + out * 5, top_y - 8),
            (foot_x + 4 + out * 3, foot_y + 6), (foot_x + 8 + out * 4, foot_y + 1), (foot_x + 6 + out * 4, foot_y - 3),
            (foot_x - 6 + out * 4, foot_y - 3), (foot_x - 4 + out * 2, foot_y + 6), (top_x - 9 + out * 5, top_y - 8),
        ]  # fmt: skip
        pen.fill(leg, self.coat.dark)
        pen.stroke(leg, LINE, 1.2, closed=True)
