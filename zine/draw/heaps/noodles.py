"""Noodles: a nest of long ones, a block of wavy ones."""

from math import cos, pi, sin, tau
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.draw.knots import Knot, move, spline
from zine.draw.paint import Paint, only, over, tone_of
from zine.draw.paints import PAINTS
from zine.draw.paths import smooth
from zine.draw.pen import Pen
from zine.draw.regions import Region

_RAMYEON = Paint(0.85, 0.16, 0)
_BETWEEN = only(deep=0.85)
_WEAVES = 3  # every so many noodles, an earlier one comes up again


def noodles(
    pen: Pen,
    chance: Chance,
    region: Region,
    *,
    tone: Paint | str = "cream",
    n: int | None = None,
    thick: float = 3.4,
    gap: float = 0.5,
) -> None:
    """A nest of long noodles: n strands, thick points each; gap is how dark it is between them."""
    # Arcs of wobbling rings, outermost first, each a little higher: the pile reads as one coil, not as loose string.
    # Colour lies in one flat mass; the strands are drawn on the deep plate alone.
    colour = PAINTS[tone] if isinstance(tone, str) else tone
    wave = chance.wave(5, 3)
    angles = [tau * i / 16 for i in range(16)]
    reaches = [0.97 + 0.04 * wave(angle) for angle in angles]
    rim = [region.at(pen, reach * cos(a), reach * sin(a)) for a, reach in zip(angles, reaches, strict=True)]
    pen.fill(move(rim, 1.4, -2.6), over(deep=0.4, warm=0.2))
    pen.fill(rim, Paint(colour.sun, colour.warm, gap))
    count = n or int(14 + region.length / 2.2)
    coils = [_coil(pen, chance, region, 1 - (i + 0.5) / count) for i in range(count)]
    cord = _Cord(only(deep=colour.deep or 0), thick)
    for i, coil in enumerate(coils):
        cord.draw(pen, coil)
        if i >= _WEAVES and i % _WEAVES == 0:
            cord.lift(pen, coils[i - _WEAVES], chance.child("weave", i))


class _Cord(NamedTuple):
    """A noodle on the deep plate: its tint there, and its thickness."""

    paint: Paint
    thick: float

    def draw(self, pen: Pen, line: list[Knot]) -> None:
        pen.strand(line, self.paint, self.thick, _BETWEEN, 0.9)

    def lift(self, pen: Pen, line: list[Knot], chance: Chance) -> None:
        """Draw a stretch of an earlier noodle again: here it runs over those that lie on it elsewhere."""
        fine = spline(line, 4)
        start = chance.whole(3, max(3, len(fine) - 12))
        over_others = smooth(fine[start : start + 9], closed=False)
        pen.plates.stroke(over_others, _BETWEEN, self.thick + 1.08, 0)
        pen.plates.stroke(over_others, self.paint, self.thick, 2)


def _coil(pen: Pen, chance: Chance, region: Region, outward: float) -> list[Knot]:
    """Return one strand of the nest; `outward` is 1 at the rim, 0 on top."""
    radius = 0.10 + 0.86 * outward**0.62 + chance.spread(0.05)
    start = chance.uniform(0, tau)
    span = chance.uniform(1.7, 3.4) + (1 - outward) * 1.2
    if chance.happens(0.16):
        span = -span
    u, v = chance.spread(0.09) * (1.6 - outward), chance.spread(0.07) * (1.6 - outward)
    wave = chance.wave(2, 1)
    count = max(5, int(abs(span) * 2.0))
    strand: list[Knot] = []
    for j in range(count):
        share = j / (count - 1)
        angle = start + span * share
        reach = radius * (1 + 0.10 * wave(angle))
        lift = (1 - outward) * 5 + sin(share * pi) * 1.5
        strand.append(region.at(pen, u + reach * cos(angle), v + reach * sin(angle), lift))
    return strand


def wave_noodles(pen: Pen, chance: Chance, region: Region, *, tone: Paint | str = _RAMYEON, thick: float = 2.3) -> None:
    """A block of springy instant noodles (ramyeon)."""
    sun, warm, _ = PAINTS[tone] if isinstance(tone, str) else tone
    edge = region.edge(pen, chance, 14, 1.0, 0.03)
    pen.fill(move(edge, 0, -2.5), over(deep=0.5, warm=0.3))
    pen.fill(edge, Paint(sun, tone_of(warm) + 0.14, 0.34))
    rows = max(5, int(region.width / 3.1))
    swing = 0.9 / rows * 1.1
    for i in range(rows):
        row = ((i + 0.5) / rows * 2 - 1) * 0.9
        phase = chance.uniform(0, tau)
        half = (1 - abs(row) ** 4) ** 0.5
        count = max(8, int(region.length / 2.4))
        strand: list[Knot] = []
        for j in range(count + 1):
            u = (-1 + 2 * j / count) * 0.95 * half
            v = row + swing * sin(j * pi) * (1 + chance.spread(0.2)) + swing * 0.4 * sin(phase + j)
            strand.append(region.at(pen, u, v, 1))
        pen.strand(strand, only(warm=warm, deep=0), thick, only(deep=0.75), 0.8)
