"""As many dishes as there are on a table, as large as they fit: ovals that grow and push each other apart."""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.model.geometry import Box

_GAP = 5.0  # points kept between dishes
# By how much dishes grow in one go, and after how many rounds of pushing that was too much: at first, and then.
_GROWTH = ((1.14, 16), (1.035, 48))
_TOUCH = 0.8  # points by which dishes may still overlap
_TIGHT = 0.9  # of the size that fits in rows: what the dishes begin with
_THROWS = 33  # of the dice, shared by all dishes: few dishes are thrown often, many seldom


class Oval(NamedTuple):
    """A dish's half width and half height, times the size that is to be found."""

    across: float
    up: float


class Spot(NamedTuple):
    """Where a dish stands, y up, and the size found for all."""

    x: float
    y: float
    size: float


class Keep(NamedTuple):
    """A disc of the table that is taken."""

    x: float
    y: float
    radius: float


@lru_cache(maxsize=64)
def packed(
    ovals: tuple[Oval, ...], room: Box, keeps: tuple[Keep, ...], *, below: float, most: float, seed: str
) -> tuple[Spot, ...]:
    """Place ovals in a room (y up), those that come first in front, at the largest size that holds them all.

    `below` points are kept free under each (for its tag); no size is above `most`.
    """
    throws = max(3, min(8, _THROWS // len(ovals)))
    table = _Table(room, keeps, below)
    tried = [
        _grown(ovals, table, most, rows=_ROW_CHANGES[at % 3], chance=Chance(f"{seed}/{at}")) for at in range(throws)
    ]
    return max(tried, key=lambda spots: spots[0].size)


class _Table(NamedTuple):
    room: Box
    keeps: tuple[Keep, ...]
    below: float


_Place = tuple[float, float]
_ROW_CHANGES = (0, 1, -1)  # a row more or less than what suits a grid


def _grown(ovals: Sequence[Oval], table: _Table, most: float, *, rows: int, chance: Chance) -> tuple[Spot, ...]:
    """Begin with rows, and let everything grow while it comes to rest."""
    places, size = _rows(ovals, table, rows, chance)
    size = min(size * _TIGHT, most)
    step, rounds = _GROWTH[-1]
    while (settled := _settled(places, ovals, size, table, rounds)) is None:
        size /= step
    for step, rounds in _GROWTH:
        while size < most and (grown := _settled(settled, ovals, min(size * step, most), table, rounds)):
            size = min(size * step, most)
            settled = grown
    return tuple(Spot(x, y, size) for x, y in settled)


def _rows(ovals: Sequence[Oval], table: _Table, change: int, chance: Chance) -> tuple[list[_Place], float]:
    """Return places in staggered rows from front to back, and the size that fits them there."""
    room, below = table.room, table.below
    across = max(oval.across for oval in ovals)
    up = max(oval.up for oval in ovals)

    def size(rows: int) -> float:
        columns = math.ceil(len(ovals) / rows)
        return min((room.width / columns - _GAP) / (2 * across), (room.height / rows - _GAP - below) / (2 * up))

    count = min(max(max(range(1, len(ovals) + 1), key=size) + change, 1), len(ovals))
    places: list[_Place] = []
    for row in range(count):
        first, end = len(ovals) * row // count, len(ovals) * (row + 1) // count
        for column in range(end - first):
            x = room.x0 + room.width * (column + 0.5 + (0.2 if row % 2 else -0.2)) / (end - first)
            y = room.y0 + room.height * (row + 0.5) / count
            places.append((x + chance.spread(9), y + chance.spread(7)))
    return places, max(size(count), 1.0)


def _settled(
    places: Sequence[_Place], ovals: Sequence[Oval], size: float, table: _Table, rounds: int
) -> list[_Place] | None:
    """Push dishes of a size apart until none overlap; None when they do not come to rest in so many rounds."""
    xs, ys = [x for x, _ in places], [y for _, y in places]
    half = [oval.across * size for oval in ovals]
    tall = [oval.up * size for oval in ovals]
    pairs = _pairs(half, tall, table.below)
    for _ in range(rounds):
        worst = _push_apart(xs, ys, pairs)
        worst = max(worst, _keep_off(xs, ys, half, tall, table))
        if worst < _TOUCH:
            return list(zip(xs, ys, strict=True))
    return None


_Pairs = Sequence[Sequence[tuple[int, float, float]]]


def _pairs(half: Sequence[float], tall: Sequence[float], below: float) -> _Pairs:
    """Return for each dish those that come after it, each with how near they may come, across and up."""
    return [
        [(j, half[i] + _GAP + half[j], tall[i] + _GAP + below + tall[j]) for j in range(i + 1, len(half))]
        for i in range(len(half))
    ]


def _push_apart(xs: list[float], ys: list[float], pairs: _Pairs) -> float:
    """Move every pair that overlaps half way apart each; return the deepest overlap."""
    worst = 0.0
    for i, others in enumerate(pairs):
        x, y = xs[i], ys[i]
        for j, reach_x, reach_y in others:
            dx = xs[j] - x
            if dx > reach_x or -dx > reach_x:
                continue
            dy = ys[j] - y
            if dy > reach_y or -dy > reach_y:
                continue
            share = (dx / reach_x) ** 2 + (dy / reach_y) ** 2
            if share >= 1:
                continue
            near = math.sqrt(share) or 0.01
            push = (1 / near - 1) / 2
            shift_x, shift_y = (dx or 0.3) * push, (dy or 0.3) * push
            x, y = x - shift_x, y - shift_y
            xs[j] += shift_x
            ys[j] += shift_y
            worst = max(worst, 2 * math.hypot(shift_x, shift_y))
        xs[i], ys[i] = x, y
    return worst


def _keep_off(xs: list[float], ys: list[float], half: list[float], tall: list[float], table: _Table) -> float:
    """Move dishes off what is taken and back into the room; return the longest move."""
    room, worst = table.room, 0.0
    for i in range(len(xs)):
        x, y = xs[i], ys[i]
        for keep in table.keeps:
            dx, dy = x - keep.x, y - keep.y
            reach_x, reach_y = half[i] + keep.radius, tall[i] + keep.radius
            if abs(dx) > reach_x or abs(dy) > reach_y:
                continue
            near = math.hypot(dx / reach_x, dy / reach_y) or 0.01
            if near < 1:
                x, y = x + dx * (1 / near - 1), y + dy * (1 / near - 1)
        x = min(max(x, room.x0 + half[i]), room.x1 - half[i])
        y = min(max(y, room.y0 + tall[i] + table.below), room.y1 - tall[i])
        worst = max(worst, abs(x - xs[i]), abs(y - ys[i]))
        xs[i], ys[i] = x, y
    return worst
