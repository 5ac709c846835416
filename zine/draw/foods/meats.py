"""Meat off the griddle: ham, sausage, pork belly and short ribs."""

from math import sin, tau
from typing import Literal

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow, draw_face
from zine.draw.foods.posing import Pose, block, facing, lying
from zine.draw.knots import Knot, between, jitter, move
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.solids import TopFace, box
from zine.draw.vocabulary import Place

_SEAR = Paint(0.6, 0.7, 0.3)
_OCTOPUS = (
    (-8, 2), (-8.6, 9), (-5, 15), (0, 16.6), (5, 15), (8.6, 9), (8, 2), (11, -6), (13.5, -8.4), (9, -9), (6.5, -4),
    (4.6, -10.4), (1, -11), (0, -5), (-1.6, -11), (-5, -10.2), (-6.5, -4), (-9.4, -9), (-13.5, -8), (-11, -6),
)  # fmt: skip
_SAUSAGE = (
    (-16, 0), (-14.6, 5), (-8, 6.6), (0, 6.2), (8, 6.6), (14.6, 5),
    (16, 0), (14.6, -5), (8, -6.6), (0, -6.2), (-8, -6.6), (-14.6, -5),
)  # fmt: skip
_RIB_MEAT = (
    (-16, -12), (-6, -14), (8, -13), (22, -15), (36, -12), (41, -4), (39, 5),
    (40, 12), (28, 14), (14, 12.6), (2, 14.4), (-12, 13), (-17, 4),
)  # fmt: skip
_RIB_EDGE = (
    (-12, 8), (4, 10.5), (20, 8.6), (36, 9.6), (38, 12), (26, 13.4), (12, 12), (0, 13.6), (-11, 12.4),
)  # fmt: skip
_RIB_BONE = (
    (-32, -7), (-27, -9.6), (-20, -8), (-13, -12.5), (-10, -6), (-11, 0),
    (-10, 6), (-13, 12.5), (-20, 8), (-27, 9.6), (-32, 7), (-30.4, 0),
)  # fmt: skip
_RIB_GLOSSES = (((-6, 4), (2, 6), (9, 5)), ((14, -5), (20, -4), (26, -6)), ((24, 6), (29, 7), (34, 5)))


def spam(pen: Pen, chance: Chance, place: Place, *, sear: Literal["bars", "eye"] = "bars") -> None:
    """A slice of tinned ham with griddle marks: bars, or an eye that keeps watch."""
    top, left, right = Paint(0.12, 0.44, 0), Paint(0.3, 0.6, 0.06), Paint(0.4, 0.7, 0.25)
    on_top = box(pen, chance, block(place, 34, 25, 7), top=top, left=left, right=right, soft=0.2)
    pen.poly([on_top(-0.8, -0.74), on_top(0.8, -0.74), on_top(0.8, 0.74), on_top(-0.8, 0.74)], over(sun=0.3))
    flecks = [on_top(chance.uniform(-0.75, 0.75), chance.uniform(-0.7, 0.7)) for _ in range(8)]
    pen.dots(flecks, Paint(0.05, 0.2, 0), 1.5 * place.size)
    if sear == "eye":
        _seared_eye(pen, on_top, place.size)
        return
    for u in (-0.4, 0.1, 0.55):
        bar = [on_top(u - 0.1, -0.72), on_top(u + 0.12, 0.72)]
        pen.stroke(bar, _SEAR, 1.4 * place.size, curved=False)


def _seared_eye(pen: Pen, on_top: TopFace, size: float) -> None:
    """Scorch an eye with its lashes into a slice."""
    lids = [on_top(u, v) for u, v in ((-0.66, 0), (-0.3, 0.42), (0.3, 0.42), (0.66, 0), (0.3, -0.4), (-0.3, -0.4))]
    pen.fill(lids, Paint(0.08, 0.16, 0), _SEAR, 1.7 * size)
    x, y = on_top(0, 0)
    pen.fill(ellipse(x, y, 5.2 * size, 4.6 * size, 9), Paint(0.6, 0.8, 0.5))
    pen.fill(ellipse(x, y, 2.5 * size, 2.2 * size, 7), Paint(0.5, 0.6, 1))
    pen.dots([(x - 1.6 * size, y + 1.5 * size)], CUT, 1.7 * size)
    for u, v, u_end, v_end in ((-0.42, 0.46, -0.54, 0.76), (0, 0.56, 0, 0.86), (0.42, 0.46, 0.54, 0.76)):
        pen.stroke([on_top(u, v), on_top(u_end, v_end)], _SEAR, 1.4 * size, curved=False)


def sausage(pen: Pen, _chance: Chance, place: Place, *, octopus: bool = False) -> None:
    """A scored cocktail sausage; with octopus, cut into one, with a face."""
    pose = facing(pen, place, 4, squash=0.92)
    if octopus:
        _octopus(pen, pose, place.size)
        return
    body = pose(_SAUSAGE)
    contact_shadow(pen, body, 1.5, -3.4)
    pen.fill(body, Paint(0.45, 0.8, 0))
    underside = [(-15, -2), (0, -2.8), (15, -2), (14, -5), (0, -6.2), (-14, -5)]
    pen.fill(pose(underside), over(deep=Dots(0.32, pitch=1.8)))
    for x in (-7, 0, 7):
        pen.brush(pose([(x - 2.4, 5.4), (x, 0), (x + 2.4, -4.6)]), 2.0, Paint(0.2, 0.3, 0), (0.3, 0.3), per=2)
    pen.outline(body, 1.3, gap=0.14)
    pen.gloss(pose([(-11, 3.4), (-5, 4.4), (2, 4)]), 1.4 * place.size)


def _octopus(pen: Pen, pose: Pose, size: float) -> None:
    body = pose(_OCTOPUS)
    contact_shadow(pen, body, 1.5, -3)
    pen.fill(body, Paint(0.45, 0.85, 0))
    pen.outline(body, 1.3, gap=0.08)
    draw_face(pen, pose([(0, 7)])[0], size=0.62 * size)
    pen.gloss(pose([(-5.5, 9), (-4, 12.6), (-1, 14.4)]), 1.6 * size)


def porkbelly(pen: Pen, chance: Chance, place: Place, *, length: float = 40, width: float = 11) -> None:
    """A wavy slice of pork belly, striped with fat (samgyeopsal); length and width are half its own."""
    size = place.size
    phase = chance.uniform(0, tau)
    rows = [_fat_line(pen, place, length, share * width, phase) for share in (-1, -0.6, -0.2, 0.2, 0.6, 1)]
    outer = rows[0] + rows[-1][::-1]
    contact_shadow(pen, outer, 1.5, -3.6)
    pen.fill(move(outer, 0, -2.2 * size), Paint(0.7, 0.6, 0.3))
    pen.fill(outer, "fat")
    for i, colour in ((0, Paint(0.14, 0.55, 0)), (2, Paint(0.12, 0.5, 0)), (4, Paint(0.16, 0.6, 0.02))):
        pen.fill(rows[i] + rows[i + 1][::-1], colour)
    for i in (1, 3, 5):
        sear = [between(rows[0][i], rows[-1][i], share) for share in (0.06, 0.5, 0.94)]
        pen.brush(sear, 3.0 * size, over(sun=0.8, warm=0.6, deep=0.45), (0.25, 0.25), per=2)
    pen.outline(outer, 1.4, gap=0.1)
    pen.gloss([between(rows[4][i], rows[5][i], 0.5) for i in (1, 2, 3)], 1.4 * size)


def _fat_line(pen: Pen, place: Place, length: float, across: float, phase: float) -> list[Knot]:
    """Return one wavy line along the slice, seven knots, `across` points from its middle."""
    line: list[Knot] = []
    for i in range(7):
        along = -length + 2 * length * i / 6
        height = place.z + 3 + 0.9 * sin(i * 2.4 + phase)
        line += lying(pen, place._replace(z=height))([(along, across + 2.4 * sin(i * 1.6 + phase))])
    return line


def galbi(pen: Pen, chance: Chance, place: Place) -> None:
    """A short rib (galbi): scored, glazed meat unrolled from the bone at its end."""
    size = place.size
    pose = lying(pen, place, 4)
    meat = pose(jitter(_RIB_MEAT, 0.9, chance))
    contact_shadow(pen, meat, 2, -4.4)
    pen.fill(move(meat, 0, -3.4 * size), "beef_dk")
    pen.fill(meat, Paint(0.85, 0.66, 0.26))
    for x in range(-10, 33, 7):
        score = pose([(x - 3, -11), (x + 2, 0), (x + 6, 11)])
        pen.brush(score, 2.2 * size, Paint(0.85, 0.8, 0.66), (0.3, 0.3), per=2)
    for x in range(-4, 30, 11):
        pen.brush(pose([(x + 6, -10), (x, 0), (x - 5, 10)]), 1.2 * size, Paint(0.85, 0.8, 0.6), (0.3, 0.3), per=2)
    pen.fill(pose(_RIB_EDGE), over(deep=0.3))
    pen.outline(meat, 1.5, gap=0.1)
    for shine in _RIB_GLOSSES:
        pen.gloss(pose(shine), 1.9 * size, Paint(0.7, 0.2, 0))
    bone = pose(_RIB_BONE)
    pen.fill(move(bone, 0, -2.6 * size), Paint(0.4, 0.2, 0.2))
    pen.fill(bone, Paint(0.12, 0.05, 0.02))
    pen.outline(bone, 1.3, gap=0.15)
    pen.fill(pose(ellipse(-27.5, 0, 2.2, 4.6, 7)), Paint(0.3, 0.5, 0.2))
