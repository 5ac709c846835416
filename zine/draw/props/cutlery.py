"""Chopsticks and spoon."""

import math
from typing import Literal

from zine.draw.chance import Chance
from zine.draw.chopstick import chopstick
from zine.draw.knots import Knot, move, place
from zine.draw.paint import CUT, LINE, Paint
from zine.draw.pen import Pen
from zine.draw.vocabulary import Scene


def chopsticks(
    pen: Pen,
    chance: Chance,  # noqa: ARG001 - every prop is handed a chance
    scene: Scene,
    *,
    x: float = 0.83,
    y: float = 0.46,
    turn: float = 74,
    length: float = 150,
    gap: float = 9,
) -> None:
    """A pair of steel chopsticks resting on the table, `gap` points apart."""
    middle_x, middle_y = x * scene.width, y * scene.height
    angle = math.radians(turn)
    for aside, askew in ((0, -2), (gap, 2.2)):
        along = angle + math.radians(askew)
        at_x, at_y = middle_x + aside * math.sin(angle), middle_y - aside * math.cos(angle)
        dx, dy = length / 2 * math.cos(along), length / 2 * math.sin(along)
        tip, end = (at_x + dx, at_y + dy), (at_x - dx, at_y - dy)
        pen.stroke(move([tip, end], 4, -4), scene.shade, 4.6, curved=False)
        chopstick(pen, tip, end, 5.4)


_SPOON: tuple[Knot, ...] = (
    (76, 0),
    (73, 10),
    (62, 16.4),
    (48, 16.6),
    (36, 11),
    (28, 4.4),
    (14, 2.8),
    (-40, 3.0),
    (-66, 4.6),
    (-76, 4.2),
    (-79, 0),
    (-76, -4.2),
    (-66, -4.6),
    (-40, -3.0),
    (14, -2.8),
    (28, -4.4),
    (36, -11),
    (48, -16.6),
    (62, -16.4),
    (73, -10),
)
_HOLLOW: tuple[Knot, ...] = (
    (72, 0),
    (69, 8),
    (60, 13.4),
    (48, 13.4),
    (39, 8.4),
    (36, 0),
    (39, -8.4),
    (48, -13.4),
    (60, -13.4),
    (69, -8),
)


def spoon(
    pen: Pen,
    chance: Chance,  # noqa: ARG001 - every prop is handed a chance
    scene: Scene,
    *,
    x: float = 0.17,
    y: float = 0.46,
    turn: float = 100,
    length: float = 150,
    skin: Literal["steel", "brass"] = "steel",
) -> None:
    """Long-handled spoon in steel or brass, resting on the table."""
    at_x, at_y, angle = x * scene.width, y * scene.height, math.radians(turn)

    def lay(knots: tuple[Knot, ...]) -> list[Knot]:
        return place(knots, at_x, at_y, angle, length / 150)

    outline = lay(_SPOON)
    pen.fill(move(outline, 4, -4.4), scene.shade)
    metal: Paint | str = Paint(0.03, 0, 0.12)
    hollow: Paint | str = Paint(0.04, 0, 0.32)
    light = CUT
    if skin == "brass":
        metal, hollow, light = "brass", "brass_dk", Paint(0.2, 0, 0)
    pen.fill(outline, metal)
    pen.fill(lay(_HOLLOW), hollow)
    pen.gloss(lay(((44, 7), (54, 9.6), (63, 7.4))), 4, light)
    pen.outline(outline, 1.5, gap=0.06)
    for along in (-60, -63, -71):
        pen.stroke(lay(((along, -3.4), (along, 3.4))), LINE, 0.8, curved=False)
