"""A hand at work, from its fingertips to the sleeve."""

import math
from collections.abc import Callable
from typing import NamedTuple

from zine.draw.hands.grips import GRIPS, Doing, Grip
from zine.draw.hands.limbs import Pose, draw_digit
from zine.draw.hands.skins import SKINS, Skin, SkinTone
from zine.draw.hands.sleeves import SLEEVES, Worn
from zine.draw.knots import Knot, Knots, move, place
from zine.draw.paint import over
from zine.draw.pen import Pen

_FALLS = (3.0, -6.0)  # how far the shadow of a hand lies from it, points
_SHADOW = over(deep=0.42, warm=0.25)
_CUFF = 8.0  # from the wrist back to where a sleeve begins


class Arm(NamedTuple):
    """Whose hand does what: what it holds is at (x, y) of the drawing, turned by radians; `left` is the other hand."""

    doing: Doing
    x: float
    y: float
    turn: float
    size: float
    left: bool
    skin: SkinTone
    sleeve: Worn

    def pose(self, outline: Knots) -> list[Knot]:
        """Put knots of the hand's own on the drawing."""
        side = -1 if self.left else 1
        return place([(k[0], k[1] * side, *k[2:]) for k in outline], self.x, self.y, self.turn, self.size)


class Held(NamedTuple):
    """What a hand holds: drawn behind the fingers, and once more, as far as it lies before them."""

    behind: Callable[[Pen, Pose], None]
    before: Callable[[Pen, Pose], None]


def draw_hand(pen: Pen, arm: Arm, held: Held | None = None) -> None:
    """Draw a hand, what it holds, and the arm out of the picture."""
    grip, skin = GRIPS[arm.doing], SKINS[arm.skin]
    pen.fill(move(arm.pose(grip.palm), *_FALLS), _SHADOW)
    if grip.palm_first:
        _palm(pen, arm, grip, skin)
    for digit in grip.behind:
        draw_digit(pen, arm.pose, digit, skin)
    if held:
        held.behind(pen, arm.pose)
    if not grip.palm_first:
        _palm(pen, arm, grip, skin)
    if held:
        held.before(pen, arm.pose)
    for digit in grip.before:
        draw_digit(pen, arm.pose, digit, skin)
    SLEEVES[arm.sleeve](pen, _along(arm, grip), skin)


def _palm(pen: Pen, arm: Arm, grip: Grip, skin: Skin) -> None:
    outline = arm.pose(grip.palm)
    pen.fill(outline, skin.flesh)
    pen.clip(outline)
    pen.fill(_lower(outline), skin.shade)
    pen.unclip()
    pen.outline(outline, 1.6, gap=0.04, lightest=0.5)
    for line in grip.lines:
        pen.brush(arm.pose(line), 1.2, skin.crease, (0.4, 0.5), per=2)


def _lower(outline: Knots) -> list[Knot]:
    """Return the lower half of an outline, as a band for its shade."""
    low, high = min(k[1] for k in outline), max(k[1] for k in outline)
    left, right = min(k[0] for k in outline), max(k[0] for k in outline)
    middle = low + (high - low) * 0.3
    return [(left - 9, low - 30, 1), (right + 9, low - 30, 1), (right + 9, middle, 1), ((left + right) / 2, middle - 5),
            (left - 9, middle, 1)]  # fmt: skip


def _along(arm: Arm, grip: Grip) -> Pose:
    """Return what lays a sleeve's own knots along the arm, its cuff at the wrist."""
    way = math.radians(grip.arm)

    def pose(outline: Knots) -> list[Knot]:
        return arm.pose(place(outline, grip.wrist[0] - _CUFF, grip.wrist[1], way))

    return pose
