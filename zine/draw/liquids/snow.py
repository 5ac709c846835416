"""Shaved ice."""

from zine.draw.chance import Chance
from zine.draw.knots import Knot, Knots, resample
from zine.draw.paint import CUT, Dots, over
from zine.draw.pen import Pen
from zine.draw.vessels.vessel import Vessel

# the right flank, foot to peak: shares of the foot's radius and of the height
_FLANK = ((1.0, 0), (0.97, 0.13), (0.86, 0.34), (0.70, 0.55), (0.50, 0.76), (0.28, 0.92), (0.08, 1.0))


def snow(pen: Pen, chance: Chance, vessel: Vessel, *, height: float = 86, color: str | None = None) -> None:
    """Mountain of shaved ice, lit from the left; what lies on it stands `height` points up."""
    vessel.mound = height
    radius, foot = vessel.food_radius, vessel.food_height
    x, y = pen.at(0, 0, foot)
    rise = pen.at(0, 0, foot + height)[1] - y
    right = _lumpy([(x + out * radius, y + up * rise) for out, up in _FLANK], 1, chance)
    left = _lumpy([(x - out * radius, y + up * rise) for out, up in _FLANK], -1, chance)[::-1]
    front = [vessel.ring_point(radius * 0.99, a, foot) for a in range(195, 346, 15)]
    shape = [*front, *right, *left]
    pen.fill(shape, color or CUT)
    pen.clip(shape)
    _shade_right_flank(pen, x, y, radius, rise)
    for _ in range(16):
        angle, up = chance.uniform(192, 300), chance.uniform(0.08, 0.8)
        at_x, at_y = vessel.ring_point(radius * (1 - up) * 0.9, angle, foot + height * up)
        pen.stroke([(at_x - 3.6, at_y - 0.8), (at_x, at_y + 1.2), (at_x + 3.4, at_y - 0.6)], over(deep=0.5), 1.0)
    pen.unclip()
    pen.outline(shape, 1.7, gap=0.05)


def _lumpy(flank: Knots, side: int, chance: Chance) -> list[Knot]:
    """Push every other knot out: ice lies in flakes."""
    out: list[Knot] = []
    for i, knot in enumerate(resample(flank, 11)):
        push = 3.0 if i % 2 else -1.0
        out.append((knot[0] + side * push * 0.7 + chance.spread(0.8), knot[1] + push * 0.8 + chance.spread(0.8)))
    return out


def _shade_right_flank(pen: Pen, x: float, y: float, radius: float, rise: float) -> None:
    """Shade falls as three ragged steps."""
    for start, tint in ((0.18, 0.16), (0.44, 0.20), (0.72, 0.26)):
        edge: list[Knot] = []
        for i in range(7):
            up = 1 - i / 6
            out = start + (1 - up) * 0.34 + (0.05 if i % 2 else -0.04)
            edge.append((x + out * radius * (1 - up * 0.75), y + rise * up * 1.02 - (1 - up) * 30))
        beyond = [(x + radius * 1.3, y - 50, 1), (x + radius * 1.3, y + rise, 1)]
        pen.fill([*edge, *beyond], over(deep=Dots(tint, pitch=2.3)))
