"""What is painted round the wall of a bowl, in cobalt on white and in inlay."""

from collections.abc import Callable, Mapping
from typing import Literal

from zine.draw.knots import Knot, place
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, Paint
from zine.draw.pen import Pen
from zine.draw.vessels.tableware import Tableware

Painting = Literal["circuit", "cloud", "waves", "crane", "band"]

_FRONT = range(180, 361, 12)  # degrees of the wall that is seen


def circuit(bowl: Tableware) -> None:
    """A vine in cobalt blue that is a circuit with pads."""
    pen, blue = bowl.pen, Paint(0, 0, 0.85)
    pen.stroke(bowl.ring(96, 57, _FRONT), blue, 1.6)
    pen.stroke(bowl.ring(62, 12, _FRONT), blue, 1.4)
    for i, angle in enumerate(range(196, 350, 17)):
        height = 36 + bowl.chance.spread(5)
        bent = angle + (8 if i % 2 else -8) * 0.7
        trace = [
            bowl.ring_point(97, angle, 55),
            bowl.ring_point(95, angle, height + 8),
            bowl.ring_point(92, bent, height),
            bowl.ring_point(88, bent, height - 8 - 5 * (i % 3)),
        ]
        pen.stroke(trace, blue, 1.5, curved=False)
        pad = ellipse(*trace[-1], 3.4, 3.0, 8)
        pen.fill(pad, CUT)
        pen.stroke(pad, blue, 1.4, closed=True)


def cloud(bowl: Tableware) -> None:
    """Three folk-painting clouds."""
    blue = Paint(0, 0, 0.8)
    bowl.pen.stroke(bowl.ring(96, 58, _FRONT), blue, 1.5)
    for angle, height, size in ((216, 40, 1), (258, 30, 1.2), (304, 42, 1)):
        _cloud_mark(bowl.pen, bowl.ring_point(92, angle, height), size * 0.9, blue)


def waves(bowl: Tableware) -> None:
    """Two lines of ripples under the rim."""
    for radius, height in ((96, 56), (94, 49)):
        ripple = [
            bowl.ring_point(radius, angle, height + (2 if i % 2 else -2)) for i, angle in enumerate(range(180, 361, 6))
        ]
        bowl.pen.stroke(ripple, Paint(0, 0, 0.8), 1.4)


def crane(bowl: Tableware) -> None:
    """White inlay on celadon: clouds and far birds."""
    for angle, height, size in ((222, 42, 1.0), (262, 34, 1.1), (306, 44, 1.0)):
        _cloud_mark(bowl.pen, bowl.ring_point(92, angle, height), size * 0.8, CUT)
    for angle in (240, 284, 330, 200):
        bowl.pen.dots([bowl.ring_point(92, angle, 30 + bowl.chance.spread(4))], CUT, 3.0)


def band(bowl: Tableware) -> None:
    """Three stripes under the rim, one of each ink."""
    for height, paint in ((54, Paint(0.4, 1, 0)), (49, Paint(1, 0, 0)), (44, Paint(0, 0, 0.7))):
        bowl.pen.stroke(bowl.ring(96, height, _FRONT), paint, 3.2)


def _cloud_mark(pen: Pen, at: Knot, size: float, tone: Paint) -> None:
    """Two curls and a tail."""
    curls: list[list[Knot]] = [
        [(-12, 0), (-8, 4.6), (-3, 2.6), (-4, -0.4), (-6, 0.8)],
        [(-4, 3), (1, 7.4), (6.6, 4.2), (5, 0.4), (2.6, 1.8)],
        [(6, 3.6), (10, 3.4), (12, 0), (4, -2.6), (-5, -2.6), (-12, 0)],
    ]
    for curl in curls:
        pen.stroke(place(curl, at[0], at[1], 0, size), tone, 1.5)


PAINTINGS: Mapping[Painting, Callable[[Tableware], None]] = {
    "circuit": circuit,
    "cloud": cloud,
    "waves": waves,
    "crane": crane,
    "band": band,
}
