"""Mushrooms."""

from math import cos, pi, sin

from zine.draw import knots
from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow, on_ellipse
from zine.draw.foods.posing import facing
from zine.draw.knots import move
from zine.draw.outlines import ellipse
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_QUARTER = 1.57  # radians from the length of a cut in the cap to its width


def enoki(pen: Pen, chance: Chance, place: Place) -> None:
    """A bundle of enoki mushrooms from one root."""
    size = place.size
    pose = facing(pen, place, 2)
    root = pose([(-3, -14)])[0]
    heads = sorted(
        ((chance.uniform(-11, 9), chance.uniform(9, 17)) for _ in range(9)), key=lambda head: head[1], reverse=True
    )
    for x, y in heads:
        head, middle = pose([(x, y), (x * 0.35, 0)])
        pen.strand([root, middle, head], Paint(0.12, 0.03, 0), 2.0, Paint(0.4, 0.2, 0.5), 0.8)
        pen.fill(ellipse(head[0], head[1], 2.9 * size, 2.3 * size, 7), Paint(0.2, 0.07, 0), LINE, 0.7)


def shiitake(pen: Pen, chance: Chance, place: Place) -> None:
    """A whole shiitake cap with a star cut into it."""
    size = place.size
    squash = 0.6 + 0.4 * pen.tilt
    x, y = pen.at(place.x, place.y, place.z + 4)
    cap = ellipse(x, y, 16.5 * size, 16 * size * squash, 11, 0, 0.03, chance)
    contact_shadow(pen, cap, 1.5, -4)
    pen.fill(move(cap, 0, -2.6 * size), Paint(0.6, 0.4, 0.5))
    pen.fill(cap, "mushroom_dk")
    near_edge = on_ellipse(x, y, 15 * size, 14.4 * size * squash, range(190, 361, 24))
    shade = [*near_edge, (x + 8 * size, y - 5 * size), (x - 6 * size, y - 8 * size * squash)]
    pen.fill(shade, over(deep=Dots(0.4, pitch=1.9)))
    pen.outline(cap, 1.4, gap=0.14)
    for angle in (place.turn + i * pi / 3 for i in range(3)):
        long_x, long_y = 11.4 * cos(angle), 11 * squash * sin(angle)
        wide_x, wide_y = 1.8 * cos(angle + _QUARTER), 1.8 * squash * sin(angle + _QUARTER)
        cut = [(long_x, long_y), (wide_x, wide_y), (-long_x, -long_y), (-wide_x, -wide_y)]
        pen.poly(knots.place(cut, x, y, 0, size), Paint(0.25, 0.1, 0))
