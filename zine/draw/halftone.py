"""Screens: tints made of dots or lines.

A row of round dots is one stroked line with round caps and a dash of nothing every pitch: 25 bytes a row, instead of a
circle a dot. The rows are anchored to the page, not the shape, so that neighbouring shapes share one screen.
"""

import math
from collections.abc import Iterator
from functools import lru_cache

from zine.draw.paint import Dots, Lines
from zine.draw.paths import UNIT, Path

_ROW = "%d %d m %d %d l\n"
_FAINTEST = 0.02  # a thinner tint prints nothing


@lru_cache(maxsize=1024)
def tint_operand(tint: float) -> str:
    """Write a tint as briefly as PDF allows, in hundredths."""
    text = f"{tint:.2f}".rstrip("0").rstrip(".")
    return text[1:] if text.startswith("0.") else text


def screen(operators: list[str], path: Path, tone: Dots | Lines, angle: float, scale: float) -> None:
    """Write a screen inside a path: `angle` is the plate's, in degrees; `scale` the frame's, kept out of the pitch.

    A fade gives each row a line width of its own, and its rows run across the fade.
    """
    if tone.base is None:
        operators.append(f"q {path.operators}W n\n")
    else:
        operators.append(f"q {tint_operand(tone.base)} scn\n{path.operators}W f\n")
    pitch = tone.pitch * UNIT / scale
    if isinstance(tone, Dots):
        apart = pitch * 0.866  # rows of a triangular lattice
        operators.append(f"1 SCN [0 {pitch:.0f}] 0 d\n")
    else:
        apart = pitch
        operators.append("1 SCN 0 J\n")
    if tone.to is None:
        _write_flat(operators, path, tone, math.radians(angle), pitch, apart)
    else:
        _write_fade(operators, path, tone, tone.to, pitch, apart)


def _write_flat(
    operators: list[str], path: Path, tone: Dots | Lines, direction: float, pitch: float, apart: float
) -> None:
    lines = [line for _, line in _rows(path, direction, pitch, apart)]
    if lines and tone.tint >= _FAINTEST:
        operators.append(f"{_width(tone, tone.tint, pitch, apart):.0f} w\n")
        operators += lines
    operators.append("S Q\n")


def _write_fade(operators: list[str], path: Path, tone: Dots | Lines, end: float, pitch: float, apart: float) -> None:
    direction = math.radians(tone.way - 90)
    middle, reach = _span(path, direction)
    for across, line in _rows(path, direction, pitch, apart):
        share = max(0.0, min(1.0, (across - middle + reach) / (2 * reach or 1)))
        tint = tone.tint + (end - tone.tint) * share
        if tint >= _FAINTEST:
            operators.append(f"{_width(tone, tint, pitch, apart):.0f} w\n{line}S\n")
    operators.append("Q\n")


def _width(tone: Dots | Lines, tint: float, pitch: float, apart: float) -> float:
    """Return the line width with which the rows cover `tint` of the paper."""
    if isinstance(tone, Dots):
        return 2 * math.sqrt(tint * (pitch * apart) / math.pi)
    return tint * apart


def _span(path: Path, direction: float) -> tuple[float, float]:
    """Return the middle of the path's box across the rows, and how far it reaches from there."""
    vx, vy = -math.sin(direction), math.cos(direction)
    middle_x, middle_y = (path.x0 + path.x1) / 2, (path.y0 + path.y1) / 2
    reach = abs(vx) * ((path.x1 - path.x0) / 2) + abs(vy) * ((path.y1 - path.y0) / 2)
    return middle_x * vx + middle_y * vy, reach


def _rows(path: Path, direction: float, pitch: float, apart: float) -> Iterator[tuple[float, str]]:
    """Yield the rows that cross the path's box: how far across they lie, and the line, cut to the box."""
    ux, uy = math.cos(direction), math.sin(direction)
    middle, reach = _span(path, direction)
    per_x, per_y = _per(ux), _per(uy)
    left, right = (path.x0, path.x1) if per_x > 0 else (path.x1, path.x0)
    foot, top = (path.y0, path.y1) if per_y > 0 else (path.y1, path.y0)
    for row in range(math.floor((middle - reach) / apart), math.ceil((middle + reach) / apart) + 1):
        across = row * apart
        x, y = -across * uy, across * ux
        low, lower = (left - x) * per_x, (foot - y) * per_y
        high, higher = (right - x) * per_x, (top - y) * per_y
        low, high = lower if lower > low else low, higher if higher < high else high
        if low > high:
            continue
        shift = pitch / 2 if (row & 1) else 0.0
        first = math.floor((low - shift) / pitch) * pitch + shift
        last = high + pitch * 0.6
        yield across, _ROW % (round(first * ux + x), round(first * uy + y), round(last * ux + x), round(last * uy + y))


def _per(step: float) -> float:
    """Return how far along a row one unit of x or y is; far beyond every page where the row does not go that way."""
    return 1 / step if abs(step) > 1e-6 else 1e9
