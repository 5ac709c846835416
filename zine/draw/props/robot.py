"""A robot's arm, reaching in."""

import math
from typing import Literal

from zine.draw.chance import Chance
from zine.draw.chopstick import chopstick
from zine.draw.foods import PIECES
from zine.draw.knots import Knot, between, move
from zine.draw.outlines import ellipse
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.paths import poly
from zine.draw.pen import Pen
from zine.draw.props.bill import bill
from zine.draw.vocabulary import Place, Scene
from zine.model.geometry import Point

_HAND, _WRIST = Point(56, 46), Point(76, 58)
_RED, _YELLOW, _WHITE = Paint(0.35, 1, 0), Paint(1, 0.02, 0), Paint(0.05, 0, 0.02)
_FINGERS = (
    ((-2, 9), (-11, 8), (-18, 0), (-19, -7), (-13, -5), (-10, 0), (-3, 2)),
    ((5, -4), (5, -12), (-2, -19), (-9, -21), (-7, -14), (-3, -9), (-2, -2)),
)


def robot(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    tip: tuple[float, float] = (0.5, 0.62),
    size: float = 1.3,
    enter: Literal["top", "right"] = "top",
    holds: Literal["chopsticks", "bill"] = "chopsticks",
    load: str | None = None,
) -> None:
    """Robot arm holding chopsticks or the bill; `tip` is where they end, `load` a piece pinched in the chopsticks.

    The upper arm enters from the top right or from the right edge.
    """
    x, y = tip[0] * scene.width, tip[1] * scene.height
    room = Point((scene.right - x) / size, (scene.ceiling - y) / size)
    pen.plates.push(x, y, size)
    pen = pen.sub(chance, x=0, y=0)
    if enter == "top":
        elbow, shoulder = Point(min(room.x - 14, 116), 50), Point(room.x + 6, max(room.y + 8, 96))
    else:
        elbow, shoulder = Point(118, 44), Point(max(room.x + 30, 160), 66)
    if holds == "chopsticks":
        chopstick(pen, (-3, 0), (_HAND.x + 24, _HAND.y + 17), 5.0)
        if load:
            PIECES[load].draw(pen.sub(chance, x=-4, y=-14), chance.child("load"), Place(0, 0, 0, 0.3, 0.8))
    _cable(pen, shoulder, elbow, hangs=enter != "top")
    _limb(pen, shoulder, elbow, (29, 24))
    _limb(pen, elbow, _WRIST, (21, 16))
    _hazard_band(pen, elbow)
    _joint(pen, elbow, 14)
    if holds == "bill":
        bill(pen, _HAND.x - 26, _HAND.y - 22)
    palm = _capsule(_WRIST, _HAND, 17, 14)
    pen.fill(palm, Paint(1, 0.1, 0))
    pen.outline(palm, 1.6, gap=0.06)
    if holds == "chopsticks":
        chopstick(pen, (5, -2), (_HAND.x + 31, _HAND.y + 7), 5.0)
    _joint(pen, _WRIST, 9)
    for finger in _FINGERS:
        pen.fill(move(finger, *_HAND), _RED)
        pen.outline(move(finger, *_HAND), 1.4, gap=0.05)
    pen.plates.pop()


def _cable(pen: Pen, shoulder: Point, elbow: Point, *, hangs: bool) -> None:
    """The cable along the arm, which hangs over it when the arm comes in level."""
    cable = [
        (shoulder.x - 8, shoulder.y + (8 if hangs else 0)),
        ((shoulder.x + elbow.x) / 2 - 18, (shoulder.y + elbow.y) / 2 + (14 if hangs else 0)),
        (elbow.x - 16, elbow.y + 13),
        (_WRIST.x + 6, _WRIST.y + 7),
    ]
    pen.strand(cable, Paint(0.3, 0.3, 0.95), 2.4, None)


def _limb(pen: Pen, start: Point, end: Point, widths: tuple[float, float]) -> None:
    """A white tube, shaded on the side that faces down."""
    tube = _capsule(start, end, *widths)
    pen.fill(move(tube, 3, -6), over(deep=Dots(0.4, pitch=2.1)))
    pen.fill(tube, _WHITE)
    dx, dy = end.x - start.x, end.y - start.y
    length = math.hypot(dx, dy)
    down = (dy / length, -dx / length)
    if down[1] > 0:
        down = (-down[0], -down[1])
    low_start = Point(start.x + down[0] * widths[0] * 0.4, start.y + down[1] * widths[0] * 0.4)
    low_end = Point(end.x + down[0] * widths[1] * 0.4, end.y + down[1] * widths[1] * 0.4)
    pen.clip(tube)
    pen.fill(_capsule(low_start, low_end, widths[0] * 0.55, widths[1] * 0.55), over(deep=Dots(0.34, pitch=2)))
    pen.unclip()
    pen.outline(tube, 1.7, gap=0.06)


def _joint(pen: Pen, at: Point, radius: float) -> None:
    """A red disc with a slotted screw."""
    disc = ellipse(at.x, at.y, radius, radius, 11)
    pen.fill(disc, _RED)
    pen.outline(disc, 1.6, gap=0.1)
    pen.fill(ellipse(at.x, at.y, radius * 0.45, radius * 0.45, 8), Paint(0.02, 0, 0.08), LINE, 1.0)
    slot = radius * 0.2
    pen.stroke([(at.x - slot, at.y - slot), (at.x + slot, at.y + slot)], LINE, 1.0, curved=False)


def _hazard_band(pen: Pen, elbow: Point) -> None:
    """Yellow and black round the forearm."""
    start, end = between(elbow, _WRIST, 0.40), between(elbow, _WRIST, 0.66)
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy)
    across_x, across_y = -dy / length, dx / length
    band = [
        (start[0] + across_x * 9.6, start[1] + across_y * 9.6),
        (end[0] + across_x * 8.8, end[1] + across_y * 8.8),
        (end[0] - across_x * 8.8, end[1] - across_y * 8.8),
        (start[0] - across_x * 9.6, start[1] - across_y * 9.6),
    ]
    pen.poly(band, _YELLOW)
    pen.plates.clip(poly(band))
    for share in (-0.1, 0.35, 0.8, 1.25):
        x, y = start[0] + dx * share, start[1] + dy * share
        stripe = [
            (x + across_x * 10 - dx * 0.2, y + across_y * 10 - dy * 0.2),
            (x - across_x * 10 + dx * 0.2, y - across_y * 10 + dy * 0.2),
        ]
        pen.stroke(stripe, Paint(0.4, 0.4, 1), 2.6, curved=False, cap=0)
    pen.unclip()
    pen.plates.fill(poly(band), None, LINE, 1.1 * pen.weight)


def _capsule(start: Point, end: Point, start_width: float, end_width: float) -> list[Knot]:
    """The outline of a tapered tube with round ends."""
    dx, dy = end.x - start.x, end.y - start.y
    along = math.atan2(dy, dx)
    half = (start_width + end_width) / 4
    out: list[Knot] = []
    for at, width, first, side in ((start, start_width, math.pi / 2, 1), (end, end_width, -math.pi / 2, -1)):
        for i in range(5):
            angle = along + first + math.pi * i / 4
            out.append((at.x + width / 2 * math.cos(angle), at.y + width / 2 * math.sin(angle)))
        middle_x, middle_y = start.x + dx * 0.5, start.y + dy * 0.5
        out.append((middle_x + side * half * math.sin(along), middle_y - side * half * math.cos(along)))
    return out
