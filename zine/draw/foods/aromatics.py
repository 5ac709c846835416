"""What gives the smell: garlic, chilies, scallions."""

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import facing, lying
from zine.draw.knots import resample, spline
from zine.draw.outlines import ellipse
from zine.draw.paint import LINE, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_CLOVE = ((0, 9, 1), (3.6, 4.5), (6, -1), (4, -6), (0, -7.2), (-4, -6), (-6, -1), (-3.6, 4.5))
_CHILI = (
    (-20, 3), (-16, 6), (-6, 6), (6, 4.4), (16, 4), (24, 8), (29, 14, 1),
    (25, 3.6), (17, -3), (6, -5), (-6, -6), (-16, -5), (-20, -2),
)  # fmt: skip
_CHILI_SHADE = (
    (-18, -2), (-4, -3.4), (8, -2), (18, 0), (24, 4), (17, -3), (6, -5), (-6, -6), (-16, -5),
)  # fmt: skip
_GREEN = Paint(1, 0, 0.66)
_STALK = Paint(1, 0, 0.8)
_SCALLION = (  # how far from the white end each green reaches, darkest first
    (1, Paint(1, 0, 0.72)),
    (2 / 3, Paint(0.95, 0, 0.46)),
    (5 / 12, Paint(0.6, 0, 0.08)),
    (1 / 5, Paint(0.1, 0, 0.02)),
)


def garlic(pen: Pen, _chance: Chance, place: Place) -> None:
    """A peeled clove of garlic."""
    pose = facing(pen, place, 2, squash=0.92)
    clove = pose(_CLOVE)
    contact_shadow(pen, clove, 1, -2)
    pen.fill(clove, Paint(0.1, 0.04, 0), LINE, 0.9)
    pen.stroke(pose([(0, 7), (1.8, 0), (0.8, -5.4)]), Paint(0.3, 0.15, 0.25), 0.8)


def chili(pen: Pen, chance: Chance, place: Place, *, green: bool = False) -> None:
    """A slanted ring of chili with its seeds, red or green."""
    pose = facing(pen, place, 1.5, turn=place.turn * 0.5)
    ring = pose(ellipse(0, 0, 7.6, 5.0, 9, 0, 0.05, chance))
    contact_shadow(pen, ring, 0.8, -2)
    pen.fill(ring, _GREEN if green else Paint(0.5, 1, 0), LINE, 0.8)
    pen.fill(pose(ellipse(0, 0.2, 4.9, 2.9, 8, 0, 0.06, chance)), Paint(0.6, 0, 0.12) if green else Paint(0.45, 0.5, 0))
    pen.dots(pose([(-2.2, 0.4), (0, -0.8), (2.2, 0.5), (0.4, 1.4)]), Paint(0.4, 0.04, 0), 1.3 * place.size)


def chili_whole(pen: Pen, _chance: Chance, place: Place, *, green: bool = False) -> None:
    """A whole chili with its stalk, red or green."""
    size = place.size
    pose = lying(pen, place, 3)
    pod = pose(_CHILI)
    contact_shadow(pen, pod, 1.2, -3)
    pen.fill(pod, _GREEN if green else Paint(0.45, 1, 0))
    pen.fill(pose(_CHILI_SHADE), over(deep=0.35))
    pen.outline(pod, 1.3, gap=0.16)
    pen.gloss(pose([(-14, 3), (-4, 3.4), (5, 2.2)]), 1.8 * size)
    pen.brush(pose([(-18, 0.6), (-24, 1.6), (-30, -1.6)]), 4.2 * size, _STALK, (0, 0.3), per=2)
    pen.fill(pose(ellipse(-19, 0.6, 3.2, 5, 7)), _STALK, LINE, 0.7)


def scallion_long(
    pen: Pen,
    chance: Chance,
    place: Place,
    *,
    length: float = 44,
    width: float = 5,
    bend: float | None = None,
    jog: float = 0,
    via: bool = False,
) -> None:
    """A long scallion, white end to green; via gives its tip a ring pad, jog steps it aside as a trace does.

    Length is half its own; jog is in points.
    """
    size = place.size
    bow = chance.spread(3) if bend is None else bend
    stem = [(-length, -bow * 0.4), (-length * 0.33, bow), (length * 0.33, -bow * 0.6), (length, bow * 0.3)]
    path = spline(lying(pen, place, 1.5)(stem), 3)
    if jog:
        start = length * 0.1
        path = resample(lying(pen, place, 1.5)([(-length, 0), (start, 0), (start + abs(jog), jog), (length, jog)]), 10)
    pen.stroke(path, LINE, (width + 1.5) * size)
    for reach, green in _SCALLION:
        pen.stroke(path[: int(len(path) * reach)], green, width * size)
    lit = path[len(path) // 6 : len(path) * 5 // 6]
    pen.stroke([(k[0] - 0.3, k[1] + width * 0.22) for k in lit], Paint(0.35, 0, 0.05), 0.9)
    if via:
        x, y = path[-1][:2]
        flat = pen.tilt + 0.15
        pen.fill(ellipse(x, y, 5.4 * size, 5.4 * size * flat, 9), Paint(1, 0.2, 0), LINE, 1.0)
        pen.fill(ellipse(x, y, 2.1 * size, 2.1 * size * flat, 7), Paint(0.4, 0.3, 1))
