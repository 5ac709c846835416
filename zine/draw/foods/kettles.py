"""The kettle that makgeolli is poured from."""

from typing import NamedTuple

from zine.draw import knots
from zine.draw.chance import Chance
from zine.draw.foods.marks import Mood, draw_face
from zine.draw.knots import Knot, Knots
from zine.draw.outlines import ellipse, extrude, lathe, ribbon
from zine.draw.paint import LINE, Dots, Lines, Paint, over
from zine.draw.pen import Pen
from zine.draw.vessels.cast_shadow import standing_shadow, throw, turned_shadow
from zine.draw.vocabulary import Place

_PROFILE = ((40, 0), (55, 9), (63, 30), (58, 52), (42, 68), (30, 74))  # radius and height, points
_HANDLE = ((-44, 50), (-54, 92), (-32, 124), (2, 132), (36, 122), (54, 90), (44, 50))
_SPOUT = (
    (44, 20), (62, 26), (74, 44), (80, 62), (92, 68), (90, 76), (78, 76), (68, 70), (62, 52), (52, 44), (42, 44),
)  # fmt: skip
_SPOUT_SHADE = ((46, 22), (62, 29), (74, 48), (81, 64), (92, 69), (80, 62), (74, 44), (62, 26))
_FLANK = ((24, 100), (36, 30), (8, -34), (90, -34), (90, 100))
_DARK_SIDE = over(warm=0.3, deep=Lines(0.34, pitch=2.5, angle=80))


class _Stand(NamedTuple):
    """Where a kettle stands on the drawing, its size, and which way its spout points (1 is to the right)."""

    x: float
    y: float
    size: float
    way: int

    def points(self, outline: Knots) -> list[Knot]:
        return [(self.x + self.way * k[0] * self.size, self.y + k[1] * self.size) for k in outline]

    def upright(self, outline: Knots, y: float = 0.0) -> list[Knot]:
        """Return an outline that does not turn with the spout, `y` points further up."""
        return [(self.x + k[0] * self.size, self.y + y + k[1] * self.size) for k in outline]


def kettle(pen: Pen, chance: Chance, place: Place, *, flip: bool = False, face: Mood = "") -> None:
    """A dented golden kettle for makgeolli; flip turns its spout to the left."""
    x, y = pen.at(place.x, place.y, place.z)
    size = place.size
    stand = _Stand(x, y, size, -1 if flip else 1)
    _shadow(pen, place, stand)
    _handle(pen, stand)
    _spout(pen, stand)
    _belly(pen, chance, stand)
    _lid(pen, stand)
    if face:
        draw_face(pen, (x - 6 * size, y + 8 * size), face, 1.8 * size)


def _shadow(pen: Pen, place: Place, stand: _Stand) -> None:
    """Spout and handle throw theirs too."""
    size = stand.size
    table = pen.sub(x=pen.at(place.x, place.y, place.z)[0], y=pen.at(place.x, place.y, place.z)[1])
    spout = [(stand.way * across * size, up * size) for across, up in _SPOUT]
    handle = [(stand.way * k[0] * size, k[1] * size) for k in ribbon(_HANDLE, [9.0] * len(_HANDLE))]
    body = turned_shadow(table, [(radius * size, height * size) for radius, height in _PROFILE[::2]])
    upright = [standing_shadow(table, outline, 0, 0) for outline in (spout, handle)]
    throw(pen, [*body, *upright], over(deep=Dots(0.45, pitch=2.2), warm=0.2))


def _handle(pen: Pen, stand: _Stand) -> None:
    bail = stand.points(_HANDLE)
    pen.stroke(bail, LINE, 8.6 * stand.size)
    pen.stroke(bail, Paint(1, 0.24, 0.1), 6.2 * stand.size)
    pen.stroke(bail[1:5], Paint(0.5, 0.02, 0), 1.8 * stand.size)
    grip = stand.points([(-24, 128), (2, 132.5), (28, 126.5)])
    pen.stroke(grip, LINE, 12 * stand.size)
    pen.stroke(grip, Paint(0.75, 0.5, 0.2), 9.4 * stand.size)


def _spout(pen: Pen, stand: _Stand) -> None:
    spout = stand.points(_SPOUT)
    pen.fill(spout, Paint(1, 0.17, 0.05))
    pen.fill(stand.points(_SPOUT_SHADE), over(warm=0.3, deep=0.3))
    pen.outline(spout, 1.8, gap=0.08)
    x, y = stand.points([(87, 73)])[0][:2]
    mouth = knots.place(ellipse(0, 0, 8.4, 4.2, 8), x, y, stand.way * -0.3, stand.size)
    pen.fill(mouth, Paint(1, 0.4, 0.5), LINE, 1.0)


def _belly(pen: Pen, chance: Chance, stand: _Stand) -> None:
    size = stand.size
    profile = [(radius * size, height * size) for radius, height in _PROFILE]
    belly = lathe(profile, pen.tilt, pen.rise, stand.x, stand.y)
    pen.fill(belly, "brass")
    pen.clip(belly)
    pen.fill(stand.upright(_FLANK), _DARK_SIDE)
    for _ in range(7):
        u, v = chance.uniform(-46, 40), chance.uniform(26, 46)
        dent = stand.upright([(u - 6, v + 2), (u, v - 2.4), (u + 6, v + 1)])
        pen.brush(dent, 1.8 * size, Paint(1, 0.45, 0.22), (0.4, 0.4), per=2)
    pen.unclip()
    pen.gloss(stand.upright([(-46, 34), (-52, 14), (-44, -8)]), 8 * size, Paint(0.14, 0, 0))
    pen.gloss(stand.upright([(-34, 44), (-38, 36)]), 4 * size, Paint(0.14, 0, 0))
    pen.contour(belly, 2.1)


def _lid(pen: Pen, stand: _Stand) -> None:
    size, tilt = stand.size, pen.tilt
    up = 76 * size * pen.rise
    rim = ellipse(stand.x, stand.y + up, 33 * size, 33 * size * tilt, 12)
    pen.fill(extrude(rim, 4 * size), Paint(1, 0.42, 0.4), LINE, 1.2)
    pen.fill(rim, Paint(0.7, 0.04, 0), LINE, 1.2)
    arch = ((-28, 2), (-24, 11), (-13, 18), (0, 20.5), (13, 18), (24, 11), (28, 2))
    front = ((22, -28 * tilt * 0.8), (0, -28 * tilt), (-22, -28 * tilt * 0.8))
    dome = stand.upright((*arch, *front), up)
    pen.fill(dome, Paint(0.95, 0.12, 0.02))
    flank = [(6, 20), (13, 18), (24, 11), (28, 2), (22, -28 * tilt * 0.8), (6, -28 * tilt), (14, 0)]
    pen.fill(stand.upright(flank, up), over(warm=0.2, deep=Lines(0.3, pitch=2.5, angle=80)))
    pen.outline(dome, 1.6, gap=0.1)
    knob = ellipse(stand.x, stand.y + up + 25 * size, 7.4 * size, 6.8 * size, 9)
    pen.fill(knob, Paint(0.3, 1, 0.05), LINE, 1.3)
    pen.gloss(stand.upright([(-4, 25.5), (-2, 28.6), (1, 29.2)], up), 1.6 * size)
    pen.gloss(stand.upright([(-20, 8), (-12, 14.5), (-3, 17)], up), 2.8 * size, Paint(0.1, 0, 0))
