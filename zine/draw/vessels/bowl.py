"""The footed bowl."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from zine.draw.chance import Chance
from zine.draw.paint import CUT, LINE, Dots, Lines, Paint, over
from zine.draw.pen import Pen
from zine.draw.vessels.bowl_paintings import PAINTINGS, Painting
from zine.draw.vessels.shading import shade_right
from zine.draw.vessels.tableware import Tableware

BowlSkin = Literal["porcelain", "celadon", "brass", "steel", "black", "red"]


class BowlGlaze(NamedTuple):
    """What a bowl is made of. `shade` is None where the body is dark enough without."""

    body: Paint | str
    wall: Paint | str
    rim: Paint | str
    shade: Paint | None


_DOTTED = over(deep=Dots(0.5, 0.02, way=180, pitch=2.1))

SKINS: Mapping[BowlSkin, BowlGlaze] = {
    "porcelain": BowlGlaze(Paint(0.02, 0, 0.03), Paint(0.03, 0, 0.10), CUT, _DOTTED),
    "celadon": BowlGlaze("celadon", "celadon_dk", "celadon_lt", _DOTTED),
    "brass": BowlGlaze("brass", "brass_dk", "brass_lt", over(warm=0.3, deep=Lines(0.34, pitch=2.4, angle=80))),
    "steel": BowlGlaze(Paint(0.02, 0, 0.1), Paint(0.03, 0.02, 0.42), CUT, over(deep=Lines(0.42, pitch=2.4, angle=82))),
    "black": BowlGlaze("black", Paint(0.6, 0.6, 1), "stone_lt", None),
    "red": BowlGlaze(Paint(0.4, 1, 0.04), Paint(0.6, 1, 0.4), Paint(0.3, 0.7, 0), over(deep=Dots(0.5, pitch=2.1))),
}


class Bowl(Tableware):
    """Footed bowl in porcelain, celadon, brass, steel or lacquer, plain or painted."""

    rim_height, mouth_radius, foot_radius = 66.0, 94.0, 46.0
    food_radius, food_height, mound = 90.0, 55.0, 4.0

    def __init__(
        self,
        pen: Pen,
        chance: Chance,
        *,
        skin: BowlSkin = "porcelain",
        deco: Painting | None = None,
        mound: float | None = None,
    ) -> None:
        """Draw nothing yet. `deco` is what is painted round the wall."""
        super().__init__(pen, chance, mound=mound)
        self.skin, self.deco = skin, deco

    def back(self) -> None:
        """Draw foot, wall, painting, rim."""
        pen, glaze = self.pen, SKINS[self.skin]
        foot = self.silhouette([(46, 0), (44, 9)])
        pen.fill(foot, glaze.wall)
        pen.contour(foot, 1.3)
        body = self.silhouette([(46, 5), (66, 13), (86, 31), (96, 50), (100, 66)])
        pen.fill(body, glaze.body)
        pen.clip(body)
        if self.deco:
            PAINTINGS[self.deco](self)
        pen.unclip()
        if glaze.shade:
            shade_right(pen, body, glaze.shade, 0.34)
        if self.skin in ("brass", "steel"):
            self._sheen(Paint(0.12, 0, 0) if self.skin == "brass" else CUT)
        pen.contour(body, 1.9)
        self.mouth(glaze.rim, glaze.wall, lip=True)
        if self.skin in ("brass", "steel"):
            pen.gloss([self.ring_point(97, a, 66) for a in (170, 150, 132, 116)], 1.8, CUT)
        if self.skin == "porcelain":
            pen.stroke(self.ring(91, 62, range(14, 168, 14)), Paint(0, 0, 0.55), 1.2)

    def front(self) -> None:
        """Draw the line of the near rim."""
        self.pen.brush(self.ring(94.5, 65, range(198, 343, 18)), 1.3, LINE, (0.3, 0.3))

    def _sheen(self, light: Paint) -> None:
        wide = [self.ring_point(88, 214, 50), self.ring_point(82, 216, 34), self.ring_point(70, 220, 20)]
        self.pen.gloss(wide, 7, light)
        self.pen.gloss([self.ring_point(90, 232, 52), self.ring_point(84, 234, 36)], 2.4, light)
