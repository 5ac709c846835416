"""Table cloths: gingham, stripes."""

from zine.draw.chance import Chance
from zine.draw.grounds.field import BLEED, MARGIN, InkName, field, paint_or
from zine.draw.knots import Knot
from zine.draw.paint import Dots, Paint, over
from zine.draw.paths import Path, poly, union
from zine.draw.pen import Pen
from zine.model.geometry import Box, Size


def gingham(
    pen: Pen,
    chance: Chance,
    extent: Size,
    *,
    ink: InkName = "warm",
    n: int = 9,
    tone: float = 0.30,
    pitch: float = 2.2,
    color: str | None = None,
    margin: float = MARGIN,
    box: Box | None = None,
) -> None:
    """Checked cloth in one ink: `n` checks across, `tone` how dark, `pitch` the points between its dots."""
    outline = field(pen, chance, extent, paint_or(color, Paint(0.12, 0.02, 0)), margin, box)
    pen.clip(outline)
    width, height = extent
    check = width / max(1, n)
    half = check * 0.5
    xs = [(-check * 0.4 + check * i) for i in range(n + 2)]
    ys = [(-check * 0.2 + check * i) for i in range(int(height / check) + 2)]
    # both directions share one screen, so dots coincide at crossings: no moire
    bars = [_rectangle(x, -BLEED, x + half, height + BLEED) for x in xs]
    bars += [_rectangle(-BLEED, y, width + BLEED, y + half) for y in ys]
    crossings = [_rectangle(x, y, x + half, y + half) for x in xs for y in ys]
    pen.plates.fill(union(bars), over(**{ink: Dots(tone, pitch=pitch)}))
    pen.plates.fill(union(crossings), over(**{ink: Dots(min(0.95, tone * 2.1), pitch=pitch)}))
    pen.unclip()


def stripes(
    pen: Pen,
    chance: Chance,
    extent: Size,
    *,
    ink: InkName = "warm",
    n: int = 9,
    tone: float = 0.5,
    color: str | None = None,
    margin: float = MARGIN,
    box: Box | None = None,
) -> None:
    """Upright stripes in one ink: `n` of them, `tone` how dark."""
    outline = field(pen, chance, extent, paint_or(color, Paint(1, 0, 0)), margin, box)
    pen.clip(outline)
    width, height = extent
    step = (width + 2 * BLEED) / max(1, n)
    low, high = -BLEED, height + BLEED
    for i in range(n):
        left = -BLEED + step * i
        right = left + step * 0.5
        bent_right = (right + chance.spread(1), height / 2)
        bent_left = (left + chance.spread(1), height / 2)
        stripe: list[Knot] = [(left, low, 1), (right, low, 1), bent_right, (right, high, 1), (left, high, 1), bent_left]
        pen.fill(stripe, over(**{ink: tone}))
    pen.unclip()


def _rectangle(x0: float, y0: float, x1: float, y1: float) -> Path:
    return poly([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])
