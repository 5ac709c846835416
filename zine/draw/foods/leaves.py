"""Leaves: to wrap with, to tuck under, to lay on top."""

from math import cos, radians, sin, tau

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import facing, lying
from zine.draw.knots import Knot
from zine.draw.outlines import ellipse
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_LEAF = Paint(1, 0, 0.72)
_MINT = ((0, 0, 1), (5, 3.6), (10, 3.4), (15, 0, 1), (10, -3.4), (5, -3.6))
_SHOULDER = ((-18, 6), (-20, 12), (-15, 17.4), (-8, 18.6), (-1, 17), (6, 13.6), (13, 9.2), (19, 4.6))


def perilla(pen: Pen, _chance: Chance, place: Place) -> None:
    """A perilla leaf: a heart with a toothed edge."""
    pose = lying(pen, place, 1)
    teeth = [tooth for x, y in _SHOULDER for tooth in ((x, y, 1), (x + 3.6, y + 1.5, 1))]
    leaf = pose([(-13, 0, 1), *teeth, (32, 0, 1), *((x, -y, 1) for x, y, _ in teeth[::-1])])
    contact_shadow(pen, leaf, 1.2, -2.6)
    pen.fill(leaf, _LEAF, LINE, 1.0)
    pen.stroke(pose([(-22, 0), (0, 0.6), (24, 0)]), Paint(1, 0, 0.16), 1.3)
    for x in (-12, -5, 3, 11):
        for side in (1, -1):
            vein = [(x, 0), (x + 4, side * 6), (x + 6, side * (12 - abs(x) * 0.35))]
            pen.stroke(pose(vein), Paint(1, 0, 0.22), 0.9)


def lettuce(pen: Pen, chance: Chance, place: Place) -> None:
    """A lettuce leaf to wrap with, its skirt ruffled."""
    pose = lying(pen, place)
    edge = []
    for i in range(22):
        angle = tau * i / 22
        reach = 34 * (1 + 0.05 * cos(2 * angle)) + (3.2 if i % 2 else -2.2) + chance.spread(1)
        edge.append((reach * cos(angle) * 1.12, reach * sin(angle) * 0.86))
    leaf = pose(edge)
    contact_shadow(pen, leaf, 2, -3.4)
    pen.fill(leaf, _LEAF)
    pen.fill(pose([(x * 0.8, y * 0.78) for x, y in edge]), Paint(0.9, 0, 0.34))
    pen.fill(pose([(x * 0.52, y * 0.46) for x, y in edge]), Paint(0.5, 0, 0.06))
    pen.outline(leaf, 1.5, gap=0.06)
    pen.stroke(pose([(-33, 0), (0, 1.5), (27, 0)]), Paint(0.1, 0, 0), 2.2 * place.size)
    for x in (-20, -8, 4, 15):
        for side in (1, -1):
            vein = pose([(x, 0), (x + 8, side * 11), (x + 17, side * 20)])
            pen.brush(vein, 1.3 * place.size, Paint(0.2, 0, 0.02), (0.1, 0.8), per=2)


def ssam(pen: Pen, chance: Chance, place: Place) -> None:
    """A leaf tied round a ball of rice, knotted like a parcel (ssam)."""
    size = place.size
    x, y = pen.at(place.x, place.y, place.z + 8 * size)
    pose = facing(pen, place, 8 * size, turn=0)
    ball = ellipse(x, y, 22 * size, 18 * size, 12, 0, 0.03, chance)
    contact_shadow(pen, ball, 2, -4)
    pen.body(ball, Paint(0.95, 0, 0.5), 1.5, shade=over(deep=Dots(0.4, 0.02, way=120)))
    for angle in map(radians, (60, 100, 140, 200, 330, 20)):
        vein = [(0, 10), (11 * cos(angle), 4 + 9 * sin(angle)), (20 * cos(angle), 15 * sin(angle))]
        pen.brush(pose(vein), 1.3, Paint(0.35, 0, 0.1), per=2)
    string = pose([(-21, -2), (0, -7), (21, -2)])
    pen.stroke(string, LINE, 5.0 * size)
    pen.stroke(string, Paint(0.4, 1, 0), 3.0 * size)
    bow = facing(pen, place, 8 * size, up=-6, turn=0)
    for side in (-1, 1):
        loop = [(0, 0), (side * 5, 5), (side * 10, 3), (side * 8, -3), (side * 3, -3)]
        pen.fill(bow(loop), Paint(0.4, 1, 0), LINE, 1.0)


def mint(pen: Pen, _chance: Chance, place: Place) -> None:
    """A sprig of mint: three leaves."""
    for turn in (0.5, 2.4, 1.5):
        pose = facing(pen, place, up=4, turn=turn)
        pen.fill(pose(_MINT), _LEAF, LINE, 0.8)
        pen.stroke(pose([(1, 0), (12, 0)]), Paint(1, 0, 0.1), 0.9)


def pine(pen: Pen, chance: Chance, place: Place, *, tufts: int = 9, radius: float = 34) -> None:
    """A ring of pine sprigs, needles pointing outwards, to steam rice cakes on; radius is the ring's."""
    # Fanned outwards, what shows between the rice cakes reads as pine and not as spilt sticks.
    light: list[tuple[Knot, Knot]] = []
    dark: list[tuple[Knot, Knot]] = []
    size = place.size
    for i in range(tufts):
        outwards = place.turn + tau * (i + chance.uniform(-0.2, 0.2)) / tufts
        x = place.x + radius * 0.52 * size * cos(outwards)
        y = place.y + radius * 0.52 * size * sin(outwards)
        for j in range(9):
            fan = j / 8 - 0.5
            turn = outwards + fan * 1.5 + chance.spread(0.06)
            length = (20 + 9 * cos(fan * 2.4)) * size * chance.uniform(0.86, 1.06)
            tip = pen.at(x + length * cos(turn), y + length * sin(turn), place.z + 2)
            (dark if j % 2 else light).append((pen.at(x, y, place.z), tip))
    pen.strokes(dark, Paint(1, 0.1, 0.95), 1.7)
    pen.strokes(light, Paint(1, 0, 0.66), 1.5)
