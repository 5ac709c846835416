"""Many tiny things strewn over a dish. `points` are places on the drawing."""

from math import cos, sin, tau

from zine.draw import knots
from zine.draw.chance import Chance
from zine.draw.knots import Knot, Knots
from zine.draw.outlines import ellipse, extrude
from zine.draw.paint import LINE, Paint
from zine.draw.pen import Pen

_PINE_NUT = ((5, 0, 1), (1, 2.4), (-3.2, 2), (-4.4, 0), (-3.2, -2), (1, -2.4))


def sesame(pen: Pen, chance: Chance, points: Knots) -> None:
    """Toasted sesame seeds."""
    seeds = [_seed(point, chance.uniform(0, tau)) for point in points]
    pen.strokes(seeds, Paint(0.5, 0.2, 0.75), 3.0)
    pen.strokes(seeds, Paint(0.16, 0.04, 0), 2.0)


def black_sesame(pen: Pen, chance: Chance, points: Knots) -> None:
    """Black sesame seeds."""
    pen.strokes([_seed(point, chance.uniform(0, tau)) for point in points], Paint(0.4, 0.4, 1), 1.9)


def _seed(point: Knot, turn: float) -> tuple[Knot, Knot]:
    x, y = point[0], point[1]
    dx, dy = 0.8 * cos(turn), 0.7 * sin(turn)
    return (x - dx, y - dy), (x + dx, y + dy)


def scallion(pen: Pen, chance: Chance, points: Knots) -> None:
    """Scallion rings cut at a slant, some showing their height."""
    for x, y in points:
        size, turn = chance.uniform(0.8, 1.2), chance.spread(0.5)
        wide, high = 4.5 * size, 3.1 * size
        oval = [(wide * cos(angle), high * sin(angle)) for angle in (tau * i / 6 for i in range(6))]
        ring = knots.place(oval, x, y, turn)
        pen.fill(extrude(ring, chance.uniform(0.8, 3.4)), Paint(1, 0, 0.7), LINE, 0.75)
        pen.fill(ring, chance.pick((Paint(0.9, 0, 0.4), Paint(0.75, 0, 0.26))), LINE, 0.6)
        hollow = ellipse(0, 0, wide * 0.5, high * 0.48, 6)
        pen.fill(knots.place(hollow, x, y, turn), Paint(1, 0.1, 0.66))


def gochugaru(pen: Pen, chance: Chance, points: Knots) -> None:
    """Red chili flakes (gochugaru)."""
    flakes: list[tuple[Knot, Knot]] = []
    for x, y in points:
        turn = chance.uniform(0, tau)
        flakes.append(((x, y), (x + 1.2 * cos(turn), y + 0.9 * sin(turn))))
    pen.strokes(flakes, Paint(0.4, 1, 0.1), 1.2)


def gim_strips(pen: Pen, chance: Chance, points: Knots) -> None:
    """Curling strips of roasted seaweed."""
    for x, y in points:
        turn = chance.uniform(0, 3.14)
        length = chance.uniform(5, 9)
        dx, dy = cos(turn) * length, sin(turn) * length * 0.7
        strip = [(x - dx, y - dy), (x + chance.spread(2), y + chance.spread(2)), (x + dx, y + dy)]
        pen.stroke(strip, Paint(0.5, 0.3, 1), 2.4, cap=0)


def gim_pixels(pen: Pen, chance: Chance, points: Knots) -> None:
    """Square flakes of seaweed, as if the garnish were data."""
    for x, y in points:
        half = chance.pick((3.6, 4.4, 5.2))
        left, right, low, high = x - half, x + half, y - half * 0.6, y + half * 0.6
        pen.poly([(left, low), (right, low), (right, high), (left, high)], Paint(0.5, 0.3, 1))


def pine_nuts(pen: Pen, chance: Chance, points: Knots) -> None:
    """Pine nuts."""
    for x, y in points:
        nut = knots.place(_PINE_NUT, x, y, chance.uniform(0, tau), 1, 0.85)
        pen.fill(nut, Paint(0.34, 0.1, 0), LINE, 0.75)
