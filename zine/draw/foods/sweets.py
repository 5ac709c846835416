"""Sweets: honey biscuit, twisted doughnut, and what is spooned over shaved ice."""

from math import cos, sin, tau

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import facing, lying
from zine.draw.knots import jitter, move
from zine.draw.outlines import ellipse, extrude
from zine.draw.paint import CUT, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.scatter import disc_points
from zine.draw.vocabulary import Place

_STAMP = Paint(0.95, 0.75, 0.5)
_TWIST = (
    (-46, 0), (-40, 10), (-20, 13), (0, 12), (20, 13), (40, 10),
    (46, 0), (40, -10), (20, -13), (0, -12), (-20, -13), (-40, -10),
)  # fmt: skip
_LOBE = ((-9, -9), (-11, -1), (-2, 11), (6, 13), (11, 9), (12, 2), (3, -10), (-4, -13))
_RUNNING_BEANS = (
    (-34, -12), (-31, 2), (-22, 14), (-9, 21), (4, 22), (18, 16), (29, 4), (34, -11), (30, -24), (23, -15),
    (17, -13), (13, -30), (4, -33), (0, -18), (-7, -17), (-12, -26), (-19, -24), (-21, -14), (-28, -20),
)  # fmt: skip
_MILK_ZIGZAG = ((-20, 14), (4, 20), (22, 10), (-8, 0), (-30, -10), (6, -14), (34, -22), (8, -32), (-22, -38))
_BEANS: tuple[Paint | str, ...] = ("bean", Paint(0.5, 0.78, 0.45), Paint(0.55, 0.9, 0.55))
_CONDENSED_MILK = Paint(0.5, 0.04, 0)


def yakgwa(pen: Pen, _chance: Chance, place: Place) -> None:
    """A honey biscuit stamped as a flower (yakgwa)."""
    size = place.size
    pose = lying(pen, place, 6)
    steps = [(tau * i / 16, 14.6 if i % 2 else 18.4) for i in range(16)]
    petals = [(reach * cos(angle), reach * sin(angle)) for angle, reach in steps]
    top = pose(petals)
    foot = move(top, 0, -6.5 * size)
    contact_shadow(pen, foot, 2, -1.6)
    pen.fill(foot, _STAMP)
    pen.fill(extrude(top, 6.4 * size), Paint(0.95, 0.7, 0.42))
    pen.fill(top, "caramel")
    pen.outline(top, 1.2, gap=0.12)
    pen.stroke(pose([(x * 0.78, y * 0.78) for x, y in petals]), Paint(0.95, 0.72, 0.42), 1.0, closed=True)
    for angle in (tau * i / 8 for i in range(8)):
        pen.stroke(pose([(r * cos(angle), r * sin(angle)) for r in (5, 10.5)]), _STAMP, 1.3)
    pen.fill(pose(ellipse(0, 0, 3.2, 3.2, 7)), Paint(0.95, 0.8, 0.6))
    pen.gloss(pose([(-12, 6), (-8, 10.4), (-3, 12.4)]), 1.9 * size, Paint(0.5, 0.04, 0))


def twist(pen: Pen, chance: Chance, place: Place) -> None:
    """A twisted doughnut: two sugared strands round each other (kkwabaegi)."""
    pose = facing(pen, place, 6 * place.size)
    body = pose(_TWIST)
    contact_shadow(pen, body, 2.4, -4)
    pen.fill(body, Paint(0.9, 0.5, 0.16))
    for i in range(6):
        x = -36 + 14.4 * i
        lobe = pose(jitter(move(_LOBE, x, 0), 0.4, chance))
        pen.fill(lobe, Paint(0.88, 0.36, 0.02) if i % 2 else Paint(0.75, 0.24, 0))
        pen.outline(lobe, 1.3, gap=0.1)
        pen.gloss(pose([(x - 6, 0), (x - 1, 6), (x + 4, 9)]), 1.7)
    for _ in range(16):
        pen.dots(pose([(chance.uniform(-42, 42), chance.uniform(-9, 10))]), CUT, 1.7)


def bean_cap(pen: Pen, chance: Chance, place: Place) -> None:
    """Sweet red beans spooned over a peak and running down it."""
    size = place.size
    pose = facing(pen, place, turn=0)
    cap = pose(jitter(_RUNNING_BEANS, 0.8, chance))
    pen.fill(move(cap, 1.6, -3), over(deep=Dots(0.5, pitch=2)))
    pen.fill(cap, Paint(0.6, 0.9, 0.8))
    pen.clip(cap)
    x, y = pen.at(place.x, place.y, place.z)
    for u, v in sorted(disc_points(30, chance, 1, 8), key=lambda point: point[1], reverse=True):
        bean_x, bean_y = x + u * 34 * size, y - 4 * size + v * 26 * size
        bean = ellipse(bean_x, bean_y, 5.2 * size, 3.9 * size, 7, chance.uniform(0, 3.1), 0.06, chance)
        pen.fill(bean, chance.pick(_BEANS), over(deep=1), 0.7)
        shine = ((bean_x - 2 * size, bean_y + 1.2 * size), (bean_x - 0.3 * size, bean_y + 1.9 * size))
        pen.strokes([shine], Paint(0.2, 0.3, 0.05), 1.1 * size)
    pen.unclip()
    pen.outline(cap, 1.5, gap=0.08)


def condensed(pen: Pen, _chance: Chance, place: Place, *, tone: Paint | str = _CONDENSED_MILK) -> None:
    """A ribbon of condensed milk zigzagging down the snow."""
    pen.strand(facing(pen, place, turn=0)(_MILK_ZIGZAG), tone, 4.2 * place.size, Paint(0.9, 0.3, 0.1), 1.0)
