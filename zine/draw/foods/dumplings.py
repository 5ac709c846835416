"""Dumplings: the half-moon and the round bun."""

from itertools import pairwise
from math import cos, hypot, pi, sin, tau

from zine.draw.chance import Chance
from zine.draw.foods.marks import Mood, contact_shadow, draw_face, on_ellipse
from zine.draw.foods.posing import Pose, facing, standing
from zine.draw.knots import Knot, jitter
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_DOUGH = Paint(0.1, 0.03, 0)
_PLEATS = 7
_BOTTOM = ((24, -3), (15, -9.6), (0, -12), (-15, -9.6), (-24, -3))
_BELLY = ((-21, 0), (-10, 2.4), (0, 3), (10, 2.4), (21, 0), (15, -9.4), (0, -11.8), (-15, -9.4))
_OPEN = ((-25, 4), (-22, 14), (-13, 22), (0, 25), (13, 22), (22, 14), (25, 4), (18, -7), (0, -12), (-18, -7))
_HOLLOW = ((-20, 6), (-14, 15), (0, 20), (14, 15), (20, 6), (8, 1), (-8, 1))
_FILLING = ((-14, 4), (-12, 10), (-5, 14), (3, 13), (10, 13), (15, 8), (15, 2), (0, -1))
_CHIVES, _MINCE, _TOFU = ((-8, 9), (3, 7), (10, 9)), ((-3, 6), (7, 5), (0, 11)), ((-11, 5), (-3, 10.5), (12, 5))
_FLAP = ((-25, 4), (-16, 8.4), (-9, 7), (-2, 8), (8, 4), (17, 3.4), (25, 4), (20, -5), (10, -11), (-10, -11), (-20, -5))
_FLAP_SHADE = ((-18, -5), (0, -8), (21, -1.5), (19, -6), (10, -10.8), (-10, -10.8))
_FIRST_PLEATS = ((-20, 6), (-14, 8), (-8, 7))
_UNDERSIDE = ((-18, -5), (0, -8), (21, -1.5), (15, -9.6), (0, -12), (-12, -10.4))


def mandu(pen: Pen, chance: Chance, place: Place, *, tone: Paint | str = _DOUGH, face: Mood = "") -> None:
    """A half-moon dumpling facing us, its crest pleated."""
    pose = standing(pen, place, up=9, turn=place.turn * 0.35)
    crest = _crest()
    body = pose(jitter([*_frilled(crest), *_BOTTOM], 0.35, chance))
    contact_shadow(pen, body, 3, -3.5)
    pen.fill(body, tone)
    pen.fill(pose(_BELLY), over(sun=0.2, warm=Dots(0.2, pitch=2)))
    pen.fill(pose(_UNDERSIDE), over(deep=Dots(0.3, pitch=1.9)))
    pen.outline(body, 1.6, gap=0.08)
    for point in crest[1:-1]:
        _pleat(pen, pose, point)
    if face:
        draw_face(pen, pose([(0, 1.5)])[0], face, place.size)


def _crest() -> list[Knot]:
    angles = [pi - pi * i / _PLEATS for i in range(_PLEATS)]
    return [*((25 * cos(angle), 4 + 15.5 * sin(angle) ** 0.8) for angle in angles), (25, 4)]


def _frilled(crest: list[Knot]) -> list[Knot]:
    """Return the crest with a bulge between every two pleats."""
    rim: list[Knot] = []
    for a, b in pairwise(crest):
        x, y = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
        length = hypot(x, y - 2)
        rim += [a, (x + x / length * 3.2, y + (y - 2) / length * 3.2)]
    return [*rim, crest[-1]]


def _pleat(pen: Pen, pose: Pose, point: Knot) -> None:
    x, y = point[0], point[1]
    length = hypot(x, y - 2)
    out_x, out_y = x / length, (y - 2) / length
    crease = [
        (x + out_x * 1.6, y + out_y * 1.6), (x - out_x * 3 + 1, y - out_y * 3), (x - out_x * 7 + 2.2, y - out_y * 7),
    ]  # fmt: skip
    pen.brush(pose(crease), 1.15, LINE, (0.1, 0.8), per=2)


def wrapper(pen: Pen, chance: Chance, place: Place) -> None:
    """A dumpling half folded: its filling shows, the pleats have just begun."""
    pose = standing(pen, place, up=9, turn=place.turn * 0.35)
    back = pose(jitter(_OPEN, 0.4, chance))
    contact_shadow(pen, back, 3, -4.5)
    pen.fill(back, _DOUGH)
    pen.fill(pose(_HOLLOW), over(sun=0.26, warm=Dots(0.26, pitch=2)))
    pen.outline(back, 1.6, gap=0.08)
    filling = pose(jitter(_FILLING, 0.6, chance))
    pen.fill(filling, Paint(0.75, 0.5, 0.14), LINE, 0.9)
    for paint, specks in ((Paint(1, 0, 0.66), _CHIVES), (Paint(0.9, 0.8, 0.5), _MINCE), (Paint(0.1, 0.03, 0), _TOFU)):
        pen.dots(pose(jitter(specks, 0.5, chance)), paint, 3.2 * place.size)
    flap = pose(_FLAP)
    pen.fill(flap, _DOUGH)
    pen.fill(pose(_FLAP_SHADE), over(deep=Dots(0.28, pitch=1.9)))
    pen.outline(flap, 1.5, gap=0.05)
    for x, y in _FIRST_PLEATS:
        pen.brush(pose([(x, y), (x + 2.4, y - 4), (x + 3.4, y - 8.4)]), 1.15, LINE, (0.1, 0.8), per=2)


def wangmandu(pen: Pen, chance: Chance, place: Place, *, sprouts: bool = False, face: Mood = "") -> None:
    """A round steamed bun, its pleats gathered into a swirl; with sprouts, bean sprouts for antennae."""
    size = place.size
    squash = 0.66 + 0.3 * pen.tilt
    dome = [
        (25 * cos(angle), 19 * squash * sin(angle) + (3.2 if sin(angle) > 0.3 else 0))
        for angle in (tau * i / 12 for i in range(12))
    ]
    body = facing(pen, place, up=10, turn=chance.spread(0.06))(dome)
    contact_shadow(pen, body, 3, -4)
    pen.fill(body, Paint(0.08, 0.02, 0))
    underside = [*on_ellipse(0, 0, 24.6, 18.6 * squash, range(185, 366, 30)), (15, -5), (2, -9), (-13, -7)]
    pen.fill(facing(pen, place, up=10, turn=0)(underside), over(sun=0.25, deep=Dots(0.26, pitch=1.9)))
    pen.outline(body, 1.6, gap=0.1)
    x, y = pen.at(place.x, place.y, place.z)
    _swirl(pen, chance, x - 1 * size, y + 15 * size, size)
    if sprouts:
        for side in (-1, 1):
            pen.strand([(x + side * a * size, y + b * size) for a, b in ((3, 17), (7, 26), (10, 33))], CUT, 2.6 * size)
            pen.fill(ellipse(x + side * 10.5 * size, y + 35 * size, 4 * size, 3 * size, 7), "yolk", LINE, 0.8)
    if face:
        draw_face(pen, (x, y + 2.5 * size), face, size)


def _swirl(pen: Pen, chance: Chance, x: float, y: float, size: float) -> None:
    for i in range(9):
        angle = tau * i / 9 + 0.3
        reach = chance.uniform(11, 14) * size
        start = (x + 2.6 * size * cos(angle), y + 2.6 * size * 0.7 * sin(angle))
        middle = (x + 7 * size * cos(angle + 0.5), y + 7 * size * 0.66 * sin(angle + 0.5))
        end = (x + reach * cos(angle + 0.75), y + reach * 0.62 * sin(angle + 0.75))
        pen.brush([start, middle, end], 1.15, LINE, (0.05, 0.8), per=2)
    pen.fill(ellipse(x, y, 3.0 * size, 2.2 * size, 7, 0, 0.1, chance), Paint(0.4, 0.3, 0.1), LINE, 0.7)
