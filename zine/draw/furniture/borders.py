"""Borders along a page's edge, `width` x `height` points, from (0, 0)."""

from math import sin, tau

from zine.draw.chance import Chance
from zine.draw.knots import Knot, Knots, jitter, place
from zine.draw.outlines import arc, ellipse, panel
from zine.draw.paint import CUT, LINE, Paint
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_RED = Paint(0.35, 1, 0)
_PINK = Paint(0.06, 0.36, 0)
_BLACK = Paint(0, 0, 0.9)
_BARS = ((_RED, 1.0), (Paint(1, 0.1, 0), 0.84), (_BLACK, 0.68), (CUT, 0.52))
_SLEEVE = (_RED, Paint(1, 0.04, 0), _BLACK, CUT, _PINK, Paint(1, 0, 0.66), Paint(0.5, 0.6, 0.5))


def dancheong(pen: Pen, _chance: Chance, width: float, height: float) -> None:
    """The painting under palace eaves: lotus flowers between stepped bars of colour."""
    pen.poly([(0, 0), (width, 0), (width, height), (0, height)], Paint(1, 0, 0.72))
    count = max(1, round(width / (height * 2.6)))
    unit = width / count
    for i in range(count):
        x = (i + 0.5) * unit
        _stepped_bars(pen, x, unit, height)
        _lozenge(pen, i * unit, height)
        if i == count - 1:
            _lozenge(pen, (i + 1) * unit, height)
        _lotus(pen, x, height / 2, height * 0.46)
    for y in (height * 0.03, height * 0.97):
        pen.stroke([(0, y), (width, y)], _RED, height * 0.06, curved=False, cap=0)


def _stepped_bars(pen: Pen, x: float, unit: float, height: float) -> None:
    for paint, share in _BARS:
        for side in (-1, 1):
            joint = x + side * unit / 2
            length = unit * 0.30 * share
            shoulder = joint - side * length * 0.7
            bar = [
                (joint, 0, 1), (shoulder, 0, 1), (joint - side * length, height / 2, 1), (shoulder, height, 1),
                (joint, height, 1),
            ]  # fmt: skip
            pen.fill(bar, paint)


def _lozenge(pen: Pen, x: float, height: float) -> None:
    middle, reach = height / 2, height * 0.30
    for share, paint, weight in ((1.0, _PINK, 0.8), (0.5, Paint(1, 0, 0.7), 0.7)):
        across, up = reach * 0.8 * share, reach * share
        corners = [(x - across, middle), (x, middle + up), (x + across, middle), (x, middle - up)]
        pen.poly(corners, paint, LINE, weight)


def _lotus(pen: Pen, x: float, y: float, radius: float) -> None:
    r = radius
    petal = [(r * 0.30, 0), (r * 0.62, r * 0.30), (r * 0.98, r * 0.16), (r * 1.02, 0), (r * 0.98, -r * 0.16),
             (r * 0.62, -r * 0.30)]  # fmt: skip
    for i in range(8):
        pen.fill(place(petal, x, y, tau * i / 8), Paint(0.05, 0.34, 0) if i % 2 else CUT, LINE, 0.7)
    pen.fill(ellipse(x, y, r * 0.50, r * 0.50, 10), _RED, LINE, 0.8)
    pen.fill(ellipse(x, y, r * 0.30, r * 0.30, 9), Paint(1, 0.06, 0), LINE, 0.7)
    pen.dots([(x, y)], Paint(0.3, 0.2, 1), r * 0.22)


def saekdong(pen: Pen, chance: Chance, width: float, height: float) -> None:
    """The stripes of a festive sleeve."""
    x, number = 0.0, 0
    while x < width:
        stripe = height * chance.uniform(0.42, 0.7)
        right = min(width, x + stripe)
        pen.poly([(x, 0), (right, chance.spread(0.3)), (right, height), (x, height)], _SLEEVE[number % len(_SLEEVE)])
        x += stripe
        number += 1


def fret(pen: Pen, _chance: Chance, width: float, height: float, *, via: bool = True) -> None:
    """The thunder fret, drawn as one long circuit trace; via puts a contact at each end."""
    count = max(1, int(width / (height * 1.05)))
    unit = width / count
    low, high, weight = height * 0.16, height - height * 0.16, height * 0.085
    for i in range(count):
        x = i * unit
        trace = [
            (x, low), (x + unit * 0.84, low), (x + unit * 0.84, high), (x + unit * 0.18, high),
            (x + unit * 0.18, low + height * 0.24), (x + unit * 0.60, low + height * 0.24),
            (x + unit * 0.60, high - height * 0.22),
        ]  # fmt: skip
        pen.stroke(trace, LINE, weight, curved=False, cap=0)
        pen.stroke([(x + unit * 0.84, low), (x + unit, low)], LINE, weight, curved=False, cap=0)
        if via:
            pen.dots(trace[-1:], _RED, height * 0.22)
            pen.dots(trace[-1:], CUT, height * 0.09)


def noodle(pen: Pen, chance: Chance, width: float, height: float) -> None:
    """One long noodle with a plug at its end, and the socket for it."""
    middle = height / 2
    count = int(width / 16)
    line: list[Knot] = []
    for i in range(count + 1):
        share = i / count
        swing = 1 if 0.04 < share < 0.96 else 0.2
        line.append((20 + (width - 62) * share, middle + height * 0.22 * sin(share * tau * 3.5) * swing))
    pen.strand(line, "cream", 3.6, Paint(0.6, 0.3, 0.75), 1.1)
    from zine.draw.foods import PIECES  # noqa: PLC0415 all foods, when a page may need none

    PIECES["plug"].draw(pen.sub(chance, x=width - 36, y=line[-1][1]), chance, Place(0, 0, 0, 0, 0.72))
    pen.fill(panel(2, middle - 8, 18, middle + 8, 3, 3), CUT, LINE, 1.4)
    for offset in (-3, 3):
        pen.dots([(10, middle + offset)], Paint(0.3, 0.3, 1), 2.6)


def chillies(pen: Pen, chance: Chance, width: float, height: float) -> None:
    """Chillies drying on a string, a green one now and then."""
    sag = (0.80, 0.72, 0.78, 0.71, 0.8)
    string = [(width * share, height * up) for share, up in zip((0, 0.25, 0.5, 0.75, 1), sag, strict=True)]
    pen.stroke(string, Paint(0.6, 0.5, 0.5), 1.6)
    count = max(3, int(width / (height * 0.52)))
    for i in range(count):
        x = width * (i + 0.5) / count + chance.spread(1.2)
        y = height * (0.76 + 0.03 * sin(i * 2.2))
        size = height / 62 * chance.uniform(0.86, 1.06)
        _hanging_chilli(pen, chance, (x, y), size, chance.spread(0.28), green=i % 5 == 3)


def _hanging_chilli(
    pen: Pen, chance: Chance, at: tuple[float, float], size: float, turn: float, *, green: bool
) -> None:
    def hung(outline: Knots) -> list[Knot]:
        return place(outline, at[0], at[1], turn, size)

    body: list[Knot] = [
        (-4, -4), (4, -4), (7, -14), (5, -28), (0, -40), (-3, -46, 1), (-3, -36), (-6, -24), (-7, -12),
    ]  # fmt: skip
    if chance.happens(0.5):
        body = [(-knot[0], *knot[1:]) for knot in reversed(body)]
    pen.fill(hung(jitter(body, 0.4, chance)), Paint(1, 0, 0.7) if green else Paint(0.4, 1, 0), LINE, 1.1)
    pen.gloss(hung([(-3, -10), (-3.4, -20), (-2, -28)]), 2.0 * size)
    cap = [(-5, -2), (-3, 3), (0, 5), (3, 3), (5, -2), (2, -4), (0, -2), (-2, -4)]
    pen.fill(hung(cap), Paint(1, 0, 0.78), LINE, 0.9)


def tiles(pen: Pen, _chance: Chance, width: float, height: float) -> None:
    """Two courses of roof tiles, for the foot of a page."""
    count = max(1, round(width / (height * 0.9)))
    unit = width / count
    for course in range(2):
        y = height * (0.58 - 0.5 * course)
        for i in range(-1, count + 1):
            x = (i + (0.5 if course else 0)) * unit
            tile = [
                (x, y, 1), (x + unit * 0.08, y + height * 0.30), (x + unit * 0.5, y + height * 0.44),
                (x + unit * 0.92, y + height * 0.30), (x + unit, y, 1), (x + unit * 0.5, y - height * 0.06),
            ]  # fmt: skip
            pen.fill(tile, Paint(0, 0, 0.9) if (i + course) % 2 else Paint(0, 0, 0.55), LINE, 1.0)
            pen.stroke(arc(x + unit / 2, y, unit * 0.26, height * 0.24, 20, 160, 5), CUT, 1.2)
