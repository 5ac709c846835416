"""What a long-simmered soup is made of: leg bones, marrow, brisket."""

from math import cos, sin, tau

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import lying, standing
from zine.draw.knots import jitter, move
from zine.draw.outlines import arc, ellipse, extrude
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_LEG = (
    (-12, -2), (-11, 20), (-9.5, 40), (-14, 50), (-20, 58), (-20, 68), (-12, 74), (-4, 71), (0, 66.5),
    (5, 71), (13, 73), (20, 66), (19, 56), (13, 49), (9.5, 40), (11, 20), (12, -2), (7, -6.5), (0, -8), (-7, -6.5),
)  # fmt: skip
_LEG_SHADE = (
    (2, -7.6),
    (4, 20),
    (3, 42),
    (6, 52),
    (14, 60),
    (19, 58),
    (13, 49),
    (9.5, 40),
    (11, 20),
    (12, -2),
    (7, -6.5),
)
_BROTH = Paint(0.1, 0.03, 0.02)
_SLICE = (
    (-28, -3, 1), (-24, 9), (-13, 16), (0, 15), (12, 19), (25, 15, 1), (29, 3), (25, -9), (14, -13), (8, -18, 1),
    (-6, -16), (-20, -15),
)  # fmt: skip
_FAT = ((-28, -3, 1), (-24, 9), (-13, 16), (0, 15), (12, 19), (25, 15, 1), (12, 12), (1, 8.6), (-11, 9), (-19, 3))


def leg_bone(pen: Pen, chance: Chance, place: Place) -> None:
    """A leg bone standing in the broth, its knuckle up (sagol); turn leans it over."""
    size = place.size
    pose = standing(pen, place, depth=0.3, turn=place.turn)
    x, y = pen.at(place.x, place.y, place.z)
    ripple = ellipse(x, y - 3 * size, 21 * size, 11 * size * pen.tilt, 10)
    pen.fill(ripple, over(sun=0.2, deep=Dots(0.34, pitch=2)))
    bone = pose(jitter(_LEG, 0.5, chance))
    pen.fill(bone, Paint(0.12, 0.03, 0))
    pen.fill(pose(_LEG_SHADE), over(sun=0.2, warm=0.1, deep=Dots(0.32, pitch=2)))
    pen.outline(bone, 1.7, gap=0.08)
    for line in (((-13, 58), (-9, 53), (-3, 53)), ((14, 58), (9, 54), (5, 56))):
        pen.brush(pose(line), 1.1 * size, per=2)
    pen.gloss(pose([(-6, 38), (-7, 22), (-6.6, 6)]), 2.2 * size)
    for start, end, reach in ((196, 260, 20), (286, 350, 24)):
        pen.stroke(
            arc(x, y - 3 * size, reach * size, reach * size * pen.tilt * 0.6, start, end, 5), over(deep=0.5), 1.0
        )


def marrow(pen: Pen, chance: Chance, place: Place) -> None:
    """A thick slice of leg bone, soft marrow in its middle, half sunk."""
    size = place.size
    pose = lying(pen, place, 8 * size)
    steps = [(tau * i / 12, 18.5 * (1 + 0.08 * chance.wave(2)(tau * i / 12))) for i in range(12)]
    top = pose([(reach * cos(angle), reach * sin(angle)) for angle, reach in steps])
    body = extrude(top, 8 * size)
    contact_shadow(pen, body, 1.6, -2.6, over(sun=0.3, deep=Dots(0.4, pitch=2)))
    pen.fill(body, Paint(0.3, 0.12, 0.1))
    pen.fill(top, Paint(0.12, 0.04, 0))
    pen.outline(body, 1.5, gap=0.1)
    hollow = pose(ellipse(0, 0, 10.5, 9.6, 10, 0, 0.07, chance))
    pen.fill(hollow, Paint(0.5, 0.42, 0.06), LINE, 0.9)
    pen.fill(pose(ellipse(-0.6, 0.8, 8, 7, 9, 0, 0.08, chance)), Paint(0.3, 0.2, 0))
    pen.gloss(pose([(-5, 1.4), (-2.4, 4.4), (2, 4.8)]), 1.8 * size)


def brisket(pen: Pen, chance: Chance, place: Place) -> None:
    """A thin slice of boiled brisket, its fat along one edge."""
    size = place.size
    pose = lying(pen, place, 3)
    slice_ = pose(jitter(_SLICE, 0.6, chance))
    contact_shadow(pen, slice_, 1.2, -2.6, over(sun=0.2, deep=Dots(0.46, pitch=2)))
    pen.fill(move(slice_, 0, -1.6 * size), Paint(0.7, 0.6, 0.4))
    pen.fill(slice_, Paint(0.4, 0.36, 0.16))
    grain = []
    for i in range(8):
        x, y = -18 + 5.2 * i, -4 - 3 * (i % 2)
        start, end = pose([(x, y - 4 + chance.spread(1)), (x + 2.4, y + 3 + chance.spread(1))])
        grain.append((start, end))
    pen.strokes(grain, Paint(0.7, 0.66, 0.36), 1.0 * size)
    pen.fill(pose(_FAT), Paint(0.12, 0.06, 0), over(warm=0.5, deep=0.2), 0.7)
    pen.outline(slice_, 1.4, gap=0.1)


def scallion_ring(pen: Pen, chance: Chance, place: Place) -> None:
    """One ring of scallion, cut straight across: a nought."""
    size = place.size
    pose = lying(pen, place, 2)
    ring = pose(ellipse(0, 0, 5.6, 5.6, 8, 0, 0.03, chance))
    pen.fill(extrude(ring, 2.2 * size), Paint(1, 0, 0.72), LINE, 0.8)
    pen.fill(ring, Paint(0.85, 0, 0.34), LINE, 0.7)
    pen.fill(pose(ellipse(0, 0, 2.9, 2.9, 7)), _BROTH, Paint(1, 0, 0.7), 0.8)
