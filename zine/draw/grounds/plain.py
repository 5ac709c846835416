"""Fields without a pattern."""

import math

from zine.draw.chance import Chance
from zine.draw.grounds.field import MARGIN, field, paint_or
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Paint, over
from zine.draw.pen import Pen
from zine.model.geometry import Box, Size


def none(pen: Pen, chance: Chance, extent: Size, *, margin: float = MARGIN, box: Box | None = None) -> None:
    """No ground: the dish stands on the page."""


def plain(
    pen: Pen, chance: Chance, extent: Size, *, color: str | None = None, margin: float = MARGIN, box: Box | None = None
) -> None:
    """One flat colour, yellow or another."""
    field(pen, chance, extent, paint_or(color, Paint(1, 0, 0)), margin, box)


def frame(
    pen: Pen, chance: Chance, extent: Size, *, color: str | None = None, margin: float = MARGIN, box: Box | None = None
) -> None:
    """A line cut by hand round bare paper."""
    outline = field(pen, chance, extent, CUT, margin, box)
    pen.stroke(outline, paint_or(color, LINE), 1.1, closed=True)


def sun(
    pen: Pen,
    chance: Chance,
    extent: Size,
    *,
    color: str | None = None,
    disc: str | None = None,
    x: float = 0.5,
    y: float = 0.47,
    r: float = 0.43,
    rays: int = 0,
    margin: float = MARGIN,
    box: Box | None = None,
) -> None:
    """Flat field with one huge disc, perhaps with rays; x, y and r are shares of the picture."""
    outline = field(pen, chance, extent, paint_or(color, Paint(0.06, 0.34, 0)), margin, box)
    pen.clip(outline)
    center_x, center_y, radius = x * extent.width, y * extent.height, r * extent.width
    for i in range(rays):
        start = math.tau * i / rays
        end = start + math.tau / rays / 2
        tips = [(center_x + 500 * math.cos(a), center_y + 500 * math.sin(a)) for a in (start, end)]
        pen.poly([(center_x, center_y), *tips], over(sun=0.55))
    pen.fill(ellipse(center_x, center_y, radius, radius, 18, 0, 0.006, chance), paint_or(disc, Paint(1, 0.02, 0)))
    pen.unclip()
