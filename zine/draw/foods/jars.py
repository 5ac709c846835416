"""Earthen jars for fermenting, some of which are servers."""

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

from zine.draw.chance import Chance
from zine.draw.foods.marks import Mood, draw_face, on_ellipse
from zine.draw.knots import Knot, move
from zine.draw.outlines import ellipse, extrude, lathe, rounded
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_PROFILE = ((30, 0), (42, 14), (53, 40), (53, 66), (44, 92), (36, 103))  # radius and height, points
_SHINE = Paint(0.3, 0.14, 0.02)
_GOLD = Paint(1, 0.12, 0)
_LAMPS = (Paint(1, 0, 0), Paint(1, 0, 0.5), Paint(0.2, 1, 0))


class _Glaze(NamedTuple):
    body: Paint
    light: Paint
    dark: Paint


_GLAZES = {
    "brown": _Glaze(Paint(0.85, 0.70, 0.42), Paint(0.8, 0.55, 0.22), Paint(0.8, 0.8, 0.74)),
    "dark": _Glaze(Paint(0.7, 0.62, 0.72), Paint(0.7, 0.5, 0.5), Paint(0.7, 0.75, 0.95)),
    "honey": _Glaze(Paint(0.95, 0.52, 0.20), Paint(0.9, 0.36, 0.06), Paint(0.9, 0.7, 0.5)),
}


class _Wall(NamedTuple):
    """The round wall of a jar that stands at (x, y) of the drawing."""

    x: float
    y: float
    size: float
    tilt: float
    rise: float

    def at(self, radius: float, degrees: float, height: float) -> Knot:
        return self.round(radius, height, (degrees,))[0]

    def round(self, radius: float, height: float, degrees: Iterable[float] = range(176, 365, 15)) -> list[Knot]:
        """Return points of a level circle of the wall; the default angles sweep its front from left to right."""
        up = self.y + height * self.size * self.rise
        across = radius * self.size
        return on_ellipse(self.x, up, across, across * self.tilt, degrees)


def onggi(
    pen: Pen,
    chance: Chance,
    place: Place,
    *,
    glaze: Literal["brown", "dark", "honey"] = "brown",
    band: Literal["wave", "trace", "fingers", "none"] = "wave",
    lid: bool = True,
    lights: bool = False,
    lock: bool = False,
    face: Mood = "",
) -> None:
    """An earthen fermenting jar (onggi); with lights it is a server, with lock it keeps its secrets."""
    x, y = pen.at(place.x, place.y, place.z)
    size = place.size
    colours = _GLAZES[glaze]
    wall = _Wall(x, y, size, pen.tilt, pen.rise)
    body = lathe([(radius * size, height * size) for radius, height in _PROFILE], pen.tilt, pen.rise, x, y)
    shadow = ellipse(x + 16 * size, y - 2 * size, 50 * size, 42 * pen.tilt * size, 11)
    pen.fill(shadow, over(deep=Dots(0.5, pitch=2.2), warm=0.3))
    pen.fill(body, colours.body)
    pen.clip(body)
    _dark_flank(pen, x + 53 * size, y, size)
    _BANDS[band](pen, wall, colours)
    pen.unclip()
    pen.gloss([wall.at(49, 208, 84), wall.at(53, 206, 62), wall.at(51, 208, 40)], 8 * size, _SHINE)
    pen.gloss([wall.at(51, 226, 88), wall.at(53, 224, 74)], 3.4 * size, _SHINE)
    pen.contour(body, 2.0)
    if lights:
        _status_lights(pen, wall)
    if face:
        draw_face(pen, wall.at(53, 266, 46), face, 1.6 * size, Paint(0.12, 0.02, 0))
    rim = ellipse(x, y + 103 * size * pen.rise, 38 * size, 38 * size * pen.tilt, 12)
    pen.fill(extrude(rim, 6 * size), colours.dark, LINE, 1.2)
    if lid:
        _lid(pen, chance, wall, colours)
    if lock:
        _padlock(pen, wall.at(53, 268, 74), 1.15 * size)


def _dark_flank(pen: Pen, right: float, y: float, size: float) -> None:
    flank = [
        (right - 30 * size, y + 130 * size), (right - 18 * size, y + 50 * size), (right - 40 * size, y - 30 * size),
        (right + 10, y - 30 * size), (right + 10, y + 130 * size),
    ]  # fmt: skip
    pen.fill(flank, over(warm=0.2, deep=Dots(0.5, pitch=2.1)))


def _wave_band(pen: Pen, wall: _Wall, colours: _Glaze) -> None:
    angles = enumerate(range(176, 366, 11))
    pen.stroke([wall.at(53.5, angle, 77.6 if i % 2 else 70.4) for i, angle in angles], colours.light, 2.2)
    for height in (83, 65):
        pen.stroke(wall.round(53, height), colours.light, 1.4)


def _trace_band(pen: Pen, wall: _Wall, colours: _Glaze) -> None:
    pen.stroke(wall.round(53, 84), _GOLD, 1.8)
    for i, angle in enumerate((206, 230, 254, 282, 306, 332)):
        bent = angle + (8 if i % 2 else -8)
        pad = wall.at(53.5, bent, 50 - 8 * (i % 3))
        trace = [wall.at(53, angle, 84), wall.at(53.5, angle, 70), wall.at(53.5, bent, 60), pad]
        pen.stroke(trace, _GOLD, 1.9, curved=False)
        pen.dots([pad], _GOLD, 6.2)
        pen.dots([pad], colours.body, 2.8)


def _finger_band(pen: Pen, wall: _Wall, colours: _Glaze) -> None:
    """Wipe an orchid through the wet glaze with four fingers."""
    for angle, way in ((226, -1), (250, 1), (274, -1), (300, 1)):
        wiped = [wall.at(53, angle, 40), wall.at(53.5, angle + 5 * way, 62), wall.at(52, angle + 14 * way, 82)]
        pen.brush(wiped, 3.4, colours.light, (0.1, 0.7), per=2)


def _no_band(_pen: Pen, _wall: _Wall, _colours: _Glaze) -> None:
    """Leave the glaze plain."""


_BANDS: dict[str, Callable[[Pen, _Wall, _Glaze], None]] = {
    "wave": _wave_band,
    "trace": _trace_band,
    "fingers": _finger_band,
    "none": _no_band,
}


def _status_lights(pen: Pen, wall: _Wall) -> None:
    corners = ((252, 36), (290, 36), (290, 22), (252, 22))
    pen.poly([wall.at(53.5, angle, height) for angle, height in corners], Paint(0.4, 0.4, 1), LINE, 1.0)
    for i, lamp in enumerate(_LAMPS):
        pen.dots([wall.at(53.5, 260 + i * 11, 29)], lamp, 5.0 * wall.size)


def _lid(pen: Pen, chance: Chance, wall: _Wall, colours: _Glaze) -> None:
    x, size = wall.x, wall.size

    def level(radius: float, height: float, count: int, wobbling: Chance | None = None) -> list[Knot]:
        across, up = radius * size, wall.y + height * size * wall.rise
        return ellipse(x, up, across, across * wall.tilt, count, 0, 0.006, wobbling)

    top = level(43, 113, 13, chance)
    side = extrude(top, 8 * size)
    pen.fill(side, colours.dark)
    pen.outline(side, 1.9, gap=0.1)
    pen.fill(top, colours.body)
    pen.stroke(level(31, 114, 11), colours.dark, 1.4, closed=True)
    knob = ellipse(x, wall.y + 122 * size * wall.rise, 11 * size, 11 * size * wall.tilt + 1.5, 9)
    pen.fill(extrude(knob, 6 * size), colours.dark, LINE, 1.2)
    pen.fill(knob, colours.light, LINE, 1.0)
    pen.gloss(wall.round(38, 113.5, (188, 164, 140, 116)), 2.8 * size, _SHINE)


def _padlock(pen: Pen, at: Knot, size: float) -> None:
    x, y = at[0], at[1]

    def near(u: float, v: float) -> Knot:
        return (x + u * size, y + v * size)

    shackle = [near(-9, 5), near(-9, 16), near(-4, 22), near(4, 22), near(9, 16), near(9, 5)]
    pen.stroke(shackle, LINE, 6.6 * size)
    pen.stroke(shackle, Paint(0.05, 0, 0.2), 4.2 * size)
    case = rounded(x, y - 5 * size, 30 * size, 25 * size, 0.24, 3)
    pen.fill(move(case, 2 * size, -2 * size), over(deep=0.6))
    pen.fill(case, Paint(1, 0.18, 0))
    pen.fill(rounded(x, y - 13 * size, 30 * size, 8 * size, 0.5, 2), over(warm=0.35))
    pen.outline(case, 1.6, gap=0.08)
    pen.fill(ellipse(x, y - 3 * size, 3.4 * size, 3.4 * size, 8), Paint(0.4, 0.4, 1))
    pen.poly([near(-1.6, -4), near(1.6, -4), near(2.4, -11), near(-2.4, -11)], Paint(0.4, 0.4, 1))
    pen.gloss([near(-12, -4), near(-11.6, 2), near(-6, 4.4)], 2 * size, Paint(0.3, 0, 0))
