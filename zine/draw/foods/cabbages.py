"""Napa cabbage: halved for kimchi, and one leaf of it."""

from math import cos, pi, sin
from typing import Literal, NamedTuple

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import Pose, lying
from zine.draw.knots import Knot, jitter
from zine.draw.outlines import ellipse, extrude
from zine.draw.paint import LINE, Dots, Paint, only, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_BUTT = -50.0  # where all leaves of the half meet
_FRILLS = 11
_LAYERS = ((1.0, 1.0), (0.88, 0.76), (0.75, 0.53), (0.6, 0.31))  # length and width of the nested leaves
_STALK = ((-49, 1.5), (-34, 7), (-12, 15), (6, 19.5), (24, 22.5), (4, 24.4), (-16, 23.4), (-38, 15.6), (-49, 7))
_NARROWEST = 0.4  # the heart shows no stalks
_GOLD = Paint(1, 0.1, 0)
_LEAF = (
    (-44, 7), (-36, 13), (-24, 17), (-12, 26), (-4, 25), (2, 32), (10, 30), (16, 35), (23, 30), (31, 31),
    (35, 24), (42, 21), (42, 13), (48, 7), (45, 0), (48, -8), (42, -13), (42, -22), (34, -24), (30, -31), (22, -29),
    (15, -35), (9, -30), (1, -32), (-5, -25), (-13, -26), (-24, -17), (-36, -13), (-44, -7),
)  # fmt: skip
_RIB = (
    (-44, 6), (-30, 8), (-14, 6.4), (2, 8, 1), (-4, 4), (14, 3.4), (30, 1, 1),
    (14, -2.6), (-4, -4), (2, -8, 1), (-14, -6.4), (-30, -8), (-44, -6),
)  # fmt: skip
_TRACES = (
    ((-26, 5), (-16, 15), (-7, 15)),
    ((-10, 4), (4, 18), (4, 24)),
    ((4, 3), (13, 12), (26, 12)),
    ((18, 2), (25, 9), (34, 9)),
    ((-20, -5), (-9, -16), (-9, -20)),
    ((-4, -4), (9, -17), (17, -17)),
    ((10, -3), (18, -11), (30, -11)),
    ((24, -1), (29, -5), (38, -5)),
)


class _Greens(NamedTuple):
    """Paints of the leaves from the outermost to the heart, of ribs and lines, of the side lying down and its shade."""

    leaves: tuple[Paint, Paint, Paint, Paint]
    rib: Paint
    line: Paint
    side: Paint
    shade: Paint


_SALTED = _Greens(
    (Paint(0.85, 0, 0.34), Paint(0.72, 0, 0.16), Paint(0.6, 0.01, 0.04), Paint(0.72, 0.05, 0)),
    Paint(0.05, 0, 0.01),
    Paint(0.7, 0, 0.5),
    Paint(0.4, 0, 0.2),
    over(deep=Dots(0.34, pitch=2)),
)
_RUBBED = _Greens(
    (Paint(0.75, 0.96, 0.14), Paint(0.72, 0.6, 0), Paint(0.6, 0.9, 0), Paint(0.85, 0.34, 0)),
    Paint(0.07, 0.06, 0),
    Paint(0.6, 1, 0.5),
    Paint(0.2, 0.3, 0),
    over(warm=Dots(0.6, pitch=2), deep=0.12),
)


def napa(pen: Pen, chance: Chance, place: Place, *, rubbed: bool = False) -> None:
    """Half a napa cabbage, its cut side up: leaf in leaf round a yellow heart; rubbed, with chili paste."""
    size = place.size
    greens = _RUBBED if rubbed else _SALTED
    pose = lying(pen, place, 10 * size)
    whole = pose(_nested(1, 1, chance))
    body = extrude(whole, 9 * size)
    contact_shadow(pen, body, 2.4, -3.6)
    pen.fill(body, greens.side)
    pen.fill(body, greens.shade)
    pen.stroke(body, LINE, 1.1, closed=True)
    for (long, wide), paint in zip(_LAYERS, greens.leaves, strict=True):
        leaf = whole if long == 1 else pose(_nested(long, wide, chance))
        pen.fill(leaf, paint, greens.line, 0.7)
        if wide > _NARROWEST:
            _ribs(pen, pose, greens, long, wide)
    if rubbed:
        _paste(pen, chance, pose, size)
    pen.fill(pose(ellipse(_BUTT + 3, 0, 4.6, 7.4, 8)), Paint(0.2, 0.06, 0.04), LINE, 0.8)


def _nested(long: float, wide: float, chance: Chance) -> list[Knot]:
    """Return a leaf's outline from the butt to a frilled tip, as a share of the whole half."""
    sides = ((-50, 8), (-40, 17), (-14, 25.5), (14, 27.5))
    frill: list[Knot] = []
    for i in range(_FRILLS):
        angle = pi * (0.36 - 0.72 * i / (_FRILLS - 1))
        push = (1.07 if i % 2 else 0.93) + chance.spread(0.015)
        frill.append((20 + 33 * push * cos(angle), 29 * push * sin(angle)))
    outline: list[Knot] = [*sides, *frill, *((x, -y) for x, y in reversed(sides))]
    return [_shrunk(knot, long, wide) for knot in reversed(outline)]


def _shrunk(knot: Knot, long: float, wide: float) -> Knot:
    """Return a knot of the whole half on a leaf further in; all leaves meet at the butt."""
    return (_BUTT + (knot[0] - _BUTT) * long, knot[1] * wide)


def _ribs(pen: Pen, pose: Pose, greens: _Greens, long: float, wide: float) -> None:
    """The white stalks along both sides of a leaf, thick at the butt and dying towards the frill."""
    for side in (-1, 1):
        stalk: list[Knot] = [(x, y * side) for x, y in _STALK]
        pen.fill(pose([_shrunk(knot, long, wide) for knot in stalk]), greens.rib)


def _paste(pen: Pen, chance: Chance, pose: Pose, size: float) -> None:
    """Paste between the leaves, darker, and wet where the light falls."""
    for v in (-19, -11.5, 0, 11.5, 19):
        thick = chance.uniform(1.2, 1.9)
        start, end = (chance.uniform(-30, -18), v * 0.66), (chance.uniform(34, 42), v * 0.8)
        smear = [start, (-4, v - thick), (22, v * 1.04 - thick), end, (22, v * 1.04 + thick), (-4, v + thick)]
        pen.fill(pose(smear), Paint(0.7, 1, 0.22))
    for u, v in ((8, 15), (20, -7)):
        pen.gloss(pose([(u, v), (u + 6, v + 1.6), (u + 11, v + 1)]), 1.9 * size, Paint(0.2, 0.1, 0))


def napa_leaf(
    pen: Pen, chance: Chance, place: Place, *, rubbed: bool = False, veins: Literal["grown", "traces"] = "grown"
) -> None:
    """One leaf of napa cabbage, its rib broad and white; veins: as grown, or the traces of a circuit."""
    size = place.size
    pose = lying(pen, place, 6)
    leaf = pose(jitter(_LEAF, 0.5, chance))
    contact_shadow(pen, leaf, 1.8, -3.6)
    pen.fill(leaf, Paint(0.66, 0.9, 0.02) if rubbed else Paint(0.85, 0, 0.4))
    inner = pose([(-8 + (x + 8) * 0.8, y * 0.74) for x, y in _LEAF])
    pen.fill(inner, Paint(0.6, 0.8, 0) if rubbed else Paint(0.75, 0, 0.2))
    pen.outline(leaf, 1.4, gap=0.08)
    pen.fill(pose(_RIB), Paint(0.12, 0.14, 0) if rubbed else Paint(0.06, 0, 0.02), LINE, 0.8)
    for line in (((-40, 2), (-14, 1.4)), ((-40, -2.4), (-18, -2))):
        pen.stroke(pose(line), only(warm=0.5) if rubbed else Paint(0.3, 0, 0.16), 0.9 * size)
    vein = _GOLD if veins == "traces" else Paint(0.2, 0, 0.03)
    for x, *turns in _TRACES:
        if veins == "traces":
            pen.stroke(pose([x, *turns]), vein, 1.7 * size, curved=False)
            pen.dots(pose(turns[-1:]), vein, 5.4 * size)
            pen.dots(pose(turns[-1:]), Paint(0.85, 0.1, 0.6), 2.2 * size)
        else:
            pen.brush(pose([x, *turns]), 1.7 * size, vein, (0.05, 0.8), per=2)
