"""What is cut into shapes for a lunchbox: cogs, hearts, sausages on picks, peas."""

from math import cos, pi, sin, tau
from typing import Literal

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import Pose, facing, lying
from zine.draw.knots import Knot, jitter, move
from zine.draw.outlines import ellipse, extrude, rounded
from zine.draw.paint import CUT, LINE, Dots, Paint, only, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_TEETH = 8
_HALF_HEART = (
    (0, -21), (0, 10), (4, 15.6), (11, 18), (18.4, 14.4), (21.6, 6), (18, -4), (9, -13),
)  # fmt: skip
_PULSE = ((-17, 2), (-10, 2), (-7, 6), (-3, -10), (1, 13), (4.4, -2), (7, 2), (17, 2))
_GREENS = (Paint(1, 0, 0.56), Paint(0.95, 0, 0.44), Paint(1, 0.02, 0.64))


def lotus_cog(pen: Pen, chance: Chance, place: Place) -> None:
    """A slice of lotus root braised in soy, its edge cut into the teeth of a cog."""
    size = place.size
    pose = lying(pen, place, 4)
    edge: list[Knot] = []
    for i in range(_TEETH):
        for part, reach in ((0.06, 17), (0.2, 21.6), (0.5, 21.6), (0.64, 17)):
            angle = tau * (i + part) / _TEETH
            edge.append((reach * cos(angle), reach * sin(angle), 1))
    top = pose(edge)
    contact_shadow(pen, pose(ellipse(0, 0, 20, 20, 10)), 2, -5.4 * size)
    pen.poly(move(top, 0, -3.6 * size), Paint(0.9, 0.66, 0.4), LINE, 1.3)
    pen.poly(top, Paint(0.72, 0.3, 0.06), LINE, 1.2)
    pen.fill(pose(ellipse(0, 0, 15.4, 15.4, 11)), Paint(0.5, 0.18, 0.02))
    for angle in (tau * i / 6 + 0.2 for i in range(6)):
        hole = ellipse(10 * cos(angle), 10 * sin(angle), 3.4, 2.8, 7, angle, 0.05, chance)
        pen.fill(pose(hole), only(warm=0.6, deep=0.8))
    pen.fill(pose(ellipse(0, 0, 2.8, 2.8, 7)), Paint(0.7, 0.66, 0.8))
    shine = [(14.4 * cos(a), 14.4 * sin(a)) for a in (1.9, 2.4, 2.9)]
    pen.gloss(pose(shine), 1.8 * size)


def egg_heart(pen: Pen, chance: Chance, place: Place, *, pulse: bool = False) -> None:
    """Rolled omelette cut aslant and turned into a heart; with pulse, ketchup beats across it."""
    size = place.size
    pose = facing(pen, place, 4, up=8, squash=0.72 + 0.2 * pen.tilt, turn=place.turn * 0.4)
    whole = [*_HALF_HEART, *[(-x, y) for x, y in _HALF_HEART[:0:-1]]]
    top = pose(jitter(whole, 0.3, chance))
    body = extrude(top, 8 * size)
    contact_shadow(pen, body, 2, -2)
    pen.fill(body, Paint(1, 0.3, 0.05))
    for side in (-1, 1):
        half = pose([(side * x, y) for x, y in _HALF_HEART])
        pen.fill(half, "egg", LINE, 0.9)
        _spiral(pen, pose, side, size)
        flecks = [(side * chance.uniform(4, 16), chance.uniform(-8, 12)) for _ in range(4)]
        pen.dots(pose(flecks[:2]), Paint(0.95, 0.6, 0), 2.0 * size)
        pen.dots(pose(flecks[2:]), Paint(1, 0, 0.6), 2.0 * size)
    pen.outline(body, 1.5, gap=0.08)
    if pulse:
        beat = pose(_PULSE)
        pen.stroke(move(beat, 0.6, -1.2), Paint(0.8, 1, 0.5), 3.2 * size, curved=False)
        pen.stroke(beat, Paint(0.4, 1, 0), 2.7 * size, curved=False)
        pen.dots([beat[-1]], Paint(0.4, 1, 0), 4.4 * size)
    pen.gloss(pose([(-17, 8), (-13, 13), (-8, 14.6)]), 1.7 * size)


def _spiral(pen: Pen, pose: Pose, side: int, size: float) -> None:
    turns = [
        (side * (10 + (1 + 8.4 * i / 13) * 0.86 * cos(0.8 + i * 0.72)), 4 + (1 + 8.4 * i / 13) * sin(0.8 + i * 0.72))
        for i in range(14)
    ]
    pen.stroke(pose(turns), Paint(1, 0.52, 0.1), 1.2 * size)


def cocktail_pick(
    pen: Pen,
    chance: Chance,
    place: Place,
    *,
    of: Literal["sausage", "courgette"] = "sausage",
    body: float = 20,
    wick: float = 34,
) -> None:
    """A cocktail sausage or a chunk of courgette on a pick; body and wick are half its and the pick's lengths."""
    size = place.size
    pose = lying(pen, place, 6)
    pick = pose([(0, -wick), (0, wick)])
    pen.stroke(move(pick, 1.2, -3), over(deep=0.5, warm=0.2), 3 * size, curved=False)
    pen.stroke(pick, LINE, 3.4 * size, curved=False)
    pen.stroke(pick, Paint(0.45, 0.16, 0.02), 2.0 * size, curved=False)
    chunk = pose(jitter(rounded(0, 0, 15, 2 * body, 0.34, 3), 0.3, chance))
    contact_shadow(pen, chunk, 1.6, -4)
    red = of == "sausage"
    pen.fill(chunk, Paint(0.42, 0.86, 0) if red else Paint(0.8, 0, 0.34))
    under = pose([(1.4, body * 0.92), (7.4, body * 0.8), (7.4, -body * 0.8), (1.6, -body * 0.94), (4, 0)])
    pen.fill(under, over(warm=0.2, deep=Dots(0.4, pitch=1.8)) if red else over(deep=Dots(0.4, pitch=1.8)))
    if red:
        for share in (-0.5, 0, 0.5):
            scored = pose([(-5.6, share * body - 2), (0, share * body), (5.6, share * body + 2)])
            pen.brush(scored, 1.9 * size, Paint(0.15, 0.28, 0), (0.3, 0.3), per=2)
    else:
        pen.stroke(pose([(-7.2, -body * 0.8), (-7.2, body * 0.8)]), Paint(1, 0, 0.76), 1.6 * size, curved=False)
        pen.stroke(pose([(7.2, -body * 0.8), (7.2, body * 0.8)]), Paint(1, 0, 0.8), 1.6 * size, curved=False)
    pen.outline(chunk, 1.4, gap=0.08)
    pen.gloss(pose([(-3.6, -body * 0.6), (-4, body * 0.5)]), 2.0 * size)


def pea(pen: Pen, chance: Chance, place: Place) -> None:
    """A green pea."""
    x, y = pen.at(place.x, place.y, place.z + 4 * place.size)
    radius = 5.4 * place.size
    round_ = ellipse(x, y, radius, radius * 0.94, 8, 0, 0.02, chance)
    contact_shadow(pen, round_, 0.8, -1.8)
    pen.fill(round_, chance.pick(_GREENS), LINE, 0.9)
    pen.dots([(x - radius * 0.3, y + radius * 0.36)], CUT, radius * 0.45)


def gim_strip(pen: Pen, chance: Chance, place: Place, *, length: float = 40, width: float = 6) -> None:
    """A long strip of roasted seaweed laid flat; length is half its own."""
    pose = lying(pen, place, 1)
    bow = chance.spread(0.6)
    half = width / 2
    strip = [
        (-length, -half, 1),
        (0, bow - half),
        (length, -half, 1),
        (length, half, 1),
        (0, bow + half),
        (-length, half, 1),
    ]
    pen.fill(pose(strip), Paint(0.5, 0.3, 0.98))
    dashes = [
        (pose([(u, bow * 0.6)])[0], pose([(u + 4.4, bow * 0.6)])[0])
        for u in range(int(-length) + 4, int(length) - 5, 11)
    ]
    pen.strokes(dashes, Paint(0.1, 0.03, 0.1), 0.9 * place.size, cap=0)


def egg_ring(pen: Pen, chance: Chance, place: Place) -> None:
    """A boiled egg sliced across, its yolk in the middle."""
    size = place.size
    pose = lying(pen, place, 4)
    wave = chance.wave(2)
    rim = [
        (15 * (1 + 0.02 * wave(a)) * cos(a), 15 * (1 + 0.02 * wave(a)) * sin(a))
        for a in (tau * i / 11 for i in range(11))
    ]
    top = pose(rim)
    body = extrude(top, 3.4 * size)
    contact_shadow(pen, body, 1.4, -3)
    pen.fill(body, Paint(0.1, 0.04, 0.2))
    pen.fill(top, CUT)
    pen.outline(body, 1.3, gap=0.1)
    pen.fill(pose(ellipse(0, 0, 8.6, 8.6, 9, pi / 9, 0.02, chance)), "yolk", LINE, 0.9)
    pen.fill(pose(ellipse(0.8, -1.4, 6, 5.6, 8)), over(warm=Dots(0.4, pitch=1.8)))
