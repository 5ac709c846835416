"""Piles of cut things and small fish: mushrooms, beef, courgette, anchovies."""

from zine.draw import knots
from zine.draw.chance import Chance
from zine.draw.heaps.piling import far_first, mass
from zine.draw.knots import Knot, Knots
from zine.draw.paint import LINE, Paint
from zine.draw.pen import Pen
from zine.draw.regions import Region
from zine.draw.scatter import Spot, square_points

_MUSHROOM = (
    (-9.5, -1, 1), (-6.6, 6.8), (0, 9.4), (6.6, 6.8), (9.5, -1, 1),
    (2.6, 1.2, 1), (2.6, -6.6), (-2.6, -6.6), (-2.6, 1.2, 1),
)  # fmt: skip
_MUSHROOM_CAP = ((-9.5, -1, 1), (-6.6, 6.8), (0, 9.4), (6.6, 6.8), (9.5, -1, 1), (0, 4.8))
_HALF_COURGETTE = ((-11.5, -2.6, 1), (-8.6, 7), (0, 10.6), (8.6, 7), (11.5, -2.6, 1), (0, -3.8))
_COURGETTE_FLESH = ((-9.6, -2, 1), (-7, 5.6), (0, 8.4), (7, 5.6), (9.6, -2, 1), (0, -2.9))
_ANCHOVY = (
    (10, 0.4), (6, 2.2), (-2, 2.2), (-8, 0.6), (-11, 2.4, 1), (-10, 0), (-11, -2.2, 1), (-7, -0.8), (-1, -2), (6, -2),
)  # fmt: skip
_BEEFS: tuple[Paint | str, ...] = ("beef", "beef", Paint(0.85, 0.68, 0.28))


def mushroom(pen: Pen, chance: Chance, region: Region) -> None:
    """Sliced mushrooms, their profiles to us."""
    mass(pen, chance, region, "mushroom_dk", 0.95)
    count = max(6, int(region.width * region.length / 88))
    for u, v in far_first(region, square_points(count, chance, 0.72)):
        x, y = region.at(pen, u, v, -3)
        turn, size = chance.spread(0.55), chance.uniform(1.12, 1.3)
        pen.fill(knots.place(_MUSHROOM, x, y, turn, size, 0.94), Paint(0.4, 0.18, 0.06), LINE, 0.75)
        pen.fill(knots.place(_MUSHROOM_CAP, x, y, turn, size, 0.94), "mushroom_dk")
        pen.stroke(knots.place([(-6.6, 4.6), (-3.6, 7)], x, y, turn, size, 0.94), Paint(0.6, 0.35, 0.2), 1.1)


def beef(pen: Pen, chance: Chance, region: Region) -> None:
    """Torn strips of marinated beef (bulgogi)."""
    mass(pen, chance, region, "beef_dk", 0.95, 0.08)
    count = max(9, int(region.width * region.length / 56))
    for u, v in far_first(region, square_points(count, chance, 0.78)):
        x, y = region.at(pen, u, v, -2)
        turn, half, thick = chance.uniform(0, 3.14), chance.uniform(9, 13.5), chance.uniform(3.6, 5.6)
        there = [(half * share, thick + chance.spread(1.3)) for share in (-1, -1 / 3, 1 / 3, 1)]
        back = [(half * share, -thick + chance.spread(1.3)) for share in (1, 1 / 3, -1 / 3, -1)]
        strip = knots.place(there + back, x, y, turn, 1, 0.8)
        pen.fill(strip, chance.pick(_BEEFS), LINE, 0.75)
        grain = [(-half * 0.6, thick * 0.3), (0, thick * 0.1), (half * 0.5, thick * 0.4)]
        pen.stroke(knots.place(grain, x, y, turn, 1, 0.8), Paint(0.9, 0.4, 0.02), 1.2)


def zucchini(pen: Pen, chance: Chance, region: Region) -> None:
    """Half-moons of courgette, laid in rows."""
    mass(pen, chance, region, Paint(1, 0, 0.8), 0.95)
    for u, v in far_first(region, _in_rows(region)):
        x, y = region.at(pen, u, v, -5)
        turn, size = chance.spread(0.28), chance.uniform(1.12, 1.24)

        def posed(outline: Knots, x: float = x, y: float = y, turn: float = turn, size: float = size) -> list[Knot]:
            return knots.place(outline, x, y, turn, size, 0.92)

        pen.fill(posed(_HALF_COURGETTE), Paint(1, 0, 0.72), LINE, 0.7)
        pen.fill(posed(_COURGETTE_FLESH), Paint(0.5, 0, 0.02))
        pen.dots(posed([(-4, 1.4), (0, 2.6), (4, 1.4)]), Paint(0.9, 0, 0.25), 1.6)


def _in_rows(region: Region) -> list[Spot]:
    """Return (u, v) in one to three rows along the longer way of the region."""
    longer, shorter = max(region.length, region.width), min(region.length, region.width)
    count = max(4, int(longer / 6.2))
    offsets = (0.0,) if shorter < 16 else (-0.43, 0.43) if shorter < 31 else (-0.6, 0.0, 0.6)
    spots = [(((i + 0.5) / count * 2 - 1) * 0.8, offset) for offset in offsets for i in range(count)]
    if region.length >= region.width * 0.8:
        return spots
    return [(v, u) for u, v in spots]


def anchovies(pen: Pen, chance: Chance, region: Region) -> None:
    """Small dried anchovies, glazed (myeolchi)."""
    mass(pen, chance, region, Paint(0.9, 0.44, 0.14))
    count = max(7, int(region.width * region.length / 66))
    for u, v in far_first(region, square_points(count, chance, 0.8)):
        x, y = region.at(pen, u, v, 2)
        turn = region.turn + chance.spread(0.8)
        pen.fill(knots.place(_ANCHOVY, x, y, turn, 1.05, 0.9), Paint(0.3, 0.1, 0.16), LINE, 0.7)
        pen.stroke(knots.place([(-6, 0.6), (0, 1), (5, 0.6)], x, y, turn, 0.95, 0.9), Paint(0.1, 0.02, 0.05), 0.9)
        pen.dots(knots.place([(7, 0.7)], x, y, turn, 0.95, 0.9), LINE, 1.1)
