"""What hands hold. Each thing lies in the hand's own points, as its grip closes round it."""

import math
from collections.abc import Callable, Mapping, Sequence

from zine.draw.chance import Chance
from zine.draw.chopstick import chopstick
from zine.draw.foods import PIECES
from zine.draw.hands.grips import Doing
from zine.draw.hands.hand import Arm, Held
from zine.draw.hands.limbs import Pose
from zine.draw.knots import Knot, Knots, move, place
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Dots, Lines, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

ANCHORS: Mapping[Doing, tuple[float, float]] = {
    "chopsticks": (-97.0, -52.0),
    "pinch": (-5.0, -12.0),
    "scissors": (-92.0, -8.0),
    "spoon": (-98.0, -57.0),
    "take": (-5.0, -12.0),
}  # the place of a hand's own that is put where a card says; (0, 0) for the others

STICK_TURN = math.atan2(96, 175)  # of chopsticks in a hand of their own, radians
_STICKS = (((-97, -49), (78, 47)), ((-95, -53), (82, 33)))
_SPOON: tuple[Knot, ...] = (
    (-30, 0), (-26, 11), (-14, 17), (2, 16), (12, 8), (22, 3.4), (60, 2.8), (150, 3.2), (172, 5), (182, 4), (184, 0),
    (182, -4), (172, -5), (150, -3.2), (60, -2.8), (22, -3.4), (12, -8), (2, -16), (-14, -17), (-26, -11),
)  # fmt: skip
_SPOON_HOLLOW: tuple[Knot, ...] = (
    (-26, 0), (-22, 9), (-13, 13.6), (0, 12), (8, 5), (9, 0), (8, -5), (0, -12), (-13, -13.6), (-22, -9),
)  # fmt: skip
_DOME = ((0.93, 0.3), (0.74, 0.66), (0.42, 0.94), (0.0, 1.04), (-0.42, 0.94), (-0.74, 0.66), (-0.93, 0.3))
_DOME_HEIGHT = 42.0
_STEEL, _STEEL_DARK = Paint(0.03, 0, 0.12), Paint(0.04, 0, 0.34)
_BOTTLE: tuple[Knot, ...] = (
    (-14, -62, 1), (-16, -58), (-16, 20), (-14, 34), (-7, 46), (-6, 62, 1), (6, 62, 1), (7, 46), (14, 34), (16, 20),
    (16, -58), (14, -62, 1),
)  # fmt: skip
_LABEL: tuple[Knot, ...] = ((-16, -46, 1), (-16, -22, 1), (16, -22, 1), (16, -46, 1))
_BLADE: tuple[Knot, ...] = ((-94, -6, 1), (-50, 4), (-12, 8), (4, 2), (-12, -4), (-50, -6))
_LOOP_HIGH: tuple[Knot, ...] = ((-4, 2), (12, 2), (22, 8), (24, 20), (14, 29), (0, 27), (-8, 16))
_LOOP_LOW: tuple[Knot, ...] = ((-4, -3), (10, -4), (20, -12), (22, -28), (14, -39), (0, -38), (-9, -24))


def nothing(_pen: Pen, _pose: Pose) -> None:
    """Draw nothing."""


def chopsticks(arm: Arm, chance: Chance, load: str | None, *, metal: bool) -> Held:
    """Return a pair of chopsticks, perhaps with a piece of food between their tips."""

    def behind(pen: Pen, pose: Pose) -> None:
        tips = pose(((-97, -49), (-95, -53)))
        if load:
            _stick(pen, pose, _STICKS[1], arm.size, metal=metal)
            food = pen.sub(chance, x=tips[0][0], y=tips[0][1] - 9 * arm.size)
            PIECES[load].draw(food, chance.child("load"), Place(0, 0, 0, 0.3, 0.95 * arm.size))
            _stick(pen, pose, _STICKS[0], arm.size, metal=metal)
            return
        for stick in _STICKS[::-1]:
            _stick(pen, pose, stick, arm.size, metal=metal)

    return Held(behind, nothing)


def _stick(pen: Pen, pose: Pose, ends: Sequence[Knot], size: float, *, metal: bool) -> None:
    tip, end = pose(ends)
    chopstick(pen, (tip[0], tip[1]), (end[0], end[1]), 5.6 * size, metal=metal)


def spoon(arm: Arm, chance: Chance, load: str | None, *, metal: bool) -> Held:
    """Return a long spoon, in steel or brass, perhaps with a piece of food in it."""
    body = _STEEL if metal else Paint(0.95, 0.16, 0.05)

    def behind(pen: Pen, pose: Pose) -> None:
        def lay(outline: Knots) -> list[Knot]:
            return pose(place(outline, -98, -57, STICK_TURN))

        outline = lay(_SPOON)
        pen.fill(move(outline, 3, -5), over(deep=0.35))
        pen.fill(outline, body)
        pen.fill(lay(_SPOON_HOLLOW), _STEEL_DARK if metal else Paint(1, 0.36, 0.26))
        pen.gloss(lay(((-20, 6), (-12, 9.6), (-2, 8))), 3.4)
        pen.outline(outline, 1.5, gap=0.05)
        if load:
            at = lay(((-10, 0),))[0]
            food = pen.sub(chance, x=at[0], y=at[1])
            PIECES[load].draw(food, chance.child("load"), Place(0, 0, 0, 0.2, 0.8 * arm.size))

    return Held(behind, nothing)


def lid(arm: Arm, _chance: Chance, _load: str | None, *, metal: bool) -> Held:
    """Return a lid, in brass or black iron, held by its knob."""
    body, light = (Paint(0.95, 0.16, 0.05), Paint(0.4, 0, 0)) if not metal else (Paint(0.5, 0.5, 0.9), Paint(0, 0, 0.4))

    def behind(pen: Pen, _pose: Pose) -> None:
        x, y, size = arm.x, arm.y - 12 * arm.size, arm.size
        wide, deep = 86 * size, 86 * size * pen.tilt * 0.36
        y -= _DOME_HEIGHT * size
        rim = [(x + wide * math.cos(a), y + deep * math.sin(a)) for a in (math.pi * (1 + i / 8) for i in range(9))]
        dome = [(x + wide * u, y + _DOME_HEIGHT * size * v) for u, v in _DOME]
        outline = [*rim, *dome]
        pen.fill(outline, body)
        pen.clip(outline)
        pen.fill(
            ellipse(x + wide * 0.6, y - deep * 0.2, wide * 0.7, deep + 20 * size, 12), over(deep=Dots(0.5, pitch=2.2))
        )
        pen.stroke(move(rim, 0, 7 * size), LINE, 1.2)
        pen.gloss([(x - wide * 0.76, y + 7 * size), (x - wide * 0.6, y + 22 * size), (x - wide * 0.34, y + 34 * size)],
                  5 * size, light)  # fmt: skip
        pen.unclip()
        pen.outline(outline, 1.9, gap=0.06)
        y += _DOME_HEIGHT * size
        knob = [(x - 12 * size, y + 2 * size), (x - 9 * size, y + 14 * size), (x + 9 * size, y + 14 * size),
                (x + 12 * size, y + 2 * size), (x, y - 2 * size)]  # fmt: skip
        pen.fill(knob, body, LINE, 1.3)

    return Held(behind, nothing)


def bottle(arm: Arm, _chance: Chance, _load: str | None, *, metal: bool) -> Held:  # noqa: ARG001 - glass is glass
    """Return a bottle of sesame oil; what runs out of it runs straight down."""

    def behind(pen: Pen, pose: Pose) -> None:
        mouth = pose(((0, 64),))[0]
        if mouth[1] < arm.y + 20 * arm.size:
            fall = [mouth, (mouth[0] - 1.5, mouth[1] - 24), (mouth[0] - 1, mouth[1] - 62), (mouth[0], mouth[1] - 84)]
            pen.brush(fall, 6.4 * arm.size, Paint(0.95, 0.42, 0.1), (0.05, 0.5))
        glass = pose(_BOTTLE)
        pen.fill(move(glass, 3, -5), over(deep=0.4))
        pen.fill(glass, Paint(0.9, 0.5, 0.2))
        pen.clip(glass)
        pen.fill(pose(((2, -70), (2, 70), (30, 70), (30, -70))), over(deep=Lines(0.4, pitch=2.4)))
        pen.poly(pose(_LABEL), CUT, LINE, 1.0)
        pen.stroke(pose(((-10, -34), (10, -34))), Paint(0.3, 1, 0), 3.4)
        pen.unclip()
        pen.gloss(pose(((-11, 28), (-12, 4), (-12, -14))), 2.6, CUT)
        pen.outline(glass, 1.6, gap=0.04)

    return Held(behind, nothing)


def scissors(arm: Arm, _chance: Chance, _load: str | None, *, metal: bool) -> Held:
    """Return kitchen scissors, half open; their handles are red, or black."""
    grips = Paint(0.35, 1, 0) if metal else Paint(0.4, 0.4, 1)

    def behind(pen: Pen, pose: Pose) -> None:
        for turn in (0.12, -0.14):
            side = 1 if turn > 0 else -1
            blade = pose(place([(k[0], k[1] * side, *k[2:]) for k in _BLADE], 0, 0, -turn))
            pen.fill(move(blade, 3, -5), over(deep=0.4))
            pen.fill(blade, _STEEL)
            pen.outline(blade, 1.4, gap=0.04)
        for loop in (_LOOP_LOW, _LOOP_HIGH):
            pen.stroke(pose(loop), LINE, 9.4 * arm.size, closed=True)
            pen.stroke(pose(loop), grips, 6.8 * arm.size, closed=True)
        pen.fill(pose(ellipse(-8, 1, 4.6, 4.6, 8)), _STEEL_DARK, LINE, 1.1)

    return Held(behind, nothing)


def specks(_arm: Arm, chance: Chance, load: str | None, *, metal: bool) -> Held:  # noqa: ARG001 - all holders are alike
    """Return what falls from between the fingers: sesame."""

    def before(pen: Pen, pose: Pose) -> None:
        start = pose(((-5, -14),))[0]
        for _ in range(12):
            x, y = start[0] + chance.spread(9), start[1] - chance.uniform(4, 44)
            seed = ((x, y), (x + chance.spread(1.2), y - 1.6))
            pen.strokes([seed], LINE, 3.2)
            pen.strokes([seed], Paint(0.3, 0.06, 0), 2.0)

    return Held(before, nothing)


def offered(arm: Arm, chance: Chance, load: str | None, *, metal: bool) -> Held:  # noqa: ARG001 - all holders are alike
    """Return a piece of food on an open hand."""

    def behind(pen: Pen, pose: Pose) -> None:
        if load:
            at = pose(((10, 3),))[0]
            PIECES[load].draw(pen.sub(chance, x=at[0], y=at[1]), chance, Place(0, 0, 0, 0.1, 1.25 * arm.size))

    return Held(behind, nothing)


def empty(_arm: Arm, _chance: Chance, _load: str | None, *, metal: bool) -> Held:  # noqa: ARG001 - all holders are alike
    """Return nothing held: what the hand touches is drawn already."""
    return Held(nothing, nothing)


HELD: Mapping[Doing, Callable[..., Held]] = {
    "chopsticks": chopsticks,
    "lid": lid,
    "offer": offered,
    "pass": empty,
    "pinch": specks,
    "pour": bottle,
    "roll": empty,
    "scissors": scissors,
    "spoon": spoon,
    "take": empty,
}
