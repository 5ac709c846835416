"""Kimbap: slices, and the roll they are cut from."""

from math import cos, radians, sin, sqrt, tau
from typing import Literal, NamedTuple

from zine.draw import knots
from zine.draw.chance import Chance
from zine.draw.foods.marks import Mood, contact_shadow, draw_face
from zine.draw.foods.rods import Rod, rod
from zine.draw.knots import Knot, Knots
from zine.draw.outlines import ellipse, extrude
from zine.draw.paint import LINE, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_RICE = Paint(0.04, 0, 0)
_GRAIN = over(deep=0.34)
_LETTUCE = Paint(1, 0, 0.78)
_NOTCHED = ((-0.8, -1), (0.8, -1), (1, -0.8), (1, 0.8), (0.8, 1), (-0.8, 1), (-1, 0.8), (-1, -0.8))
_DIES = (Paint(1, 0.1, 0), Paint(1, 0.6, 0), Paint(1, 0.02, 0.34), Paint(0.06, 0.44, 0))


class _Cut(NamedTuple):
    """The cut face of a slice: its middle on the drawing, its radius, and how much it is flattened."""

    x: float
    y: float
    radius: float
    squash: float

    def disc(self, share: float, chance: Chance, count: int = 11) -> list[Knot]:
        return ellipse(self.x, self.y, self.radius * share, self.radius * share * self.squash, count, 0, 0.02, chance)


def kimbap(
    pen: Pen,
    chance: Chance,
    place: Place,
    *,
    core: Literal["classic", "power", "wafer"] = "classic",
    tip: float = 0.0,
    face: Mood = "",
) -> None:
    """A slice of kimbap; tip 0 lies flat, 1 stands facing us; its core is classic, a wafer, or the power sign."""
    x, y = pen.at(place.x, place.y, place.z)
    radius = 21 * place.size
    thickness = 11 * place.size * (1 - 0.45 * tip)
    cut = _Cut(x, y + thickness * 0.8, radius, pen.tilt + (1 - pen.tilt) * tip)
    top = ellipse(cut.x, cut.y, radius, radius * cut.squash, 12, 0, 0.018, chance)
    body = extrude(top, thickness)
    contact_shadow(pen, body, 2.4, -2.6)
    pen.fill(body, "nori")
    _creases(pen, cut, thickness)
    pen.fill(top, "nori")
    pen.fill(cut.disc(0.90, chance), _RICE)
    _ring_of_rice(pen, chance, cut)
    _CORES[core](pen, chance, cut)
    pen.outline(body, 1.5, gap=0.1)
    shine = [(-0.93, 0.2), (-0.75, 0.62), (-0.4, 0.88)]
    pen.gloss(
        [(x + radius * u, cut.y + radius * cut.squash * v) for u, v in shine], 1.4 * place.size, Paint(0.2, 0.1, 0.4)
    )
    if face:
        draw_face(pen, (cut.x, cut.y - 0.02 * radius), face, radius / 15)


def _creases(pen: Pen, cut: _Cut, thickness: float) -> None:
    """Draw the folds of the seaweed down the side that we see."""
    for across in (-0.62, -0.2, 0.3, 0.7):
        x = cut.x + cut.radius * across
        rim = cut.y - cut.radius * cut.squash * sqrt(1 - across * across)
        pen.stroke([(x, rim - 1), (x, rim - thickness + 1.5)], Paint(0.4, 0.2, 0.7), 0.9, curved=False)


def _ring_of_rice(pen: Pen, chance: Chance, cut: _Cut) -> None:
    grains = []
    for i in range(30):
        angle = tau * (i + chance.uniform(0, 0.7)) / 30
        reach = cut.radius * chance.uniform(0.62, 0.84)
        x, y = cut.x + reach * cos(angle), cut.y + reach * cut.squash * sin(angle)
        lie = chance.uniform(0, 3.1)
        dx, dy = 1.7 * cos(lie), 1.4 * sin(lie)
        grains.append(((x - dx, y - dy), (x + dx, y + dy)))
    pen.strokes(grains, _GRAIN, 0.9)


def _classic_core(pen: Pen, chance: Chance, cut: _Cut) -> None:
    pen.fill(cut.disc(0.58, chance), _LETTUCE)
    _baton(pen, cut, (-0.23, 0.2), (0.42, 0.40), "danmuji", 0.12)
    _baton(pen, cut, (0.23, 0.24), (0.38, 0.36), Paint(0.9, 0.62, 0), -0.12)
    _baton(pen, cut, (0.25, -0.2), (0.38, 0.38), "ham", 0.2)
    _baton(pen, cut, (-0.2, -0.25), (0.42, 0.34), "egg", -0.15)


def _baton(
    pen: Pen, cut: _Cut, at: tuple[float, float], size: tuple[float, float], colour: Paint | str, turn: float
) -> None:
    """Draw the end of a stick of filling; its middle and size are shares of the slice's radius."""
    cosine, sine = cos(turn), sin(turn)
    end: list[Knot] = []
    for u, v in _NOTCHED:
        along, across = u * (cut.radius * size[0]) / 2, v * (cut.radius * size[1]) / 2
        x = cut.x + at[0] * cut.radius + along * cosine - across * sine
        end.append((x, cut.y + (at[1] * cut.radius + along * sine + across * cosine) * cut.squash))
    pen.poly(end, colour, LINE, 0.8)


def _wafer_core(pen: Pen, chance: Chance, cut: _Cut) -> None:
    pen.fill(cut.disc(0.60, chance), Paint(0.4, 0.2, 0.96), LINE, 0.7)
    pitch = cut.radius * 0.19
    half = pitch / 2
    for column in range(-2, 3):
        for row in range(-2, 3):
            if column * column + row * row >= 6.5:  # off the round wafer
                continue
            x, y = column * pitch * 1.08, row * pitch * 1.08
            corners = ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half))
            die = [(cut.x + u, cut.y + v * cut.squash) for u, v in corners]
            pen.poly(die, _DIES[chance.whole(0, 3)])


def _power_core(pen: Pen, chance: Chance, cut: _Cut) -> None:
    """A curl of omelette, open at the top, and a stick of danmuji in the gap."""
    pen.fill(cut.disc(0.62, chance), _LETTUCE)
    reach = cut.radius * 0.38

    def at(degrees: float) -> Knot:
        return cut.x + reach * cos(radians(degrees)), cut.y + reach * cut.squash * sin(radians(degrees))

    curl = [at(degrees) for degrees in range(132, 411, 18)]
    pen.stroke(curl, LINE, cut.radius * 0.25)
    pen.stroke(curl, Paint(0.9, 0.56, 0), cut.radius * 0.18)
    top, foot = cut.y + cut.radius * cut.squash * 0.54, cut.y + cut.radius * cut.squash * 0.06
    pen.stroke([(cut.x, top), (cut.x, foot)], LINE, cut.radius * 0.25, curved=False)
    pen.stroke([(cut.x, top), (cut.x, foot)], "danmuji", cut.radius * 0.18, curved=False)


_CORES = {"classic": _classic_core, "power": _power_core, "wafer": _wafer_core}


def roll(pen: Pen, chance: Chance, place: Place, *, length: float = 74, radius: float = 19) -> None:
    """An uncut roll of kimbap lying down, one end open to us; length is half its own."""
    size = place.size
    thick = radius * size
    bar = rod(pen, place, length * size, thick)
    body = bar.outline(thick, 0, thick * 0.45)
    contact_shadow(pen, body, 3, -5)
    pen.fill(body, "nori")
    for _ in range(10):
        share, across = chance.uniform(0.04, 0.95), chance.uniform(-0.7, 0.6)
        x, y = bar.point(share, thick * across)[:2]
        fold = (x + bar.across_y * chance.uniform(6, 16), y - bar.across_x * 2)
        pen.stroke([(x, y), fold], Paint(0.3, 0.12, 0.66), 1.1, curved=False)
    pen.gloss([bar.point(share, thick * 0.62) for share in (0.05, 0.3, 0.6)], 3.0 * size, Paint(0.2, 0.1, 0.42))
    pen.outline(body, 1.6, gap=0.1)
    _open_end(pen, bar, thick)


def _open_end(pen: Pen, bar: Rod, radius: float) -> None:
    deep = radius * 0.60  # how far the cut end turns to us

    def placed(outline: Knots) -> list[Knot]:
        return knots.place(outline, bar.end[0], bar.end[1], bar.turn)

    pen.fill(placed(ellipse(0, 0, deep, radius, 12)), "nori")
    pen.outline(placed(ellipse(0, 0, deep, radius, 12)), 1.4, gap=0.05)
    pen.fill(placed(ellipse(0.4, 0, deep * 0.86, radius * 0.86, 11)), _RICE)
    grains = []
    for angle in (tau * i / 13 for i in range(13)):
        x, y = deep * 0.72 * cos(angle), radius * 0.72 * sin(angle)
        start, end = placed([(x, y), (x + 2.4 * sin(angle), y - 2.4 * cos(angle))])
        grains.append((start, end))
    pen.strokes(grains, _GRAIN, 0.9)
    pen.fill(placed(ellipse(0.4, 0, deep * 0.56, radius * 0.56, 10)), _LETTUCE)
    wide, high = deep * 0.19, radius * 0.2
    fillings = ((-0.2, 0.24, "danmuji"), (0.2, 0.22, Paint(0.9, 0.6, 0)), (0.2, -0.22, "ham"), (-0.2, -0.24, "egg"))
    for across, up, colour in fillings:
        x, y = across * deep, up * radius
        end_on = [(x - wide, y - high), (x + wide, y - high), (x + wide, y + high), (x - wide, y + high)]
        pen.poly(placed(end_on), colour, LINE, 0.6)
