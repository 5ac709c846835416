"""Fruit and nuts."""

from math import cos, radians, sin

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import facing, standing
from zine.draw.knots import jitter
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Paint
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_STRAWBERRY = (
    (0, -14), (6.6, -8.6), (11, 0), (9.6, 7.4), (4.4, 9.6), (0, 8), (-4.4, 9.6), (-9.6, 7.4), (-11, 0), (-6.6, -8.6),
)  # fmt: skip
_SEEDS = ((-5, 3), (0, 3.6), (5, 3), (-2.6, -2), (2.8, -2), (0, -7), (-6.4, -1), (6.6, -1))
_PINE_NUT = ((5.4, 0, 1), (1, 2.6), (-3.4, 2.2), (-4.8, 0), (-3.4, -2.2), (1, -2.6))


def strawberry(pen: Pen, chance: Chance, place: Place, *, half: bool = True) -> None:
    """A strawberry, cut in half or whole."""
    size = place.size
    pose = standing(pen, place, up=8, depth=0.8, turn=place.turn * 0.3)
    berry = pose(jitter(_STRAWBERRY, 0.3, chance))
    contact_shadow(pen, berry, 1.6, -3)
    pen.fill(berry, Paint(0.22, 0.96, 0))
    if half:
        pen.fill(pose([(x * 0.72, y * 0.72) for x, y in _STRAWBERRY]), Paint(0.05, 0.4, 0))
        pen.fill(pose([(0, -6), (2.6, 0), (0, 5), (-2.6, 0)]), CUT)
    else:
        pen.dots(pose(_SEEDS), Paint(0.9, 0.1, 0), 1.3 * size)
    pen.outline(berry, 1.3, gap=0.12)
    for angle in map(radians, (40, 90, 140)):
        sepal = [(0, 8), (5 * cos(angle), 8 + 4.4 * sin(angle)), (9 * cos(angle), 7.4 + 6 * sin(angle))]
        pen.brush(pose(sepal), 3.2 * size, Paint(1, 0, 0.66), (0.1, 0.7), per=2)


def jujube(pen: Pen, chance: Chance, place: Place) -> None:
    """A slice of rolled jujube: a little red flower."""
    size = place.size
    squash = 0.6 + 0.4 * pen.tilt
    x, y = pen.at(place.x, place.y, place.z + 2)
    disc = ellipse(x, y, 8 * size, 8 * size * squash, 9, 0, 0.05, chance)
    contact_shadow(pen, disc, 0.9, -2.2)
    pen.fill(disc, Paint(0.5, 0.95, 0.34), LINE, 0.8)
    spiral = []
    for i in range(12):
        share = i / 11
        angle, reach = place.turn + share * 9.4, 6.2 * size * share
        spiral.append((x + reach * cos(angle), y + reach * squash * sin(angle)))
    pen.stroke(spiral, Paint(0.7, 0.4, 0), 1.3 * size)


def pine_nut(pen: Pen, _chance: Chance, place: Place) -> None:
    """A single pine nut."""
    pen.fill(facing(pen, place, 1.5, squash=0.9)(_PINE_NUT), Paint(0.3, 0.1, 0), LINE, 0.8)
