"""Thin wheat noodles, coiled by hand into a skein."""

from math import cos, pi, sin, tau
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.draw.knots import Knot, normals, spline
from zine.draw.outlines import ribbon
from zine.draw.paint import LINE, Paint, only, over, tone_of
from zine.draw.paints import PAINTS
from zine.draw.paths import smooth
from zine.draw.pen import Pen
from zine.draw.regions import Region


class _Tress(NamedTuple):
    """A lock of the skein: where it starts and how far it goes round (radians), how far out, how wide, how high."""

    start: float
    span: float
    out: tuple[float, float]
    width: float
    lift: float


_TRESSES = (  # the outermost first; the last is tucked over the middle
    _Tress(2.6, 3.6, (0.84, 0.80), 0.30, 0),
    _Tress(-0.9, 3.9, (0.82, 0.76), 0.30, 2),
    _Tress(0.5, 3.4, (0.60, 0.52), 0.28, 5),
    _Tress(3.4, 3.9, (0.56, 0.44), 0.28, 7),
    _Tress(2.4, 4.8, (0.36, 0.3), 0.36, 9),
    _Tress(0.9, 6.9, (0.27, 0.09), 0.17, 13),
)


def somyeon(pen: Pen, chance: Chance, region: Region, *, tone: Paint | str = "cream", n: int = 5) -> None:
    """Thin wheat noodles coiled into a skein of smooth locks, n strands each."""
    colour = PAINTS[tone] if isinstance(tone, str) else tone
    middle = region.edge(pen, chance, 12, 0.7, 0.02)
    pen.fill(middle, Paint(colour.sun, tone_of(colour.warm) + 0.03, 0))
    for tress in _TRESSES:
        _lock(pen, chance, region, tress, colour, n)


def _lock(pen: Pen, chance: Chance, region: Region, tress: _Tress, colour: Paint, n: int) -> None:
    """Draw one lock: its shade, its flat colour, then only the lines between its strands."""
    wave = chance.wave(3, 1)
    spine: list[Knot] = []
    for i in range(11):
        share = i / 10
        angle = tress.start + tress.span * share
        out = tress.out[0] + (tress.out[1] - tress.out[0]) * share + 0.03 * wave(angle)
        lift = tress.lift + 5 * sin(share * pi)
        spine.append(region.at(pen, out * cos(angle % tau), out * sin(angle % tau), lift))
    path = spline(spine, 2)
    full = tress.width * region.length
    last = len(path) - 1
    widths = [
        full * min(1, 0.1 + 5 * i / last, 0.1 + 5 * (1 - i / last)) * (0.72 + 0.1 * wave(i)) for i in range(last + 1)
    ]
    outline = ribbon(path, widths)
    pen.fill([(x + 1, y - 2.4) for x, y in outline], over(deep=0.5, warm=0.2))
    pen.plates.fill(smooth(outline), Paint(colour.sun, colour.warm, tone_of(colour.deep)), LINE, 0.9)
    across = normals(path)
    for k in range(1, n):
        aside = k / n - 0.5
        strand = [
            (path[i][0] + across[i][0] * widths[i] * aside, path[i][1] + across[i][1] * widths[i] * aside)
            for i in range(1, last, 2)
        ]
        pen.stroke(strand, only(deep=0.44 if k % 3 else 0.7), 0.7 if k % 3 else 0.8)
