"""Grain: bare-paper specks where ink missed the paper, one tile for the whole file."""

import math
from collections.abc import Callable
from functools import cache

from zine.draw.chance import Chance
from zine.model.drawing import UNITS_PER_POINT, Drawing

TILE = 300  # points
_SPECKS = 1150  # a tile
_WAVES = 5
# No speck is under half a point: some viewers fatten hairlines to a pixel and some do not.
_WIDTHS = ((0.58, 5), (0.86, 7), (0.97, 9), (1.0, 13))  # share of specks up to, width in tenths of a point
_MARGIN = 2 * UNITS_PER_POINT
GRAIN_BOX = f"[{-_MARGIN} {-_MARGIN} {TILE * UNITS_PER_POINT + _MARGIN} {TILE * UNITS_PER_POINT + _MARGIN}]"


@cache
def grain() -> bytes:
    """Return one tile: short round strokes in tenths of a point, clumped by slow waves as real misses are."""
    chance = Chance("grain")
    missing = _field(chance)
    by_width: dict[int, list[str]] = {width: [] for _, width in _WIDTHS}
    specks = 0
    while specks < _SPECKS:
        x, y = chance.uniform(0, TILE), chance.uniform(0, TILE)
        if chance.uniform(-0.6, 1.0) > missing(x, y):
            continue
        specks += 1
        share = chance.uniform()
        width = next(width for up_to, width in _WIDTHS if share < up_to)
        by_width[width].append(_speck(x * UNITS_PER_POINT, y * UNITS_PER_POINT, chance))
    return "\n".join(["1 J", *(f"{width} w\n" + "\n".join(lines) + " S" for width, lines in by_width.items())]).encode()


def grain_over(drawing: Drawing, chance: Chance) -> str:
    """Return operators that lay the tile `/G` all over a drawing, shifted and perhaps mirrored by chance."""
    mirrored = chance.happens(0.5)
    across, up = chance.uniform(0, TILE), chance.uniform(0, TILE)
    flip, shift = (-1, TILE) if mirrored else (1, 0)
    return "\n".join(
        f"q {flip} 0 0 1 {(x + shift) * UNITS_PER_POINT:.0f} {y * UNITS_PER_POINT:.0f} cm /G Do Q"
        for y in _steps(-drawing.bleed - up, drawing.height + drawing.bleed)
        for x in _steps(-drawing.bleed - across, drawing.width + drawing.bleed)
    )


def _steps(start: float, end: float) -> list[float]:
    return [start + index * TILE for index in range(max(0, math.ceil((end - start) / TILE)))]


def _field(chance: Chance) -> Callable[[float, float], float]:
    """Return how likely ink is to miss at a place: a few slow waves that repeat with the tile."""
    turn = math.tau / TILE
    waves = [
        (
            chance.uniform(0, math.tau),
            chance.uniform(0, math.tau),
            turn * chance.whole(1, 3),
            turn * chance.whole(1, 3),
        )
        for _ in range(_WAVES)
    ]
    sin = math.sin
    return lambda x, y: sum([sin(a * x + p) * sin(b * y + q) for p, q, a, b in waves]) / 2.2


def _speck(x: float, y: float, chance: Chance) -> str:
    """Return a short stroke: one in five is a scratch, the others are dots."""
    dx, dy = (chance.uniform(-9, 9), chance.uniform(-4, 4)) if chance.happens(0.2) else (1.0, 0.0)
    return f"{x:.0f} {y:.0f} m {x + dx:.0f} {y + dy:.0f} l"
