"""Where food goes in a dish.

Positions are in food radii from the middle of the dish, y away from the viewer; turns are degrees, as a cook types
them. The fields of these types are the placing options of the vocabulary; whatever else an item says belongs to the
food itself.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Annotated, Any, NamedTuple, TypeVar

from zine.draw.banchan import BanchanPlacing
from zine.draw.chance import Chance
from zine.draw.options import Bounds
from zine.draw.regions import Blob
from zine.draw.scatter import phyllotaxis
from zine.draw.vessels.vessel import Vessel
from zine.draw.vocabulary import Place

At = tuple[float, float]
Reach = Annotated[float, Bounds(0.02, 2)]  # food radii
Aspect = Annotated[float, Bounds(0.05, 4)]
Spot = Sequence[Any]  # x, y and, as far as given: degrees, size, options for this one alone


class HeapPlacing(NamedTuple):
    """A heap: an oval `r` long, `aspect` times as wide, its middle `bump` points high; lower layers come first."""

    at: At = (0.0, 0.0)
    r: Reach = 0.35
    turn: float = 0.0
    aspect: Aspect = 0.8
    bump: float = 8.0
    layer: float = 0.0

    def region(self, vessel: Vessel) -> Blob:
        """Return the patch of this vessel that it fills."""
        reach = vessel.food_radius
        x, y = self.at
        return Blob(x * reach, y * reach, reach * self.r, math.radians(self.turn), self.aspect, vessel.dome, self.bump)


class BasePlacing(NamedTuple):
    """The heap under everything: the whole dish unless it says otherwise."""

    at: At = (0.0, 0.0)
    r: Reach = 1.0
    turn: float = 0.0
    aspect: Aspect = 1.0
    bump: float = 0.0

    def region(self, vessel: Vessel) -> Blob:
        """Return the patch of this vessel that it fills."""
        return HeapPlacing(self.at, self.r, self.turn, self.aspect, self.bump).region(vessel)


class StandPlacing(NamedTuple):
    """A stand for a vessel of radius `r`, in points; None suits the stand."""

    r: float | None = None


class WedgePlacing(NamedTuple):
    """A sector of the dish, its middle `bump` points high."""

    bump: float = 5.0


class HeroPlacing(NamedTuple):
    """The one thing on top of all, `lift` points above the food."""

    at: At = (0.0, 0.0)
    size: float = 1.0
    turn: float = 0.0
    lift: float = 3.0


class SprinklePlacing(NamedTuple):
    """`n` specks strewn within `r` of `at`, `lift` points above the food."""

    n: int = 20
    r: Reach = 0.85
    at: At = (0.0, 0.0)
    lift: float = 5.0


class PiecePlacing(NamedTuple):
    """`n` pieces, each `size` times the usual and turned by `turn` degrees (by chance when not said).

    `at` is center, ring, row, fan, pack (sunflower), scatter, one place [x, y], or a list of places, each [x, y] and
    as far as wanted [degrees, size, {options}]. The other fields belong to some of these: `r` how far out, `start` and
    `spin` degrees, `radial` turns pieces outwards, `line` two ends of a row, `pivot` and `arc` of a fan, `avoid` rounds
    [x, y, r] to keep clear, `jitter` how far pieces stray (1 is the usual), `sunk` the share of each that is under what
    the vessel holds.
    """

    n: int = 1
    size: float = 1.0
    at: str | At | Sequence[Spot] = "scatter"
    turn: float | None = None
    r: Reach | None = None
    start: float = 20.0
    spin: float = 0.0
    radial: bool = False
    line: tuple[At, At] = ((-0.7, 0.0), (0.7, 0.0))
    pivot: At = (0.0, -1.2)
    arc: tuple[float, float] = (50.0, 130.0)
    avoid: Sequence[tuple[float, float, float]] = ()
    lift: float = 0.0
    jitter: float = 1.0
    layer: float = 1.0
    sunk: Annotated[float, Bounds(0, 1)] = 0.0


Placing = TypeVar(
    "Placing",
    BanchanPlacing,
    BasePlacing,
    HeapPlacing,
    HeroPlacing,
    PiecePlacing,
    SprinklePlacing,
    StandPlacing,
    WedgePlacing,
)


def taken(placing: type[Placing], options: Mapping[str, Any]) -> tuple[Placing, dict[str, Any]]:
    """Return the placing that options ask for, and the options that are left."""
    names = set(placing._fields)
    chosen = {name: value for name, value in options.items() if name in names}
    return placing(**chosen), {name: value for name, value in options.items() if name not in names}


class Placed(NamedTuple):
    """A piece's place on the table, and options for it alone."""

    place: Place
    options: Mapping[str, Any]


class _Rough(NamedTuple):
    """A place before it has its height: points, radians (None leaves it to the placing), share of the size."""

    x: float
    y: float
    turn: float | None = None
    size: float = 1.0
    options: Mapping[str, Any] = {}


def places(placing: PiecePlacing, radius: float, vessel: Vessel, chance: Chance) -> Iterator[Placed]:
    """Yield a place a piece. `radius` is the room a piece takes, in points."""
    if isinstance(placing.at, str):
        rough = ARRANGEMENTS[placing.at](placing, vessel.food_radius, chance, radius * placing.size)
    else:
        rough = _listed(placing.at, vessel.food_radius)
    for x, y, turn, size, options in rough:
        angle = _turn(placing, chance) if turn is None else turn
        yield Placed(Place(x, y, vessel.dome(x, y) + placing.lift, angle, placing.size * size), options)


def _turn(placing: PiecePlacing, chance: Chance) -> float:
    return math.radians(placing.turn) if placing.turn is not None else chance.uniform(-0.9, 0.9)


def _listed(at: Sequence[Any], reach: float) -> Iterator[_Rough]:
    """Places by hand, the best way for the few things that matter."""
    for x, y, *rest in at if isinstance(at[0], Sequence) else [at]:
        yield _Rough(
            x * reach,
            y * reach,
            math.radians(rest[0]) if rest else None,
            rest[1] if len(rest) > 1 else 1.0,
            rest[2] if len(rest) > 2 else {},
        )


def _center(_placing: PiecePlacing, _reach: float, _chance: Chance, _radius: float) -> Iterator[_Rough]:
    yield _Rough(0, 0)


def _ring(placing: PiecePlacing, reach: float, chance: Chance, _radius: float) -> Iterator[_Rough]:
    distance = (0.55 if placing.r is None else placing.r) * reach
    for i in range(placing.n):
        angle = math.radians(placing.start) + math.tau * i / placing.n + chance.spread(0.05) * placing.jitter
        outwards = angle + math.radians(placing.spin) if placing.radial else None
        yield _Rough(distance * math.cos(angle), distance * math.sin(angle), outwards)


def _pack(placing: PiecePlacing, reach: float, chance: Chance, _radius: float) -> Iterator[_Rough]:
    for x, y in phyllotaxis(placing.n, (0.8 if placing.r is None else placing.r) * reach):
        yield _Rough(x + chance.spread(2) * placing.jitter, y + chance.spread(2) * placing.jitter)


def _row(placing: PiecePlacing, reach: float, chance: Chance, _radius: float) -> Iterator[_Rough]:
    (x0, y0), (x1, y1) = placing.line
    for i in range(placing.n):
        share = i / (placing.n - 1) if placing.n > 1 else 0.5
        yield _Rough(
            (x0 + (x1 - x0) * share) * reach + chance.spread(1.2) * placing.jitter,
            (y0 + (y1 - y0) * share) * reach + chance.spread(1.2) * placing.jitter,
        )


def _fan(placing: PiecePlacing, reach: float, _chance: Chance, _radius: float) -> Iterator[_Rough]:
    x, y = placing.pivot
    start, end = placing.arc
    distance = (1.2 if placing.r is None else placing.r) * reach
    for i in range(placing.n):
        share = i / (placing.n - 1) if placing.n > 1 else 0.5
        angle = math.radians(start + (end - start) * share)
        yield _Rough(
            x * reach + distance * math.cos(angle),
            y * reach + distance * math.sin(angle),
            angle + math.radians(placing.spin),
        )


def _scatter(placing: PiecePlacing, reach: float, chance: Chance, radius: float) -> Iterator[_Rough]:
    """Best of 24 tries a piece: as far as can be from other pieces and from what they avoid."""
    avoided = [(x * reach, y * reach, r * reach) for x, y, r in placing.avoid]
    within = (0.78 if placing.r is None else placing.r) * reach
    points: list[tuple[float, float]] = []
    for _ in range(placing.n):
        best, best_room = (0.0, 0.0), -1e9
        for _ in range(24):
            distance, angle = within * math.sqrt(chance.uniform()), chance.uniform(0, math.tau)
            x, y = distance * math.cos(angle), distance * math.sin(angle)
            room = min(
                [math.hypot(x - other[0], y - other[1]) for other in points]
                + [math.hypot(x - other[0], y - other[1]) - other[2] + radius for other in avoided]
                + [9e9]
            )
            if room > best_room:
                best, best_room = (x, y), room
        points.append(best)
    yield from (_Rough(x, y) for x, y in points)


ARRANGEMENTS: Mapping[str, Callable[[PiecePlacing, float, Chance, float], Iterator[_Rough]]] = {
    "center": _center,
    "fan": _fan,
    "pack": _pack,
    "ring": _ring,
    "row": _row,
    "scatter": _scatter,
}
