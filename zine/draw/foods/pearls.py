"""Pearls: qubits, in a bowl."""

from math import cos, radians, sin

from zine.draw import knots
from zine.draw.chance import Chance
from zine.draw.foods.marks import on_ellipse
from zine.draw.knots import move
from zine.draw.outlines import arc, ellipse
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_NACRE = Paint(0.08, 0.06, 0.06)
_ORBIT_TURN = 0.35  # radians


def pearl(pen: Pen, chance: Chance, place: Place, *, tone: Paint | str = _NACRE, orbit: bool = False) -> None:
    """A pearl that is a qubit; orbit draws the ring of its state."""
    x, y = pen.at(place.x, place.y, place.z)
    radius = 9 * place.size
    y += radius * 0.75
    ball = ellipse(x, y, radius, radius, 9, 0, 0.015, chance)
    pen.fill(ellipse(x + 1.5, y - radius * 0.9, radius * 0.95, radius * 0.5, 8), over(deep=0.45, warm=0.2))
    wide, high = radius * 1.75, radius * 0.58
    if orbit:
        pen.stroke(knots.place(arc(0, 0, wide, high, 8, 172, 7), x, y, _ORBIT_TURN), LINE, 1.0)
    pen.fill(ball, tone)
    outer = on_ellipse(x, y, radius * 0.97, radius * 0.97, (-165, -125, -90, -50, -10, 30))
    inner = move(on_ellipse(x, y, radius * 0.5, radius * 0.5, (0, -60, -120)), radius * 0.1, 0)
    pen.fill(outer + inner, over(warm=Dots(0.3, pitch=1.7), deep=Dots(0.3, pitch=1.7)))
    pen.outline(ball, 1.2, gap=0.16)
    shine = [(-0.58, 0.1), (-0.42, 0.45), (-0.05, 0.62)]
    pen.gloss([(x + radius * u, y + radius * v) for u, v in shine], radius * 0.24)
    if orbit:
        pen.stroke(knots.place(arc(0, 0, wide, high, 188, 352, 8), x, y, _ORBIT_TURN), LINE, 1.2)
        electron = [(wide * cos(radians(215)), high * sin(radians(215)))]
        pen.dots(knots.place(electron, x, y, _ORBIT_TURN), Paint(0.3, 1, 0), 4.2 * place.size)
