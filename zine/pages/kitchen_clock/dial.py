"""The dial: an alarm clock whose hours are years, the last of them at twelve."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.draw.chopstick import chopstick
from zine.draw.knots import Knot, move, place
from zine.draw.outlines import ellipse, rounded
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.model.book import Recipe
from zine.model.geometry import Point
from zine.pages.kitchen_clock.moments import Halves, Today

DRAWN_FOR = 198.0  # points: the radius that everything is drawn for
BEZEL = 13.0
_FACE = 6.0  # from the radius to the face's edge
_HUB = 46.0
_DISH = 26.0  # the largest, its radius
_LABELS = 42.0  # from the radius inwards, for the years
_SMALLEST_DISH = 3.0
_ROW = 4  # dishes side by side
_REACH = 1.2  # of a dish's radius: handles stand out
_CLEAR = 2.2  # round it
_LEAST_SIDE = 0.32  # of a year, on either side of the hand
_OFF_HAND = 0.03
_COOKED = Paint(0.62, 0, 0)
_RAW = over(sun=Dots(0.34, pitch=3.2))
_RULED = 7.0  # between the lines that stand for what is cooked where ink is saved
_EVEN = 1.7  # where ink is saved, contours have no colour to hold them: they are closed
_ENAMEL, _METAL = Paint(0.35, 1, 0), Paint(1, 0.06, 0)


class Dial(NamedTuple):
    """A clock round `middle` (y up); `hand` is where its hand points, in radians."""

    middle: Point
    radius: float
    years: tuple[int, ...]
    hand: float | None

    @property
    def step(self) -> float:
        """The angle of a year's slice."""
        return math.tau / len(self.years)

    @property
    def scale(self) -> float:
        """Its size, of that it is drawn for."""
        return self.radius / DRAWN_FOR

    def angle(self, year: int) -> float:
        """Where the middle of a year's slice lies."""
        return math.pi / 2 + (len(self.years) - 1 - self.years.index(year)) * self.step

    def at(self, angle: float, distance: float) -> Point:
        """A place on the dial, its distance from the middle in points of the usual size."""
        reach = distance * self.scale
        return Point(self.middle.x + reach * math.cos(angle), self.middle.y + reach * math.sin(angle))


def dial(middle: Point, radius: float, years: Sequence[int], now: Today | None) -> Dial:
    """Return a dial of these years; its hand points to the day of the year that is now."""
    bare = Dial(middle, radius, tuple(years), None)
    if now is None:
        return bare
    share = (now.date.timetuple().tm_yday - 0.5) / 366
    return bare._replace(hand=bare.angle(now.date.year) + bare.step / 2 - share * bare.step)


class Served(NamedTuple):
    """A dish on the dial."""

    recipe: Recipe
    at: Point
    radius: float


def served(clock: Dial, dishes: Mapping[int, Halves]) -> Iterator[Served]:
    """Yield the dishes in their years' slices, as large as these hold them, far ones first."""
    found = [one for year, recipes in dishes.items() for one in _in_slice(clock, year, recipes)]
    yield from sorted(found, key=lambda one: -one.at.y)


def _in_slice(clock: Dial, year: int, recipes: Halves) -> Iterator[Served]:
    """Fill a slice from the rim inwards; the hand's own slice on both its sides."""
    start, end = clock.angle(year) + clock.step / 2, clock.angle(year) - clock.step / 2
    wedges = [(_Wedge(start, end), (*recipes.past, *recipes.to_come))]
    if clock.hand is not None and end < clock.hand < start:
        side = _LEAST_SIDE * clock.step
        parted = min(start - side, max(end + side, clock.hand))
        wedges = [
            (_Wedge(start, parted + _OFF_HAND), recipes.past),
            (_Wedge(parted - _OFF_HAND, end), recipes.to_come),
        ]
    for wedge, share in wedges:
        radius, places = _packed(wedge.parts(), len(share))
        for recipe, (angle, distance) in zip(share, places, strict=True):
            yield Served(recipe, clock.at(angle, distance), radius * clock.scale)


class _Wedge(NamedTuple):
    """A part of the dial between two angles, the first the greater."""

    start: float
    end: float

    @property
    def middle(self) -> float:
        """The angle halfway."""
        return (self.start + self.end) / 2

    def parts(self) -> "list[_Wedge]":
        """Return it, or what lies on either side of the fold, the wider first: no dish is folded."""
        for fold in (math.pi / 2, 1.5 * math.pi, 2.5 * math.pi):
            if self.end < fold < self.start:
                parts = [_Wedge(self.start, fold), _Wedge(fold, self.end)]
                return sorted(parts, key=lambda part: -round(part.start - part.end, 6))
        return [self]

    def row(self, most: int, distance: float, reach: float) -> list[float]:
        """Return where, at a distance, discs of a reach stand side by side and all within it."""
        half = math.asin(min(1.0, reach / distance))
        fits = min(most, _ROW, int((self.start - self.end) / (2 * half)))
        return [self.middle + (fits - 1 - 2 * at) * half for at in range(fits)]


def _packed(parts: Sequence[_Wedge], count: int) -> tuple[float, list[tuple[float, float]]]:
    """Return the largest radius at which so many discs stand in a slice's parts, and where: angle and distance."""
    radius = _DISH
    while True:
        places = list(_rows(parts, count, radius))[:count]
        if len(places) == count or radius < _SMALLEST_DISH:
            return radius, places + [(parts[0].middle, _HUB)] * (count - len(places))
        radius -= 0.5


def _rows(parts: Sequence[_Wedge], count: int, radius: float) -> Iterator[tuple[float, float]]:
    """Yield places for discs in rows from the rim inwards."""
    distance = DRAWN_FOR - _LABELS - 12 * abs(math.cos(parts[0].middle)) - 1.1 * radius
    if count == 1:
        distance -= 8
    left = count
    while distance > _HUB and left > 0:
        for part in parts:
            taken = part.row(left, distance, _REACH * radius + _CLEAR)
            yield from ((place, distance) for place in taken)
            left -= len(taken)
        distance -= 2 * radius + 5


def draw_clock(pen: Pen, chance: Chance, clock: Dial, *, sparing: bool = False) -> None:
    """Draw the clock and its empty face; the dishes and the hand come after."""
    scale = clock.scale
    _feet_and_bells(pen, clock, sparing=sparing)
    x, y = clock.middle
    rim = clock.radius + (BEZEL - 1) * scale
    pen.fill(ellipse(x + 7 * scale, y - 9 * scale, rim, rim, 22), over(warm=Dots(0.62, pitch=2.2)))
    case = ellipse(x, y, rim, rim, 24, 0, 0.003, chance)
    pen.fill(case, _ENAMEL)
    if sparing:
        pen.stroke(case, LINE, _EVEN, closed=True)
    else:
        pen.outline(case, 2.2, gap=0.05)
    pen.gloss([clock.at(math.radians(angle), DRAWN_FOR + 7) for angle in (112, 128, 146, 160)], 4.5 * scale)
    pen.fill(ellipse(x, y, clock.radius, clock.radius, 24), CUT, LINE, 1.6)
    _face(pen, clock, sparing=sparing)


def _feet_and_bells(pen: Pen, clock: Dial, *, sparing: bool) -> None:
    scale = clock.scale
    for side in (-1, 1):
        foot = math.radians(270 + side * 33)
        _rod(pen, clock, foot, length=46, width=13, paint=Paint(1, 0.2, 0.1))
        angle = math.radians(90 - side * 45)
        _rod(pen, clock, angle, length=26, width=7.5, paint="steel")
        _bell(pen, clock.at(angle, DRAWN_FOR + 19), angle - math.pi / 2, scale, sparing=sparing)


def _rod(pen: Pen, clock: Dial, angle: float, *, length: float, width: float, paint: Paint | str) -> None:
    """A rod with round ends that stands out of the case: filled, so that it can be as pale as the rest."""
    at = clock.at(angle, DRAWN_FOR + length / 2)
    outline = rounded(0, 0, length + width, width, corner=0.49, count=4)
    pen.fill(place(outline, at.x, at.y, angle, clock.scale), paint, LINE, 2 * clock.scale)


def _bell(pen: Pen, at: Point, turn: float, scale: float, *, sparing: bool) -> None:
    whole = ((-46, 0), (-43, 16), (-28, 32), (0, 40), (28, 32), (43, 16), (46, 0), (0, -5))
    dark = ((4, -4), (10, 18), (4, 39), (28, 32), (43, 16), (46, 0))
    shine = ((-34, 8), (-30, 20), (-18, 29))

    def turned(knots: Sequence[Knot]) -> list[Knot]:
        return place(knots, at.x, at.y, turn, scale)

    bell = turned(whole)
    pen.fill(move(bell, 3 * scale, -4 * scale), over(deep=0.5))
    pen.fill(bell, _METAL)
    pen.fill(turned(dark), over(warm=0.3, deep=Dots(0.3, pitch=2.4)))
    if sparing:
        pen.stroke(bell, LINE, _EVEN, closed=True)
    else:
        pen.outline(bell, 2, gap=0.06)
        pen.gloss(turned(shine), 4 * scale)


def _face(pen: Pen, clock: Dial, *, sparing: bool) -> None:
    """Sun for what is past, flat or ruled, sun dots for what is to come; a line between years, a tick a month."""
    first, last = clock.angle(clock.years[0]) + clock.step / 2, clock.angle(clock.years[-1]) - clock.step / 2
    hand = last if clock.hand is None else clock.hand
    edge = DRAWN_FOR - _FACE
    if sparing:
        _rule(pen, clock, first, hand)
    else:
        _slice(pen, clock, first, hand, _COOKED)
        _slice(pen, clock, hand, last, _RAW)
    for at in range(len(clock.years)):
        angle = first - at * clock.step
        line = [clock.at(angle, edge), clock.at(angle, _HUB)]
        pen.stroke(line, over(deep=0.45) if at else LINE, 0.8 if at else 2.0, curved=False)
    ticks = [first - at * clock.step / 12 for at in range(12 * len(clock.years)) if at % 12]
    pen.strokes([(clock.at(a, edge - 1), clock.at(a, edge - 5)) for a in ticks], over(deep=0.7), 0.8)
    rim = edge * clock.scale
    pen.stroke(ellipse(clock.middle.x, clock.middle.y, rim, rim, 24), LINE, 1.1, closed=True)


def _slice(pen: Pen, clock: Dial, start: float, end: float, paint: Paint) -> None:
    pen.poly([clock.middle, *_arc(clock, start, end, DRAWN_FOR - _FACE)], paint)


def _rule(pen: Pen, clock: Dial, start: float, end: float) -> None:
    """Rule a slice with arcs, as a dial is engraved; they leave room for the years."""
    for at in range(1, int((DRAWN_FOR - _FACE - _HUB) / _RULED) + 1):
        distance = _HUB + at * _RULED
        if abs(distance - (DRAWN_FOR - _LABELS)) > _RULED:
            pen.stroke(_arc(clock, start, end, distance), over(deep=0.4), 0.5, cap=0)


def _arc(clock: Dial, start: float, end: float, distance: float) -> list[Knot]:
    count = max(2, round(abs(start - end) * 12))
    return [clock.at(start + (end - start) * at / count, distance) for at in range(count + 1)]


def draw_hand(pen: Pen, clock: Dial, *, sparing: bool = False) -> None:
    """A pair of chopsticks that points to today."""
    if clock.hand is None:
        return
    scale, angle = clock.scale, clock.hand
    tip, end = clock.at(angle, 118), clock.at(angle + math.pi, 34)
    for side in (-3.2, 3.2):
        x, y = side * math.sin(angle) * scale, -side * math.cos(angle) * scale
        shadow = [(end.x + x + 3, end.y + y - 4), (tip.x + 3, tip.y - 4)]
        if not sparing:
            pen.stroke(shadow, over(warm=0.5), 4.6 * scale, curved=False)
        chopstick(pen, (tip.x + x * 0.3, tip.y + y * 0.3), (end.x + x, end.y + y), 5.6 * scale)
    x, y = clock.middle
    pen.fill(ellipse(x, y, 11 * scale, 11 * scale, 12), _ENAMEL, LINE, 1.6)
    pen.fill(ellipse(x, y, 4 * scale, 4 * scale, 9), Paint(1, 0.05, 0), LINE, 1)
