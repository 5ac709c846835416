"""Soybean sprouts that stand and grow."""

from math import atan2, pi
from typing import Literal

from zine.draw import knots
from zine.draw.chance import Chance
from zine.draw.foods.marks import Mood, draw_face
from zine.draw.foods.posing import Pose, standing
from zine.draw.knots import Knot, Knots
from zine.draw.outlines import arc, ellipse
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_CROWN = 1.16  # how much larger a head is than its stem
_BEAN = ((0, -8), (7, -6), (10, 0), (8, 7), (0, 10), (-8, 7), (-10, 0), (-7, -6))
_HALF = ((0, -7, 1), (7, -4), (14, 3), (17, 11), (11, 13), (4, 8), (0, 0, 1))  # one half of an open bean
_LEAF = ((0, 0, 1), (5, 6), (5, 14), (0, 20, 1), (-5, 14), (-5, 6))
_SQUARE = ((-17, 0, 1), (0, -8, 1), (17, 0, 1), (0, 8, 1))


def seedling(
    pen: Pen,
    chance: Chance,
    place: Place,
    *,
    height: float = 60,
    bend: float = 8,
    head: Literal["closed", "split", "open"] = "split",
    cap: bool = False,
    face: Mood = "",
) -> None:
    """A soybean sprout standing in the broth; its head closed, split or open like a book, or under a square of gim.

    Height and bend, how far it sways to the right, are in points.
    """
    size = place.size
    stem = _stem(pen, standing(pen, place, depth=0.2, turn=0), height, bend + chance.spread(1.5), size)
    (x, y), before = stem[-1][:2], stem[-2]
    turn = (atan2(y - before[1], x - before[0]) - pi / 2) * 0.6

    def crown(outline: Knots) -> list[Knot]:
        return knots.place(outline, x, y, turn, size * _CROWN)

    if head == "open":
        _open_head(pen, crown)
        return
    _bean(pen, crown, size)
    if face:
        draw_face(pen, crown([(0, 3.6)])[0], face, 0.62 * size * _CROWN)
    elif head == "split":
        pen.brush(crown([(-6, 11), (-1.4, 5), (-0.6, -3)]), 1.5, per=2)
    if cap:
        _mortarboard(pen, crown, size)


def _stem(pen: Pen, pose: Pose, height: float, sway: float, size: float) -> list[Knot]:
    """Draw the stem and the ring that it makes in the broth; return its knots, the highest last."""
    stem = pose([(0, 0), (sway * 0.7, height * 0.3), (sway * 0.2, height * 0.66), (sway, height)])
    x, y = stem[0][0], stem[0][1]
    pen.fill(ellipse(x, y, 9 * size, 9 * size * pen.tilt * 0.7, 8), over(sun=0.4, deep=Dots(0.4, pitch=2)))
    pen.strand(stem, Paint(0.1, 0, 0.02), 6.2 * size, LINE, 1.5)
    pen.stroke([(k[0] + 1.5 * size, k[1]) for k in stem], over(sun=0.3, deep=0.16), 1.8 * size)
    pen.stroke(arc(x, y - 1, 9 * size, 5 * size, 200, 340, 5), CUT, 1.4)
    return stem


def _open_head(pen: Pen, crown: Pose) -> None:
    """The halves of the bean, lined like pages, and the first leaf between them."""
    pen.fill(crown(_LEAF), Paint(1, 0, 0.6), LINE, 1.0)
    pen.stroke(crown([(0, 3), (0, 16)]), Paint(1, 0, 0.1), 0.9)
    for side in (-1, 1):
        half = crown([(side * k[0], *k[1:]) for k in _HALF])
        pen.fill(half, "yolk")
        pen.outline(half, 1.4, gap=0.1)
        for i in range(3):
            line = crown([(side * (4 + 2.6 * i), -0.5 + 3.6 * i), (side * (8 + 2.2 * i), 1.5 + 3.6 * i)])
            pen.stroke(line, Paint(1, 0.5, 0.2), 0.9)


def _bean(pen: Pen, crown: Pose, size: float) -> None:
    bean = crown([(x, y + 4) for x, y in _BEAN])
    pen.fill(bean, "yolk")
    pen.fill(crown([(2, -4), (9, -1), (9.6, 5), (6, 10), (7, 3)]), over(warm=Dots(0.5, pitch=1.8)))
    pen.outline(bean, 1.5, gap=0.1)
    pen.gloss(crown([(-7.4, 3), (-6.2, 7.6), (-3, 10)]), 1.9 * size)


def _mortarboard(pen: Pen, crown: Pose, size: float) -> None:
    """A square of roasted seaweed with a thread of chili: the cap of who has finished growing."""
    board = crown([(x, y + 15) for x, y, *_ in _SQUARE])
    pen.poly(crown([(-9, 8), (9, 8), (8, 15), (-8, 15)]), Paint(0.6, 0.3, 0.9))
    pen.poly(knots.move(board, 0, -1.8 * size), Paint(0.6, 0.4, 1))
    pen.poly(board, "nori", LINE, 0.9)
    pen.stroke(crown([(-10, 15.4), (-2, 18.6)]), Paint(0.3, 0.12, 0.5), 1.0)
    pen.stroke(crown([(0, 15), (15, 13.6), (16, 4)]), Paint(0.4, 1, 0), 1.6 * size)
    pen.stroke(crown([(16, 5), (15, -1)]), Paint(0.4, 1, 0), 3.2 * size, curved=False)
    pen.dots(crown([(0, 15)]), Paint(0.4, 1, 0), 3.0 * size)
