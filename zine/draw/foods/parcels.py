"""Rice wrapped in leaves, and rice about to be."""

from typing import Literal

from zine.draw.chance import Chance
from zine.draw.foods.marks import Mood, contact_shadow, draw_face
from zine.draw.foods.posing import Pose, standing
from zine.draw.knots import jitter
from zine.draw.outlines import ellipse, rounded
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

Leaf = Literal["cabbage", "perilla", "kelp", "chard"]

_PILLOW = (
    (-27, -8), (-27, 4), (-22, 13), (-10, 18), (2, 18.6), (14, 17), (24, 11), (28, 2), (26, -9), (17, -14.6),
    (4, -16), (-10, -15.6), (-20, -13.6),
)  # fmt: skip
_FOOT = ((-27, -6), (-10, -9.4), (8, -9.6), (27, -4), (26, -9), (17, -14.6), (4, -16), (-10, -15.6), (-20, -13.6))
_FLAP = ((-25, 8), (-14, 1), (0, -3), (13, 1.6), (26, 7))  # the edge of the last fold
_VEINS = (
    ((-8, 16), (-12, 9), (-20, 4)),
    ((-1, 17), (-7, 8), (-12, 3)),
    ((4, 17), (10, 9), (14, 4)),
    ((12, 16), (18, 10), (23, 8)),
)
_LEAVES: dict[Leaf, tuple[Paint, Paint]] = {  # the leaf, and its veins
    "cabbage": (Paint(0.6, 0, 0.1), Paint(0.14, 0, 0)),
    "perilla": (Paint(1, 0, 0.72), Paint(1, 0, 0.2)),
    "kelp": (Paint(0.7, 0.2, 0.86), Paint(0.5, 0.1, 0.5)),
    "chard": (Paint(0.5, 0.62, 0.3), Paint(0.06, 0.3, 0)),
}
_CHIVE = Paint(1, 0, 0.5)
_BALL = (
    (-24, -6), (-23, 6), (-15, 16), (-4, 20), (8, 19.4), (18, 14), (24, 4), (23, -8), (14, -15), (0, -17), (-14, -14.6),
)  # fmt: skip
_GRAINS = (
    (-17, 4), (-12, 12), (-3, 16), (7, 15), (16, 8), (20, -1), (17, -9), (8, -12), (-3, -13.6), (-13, -10), (-20, -3),
    (-8, 10), (2, 11), (11, 10), (-14, -4), (14, -4), (-6, -8), (5, -8),
)  # fmt: skip


def parcel(pen: Pen, chance: Chance, place: Place, *, leaf: Leaf = "cabbage", lock: bool = True) -> None:
    """A leaf folded round rice and tied with a chive (ssam); with lock, the knot is a carrot with a keyhole."""
    size = place.size
    pose = standing(pen, place, 8 * size, up=6, depth=0.8, turn=place.turn * 0.3)
    green, vein = _LEAVES[leaf]
    pillow = pose(jitter(_PILLOW, 0.7, chance))
    contact_shadow(pen, pillow, 2.4, -4)
    pen.fill(pillow, green)
    pen.fill(pose(_FOOT), over(deep=Dots(0.5, 0.1, way=90, pitch=2)))
    for line in _VEINS:
        pen.brush(pose(line), 1.6 * size, vein, (0.05, 0.7), per=2)
    pen.brush(pose(_FLAP), 1.7, LINE, (0.2, 0.2))
    pen.outline(pillow, 1.6, gap=0.08)
    pen.strand(pose([(-27, -1), (-12, -5.6), (0, -6.4), (14, -5), (28, -1)]), _CHIVE, 2.8 * size, LINE, 1.2)
    if lock:
        _padlock(pen, pose, size)


def _padlock(pen: Pen, pose: Pose, size: float) -> None:
    """The loop of the chive is the shackle, a slice of carrot the body."""
    pen.strand(pose([(-5.4, -2), (-6, 6), (0, 11.4), (6, 6), (5.4, -2)]), _CHIVE, 2.8 * size, LINE, 1.2)
    body = pose(rounded(0, -6, 19, 14.5, 0.24, 3))
    contact_shadow(pen, body, 1, -1.8)
    pen.fill(body, "carrot")
    pen.outline(body, 1.4, gap=0.06)
    pen.fill(pose(ellipse(0, -4, 2.5, 2.5, 7)), Paint(0.6, 0.6, 0.9))
    pen.poly(pose([(-1.2, -5), (1.2, -5), (2, -10.4), (-2, -10.4)]), Paint(0.6, 0.6, 0.9))
    pen.gloss(pose([(-7, -5), (-6.6, -1.6), (-3, -0.4)]), 1.3 * size, Paint(0.5, 0.1, 0))


def rice_ball(pen: Pen, chance: Chance, place: Place, *, masked: bool = False, face: Mood = "") -> None:
    """A ball of rice to wrap (jumeokbap); masked, a strip of gim lies over its eyes."""
    size = place.size
    pose = standing(pen, place, 6 * size, up=8, depth=0.8, turn=0)
    ball = pose(jitter(_BALL, 0.6, chance))
    contact_shadow(pen, ball, 2, -4)
    pen.fill(ball, CUT)
    pen.fill(
        pose([(-6, -16.6), (6, -13), (16, -6), (21, 6), (24, 4), (23, -8), (14, -15), (0, -17)]), over(deep=Dots(0.3))
    )
    grains = []
    for x, y in _GRAINS:
        dx, dy = chance.spread(2.2), chance.spread(1.4)
        start, end = pose([(x - dx, y - dy), (x + dx, y + dy)])
        grains.append((start, end))
    pen.strokes(grains, over(deep=0.4), 1.1)
    pen.outline(ball, 1.6, gap=0.12)
    if face:
        draw_face(pen, pose([(0, 1)])[0], face, 1.55 * size)
    if masked:
        strip = pose(
            [
                (-24.6, 1.6),
                (-12, -0.2),
                (0, -0.8),
                (12, -0.2),
                (24.6, 1.6),
                (24, 8),
                (12, 6.4),
                (0, 5.8),
                (-12, 6.4),
                (-24, 8),
            ]
        )
        pen.fill(strip, "nori", LINE, 0.8)
        pen.gloss(pose([(-18, 4), (-10, 3), (-3, 2.6)]), 1.3 * size, Paint(0.2, 0.1, 0.5))
