"""Chicken: fried legs, and a small hen simmered whole."""

from math import cos, sin, sqrt, tau
from typing import Literal

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import facing, standing
from zine.draw.knots import jitter
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_BONE = ((18, -3), (33, -3), (36, -6), (40, -4), (39, 0), (40, 4), (36, 6), (33, 3), (18, 3))
_LEG = ((-24, 2), (-20, 13), (-7, 17), (7, 12), (20, 6), (24, 0), (20, -6), (6, -13), (-8, -16), (-20, -11))
_HEN = ((-34, 4), (-30, 18), (-14, 27), (8, 26), (26, 19), (35, 4), (30, -12), (12, -20), (-10, -21), (-28, -13))
_WING = ((22, 16), (36, 8), (38, -4), (30, -10), (24, -2), (20, 8))
_CROSSED_LEG = ((15, 2), (20, -8), (12, -18), (-6, -22), (-13, -21), (-12, -16), (-2, -12), (4, -2))
_COATINGS = {  # batter, dark crumbs, light crumbs
    "crust": (Paint(0.95, 0.42, 0.06), Paint(0.95, 0.62, 0.2), Paint(0.8, 0.22, 0)),
    "hot": (Paint(0.7, 1, 0.06), Paint(0.8, 1, 0.34), Paint(0.9, 0.75, 0)),
}


def drumstick(pen: Pen, chance: Chance, place: Place, *, tone: Literal["crust", "hot"] = "crust") -> None:
    """A fried chicken leg; tone: plain crust, or hot with gochujang."""
    size = place.size
    batter, dark, light = _COATINGS[tone]
    pose = facing(pen, place, 6 * size)
    bone = pose(_BONE)
    contact_shadow(pen, bone, 2, -3)
    pen.fill(bone, Paint(0.08, 0.03, 0), LINE, 1.1)
    leg = pose(jitter(_LEG, 1.1, chance))
    contact_shadow(pen, leg, 2.4, -3.6)
    pen.fill(leg, batter)
    for _ in range(9):
        angle, reach = chance.uniform(0, tau), sqrt(chance.uniform(0.05, 0.8))
        x, y = -3 + 17 * reach * cos(angle), 10 * reach * sin(angle)
        crumb = ellipse(x, y, chance.uniform(2, 4.6), chance.uniform(1.4, 3), 7, 0, 0.2, chance)
        pen.fill(pose(crumb), dark if chance.happens(0.7) else light)
    pen.outline(leg, 1.5, gap=0.08)
    pen.gloss(facing(pen, place, 6 * size, turn=0)([(-12, 5), (-6, 9), (2, 8)]), 2.8)


def hen(pen: Pen, chance: Chance, place: Place) -> None:
    """A small whole chicken, legs crossed, lying in its broth."""
    pose = standing(pen, place, 8 * place.size, depth=0.8, turn=0)
    body = pose(jitter(_HEN, 0.8, chance))
    contact_shadow(pen, body, 2, -4)
    pen.body(body, Paint(0.24, 0.07, 0), 1.7, shade=over(warm=Dots(0.34, 0.02, way=120)))
    for side in (-1, 1):
        pen.body(pose([(side * x, y) for x, y in _WING]), Paint(0.3, 0.1, 0), 1.3)
    for side in (-1, 1):
        pen.body(pose([(side * x, y) for x, y in _CROSSED_LEG]), Paint(0.3, 0.1, 0), 1.4)
        pen.fill(pose(ellipse(side * -14, -18.5, 4, 3.4, 8)), CUT, LINE, 1.0)
    pen.brush(pose([(-2, 24), (1, 14), (0, 4)]), 1.3, per=2)
    pen.gloss(pose([(-24, 8), (-18, 18), (-7, 22)]), 3.2)
