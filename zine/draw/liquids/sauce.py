"""Thick sauce, and what is left when all is eaten."""

import math

from zine.draw.chance import Chance
from zine.draw.knots import Knot, move
from zine.draw.liquids.tones import TONES, LiquidTone
from zine.draw.paint import Paint, over
from zine.draw.paints import PAINTS
from zine.draw.pen import Pen
from zine.draw.vessels.vessel import Vessel


def sauce(pen: Pen, chance: Chance, vessel: Vessel, *, tone: LiquidTone = "red", r: float = 0.9) -> None:
    """Thick sauce spread with a lobed edge and a wet shine; `r` is its share of the food's radius."""
    colours = TONES[tone]
    wave = chance.wave(5, 3)
    radius, height = vessel.food_radius * r, vessel.food_height

    def lobed(share: float) -> list[Knot]:
        return [
            vessel.ring_point(radius * share * (1 + 0.07 * wave(math.tau * i / 22)), 360 * i / 22, height)
            for i in range(22)
        ]

    pen.fill(move(lobed(1.01), 1, -2), over(deep=0.45, warm=0.3))
    pen.fill(lobed(1), colours.dark)
    pen.fill(move(lobed(0.95), -0.6, 1.2), colours.open)
    shine = Paint(0.8, 0.3, 0) if tone == "red" else colours.light
    for start, end, share in ((205, 250, 0.86), (285, 320, 0.88), (120, 150, 0.86)):
        angles = [start + (end - start) * i / 4 for i in range(5)]
        pen.gloss([vessel.ring_point(radius * share, a, height + 1) for a in angles], 2.8, shine)


def residue(pen: Pen, chance: Chance, vessel: Vessel, *, tone: LiquidTone = "red", floor: str | None = None) -> None:
    """What is left: a tide line, a puddle, a few smears; `floor` is the paint of the bare vessel."""
    colours = TONES[tone]
    height = vessel.food_height * (0.35 if vessel.clips else 1)
    radius = vessel.food_radius * (0.86 if vessel.clips else 0.95)
    if floor is not None:
        pen.fill([vessel.ring_point(radius, a, height) for a in range(0, 360, 24)], PAINTS[floor])
    wave = chance.wave(4, 2)

    def ragged(share: float, depth: float) -> list[Knot]:
        return [
            vessel.ring_point(radius * (share + depth * wave(math.radians(a))), a, height) for a in range(0, 360, 18)
        ]

    pen.stroke(ragged(0.84, 0.03), colours.open, 2.6, closed=True)
    for start, end in ((30, 78), (110, 150), (250, 276)):
        smear = [vessel.ring_point(radius * 0.84, start + (end - start) * i / 4, height) for i in range(5)]
        pen.brush(smear, 6.5, colours.open, (0.4, 0.4))
    pen.fill(move(ragged(0.52, 0.07), 0, -6), colours.dark)
    pen.fill(move(ragged(0.48, 0.07), 0, -5), colours.open)
    if floor is not None:
        _spoon_marks(pen, radius, height, PAINTS[floor])
    pen.gloss([vessel.ring_point(radius * 0.40, a, height - 2) for a in (206, 226, 246)], 3, colours.light)
    drops = [vessel.ring_point(radius * chance.uniform(0.6, 0.78), chance.uniform(0, 360), height) for _ in range(6)]
    pen.dots(drops, colours.open, 3)


def _spoon_marks(pen: Pen, radius: float, height: float, floor: Paint) -> None:
    """Two swipes down to the bare vessel."""
    for x, y0, y1 in ((-0.22, -0.30, 0.34), (0.06, -0.42, 0.26)):
        swipe = [
            pen.at(radius * x, radius * y0, height),
            pen.at(radius * (x + 0.12), radius * (y0 + y1) / 2, height),
            pen.at(radius * (x + 0.34), radius * y1, height),
        ]
        pen.brush(swipe, 9, floor, (0.15, 0.5), per=3)
