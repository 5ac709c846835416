"""Steam: bare paper rising from the dish, and sometimes not quite steam."""

import math
from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

from zine.draw.chance import Chance
from zine.draw.knots import Knot, place
from zine.draw.outlines import arc, ellipse
from zine.draw.paint import CUT, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Scene

SteamStyle = Literal["curl", "cloud", "wifi", "trace", "bits", "braid"]

_CLOUD: tuple[Knot, ...] = (
    (-17, 0),
    (-18, 7),
    (-11, 11),
    (-6, 9),
    (-2, 17),
    (8, 17),
    (12, 10),
    (18, 10),
    (20, 3),
    (15, -2),
    (-10, -3),
)


USUAL_HEIGHT = 0.24  # of the picture
_LEAST_HEIGHT = 20.0  # less is no steam
_BIT = 9.5  # from the middle of a nought or one to the next: closer they cannot be told apart

# How high a style's steam ends: a share of its height, and points.
_ENDS: Mapping[SteamStyle, tuple[float, float]] = {
    "bits": (0.8, 12),
    "braid": (1.0, 4),
    "cloud": (0.78, 20),
    "curl": (1.08, 2),
    "trace": (1.0, 17),
    "wifi": (0.0, 51),
}


def lowered(style: SteamStyle, height: float, room: float) -> float | None:
    """Return the height, no more than `room` allows; None where there is not room enough for steam. Points."""
    share, more = _ENDS[style]
    if share * height + more <= room:
        return height
    least = (room - more) / share if share else 0.0
    return least if least >= _LEAST_HEIGHT else None


class Plume(NamedTuple):
    """Where steam rises from and how high, in points; so many ribbons, so far apart."""

    x: float
    y: float
    height: float
    n: int
    span: float

    def column(self, i: int) -> float:
        """Return the x of a ribbon."""
        return self.x + (i - (self.n - 1) / 2) * self.span

    def is_middle(self, i: int) -> bool:
        """Say whether this ribbon is the tallest."""
        return i == (self.n - 1) // 2


class _Ink(NamedTuple):
    """What steam is drawn with: a paint, and so many points more than its usual weight."""

    paint: Paint
    more: float


_BODY = _Ink(CUT, 0.0)
_RIM = _Ink(over(deep=1), 1.9)  # not `LINE`, which a light hand makes thinner: thinner than what is to hide it


def steam(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    n: int = 3,
    x: float | None = None,
    y: float | None = None,
    height: float | None = None,
    style: SteamStyle = "curl",
    span: float | None = None,
) -> None:
    """Rising ribbons of bare paper: `n` of them, `span` points apart; without x and y they rise from the dish."""
    if n > 0:
        draw, usual_span = _STYLES[style]
        draw(pen, chance, _plume(scene, n, x, y, height, usual_span if span is None else span), _BODY)


def rim(pen: Pen, chance: Chance, scene: Scene, **options: Any) -> None:
    """Draw what becomes the line round steam on bare paper, given the same chances: the steam itself hides the rest."""
    draw, usual_span = _STYLES[options.get("style", "curl")]
    if (n := options.get("n", 3)) > 0:
        x, y, height = (options.get(name) for name in ("x", "y", "height"))
        draw(pen, chance, _plume(scene, n, x, y, height, options.get("span", usual_span)), _RIM)


def _plume(scene: Scene, n: int, x: float | None, y: float | None, height: float | None, span: float) -> Plume:
    return Plume(
        scene.center_x if x is None else x * scene.width,
        scene.top if y is None else y * scene.height,
        height or scene.height * USUAL_HEIGHT,
        n,
        span,
    )


def _curls(pen: Pen, chance: Chance, plume: Plume, ink: _Ink) -> None:
    """Ribbons with a dying tail."""
    for i in range(plume.n):
        pen.brush(_ribbon(chance, plume, i), 7.2 + ink.more, ink.paint, (0.42, 0.58), 0.10)


def _clouds(pen: Pen, chance: Chance, plume: Plume, ink: _Ink) -> None:
    """Ribbons that end in a folk-painting cloud."""
    for i in range(plume.n):
        ribbon = _ribbon(chance, plume, i)
        pen.brush(ribbon[:6], 6.2 + ink.more, ink.paint, (0.4, 0.3), 0.1)
        cloud = place(_CLOUD, ribbon[5][0], ribbon[5][1], 0, 0.9 + 0.2 * plume.is_middle(i))
        if ink is _RIM:
            pen.stroke(cloud, ink.paint, ink.more, closed=True)
        else:
            pen.fill(cloud, CUT)
            pen.outline(cloud, 1.1)


def _ribbon(chance: Chance, plume: Plume, i: int) -> list[Knot]:
    x = plume.column(i) + chance.spread(3)
    height = plume.height * (1 if plume.is_middle(i) else 0.74) * chance.uniform(0.92, 1.08)
    phase = chance.pick((0, math.pi)) + chance.spread(0.3)
    ribbon: list[Knot] = []
    for j in range(8):
        up = j / 7
        swing = math.sin(phase + up * math.tau * 1.05) * (4.5 + 5.5 * up)
        ribbon.append((x + swing, plume.y + chance.spread(0.3) + height * up))
    return ribbon


def _wifi(pen: Pen, chance: Chance, plume: Plume, ink: _Ink) -> None:  # noqa: ARG001 - every style is handed a chance
    """The sign of a wireless network."""
    for radius in (15, 28, 41):
        pen.brush(
            arc(plume.x, plume.y + 8, radius, radius * 0.92, 48, 132, 7), 7.4 + ink.more, ink.paint, (0.12, 0.12), 0.04
        )
    pen.fill(ellipse(plume.x, plume.y + 9, 4.6 + ink.more / 2, 4.6 + ink.more / 2, 8), ink.paint)


def _traces(pen: Pen, chance: Chance, plume: Plume, ink: _Ink) -> None:
    """Circuit traces that end in pads."""
    for i in range(plume.n):
        x, y = plume.column(i), plume.y
        height = plume.height * chance.uniform(0.62, 1.0)
        aside = plume.span * 0.5 * chance.pick((-1, 1))
        first, last = chance.uniform(0.22, 0.36), chance.uniform(0.55, 0.7)
        up = abs(aside)
        trace = [
            (x, y),
            (x, y + height * first),
            (x + aside, y + height * first + up),
            (x + aside, y + height * last),
            (x, y + height * last + up),
            (x, y + height + up),
        ]
        pen.stroke(trace, ink.paint, 3.4 + ink.more, curved=False)
        pen.dots([trace[-1]], ink.paint, 9.0 + ink.more)
        pen.dots([trace[-1]], Paint(0.35, 1, 0), 3.6)


def _bits(pen: Pen, chance: Chance, plume: Plume, ink: _Ink) -> None:
    """Rising noughts and ones, smaller as they rise."""
    for i in range(plume.n):
        column = plume.column(i)
        count = max(1, min(chance.whole(4, 6), int(0.95 * plume.height / _BIT)))
        phase = chance.uniform(0, 6)
        for j in range(count):
            up = j / count
            x, y = column + 5 * math.sin(phase + j * 1.1), plume.y + 6 + plume.height * 0.95 * up
            size = 1 - 0.35 * up
            if chance.happens(0.5):
                pen.stroke(ellipse(x, y, 3.6 * size, 5.2 * size, 8), ink.paint, 2.6 + ink.more, closed=True)
            else:
                pen.stroke([(x, y - 5.6 * size), (x, y + 5.6 * size)], ink.paint, 3.0 + ink.more, curved=False)


def _braid(pen: Pen, chance: Chance, plume: Plume, ink: _Ink) -> None:
    """Ribbons that find each other and rise as one."""
    meeting = plume.height * 0.6
    for i in range(plume.n):
        aside, late = plume.column(i) - plume.x, chance.uniform(0, 0.12)
        ribbon: list[Knot] = []
        for j in range(8):
            up = late + (1.12 - late) * j / 7
            apart = 1 - up * up * (3 - 2 * min(1, up))
            ribbon.append((plume.x + aside * apart + 3.4 * math.sin(up * 5 + i), plume.y + meeting * up))
        pen.brush(ribbon, 5.4 + ink.more, ink.paint, (0.5, 0.25), 0.08)
    rise = plume.height - meeting
    whole = [
        (
            plume.x + 3.4 * math.sin(5 * 0.8) + 9 * math.sin(j / 7 * 5.6) * (j / 7),
            plume.y + meeting * 0.8 + rise * 1.25 * j / 7,
        )
        for j in range(8)
    ]
    pen.brush(whole, 10 + ink.more, ink.paint, (0.2, 0.6), 0.06)


_STYLES: Mapping[SteamStyle, tuple[Callable[[Pen, Chance, Plume, _Ink], None], float]] = {
    "bits": (_bits, 22),
    "braid": (_braid, 30),
    "cloud": (_clouds, 38),
    "curl": (_curls, 38),
    "trace": (_traces, 24),
    "wifi": (_wifi, 38),
}
