"""Piles of greens and sprouts."""

from math import atan2, pi

from zine.draw import knots
from zine.draw.chance import Chance
from zine.draw.heaps.piling import far_first, mass
from zine.draw.knots import jitter
from zine.draw.paint import LINE, Paint, only
from zine.draw.pen import Pen
from zine.draw.regions import Region
from zine.draw.scatter import square_points

_SPINACH_LEAF = (
    (-1, 0, 1), (-0.6, 0.30), (-0.15, 0.26), (0.25, 0.46), (0.68, 0.36),
    (1, 0.05, 1), (0.62, -0.34), (0.2, -0.28), (-0.2, -0.42), (-0.65, -0.24),
)  # fmt: skip
_SPINACH_GREENS = ("spinach", Paint(1, 0, 0.68), Paint(1, 0, 0.56))
_BEAN = ((3.7, 0), (0.4, 2.7), (-3, 0.6), (-1.6, -2.6), (1.6, -2.4))


def spinach(pen: Pen, chance: Chance, region: Region) -> None:
    """Blanched spinach."""
    mass(pen, chance, region, "spinach_dk", 0.95, 0.08)
    count = max(7, int(region.width * region.length / 72))
    for i, (u, v) in enumerate(far_first(region, square_points(count, chance, 0.74))):
        x, y, z = region.lifted(u, v, -1.5)
        turn = region.turn + chance.spread(0.7) + (pi if chance.happens(0.4) else 0)
        size = chance.uniform(12, 16)
        leaf = pen.lay(jitter(_SPINACH_LEAF, 0.05, chance), x, y, z, turn, size)
        pen.fill(leaf, _SPINACH_GREENS[i % 3], LINE, 0.65)
        pen.stroke(pen.lay([(-1.25, 0), (-0.1, 0.03), (0.7, 0)], x, y, z, turn, size), Paint(1, 0, 0.06), 1.1)


def sprouts(pen: Pen, chance: Chance, region: Region) -> None:
    """Soybean sprouts with their yellow heads (kongnamul)."""
    mass(pen, chance, region, Paint(0.12, 0.04, 0.5))
    count = max(9, int(region.width / 1.5))
    rows = [(chance.spread(0.12), ((i + 0.5) / count * 2 - 1) * 0.93) for i in range(count)]
    for u, v in far_first(region, rows):
        _sprout(pen, chance, region, u, v)


def _sprout(pen: Pen, chance: Chance, region: Region, u: float, v: float) -> None:
    way = 1 if chance.happens(0.62) else -1
    half = chance.uniform(0.6, 0.8) * way
    bend = chance.spread(0.16)
    tail, middle = region.at(pen, u - half, v - bend, -1), region.at(pen, u, v + bend)
    x, y = region.at(pen, u + half, v + bend * 0.4)
    pen.strand([tail, middle, (x, y)], only(deep=0), 2.2, only(deep=0.8), 0.8)
    turn = atan2(y - middle[1], x - middle[0]) + chance.spread(0.5)
    pen.fill(knots.place(_BEAN, x, y, turn, 1.04), "yolk", LINE, 0.65)
    if chance.happens(0.5):  # the split between the bean's halves, when it shows
        pen.stroke(knots.place([(3.2, 0), (-1.4, 0.2)], x, y, turn), LINE, 0.55)
