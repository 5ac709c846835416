"""Two noodles of which one cannot move alone."""

from math import pi, sin

from zine.draw.chance import Chance
from zine.draw.chopstick import chopstick
from zine.draw.foods.posing import Pose, facing
from zine.draw.knots import Knot, spline
from zine.draw.outlines import arc
from zine.draw.paint import CUT, Paint
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_CROSSING = 26.0  # points from one crossing of the twist to the next
_MIDDLE, _SWING = -10.0, 11.0  # of the twist, points
_RISING = (  # out of the twist, up, over the chopsticks, to the end that hangs
    (-60, 0), (-72, 14), (-72, 40), (-66, 66), (-62, 80), (-53, 88), (-45, 80), (-45, 64), (-51, 48), (-47, 35),
)  # fmt: skip
_GLASS, _OTHER = Paint(0.55, 0.1, 0), Paint(0.95, 0.5, 0.06)
_EDGE = Paint(0.6, 0.5, 0.98)
_STICKS = (((-34, 66), (-190, 118)), ((-30, 76), (-184, 146)))


def entangled(pen: Pen, _chance: Chance, place: Place, *, held: bool = True) -> None:
    """Two noodles wound round each other: chopsticks pull one up, and the other rises by itself, in the mirror."""
    size = place.size
    pose = facing(pen, place, turn=0)
    twist = [(x, _MIDDLE + _SWING * sin(pi * x / _CROSSING)) for x in range(58, -53, -5)]
    one = [*spline(twist, 2), *spline([twist[-1], *_RISING], 5)]
    other = [(-x, y) for x, y in one]
    if held:
        _stick(pen, pose, 1)
    _cord(pen, pose(one), _GLASS, size)
    _cord(pen, pose(other), _OTHER, size)
    for crossing in (0,):  # at the outer two the other noodle lies on top
        _cord(pen, pose([k for k in one if abs(k[0] - crossing) < _CROSSING / 2 and k[1] < 10]), _GLASS, size)
    if held:
        _stick(pen, pose, 0)
        for reach in (13, 20):
            pen.brush(pose(arc(58, 84, reach + 6, reach, 22, 82, 5)), 2.6 * size, CUT, (0.4, 0.4))


def _cord(pen: Pen, line: list[Knot], paint: Paint, size: float) -> None:
    pen.strand(line, paint, 5.0 * size, _EDGE, 1.6)
    pen.stroke([(k[0] - 1.2 * size, k[1] + 0.9 * size) for k in line], Paint(0.2, 0.02, 0), 1.3 * size)


def _stick(pen: Pen, pose: Pose, which: int) -> None:
    tip, end = pose(_STICKS[which])
    chopstick(pen, (tip[0], tip[1]), (end[0], end[1]), 6.0)
