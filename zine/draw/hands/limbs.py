"""Fingers and palms: jointed tubes that thin towards their tips, as folk painters draw them: no bones."""

import math
from collections.abc import Callable
from typing import NamedTuple

from zine.draw.hands.skins import Skin
from zine.draw.knots import Knot, Knots, area, between, normals, place
from zine.draw.outlines import ellipse
from zine.draw.pen import Pen

Pose = Callable[[Knots], list[Knot]]  # knots of the hand's own, fingertips left and arm right, to the drawing

_CAP = (-50, 0, 50)  # degrees round a fingertip


class Digit(NamedTuple):
    """A finger or thumb: its joints from the palm to the tip, how thick it is at either end, whether its nail shows.

    `creases` are the joints (1 the first) at which a fold is drawn.
    """

    joints: tuple[tuple[float, float], ...]
    base: float = 13.0
    tip: float = 9.6
    nail: bool = False
    creases: tuple[int, ...] = ()


def tube(joints: Knots, base: float, tip: float) -> list[Knot]:
    """Return the outline of a tapered tube round its joints, anticlockwise: there, round the tip, and back.

    `base` and `tip` are its thickness there; the base stays open.
    """
    line = joints
    last = len(line) - 1
    left: list[Knot] = []
    right: list[Knot] = []
    for i, (knot, normal) in enumerate(zip(line, normals(line), strict=True)):
        half = (base + (tip - base) * i / last) / 2
        left.append((knot[0] + normal[0] * half, knot[1] + normal[1] * half))
        right.append((knot[0] - normal[0] * half, knot[1] - normal[1] * half))
    way = math.atan2(line[-1][1] - line[-2][1], line[-1][0] - line[-2][0])
    reach = tip / 2 * 0.96
    cap = [
        (line[-1][0] + reach * math.cos(way - math.radians(a)), line[-1][1] + reach * math.sin(way - math.radians(a)))
        for a in _CAP
    ]
    return [*right, *cap[::-1], *left[::-1]]


def draw_digit(pen: Pen, pose: Pose, digit: Digit, skin: Skin, weight: float = 1.5) -> None:
    """Draw one finger; its base stays open, so that it grows out of what lies beneath it."""
    edge = pose(tube(digit.joints, digit.base, digit.tip))
    if area(edge) < 0:
        edge = edge[::-1]
    pen.fill(edge, skin.flesh)
    pen.fill(_shaded(edge), skin.wash)
    pen.contour(edge, weight, lightest=0.5)
    for joint in digit.creases:
        _crease(pen, pose, digit, joint, skin)
    if digit.nail:
        _nail(pen, pose, digit, skin)


def _shaded(edge: Knots) -> list[Knot]:
    """Return the lower side of a tube: its own edge there, and back along a line a third of its way up."""
    half = len(edge) // 2
    first, second = list(edge[:half]), list(edge[half:])
    lower, upper = (
        (first, second)
        if sum(k[1] for k in first) / half < sum(k[1] for k in second) / len(second)
        else (second, first)
    )
    back = upper[::-1]
    inner = [between(knot, back[min(i, len(back) - 1)], 0.34) for i, knot in enumerate(lower)]
    return [*lower, *inner[::-1]]


def _crease(pen: Pen, pose: Pose, digit: Digit, joint: int, skin: Skin) -> None:
    before, here = digit.joints[joint - 1], digit.joints[joint]
    way = math.atan2(here[1] - before[1], here[0] - before[0]) + math.pi / 2
    half = digit.base * 0.26
    fold = [(here[0] + s * half * math.cos(way), here[1] + s * half * math.sin(way)) for s in (-1.0, 1.0)]
    middle = between(between(fold[0], fold[1], 0.5), before, -0.08)
    pen.stroke(pose([fold[0], middle, fold[1]]), skin.crease, 0.8)


def _nail(pen: Pen, pose: Pose, digit: Digit, skin: Skin) -> None:
    before, tip = digit.joints[-2], digit.joints[-1]
    way = math.atan2(tip[1] - before[1], tip[0] - before[0])
    oval = ellipse(0, 0, digit.tip * 0.36, digit.tip * 0.30, 6)
    out = digit.tip * 0.12
    at = (tip[0] + out * math.cos(way), tip[1] + out * math.sin(way))
    pen.fill(pose(place(oval, at[0], at[1], way)), skin.nail, skin.crease, 0.6)
