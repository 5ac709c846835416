"""The stove under a pot that is wanted hot: a graphics card."""

import math

from zine.draw.chance import Chance
from zine.draw.knots import Knot, move
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.paths import poly
from zine.draw.pen import Pen

_FOOT, _HEIGHT = 6.0, 34.0  # how far the card is off the table, and how thick it is
_WIDTH, _DEPTH = 262.0, 138.0
_FANS = (-92.0, 92.0)
_BLADES = 9
_GOLD = Paint(1, 0.24, 0.06)


def gpu(pen: Pen, chance: Chance, radius: float, tone: Paint) -> float:
    """Table stove that is a graphics card: fins, two fans, gold fingers, and a ring of fire for the pot."""
    shadow = [pen.at(x, y) for x, y in ((-118, -62), (136, -64), (152, 40), (-100, 60))]
    pen.plates.cast(poly(move(shadow, 6, -10)), tone)
    _fingers(pen)
    _card(pen)
    _fins(pen)
    for x in _FANS:
        _fan(pen, chance, x)
    _fire(pen, radius)
    return _FOOT + _HEIGHT


def _card(pen: Pen) -> None:
    """The slab itself: its top, its near side, the edges between."""
    right, near, top = _WIDTH / 2, -_DEPTH / 2, _FOOT + _HEIGHT
    upper = [pen.at(x, y, top) for x, y in ((-right, near), (right, near), (right, -near), (-right, -near))]
    lower = [pen.at(x, near, _FOOT) for x in (-right, right)]
    pen.poly([*lower, *upper[1::-1]], Paint(0.5, 0.4, 0.62))
    pen.poly(upper, Paint(0.5, 0.36, 0.84))
    for start, end, weight in (
        (upper[3], upper[2], 0.9), (upper[0], upper[3], 0.9), (upper[1], upper[2], 1.9), (upper[0], upper[1], 1.1),
        (lower[0], upper[0], 1.1), (lower[1], upper[1], 2.2), (lower[0], lower[1], 2.4),
    ):  # fmt: skip
        pen.edge(start, end, weight, overshoot=0.01)
    for x, y in ((-122, 58), (122, 58), (-122, -58), (122, -58)):
        pen.dots([pen.at(x, y, top)], Paint(0.05, 0, 0.2), 4.0)


def _front(pen: Pen, x: float, up: float) -> tuple[float, float]:
    """Return a place on the face nearest to us."""
    return pen.at(x, -_DEPTH / 2, _FOOT + up)


def _fingers(pen: Pen) -> None:
    """The contacts of the card, along the foot of its near side."""
    edge = [_front(pen, x, up) for x, up in ((-84, 4), (76, 4), (76, -7), (-84, -7))]
    pen.poly(edge, Paint(1, 0, 0.7), LINE, 1.2)
    for i in range(19):
        x = -80 + 8.4 * i
        if i != 5:
            pen.stroke([_front(pen, x, 2), _front(pen, x, -6)], _GOLD, 5.0, curved=False, cap=0)


def _fins(pen: Pen) -> None:
    """The cooling fins, hot in the middle."""
    low, high = 5.0, _HEIGHT - 6
    slot = [_front(pen, x, up) for x, up in ((-120, low), (120, low), (120, high), (-120, high))]
    pen.poly(slot, Paint(0.6, 0.6, 1))
    for left, right, paint in (
        (-78, 78, Paint(0.8, 1, 0.1)),
        (-50, 50, Paint(1, 0.62, 0)),
        (-24, 24, Paint(1, 0.2, 0)),
    ):
        pen.poly([_front(pen, x, up) for x, up in ((left, low), (right, low), (right, high), (left, high))], paint)
    fins = [(_front(pen, -118 + 7.4 * i, low), _front(pen, -118 + 7.4 * i, high)) for i in range(33)]
    pen.strokes(fins, Paint(0.06, 0, 0.3), 2.6, 0)


def _fan(pen: Pen, chance: Chance, x: float) -> None:
    reach, spin = 36.0, chance.uniform(0, 1)
    height = _FOOT + _HEIGHT

    def around(radius: float, angle: float) -> Knot:
        return pen.at(x + radius * math.cos(angle), radius * 1.4 * math.sin(angle), height)

    rim = [around(reach, math.tau * i / 14) for i in range(14)]
    pen.fill(rim, Paint(0.6, 0.6, 1))
    pen.stroke(rim, Paint(0.06, 0.02, 0.3), 2.0, closed=True)
    step = math.tau / _BLADES
    for i in range(_BLADES):
        start = spin + i * step
        blade = [around(r, start + a) for r, a in ((9, 0), (22, 0.2), (33, 0.5), (33, 0.82), (21, 0.56), (9, 0.5))]
        pen.fill(blade, Paint(0.12, 0.06, 0.42), LINE, 0.8)
    pen.fill([around(10, math.tau * i / 9) for i in range(9)], Paint(0.3, 1, 0), LINE, 1.1)
    pen.gloss([around(30, a) for a in (2.2, 2.6, 3.0)], 2.0, CUT)


def _fire(pen: Pen, radius: float) -> None:
    """What the pot stands in: a ring of fire, seen round its foot."""
    ring = min(radius, 70) * 1.08
    at_x, at_y = pen.at(0, 0, _FOOT + _HEIGHT)
    pen.fill(ellipse(at_x, at_y, ring * 1.06, ring * pen.tilt * 1.06, 14), Paint(0.8, 1, 0.1), LINE, 1.4)
    tongues: list[Knot] = []
    for i in range(26):
        angle = math.tau * i / 26
        reach = ring * (1.12 if i % 2 else 0.9)
        up = 5 if i % 2 else 0
        tongues.append((at_x + reach * math.cos(angle), at_y + reach * pen.tilt * math.sin(angle) + up, i % 2))
    pen.fill([k[:2] if not k[2] else (k[0], k[1], 1) for k in tongues], Paint(1, 0.5, 0))
    pen.fill(ellipse(at_x, at_y, ring * 0.92, ring * pen.tilt * 0.92, 12), Paint(1, 0.06, 0))
    pen.fill(ellipse(at_x, at_y, ring * 0.8, ring * pen.tilt * 0.8, 12), over(deep=Dots(0.5)))
