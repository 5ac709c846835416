"""Water, window, melamine, circuit board."""

import math

from zine.draw.chance import Chance
from zine.draw.grounds.field import BLEED, MARGIN, InkName, field, paint_or
from zine.draw.outlines import arc
from zine.draw.paint import CUT, Paint, over
from zine.draw.paths import UNIT, Path, repeated
from zine.draw.pen import Pen
from zine.draw.scatter import disc_points
from zine.model.geometry import Box, Size


def waves(
    pen: Pen,
    chance: Chance,
    extent: Size,
    *,
    ink: InkName = "deep",
    tone: float = 0.34,
    size: float = 17,
    color: str | None = None,
    margin: float = MARGIN,
    box: Box | None = None,
) -> None:
    """Overlapping scales of water, drawn in one ink; `size` is the radius of a scale, in points."""
    outline = field(pen, chance, extent, paint_or(color, Paint(0.06, 0, 0.16)), margin, box)
    pen.clip(outline)
    width, height = extent
    radius = max(6, size)  # smaller scales would drown the plates
    places: list[tuple[float, float]] = []
    y, row = height + radius, 0
    while y > -radius:
        x = -radius + (radius if row % 2 else 0)
        while x < width + radius:
            places.append((x, y))
            x += 2 * radius
        y -= radius * 0.5
        row += 1
    scale = [arc(0, 0, radius * q, radius * q, 0, 180, 4) for q in (1, 0.66, 0.33)]
    pen.plates.stroke(Path(repeated(scale, places), 0, 0, width * UNIT, height * UNIT), over(**{ink: tone}), 1.0)
    pen.unclip()


def lattice(
    pen: Pen,
    chance: Chance,
    extent: Size,
    *,
    n: int = 8,
    color: str | None = None,
    margin: float = MARGIN,
    box: Box | None = None,
) -> None:
    """Papered window lattice with light behind it, `n` bars across."""
    outline = field(pen, chance, extent, paint_or(color, Paint(0.5, 0.05, 0)), margin, box)
    pen.clip(outline)
    wood = over(warm=0.30, sun=0.4)
    width, height = extent
    step = width / max(1, n)
    for i in range(-1, n + 2):
        middle = i * step + step / 2
        for x in (middle - step * 0.12, middle + step * 0.12):
            pen.stroke([(x, -BLEED), (x, height + BLEED)], wood, 2.4, curved=False, cap=0)
    for i in range(-1, int(height / step) + 2):
        middle = i * step + step * 0.4
        for y in (middle - step * 0.12, middle + step * 0.12):
            pen.stroke([(-BLEED, y), (width + BLEED, y)], wood, 2.4, curved=False, cap=0)
    pen.unclip()


def confetti(
    pen: Pen,
    chance: Chance,
    extent: Size,
    *,
    n: int = 70,
    color: str | None = None,
    margin: float = MARGIN,
    box: Box | None = None,
) -> None:
    """Melamine of the eighties: `n` short strokes in three colours."""
    outline = field(pen, chance, extent, paint_or(color, Paint(0.5, 0, 0.2)), margin, box)
    pen.clip(outline)
    width, height = extent
    for i, (across, up) in enumerate(disc_points(n, chance, 1, 6)):
        x, y = width / 2 + across * width * 0.74, height / 2 + up * height * 0.74
        angle = chance.uniform(0, math.tau)
        length = chance.uniform(3, 6)
        dx, dy = length * math.cos(angle), length * math.sin(angle)
        stroke = [(x - dx, y - dy), (x + chance.spread(2), y + chance.spread(2)), (x + dx, y + dy)]
        paint = (CUT, Paint(1, 0, 0), Paint(0.06, 0.6, 0))[i % 3]
        pen.stroke(stroke, paint, chance.uniform(1.8, 3))
    pen.unclip()


def circuit(
    pen: Pen,
    chance: Chance,
    extent: Size,
    *,
    n: int = 9,
    trace: str | None = None,
    color: str | None = None,
    margin: float = MARGIN,
    box: Box | None = None,
) -> None:
    """Circuit board as a table mat: `n` traces from each side, at 45°, ending in pads."""
    board = paint_or(color, Paint(0.55, 0, 0.28))
    copper = paint_or(trace, Paint(0.8, 0, 0.10))
    outline = field(pen, chance, extent, board, margin, box)
    pen.clip(outline)
    for side in range(4):
        for i in range(n):
            line = _trace(chance, extent, side, (i + 0.5) / n)
            pen.stroke(line, copper, 2.2, curved=False)
            pen.dots([line[-1]], copper, 6.4)
            pen.dots([line[-1]], board, 2.8)
    pen.unclip()


def _trace(chance: Chance, extent: Size, side: int, share: float) -> list[tuple[float, float]]:
    """From an edge (0 bottom, 1 top, 2 left, 3 right), `share` of the way along it: in, aside, in."""
    reach = chance.uniform(0.10, 0.26) * extent.width
    aside = chance.pick((-1, 1)) * chance.uniform(6, 16)
    last = chance.uniform(8, 26)
    steps = [(-10.0, 0.0), (reach, 0.0), (reach + abs(aside), aside), (reach + abs(aside) + last, aside)]
    if side == 0:
        return [(share * extent.width + v, u) for u, v in steps]
    if side == 1:
        return [(share * extent.width + v, extent.height - u) for u, v in steps]
    if side == 2:
        return [(u, share * extent.height + v) for u, v in steps]
    return [(extent.width - u, share * extent.height + v) for u, v in steps]
