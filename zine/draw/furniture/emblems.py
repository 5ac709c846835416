"""Icons that stand for the zine itself: its mascot, its seal, its inks."""

from zine.draw.chance import Chance
from zine.draw.chopstick import chopstick
from zine.draw.furniture.marks import DRUMS, drum_circles
from zine.draw.knots import jitter, move
from zine.draw.outlines import ellipse, panel
from zine.draw.paint import CUT, LINE, Paint, over
from zine.draw.pen import Pen
from zine.model.geometry import Point

_RED = Paint(0.35, 1, 0)


def seal(pen: Pen, chance: Chance) -> None:
    """A red name seal: the stamp of approval."""
    pen.fill(jitter(panel(-23, -23, 23, 23, 5, 3), 0.6, chance), Paint(0.25, 1, 0))
    frame = [knot[:2] for knot in panel(-18.5, -18.5, 18.5, 18.5, 2, 2)]
    pen.stroke(frame, CUT, 1.8, curved=False, closed=True)
    for stroke in (
        [(-11, 10), (11, 10)],
        [(-11, -12), (11, -12)],
        [(-7, 10), (-7, -12)],
        [(0, 10), (0, -12)],
        [(7, 10), (7, -12)],
        [(-11, -1), (11, -1)],
    ):
        pen.stroke(stroke, CUT, 3.0, curved=False)


def magpie(pen: Pen, _chance: Chance, *, carry: bool = True) -> None:
    """The magpie, bringer of good news, with a chopstick in its beak."""
    tail = [(-10, -6), (-26, -18), (-36, -26), (-33, -30), (-20, -22), (-4, -14)]
    pen.fill(tail, Paint(0.3, 0.3, 1))
    pen.brush([(-12, -10), (-24, -19), (-34, -27)], 2.4, Paint(0, 0, 0.55), (0.2, 0.3), per=2)
    body = [(-12, -2), (-6, 10), (4, 16), (14, 12), (17, 2), (13, -9), (3, -15), (-8, -12)]
    pen.fill(move(body, 1.8, -2), over(deep=0.4))
    pen.fill(body, CUT)
    pen.outline(body, 1.6, gap=0.05)
    wing = [(-2, 9), (8, 7), (10, -2), (4, -10), (-10, -12), (-17, -10), (-11, -2)]
    pen.fill(wing, Paint(0.1, 0.05, 0.9))
    pen.fill([(-4, 3), (4, 2), (3, -5), (-8, -8), (-12, -7)], CUT)
    pen.stroke([(-9, -6), (0, -3)], LINE, 1.1)
    _head_of_magpie(pen)
    for x in (2, 8):
        pen.stroke([(x, -14), (x + 1, -22), (x + 5, -23)], LINE, 1.7, curved=False)
        pen.stroke([(x + 1, -22), (x - 2, -23.6)], LINE, 1.7, curved=False)
    if carry:
        chopstick(pen, (40, 8), (24, 34), 2.8)


def _head_of_magpie(pen: Pen) -> None:
    pen.fill([(3, 12), (4, 22), (11, 27), (19, 25), (22, 18), (19, 11), (11, 8)], Paint(0.4, 0.35, 1))
    pen.poly([(20, 22, 1), (31, 18, 1), (20, 15.6, 1)], Paint(1, 0.25, 0), LINE, 1.2)
    pen.dots([(15, 20)], CUT, 4.6)
    pen.dots([(15.6, 20)], Paint(0.4, 0.4, 1), 2.2)
    pen.fill([(5, 24), (7, 30), (14, 31.4), (18, 27.4), (11, 27)], _RED, LINE, 1.2)


def lightning(pen: Pen, _chance: Chance) -> None:
    """A flash of lightning, for what needs power."""
    flash = [(4, 30, 1), (-17, -2, 1), (-3, -2, 1), (-8, -30, 1), (17, 6, 1), (3, 6, 1)]
    pen.poly(move(flash, 1.8, -2), over(deep=0.6))
    pen.poly(flash, Paint(1, 0.04, 0), LINE, 1.7)
    pen.gloss([(0, 21), (-6, 11), (-10, 5)], 2.4)


def register(pen: Pen, _chance: Chance) -> None:
    """A printer's crosshair, once on each plate, so that their drift shows on it."""
    for drum in DRUMS:
        pen.stroke(ellipse(0, 0, 13, 13, 11), drum, 1.6, closed=True)
        pen.stroke([(-22, 0), (22, 0)], drum, 1.6, curved=False)
        pen.stroke([(0, -22), (0, 22)], drum, 1.6, curved=False)


def drums(pen: Pen, chance: Chance) -> None:
    """The three inks, and what they make where they overlap."""
    drum_circles(pen, chance, Point(0, -2), apart=11, radius=17)
