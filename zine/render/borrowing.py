"""A plate without a drum of its own, printed on another's: weaker, or ruled through with paper to lines or dots."""

import math
from dataclasses import replace

from zine.draw.tinting import weakened
from zine.model.drawing import UNITS_PER_POINT, Drawing
from zine.model.ink import Borrowed, Screen


def lent(operators: str, borrowed: Borrowed, drawing: Drawing) -> str:
    """Return a plate's operators as the other drum prints them. `drawing` says how far they reach."""
    if borrowed.screen is Screen.TINT:
        return weakened(operators, borrowed.strength)
    if borrowed.screen is Screen.LINES:
        return operators + _ruled(drawing, borrowed, 1 - borrowed.strength)
    crossing = replace(borrowed, angle=borrowed.angle + 90)
    return operators + "".join(_ruled(drawing, way, 1 - math.sqrt(way.strength)) for way in (borrowed, crossing))


def _ruled(drawing: Drawing, borrowed: Borrowed, share: float) -> str:
    """Return paper lines over a share of the drawing: one stroke as wide as all of it, dashed from line to line."""
    reach = math.hypot(drawing.width, drawing.height) / 2 + drawing.bleed
    pitch = borrowed.pitch * UNITS_PER_POINT
    count = math.ceil(2 * reach * UNITS_PER_POINT / pitch)
    half = count * pitch / 2
    way = math.radians(borrowed.angle + 90)
    x, y = drawing.width / 2 * UNITS_PER_POINT, drawing.height / 2 * UNITS_PER_POINT
    across, up = half * math.cos(way), half * math.sin(way)
    line = f"{x - across:.0f} {y - up:.0f} m {x + across:.0f} {y + up:.0f} l S"
    return f"\nq 0 SCN 0 J {2 * half:.0f} w [{share * pitch:.1f} {(1 - share) * pitch:.1f}] 0 d {line} Q"
