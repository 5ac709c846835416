"""One flat Korean chopstick: on the table, in a robot's grip, in an icon."""

import math

from zine.draw.paint import LINE, Paint, over
from zine.draw.pen import Pen

Spot = tuple[float, float]


def chopstick(pen: Pen, tip: Spot, end: Spot, weight: float = 5.0, metal: bool = True) -> None:
    """Draw it from its narrow tip to its engraved end, `weight` points thick, in steel or in lacquered wood."""
    dx, dy = end[0] - tip[0], end[1] - tip[1]
    length = math.hypot(dx, dy)
    across_x, across_y = -dy / length, dx / length

    def at(along: float, side: float) -> Spot:
        return (tip[0] + dx * along + across_x * side * weight / 2, tip[1] + dy * along + across_y * side * weight / 2)

    body = [at(0, -0.42), at(0, 0.42), at(1, 1), at(1, -1)]
    pen.poly(body, Paint(0.03, 0, 0.10) if metal else Paint(0.7, 0.45, 0.12), LINE, 1.1)
    pen.poly([at(0.02, -0.34), at(0.02, -0.02), at(0.98, -0.1), at(0.98, -0.86)], over(deep=0.34))
    for along in (0.80, 0.83, 0.93, 0.96):
        pen.stroke([at(along, -0.9), at(along, 0.9)], LINE if metal else Paint(0.3, 0.8, 0), 0.8, curved=False)
    if metal:
        pen.stroke([at(0.86, -0.4), at(0.88, 0.4), at(0.90, -0.4)], LINE, 0.8, curved=False)
