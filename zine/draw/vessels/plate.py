"""Plates: round porcelain, the oval melamine of a snack stall, saucers."""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple

from zine.draw.chance import Chance
from zine.draw.knots import Knot, move
from zine.draw.outlines import extrude
from zine.draw.paint import CUT, LINE, Dots, Paint, only, over
from zine.draw.pen import Pen
from zine.draw.vessels.cast_shadow import Jut, jutting_shadow, throw, turned_shadow
from zine.draw.vessels.tableware import Tableware

PlateSkin = Literal["porcelain", "celadon", "melamine", "brass", "black", "wood", "white", "red", "sky"]
PlateDecoration = Literal["line", "pins", "dots", "scallop"]


class PlateGlaze(NamedTuple):
    """What a plate is made of."""

    rim: Paint | str
    well: Paint | str
    side: Paint | str


SKINS: Mapping[PlateSkin, PlateGlaze] = {
    "porcelain": PlateGlaze(CUT, Paint(0.03, 0, 0.07), Paint(0.06, 0.02, 0.14)),
    "celadon": PlateGlaze("celadon_lt", "celadon", "celadon_dk"),
    "melamine": PlateGlaze(Paint(0.5, 0, 0.18), Paint(0.55, 0, 0.26), Paint(0.7, 0, 0.42)),
    "brass": PlateGlaze("brass_lt", "brass", "brass_dk"),
    "black": PlateGlaze("stone", "stone_dk", "stone_dk"),
    "wood": PlateGlaze(Paint(0.5, 0.2, 0.02), Paint(0.62, 0.3, 0.05), "wood_dk"),
    "white": PlateGlaze(CUT, Paint(0.04, 0.01, 0), Paint(0.06, 0.02, 0.14)),
    "red": PlateGlaze(Paint(0.35, 0.9, 0), Paint(0.4, 1, 0.06), Paint(0.6, 1, 0.4)),
    "sky": PlateGlaze(Paint(0, 0, 0.14), Paint(0, 0, 0.24), Paint(0.04, 0, 0.42)),
}


_LUG = ((0, 24), (14, 25), (25, 16), (27, 0), (25, -16), (14, -25), (0, -24))
_LIP = over(deep=0.22)


class Plate(Tableware):
    """Wide flat plate, its rim plain or painted."""

    rim_height, mouth_radius, foot_radius = 13.0, 100.0, 66.0
    food_radius, food_height, mound = 78.0, 6.0, 8.0
    clips = False

    def __init__(
        self,
        pen: Pen,
        chance: Chance,
        *,
        skin: PlateSkin = "porcelain",
        deco: PlateDecoration | None = None,
        mound: float | None = None,
    ) -> None:
        """Draw nothing yet. `deco` is what is painted on the rim."""
        super().__init__(pen, chance, mound=mound)
        self.skin, self.deco = skin, deco

    def back(self) -> None:
        """Draw rim and well."""
        pen, glaze = self.pen, SKINS[self.skin]
        body = extrude(self.ellipse(100, 13), 6)
        pen.fill(body, glaze.side)
        pen.outline(body, 2.0, gap=0.1)
        rim = self.ellipse(100, 13)
        pen.fill(rim, glaze.rim)
        if self.skin == "melamine":
            self._speckle(only(sun=0, deep=0), 1.6)
            self._speckle(only(deep=0.85), 1.2)
        if self.deco:
            DECORATIONS[self.deco](self)
        pen.outline(rim, 1.5, gap=0.1)
        self._well(glaze.well)
        if not self.deco:
            light = "stone_lt" if self.skin == "black" else CUT
            pen.gloss([self.ring_point(92, a, 13) for a in (200, 218, 236)], 3.0, light)

    def _speckle(self, paint: Paint, size: float) -> None:
        chance = self.chance
        specks = [
            self.ring_point(100 * math.sqrt(chance.uniform(0.02, 0.97)), chance.uniform(0, 360), 13) for _ in range(70)
        ]
        self.pen.dots(specks, paint, size)

    def _well(self, paint: Paint | str) -> None:
        """The hollow, in the shade of its far lip."""
        pen = self.pen
        pen.fill(self.ellipse(80, 8, dy=-2), paint)
        shade = self.ring(80, 8, range(15, 166, 15)) + self.ring(72, 7, range(160, 19, -20))
        pen.fill(shade, over(deep=Dots(0.3, pitch=2)))
        pen.brush(self.ring(80, 8, range(10, 171, 16)), 1.2, LINE, (0.4, 0.4))


class Oval(Plate):
    """Oval plate, as a snack stall piles its rice cakes on."""

    stretch = (1.16, 0.98)
    wobble = 0.003

    def shadow(self, tone: Paint) -> None:
        """Draw the cast shadow; the plate lies flat, so there is no line under it."""
        rounds = turned_shadow(self.pen, ((92.0, 0.0), (100.0, 24.0)), self.stretch)
        throw(self.pen, [*rounds, *jutting_shadow(self.pen, self.juts())], tone)


class OvalPan(Oval):
    """Shallow oval iron pan with a lug at each end, from the stove straight to the table."""

    def __init__(self, pen: Pen, chance: Chance, *, mound: float | None = None) -> None:
        """Draw nothing yet."""
        super().__init__(pen, chance, skin="black", mound=mound)

    def juts(self) -> Sequence[Jut]:
        """Return its two lugs."""
        return [Jut([(side * (104 + x), y) for x, y in _LUG], 26.0) for side in (-1, 1)]

    def back(self) -> None:
        """Draw lugs, rim and well."""
        for side in (-1, 1):
            lug = [self.pen.at(side * (108 + x), y, 13) for x, y in _LUG]
            self.pen.fill(move(lug, 0, -4), "stone_dk")
            self.pen.fill(lug, "stone")
            self.pen.outline(lug, 1.6, gap=0.1)
            hole = [self.pen.at(side * (121 + x * 0.4), y * 0.5, 13) for x, y in _LUG]
            self.pen.fill(hole, "stone_dk", LINE, 0.8)
        super().back()
        self.pen.gloss(self.ring(96, 13.5, range(112, 178, 13)), 2.2, Paint(0.05, 0.03, 0.2))


class Saucer(Plate):
    """Small plain plate, one of many: drawn with few strokes, as it is never seen large."""

    food_height = 9.0
    wobble = 0.012

    def back(self) -> None:
        """Draw edge, rim, well and the shade of its far lip."""
        pen, glaze = self.pen, SKINS[self.skin]
        pen.fill(self.ellipse(100.5, 4, 9), LINE)
        rim = self.ellipse(100, 13, 9)
        pen.fill(rim, glaze.rim, LINE, 1.1)
        if self.deco:
            DECORATIONS[self.deco](self)
        pen.fill(self.ellipse(76, 9, 8), glaze.well)
        lip = [self.ring_point(76, a, 9) for a in (8, 50, 90, 130, 172)]
        pen.fill([*lip, self.ring_point(66, 140, 7), self.ring_point(64, 90, 7), self.ring_point(66, 40, 7)], _LIP)


def _line(plate: Plate) -> None:
    """A thick ring and a thin one."""
    for radius, width in ((95, 1.8), (91.5, 1.1)):
        plate.pen.stroke(plate.ellipse(radius, 13), Paint(0, 0, 0.8), width, closed=True)


def _pins(plate: Plate) -> None:
    """The legs of a chip, all round."""
    for i in range(44):
        angle = 360 * i / 44
        leg = [plate.ring_point(88, angle, 13), plate.ring_point(97, angle, 13)]
        plate.pen.stroke(leg, Paint(0, 0, 0.75), 2.0, curved=False)


def _dots(plate: Plate) -> None:
    """Red beads."""
    plate.pen.dots([plate.ring_point(92, 360 * i / 28, 13) for i in range(28)], Paint(0.3, 1, 0), 3.4)


def _scallop(plate: Plate) -> None:
    """Petals."""
    for i in range(22):
        angle = 360 * i / 22
        petal: list[Knot] = [
            plate.ring_point(97, angle - 8, 13),
            plate.ring_point(88, angle, 13),
            plate.ring_point(97, angle + 8, 13),
        ]
        plate.pen.stroke(petal, Paint(0, 0, 0.75), 1.4)


DECORATIONS: Mapping[PlateDecoration, Callable[[Plate], None]] = {
    "line": _line,
    "pins": _pins,
    "dots": _dots,
    "scallop": _scallop,
}
