"""Icons of kitchen things: what a card needs, counts and times."""

from math import cos, pi, radians, sin

from zine.draw.chance import Chance
from zine.draw.chopstick import chopstick
from zine.draw.knots import Knot, Knots, move, place
from zine.draw.outlines import ellipse, panel
from zine.draw.paint import CUT, LINE, Lines, Paint, over
from zine.draw.pen import Pen

_ENAMEL = Paint(0.35, 1, 0)
_HALF_SHADOW = over(deep=0.6)


def cutlery(pen: Pen, _chance: Chance) -> None:
    """A spoon and a pair of metal chopsticks."""

    def laid(outline: Knots) -> list[Knot]:
        return place(outline, -9, 0, radians(97), 0.40)

    spoon = laid(
        [
            (76, 0), (73, 12), (60, 19), (46, 19), (34, 12), (26, 5), (10, 4), (-60, 5), (-76, 5), (-79, 0),
            (-76, -5), (-60, -5), (10, -4), (26, -5), (34, -12), (46, -19), (60, -19), (73, -12),
        ]
    )  # fmt: skip
    pen.fill(move(spoon, 1.6, -1.6), over(warm=0.7))
    pen.fill(spoon, Paint(1, 0.06, 0))
    hollow = [
        (70, 0), (66, 9), (56, 14), (46, 14), (38, 8), (36, 0), (38, -8), (46, -14), (56, -14), (66, -9),
    ]  # fmt: skip
    pen.fill(laid(hollow), Paint(1, 0.4, 0.06))
    pen.outline(spoon, 1.5, gap=0.05)
    for number in (0, 1):
        x = 9 + 7 * number
        chopstick(pen, (x - 1.5 + number, -30), (x + 2 + 2 * number, 30), 4.6)


def timer(pen: Pen, chance: Chance, *, minutes: int = 20) -> None:
    """A kitchen clock whose yellow wedge shows the minutes."""
    dial = ellipse(0, -2, 25, 25, 13, 0, 0.008, chance)
    for side in (-1, 1):
        leg = [(side * 15, -22), (side * 20, -30)]
        pen.stroke(leg, LINE, 5.4)
        pen.stroke(leg, Paint(1, 0.2, 0.1), 3.0)
        bell = place(ellipse(0, 0, 9, 6.4, 9), side * 14, 23, side * -0.6)
        pen.fill(bell, Paint(1, 0.04, 0), LINE, 1.4)
    pen.fill(move(dial, 1.8, -2), _HALF_SHADOW)
    pen.fill(dial, _ENAMEL)
    pen.outline(dial, 1.8, gap=0.06)
    pen.fill(ellipse(0, -2, 19, 19, 12), CUT, LINE, 1.2)
    end = 90 - 360 * (minutes % 60 or 60) / 60
    rim = [radians(90 + (end - 90) * i / 8) for i in range(9)]
    wedge: list[Knot] = [(17.4 * cos(angle), -2 + 17.4 * sin(angle)) for angle in rim]
    pen.fill([(0, -2, 1), (*wedge[0], 1), *wedge[1:-1], (*wedge[-1], 1)], Paint(1, 0.06, 0))
    for hour in range(12):
        angle = radians(30 * hour)
        inner = 14.6 if hour % 3 else 12.6
        tick = [(inner * cos(angle), -2 + inner * sin(angle)), (17 * cos(angle), -2 + 17 * sin(angle))]
        pen.stroke(tick, LINE, 1.4, curved=False)
    pen.stroke([(0, -2), (0, 10)], LINE, 2.2, curved=False)
    pen.stroke([(0, -2), (12 * cos(radians(end)), -2 + 12 * sin(radians(end)))], LINE, 2.2, curved=False)
    pen.dots([(0, -2)], Paint(0.3, 1, 0.2), 4.6)


def pot(pen: Pen, _chance: Chance) -> None:
    """A brass pot, its lid lifted by steam."""
    body: list[Knot] = [(-24, 8), (-24, -10), (-20, -20), (0, -23), (20, -20), (24, -10), (24, 8)]
    for side in (-1, 1):
        handle = [(side * 23, 2), (side * 31, 3), (side * 32, -4), (side * 23, -6)]
        pen.stroke(handle, LINE, 5.0)
        pen.stroke(handle, "brass_dk", 2.6)
    pen.fill(move(body, 2, -2), _HALF_SHADOW)
    pen.fill(body, "brass")
    dark_side = [(8, 8), (10, -8), (4, -22), (18, -21), (24, -10), (24, 8)]
    pen.fill(dark_side, over(warm=0.3, deep=Lines(0.36, pitch=2.4, angle=84)))
    pen.gloss([(-19, 2), (-19, -8), (-15, -15)], 4, Paint(0.2, 0, 0))
    pen.contour(body, 1.9)
    lid: list[Knot] = [
        (-27, 9), (-24, 14), (-12, 18.5), (0, 20), (12, 18.5), (24, 14), (27, 9), (14, 5.4), (0, 4.4), (-14, 5.4),
    ]  # fmt: skip
    lid = place(lid, 0, 1.6, 0.07)
    pen.fill(lid, Paint(0.85, 0.05, 0))
    pen.outline(lid, 1.7, gap=0.06)
    pen.fill(ellipse(-1, 23.4, 5, 4, 8), _ENAMEL, LINE, 1.2)
    for x in (-14, 13):
        pen.brush([(x, 25), (x + 3, 28), (x, 31), (x + 3, 35)], 3.0, over(deep=0.75), (0.3, 0.5), per=3)


def scissors(pen: Pen, _chance: Chance, turn: float = 0.0) -> None:
    """Kitchen scissors, the knife of the Korean table."""
    for side in (-1, 1):
        blade = place([(-3.4, -4, 1), (3.4, -5, 1), (2.6, 20), (0, 33, 1), (-3.4, 20)], 0, 0, side * 0.30 + turn)
        pen.fill(blade, Paint(0.03, 0, 0.16), LINE, 1.3)
        shine = place([(-1.2 * side, 0), (-0.6 * side, 24)], 0, 0, side * 0.30 + turn)
        pen.stroke(shine, CUT, 1.2, curved=False)
    for side in (-1, 1):
        loop = place(place(ellipse(0, 0, 9, 12.5, 11), -side * -13.5, -19, side * 0.3), turn=turn)
        shank = place([(side * 1, -1), (side * 6, -8)], turn=turn)
        pen.stroke(shank, LINE, 7.6)
        pen.stroke(shank, _ENAMEL, 4.8)
        pen.stroke(loop, LINE, 7.2, closed=True)
        pen.stroke(loop, _ENAMEL, 4.6, closed=True)
    pen.dots([(0, 0)], Paint(1, 0.1, 0), 5.4)
    pen.dots([(0, 0)], LINE, 2.0)


def ladle(pen: Pen, _chance: Chance) -> None:
    """A ladle of red broth, dripping."""
    handle = [(8, -4), (13, 14), (16, 28)]
    pen.stroke(handle, LINE, 6.2)
    pen.stroke(handle, Paint(0.6, 0.26, 0.03), 3.8)
    pen.stroke([(15.6, 26), (19, 32), (13, 34)], LINE, 3.0)
    bowl = [
        (-25, -5), (-23, -15), (-13, -24), (-1, -25), (9, -20), (13, -10), (13, -4), (2, -2.4), (-12, -3),
    ]  # fmt: skip
    broth = Paint(0.95, 0.9, 0)
    pen.fill(move(bowl, 1.8, -2), _HALF_SHADOW)
    pen.fill(bowl, Paint(0.03, 0, 0.14))
    dark_side = [(0, -3), (2, -14), (-6, -25), (-1, -25), (9, -20), (13, -10), (13, -4)]
    pen.fill(dark_side, over(deep=Lines(0.4, pitch=2.4, angle=80)))
    pen.fill(ellipse(-6, -4, 19, 5.4, 10), broth, LINE, 1.3)
    pen.outline(bowl, 1.7, gap=0.16)
    for x, y in ((-12, -3.6), (-3, -5), (3, -3.2)):
        pen.fill(ellipse(x, y, 3.2, 1.7, 7), Paint(1, 0, 0.6), LINE, 0.9)
    for x, y in ((-18, -29), (-11, -33)):
        drop = place([(0, 5, 1), (2.6, 0), (0, -3), (-2.6, 0)], x, y + 3, 0)
        pen.fill(drop, broth, LINE, 1.0)


def burner(pen: Pen, chance: Chance) -> None:
    """A portable gas stove, lit."""
    case: list[Knot] = [
        (-29, -6, 1), (29, -6, 1), (29, -20, 1), (26, -24, 1), (-26, -24, 1), (-29, -20, 1),
    ]  # fmt: skip
    pen.poly(move(case, 2, -2), _HALF_SHADOW)
    pen.poly(case, Paint(0.03, 0.02, 0.1), LINE, 1.6)
    pen.poly([(8, -9), (27, -9), (27, -21), (8, -21)], _ENAMEL, LINE, 1.1)
    pen.fill(ellipse(-16, -15, 5.4, 5.4, 9), Paint(0.2, 0.1, 0.5), LINE, 1.2)
    pen.stroke([(-16, -15), (-13, -11.6)], CUT, 1.8, curved=False)
    pen.poly([(-25, -6), (25, -6), (20, -1), (-20, -1)], "stone", LINE, 1.2)
    for number, size in enumerate((0.86, 1.0, 1.25, 1.0, 0.86)):
        x = -16 + number * 8
        flame = [(0, 15, 1), (3.4, 8), (4, 3), (0, 0), (-4, 3), (-2.4, 8)]
        pen.fill(place(flame, x, 0, chance.spread(0.06), size * 1.25), Paint(1, 0.42, 0), LINE, 1.0)
        pen.fill(place([(0, 8, 1), (1.8, 4), (0, 1), (-1.8, 4)], x, 0, 0, size * 1.2), Paint(0, 0, 0.5))


def rice_bowl(pen: Pen, chance: Chance) -> None:
    """A rice bowl, heaped: how many it serves."""
    mound: list[Knot] = [(-19, 3), (-16, 12), (-8, 19), (0, 21), (8, 19), (16, 12), (19, 3), (0, -2)]
    pen.fill(mound, CUT)
    grains: list[tuple[Knot, Knot]] = []
    for _ in range(26):
        angle, reach = chance.uniform(0.15, pi - 0.15), chance.uniform(0.3, 0.96)
        x, y = 17.5 * reach * cos(angle), 3 + 16.5 * reach * sin(angle)
        lean = chance.uniform(0, 3.1)
        half_x, half_y = 1.7 * cos(lean), 1.5 * sin(lean)
        grains.append(((x - half_x, y - half_y), (x + half_x, y + half_y)))
    pen.strokes(grains, over(deep=0.5), 1.1)
    pen.outline(mound, 1.6, gap=0.1)
    bowl: list[Knot] = [
        (-26, 4), (-23, -8), (-14, -18), (-9, -20), (-9, -24), (9, -24), (9, -20), (14, -18), (23, -8), (26, 4),
        (13, 0.4), (0, -0.6), (-13, 0.4),
    ]  # fmt: skip
    blue = Paint(0, 0, 0.9)
    pen.fill(move(bowl, 1.8, -2), _HALF_SHADOW)
    pen.fill(bowl, Paint(0.04, 0.02, 0.04))
    pen.stroke([(-23, -3), (-10, -6.4), (0, -7), (10, -6.4), (23, -3)], blue, 2.0)
    for x in (-12, 0, 12):
        pen.stroke(ellipse(x, -13 + abs(x) * 0.08, 3, 2.6, 7), blue, 1.3, closed=True)
    pen.outline(bowl, 1.7, gap=0.05)


def balance(pen: Pen, _chance: Chance) -> None:
    """A balance: rules in one pan, appetite in the other."""
    pen.stroke([(0, -22), (0, 22)], LINE, 5.0, curved=False)
    pen.stroke([(0, -22), (0, 22)], "brass", 2.6, curved=False)
    pen.fill([(-14, -25), (-10, -20), (0, -18), (10, -20), (14, -25)], "brass_dk", LINE, 1.4)
    beam = [(-25, 17), (0, 22), (25, 27)]
    pen.stroke(beam, LINE, 4.6)
    pen.stroke(beam, "brass", 2.4)
    for x, y in ((-24, 17), (24, 27)):
        for side in (-8, 8):
            pen.stroke([(x, y), (x + side, y - 19)], LINE, 1.2, curved=False)
        pan = [(x - 12, y - 19), (x - 7, y - 25), (x, y - 26.6), (x + 7, y - 25), (x + 12, y - 19), (x, y - 20.4)]
        pen.fill(pan, Paint(1, 0.1, 0), LINE, 1.3)
    pen.fill(panel(-31, -2.4, -17, 6, 1.5, 2), CUT, LINE, 1.2)
    for up in (3.6, 1):
        pen.stroke([(-28, up), (-20, up)], LINE, 0.9, curved=False)
    pen.fill(ellipse(24, 13.4, 7, 6.4, 9), _ENAMEL, LINE, 1.2)
    pen.brush([(24, 19), (26, 22)], 2.4, Paint(1, 0, 0.7), (0, 0.4), per=2)
    pen.fill(ellipse(0, 22, 3.6, 3.6, 7), _ENAMEL, LINE, 1.2)
