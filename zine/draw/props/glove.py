"""A neighbour's hand in a rubber glove, reaching in."""

import math

from zine.draw import knots
from zine.draw.chance import Chance
from zine.draw.knots import Knot, Knots, move
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.paints import PAINTS
from zine.draw.pen import Pen
from zine.draw.vocabulary import Scene

_RUBBER, _INSIDE = Paint(0.03, 0.5, 0), Paint(0.1, 0.72, 0.04)
_PASTE = Paint(0.6, 0.96, 0.06)
_HAND: Knots = (  # fingertips at the left, wrist at the right, the thumb below
    (62, -15), (46, -19), (36, -27), (24, -35), (13, -37), (9, -32), (15, -27), (25, -20), (16, -18.6), (2, -20),
    (-10, -19.6), (-15, -15), (-11, -10.6, 1), (-19, -10), (-23.6, -5.4), (-19, -0.6, 1), (-24, 0.4), (-27, 4.8),
    (-21, 9.4, 1), (-22, 12), (-20, 17), (-10, 19.6), (6, 20.6), (26, 20), (46, 17), (62, 15),
)  # fmt: skip
_SHADED: Knots = (
    (62, -15), (46, -19), (36, -27), (24, -35), (13, -37), (24, -30), (36, -20), (40, -12), (20, -14), (2, -16),
    (-14, -15), (-10, -19.6), (2, -20), (16, -18.6), (28, -19), (40, -8), (62, -6),
)  # fmt: skip
_SPLITS = (
    ((-12, -10.6), (0, -9.6), (11, -10.4)),
    ((-19, -0.6), (-2, 0.4), (13, -0.4)),
    ((-21, 9.4), (-2, 10), (12, 9)),
)
_DIPPED: Knots = (
    (-40, -40),
    (-8, -40),
    (-4, -22),
    (-9, -14),
    (-3, -6),
    (-9, 2),
    (-2, 9),
    (-8, 16),
    (-3, 40),
    (-40, 40),
)
_CUFF: Knots = ((58, -15), (70, -18), (86, -20), (89, 0), (86, 20), (70, 18), (58, 15), (56, 0))
_ROLL: Knots = ((84, -21), (90, -21), (93, 0), (90, 21), (84, 21), (87, 0))
_ARM, _FAR = 320.0, 900.0  # points to where the sleeve is full, and to its far end: beyond the largest picture


def glove(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    x: float = 0.3,
    y: float = 0.7,
    turn: float = 120,
    size: float = 1.0,
    flip: bool = False,
    sleeve: str = "cream",
) -> None:
    """A hand in a pink rubber glove, its fingers in the paste; `turn` is where the arm goes, `flip` the other hand."""
    at_x, at_y = x * scene.width, y * scene.height
    angle, side = math.radians(turn), -1 if flip else 1

    def pose(outline: Knots) -> list[Knot]:
        return knots.place([(k[0], k[1] * side, *k[2:]) for k in outline], at_x, at_y, angle, size)

    arm = pose([(80, -19, 1), (_ARM, -30, 1), (_FAR, -30, 1), (_FAR, 30, 1), (_ARM, 30, 1), (80, 19, 1)])
    hand = pose(_HAND)
    pen.fill(move(hand, 2.4 * size, -5 * size), over(deep=0.5, warm=0.3))
    pen.fill(arm, PAINTS[sleeve], LINE, 1.5)
    pen.stroke(pose([(96, 10 * -side), (_ARM, 16 * -side), (_FAR, 16 * -side)]), over(deep=0.3), 1.4)
    cuff = pose(_CUFF)
    pen.fill(cuff, _RUBBER)
    pen.outline(cuff, 1.4, gap=0.04)
    pen.fill(pose(_ROLL), _INSIDE, LINE, 1.0)
    pen.fill(hand, _RUBBER)
    pen.clip(hand)
    pen.fill(pose(_SHADED), over(warm=Dots(0.5, pitch=2.1)))
    pen.fill(pose(_DIPPED), _PASTE)
    pen.dots([pose([(chance.uniform(-2, 10), chance.uniform(-18, 18))])[0] for _ in range(7)], _PASTE, 2.2 * size)
    pen.unclip()
    pen.outline(hand, 1.6, gap=0.04)
    for split in _SPLITS:
        pen.brush(pose(split), 1.2, LINE, (0.05, 0.7), per=2)
    pen.gloss(pose([(16, 12), (32, 13), (48, 11)]), 2.6 * size)
    pen.gloss(pose([(68, 9), (76, 10), (82, 11)]), 2.2 * size)
