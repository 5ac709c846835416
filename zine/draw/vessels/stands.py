"""What a vessel stands on. Each stand returns how much higher the vessel then stands.

`radius` is that of the vessel; the stand is larger. `tone` is the scene's shadow.
"""

import math

from zine.draw.chance import Chance
from zine.draw.knots import Knot, move, resample
from zine.draw.outlines import ellipse, extrude, hull
from zine.draw.paint import LINE, Paint, only, over
from zine.draw.paints import PAINTS
from zine.draw.paths import smooth
from zine.draw.pen import Pen

_TOP = Paint(0.6, 0.26, 0.03)


def none(pen: Pen, chance: Chance, radius: float, tone: Paint) -> float:  # noqa: ARG001 - a stand's signature
    """Nothing: the vessel stands on the table."""
    return 0


def tray(pen: Pen, chance: Chance, radius: float, tone: Paint) -> float:
    """Round wooden tray."""
    rim = radius * 1.24
    top = _round(pen, chance, rim, 6)
    side = extrude(top, 9)
    pen.cast(move(side, 8, -8), tone)
    pen.fill(side, "wood_dk")
    pen.outline(side, 2.0, gap=0.12)
    pen.fill(top, _TOP)
    pen.clip(top)
    for i in range(10):
        y = -rim + 2 * rim * (i + 0.5) / 10 + chance.spread(4)
        phase = chance.uniform(0, 6)
        grain = [pen.at(-rim + 2 * rim * j / 4, y + 3 * math.sin(j * 1.5 + phase), 6) for j in range(5)]
        pen.stroke(grain, only(warm=0.5), chance.uniform(0.9, 1.7))
    pen.unclip()
    pen.outline(_round(pen, chance, rim * 0.945, 6), 1.1, gap=0.3)
    return 6


def mat(pen: Pen, chance: Chance, radius: float, tone: Paint, *, color: str | None = None) -> float:
    """Woven round mat, yellow or another `color`."""
    rim = radius * 1.32
    whole = _round(pen, chance, rim, 1, 20)
    pen.cast(move(whole, 4, -4), tone)
    pen.fill(whole, PAINTS[color] if color else Paint(1, 0.02, 0))
    for share in (0.95, 0.89, 0.83):
        pen.plates.dash(smooth(_round(pen, chance, rim * share, 1, 18)), over(warm=0.7), 1.5, 4, 3, 1)
    return 1


def trivet(pen: Pen, chance: Chance, radius: float, tone: Paint) -> float:
    """Turned wooden saucer for a hot pot."""
    rim = radius * 1.22
    top = _round(pen, chance, rim, 7)
    side = extrude(top, 8)
    pen.cast(move(side, 9, -7), tone)
    pen.fill(side, "wood_dk")
    pen.outline(side, 1.9, gap=0.12)
    pen.fill(top, _TOP)
    pen.stroke(_round(pen, chance, rim * 0.92, 7), Paint(0.75, 0.5, 0.16), 1.4, closed=True)
    angles = [math.radians(a) for a in (200, 214, 228)]
    lit = [pen.at(rim * 0.96 * math.cos(a), rim * 0.96 * math.sin(a), 7) for a in angles]
    pen.gloss(lit, 2.2, Paint(0.3, 0.08, 0))
    return 6


def soban(pen: Pen, chance: Chance, radius: float, tone: Paint) -> float:  # noqa: ARG001 - a stand's signature
    """Small tray-table on curved legs."""
    rim, height = radius * 1.36, 66
    pen.cast(ellipse(*pen.at(10, -20, 0), rim * 0.92, rim * 0.92 * pen.tilt, 14), tone)
    for angle in (205, 335, 248, 292):
        _leg(pen, rim * 0.78, angle, height)
    top = _twelve_sided(pen, rim, 1, height)
    side = hull(top + _twelve_sided(pen, rim, 1, height - 9))
    well = _twelve_sided(pen, rim, 0.93, height - 1)
    pen.poly(side, "clay_dk")
    pen.outline(resample(side, 30, True), 2.0, gap=0.1)
    pen.poly(top, Paint(0.7, 0.55, 0.25))
    pen.poly(well, Paint(0.72, 0.62, 0.34))
    pen.stroke(well, LINE, 1.0, curved=False, closed=True)
    pen.gloss(_twelve_sided(pen, rim, 0.965, height)[4:7], 2.0, Paint(0.6, 0.3, 0.06))
    return height - 1


def _round(pen: Pen, chance: Chance, radius: float, height: float, knots: int = 16) -> list[Knot]:
    return ellipse(*pen.at(0, 0, height), radius, radius * pen.tilt, knots, 0, 0.005, chance)


def _twelve_sided(pen: Pen, radius: float, share: float, height: float) -> list[Knot]:
    angles = [math.tau * (i + 0.5) / 12 for i in range(12)]
    return [pen.at(radius * share * math.cos(a), radius * share * math.sin(a), height) for a in angles]


def _leg(pen: Pen, radius: float, degrees: float, height: float) -> None:
    """One leg, curving away from the middle; the outer two are nearer the eye and darker."""
    angle = math.radians(degrees)
    x, y = radius * math.cos(angle), radius * math.sin(angle)
    top_x, top_y = pen.at(x, y, height - 4)
    foot_x, foot_y = pen.at(x * 1.02, y * 1.02, 0)
    away = 1 if math.cos(angle) > 0 else -1
    leg = [
        (top_x - 9, top_y),
        (top_x + 9, top_y),
        (top_x + 8 + away * 6, top_y - 20),
        (foot_x + 5 + away * 1, foot_y + 18),
        (foot_x + 8 + away * 5, foot_y + 3),
        (foot_x + 6 + away * 4, foot_y - 3),
        (foot_x - 6 + away * 3, foot_y - 3),
        (foot_x - 4 + away * 0, foot_y + 18),
        (top_x - 8 + away * 6, top_y - 20),
    ]
    pen.fill(leg, "clay_dk" if degrees in (205, 335) else "clay")
    pen.outline(leg, 1.4, gap=0.1)
