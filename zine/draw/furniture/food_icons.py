"""Icons of food: the chilli that counts heat, the egg that holds a number, a chip, a leaf."""

from math import cos, sin, tau

from zine.draw.chance import Chance
from zine.draw.knots import Knot, move
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place


def chilli(pen: Pen, _chance: Chance, *, on: bool = True) -> None:
    """A red chilli; hollow when it is not on."""
    body: list[Knot] = [
        (-4, 17), (5, 18), (10, 12), (9, 2), (4, -10), (-6, -20), (-15, -25, 1), (-9, -15), (-7, -4), (-9, 8),
    ]  # fmt: skip
    if on:
        pen.fill(move(body, 1.6, -1.6), over(deep=0.6))
        pen.fill(body, Paint(0.4, 1, 0))
        dark_side = [(6, 16), (10, 12), (9, 2), (4, -10), (-6, -20), (-15, -25, 1), (-4, -16), (2, -6), (5, 6)]
        pen.fill(dark_side, over(deep=Dots(0.4, pitch=2)))
        pen.gloss([(-4, 11), (-3.4, 2), (-3.6, -6)], 2.6)
    else:
        pen.fill(body, CUT)
    pen.outline(body, 1.7, gap=0.05)
    cap = [(-7, 15), (-5, 21), (0, 23), (6, 21.5), (8, 15.5), (3, 17.4), (0, 14.6), (-3, 17)]
    pen.fill(cap, Paint(1, 0, 0.72) if on else CUT, LINE, 1.1)
    pen.brush([(0, 21), (2, 27), (8, 30)], 4.0, Paint(1, 0, 0.8) if on else LINE, (0, 0.35), per=3)


def egg_badge(pen: Pen, chance: Chance) -> None:
    """A fried egg for a step's number; the page sets the type on the yolk."""
    wave = chance.wave(4)
    white: list[Knot] = []
    for i in range(14):
        angle = tau * i / 14
        push = 1 + 0.2 * wave(angle)
        white.append((27 * push * cos(angle), 25 * push * sin(angle)))
    pen.fill(move(white, 1.8, -2.2), over(deep=0.6))
    pen.fill(move(white, 0, -1.4), Paint(0.8, 0.42, 0.1))
    pen.fill(white, CUT)
    pen.outline(white, 1.6, gap=0.14)
    pen.fill(ellipse(0, 0, 16.5, 16.5, 11, 0, 0.02, chance), Paint(1, 0.14, 0))
    pen.outline(ellipse(0, 0, 16.5, 16.5, 11, 0, 0.02, chance), 1.2, gap=0.3)
    pen.gloss([(-11, 3), (-8.6, 8.6), (-3, 11.4)], 3)


def chip(pen: Pen, chance: Chance) -> None:
    """A computer chip, the one that goes into the stew."""
    from zine.draw.foods import PIECES  # noqa: PLC0415 all foods, when a page may need none

    PIECES["chip"].draw(pen.sub(chance, x=0, y=-10), chance, Place(0, 0, 0, 0.3, 1.45))


def leaf(pen: Pen, chance: Chance) -> None:
    """A perilla leaf, seen from above."""
    from zine.draw.foods import PIECES  # noqa: PLC0415 all foods, when a page may need none

    PIECES["perilla"].draw(pen.sub(chance, tilt=0.98), chance, Place(0, 0, 0, 0.9, 1.2))
