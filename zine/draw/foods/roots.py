"""Roots and what is pickled from them: lotus, radish, kimchi."""

from math import atan2, cos, sin, tau

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow, on_ellipse
from zine.draw.foods.posing import block, lying
from zine.draw.heaps.kimchi import kimchi_leaf
from zine.draw.knots import Knot, move
from zine.draw.outlines import ellipse, extrude
from zine.draw.paint import CUT, LINE, Paint, over
from zine.draw.pen import Pen
from zine.draw.solids import box
from zine.draw.vocabulary import Place

_HOLE = Paint(0.5, 0.36, 0.62)
_DANMUJI = ((-14, -4, 1), (-13, 4), (-7.6, 10.6), (0, 13), (7.6, 10.6), (13, 4), (14, -4, 1), (0, -5))


def lotus(pen: Pen, chance: Chance, place: Place, *, qubits: bool = False) -> None:
    """A slice of lotus root; with qubits, a pearl sits in every second hole."""
    size = place.size
    pose = lying(pen, place, 4)
    steps = [(tau * i / 16, 18 * (1.045 if i % 2 else 0.98)) for i in range(16)]
    top = pose([(reach * cos(angle), reach * sin(angle)) for angle, reach in steps])
    contact_shadow(pen, top, 1.5, -4)
    body = extrude(top, 4.2 * size)
    pen.fill(body, Paint(0.7, 0.36, 0.14))
    pen.fill(top, Paint(0.26, 0.1, 0))
    pen.outline(body, 1.4, gap=0.12)
    holes = [(10.6 * cos(angle), 10.6 * sin(angle)) for angle in (tau * i / 7 + 0.2 for i in range(7))]
    for x, y in holes:
        pen.fill(pose(ellipse(x, y, 3.6, 3.0, 7, atan2(y, x), 0.05, chance)), _HOLE, over(deep=0.9), 0.6)
    pen.fill(pose(ellipse(0, 0, 2.2, 2.0, 6)), _HOLE)
    if qubits:
        far_first = sorted(holes[::2], key=lambda hole: -(hole[0] * sin(place.turn) + hole[1] * cos(place.turn)))
        for hole in pose(far_first):
            _qubit(pen, hole, 3.7 * size)


def _qubit(pen: Pen, at: Knot, radius: float) -> None:
    x, y = at[0], at[1] + radius * 0.6
    pen.fill(ellipse(x, y, radius, radius, 9), Paint(0.06, 0.3, 0), LINE, 0.9)
    pen.fill(on_ellipse(x, y, radius, radius, (-160, -110, -60, -10)), over(warm=0.4))
    pen.dots([(x - radius * 0.35, at[1] + radius * 0.95)], CUT, radius * 0.5)


def danmuji(pen: Pen, _chance: Chance, place: Place) -> None:
    """A half-moon of yellow pickled radish (danmuji)."""
    pose = lying(pen, place, 2)
    slice_ = pose(_DANMUJI)
    contact_shadow(pen, slice_, 1, -2.6)
    pen.fill(move(slice_, 0, -1.8 * place.size), Paint(1, 0.3, 0.04))
    pen.fill(slice_, "danmuji")
    pen.outline(slice_, 1.2, gap=0.14)
    pen.gloss(pose([(-8, 3), (-4, 7), (1, 8.6)]), 1.4 * place.size, Paint(0.3, 0, 0))


def radish_disc(pen: Pen, chance: Chance, place: Place) -> None:
    """A thick slice of radish simmered until translucent."""
    size = place.size
    pose = lying(pen, place, 5 * size)
    top = pose(ellipse(0, 0, 20, 20, 11, 0, 0.02, chance))
    body = extrude(top, 7 * size)
    contact_shadow(pen, body, 1.5, -2.5)
    pen.fill(body, Paint(0.4, 0.14, 0.08))
    pen.fill(top, Paint(0.16, 0.05, 0))
    pen.stroke(pose(ellipse(0, 0, 15, 15, 10)), Paint(0.4, 0.14, 0.1), 1.0, closed=True)
    pen.outline(body, 1.4, gap=0.12)


def kkakdugi(pen: Pen, chance: Chance, place: Place) -> None:
    """A cube of radish kimchi (kkakdugi)."""
    top, left, right = Paint(0.4, 0.62, 0), Paint(0.55, 0.85, 0), Paint(0.7, 1, 0.22)
    cube = block(place, 15, 15, 11)
    on_top = box(pen, chance, cube, top=top, left=left, right=right, soft=0.16, weight=0.95)
    flakes = [on_top(chance.uniform(-0.7, 0.7), chance.uniform(-0.7, 0.7)) for _ in range(3)]
    pen.dots(flakes, Paint(0.6, 1, 0.35), 1.2)
    pen.gloss([on_top(-0.6, 0.3), on_top(-0.1, 0.65)], 1.2)


def kimchi(pen: Pen, chance: Chance, place: Place) -> None:
    """A square-cut piece of cabbage kimchi."""
    kimchi_leaf(pen, chance, pen.at(place.x, place.y, place.z + 3), place.turn, place.size * 1.25)
