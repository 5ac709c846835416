"""Broth in a bowl, and its bubbles when it boils."""

from zine.draw.chance import Chance
from zine.draw.knots import Knot
from zine.draw.liquids.tones import TONES, LiquidTone
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vessels.vessel import Vessel


def broth(
    pen: Pen,
    chance: Chance,
    vessel: Vessel,
    *,
    tone: LiquidTone = "red",
    bubbles: int = 0,  # noqa: ARG001 - the dish lets them up through the food, with `boil`
    oil: int = 0,
    swirl: bool = True,
) -> None:
    """Broth up to the rim, with drops of oil; `bubbles` make it boil."""
    colours = TONES[tone]
    radius, height = vessel.food_radius, vessel.food_height
    pen.fill(vessel.ellipse(radius, height, wobble=0.005), colours.open)
    # the near wall throws shade on the far left, the rim's light falls on the near side
    pen.fill(_crescent(vessel, (1, 0.80), range(20, 206, 15), range(196, 24, -20)), colours.dark)
    strong = tone in ("red", "orange", "amber")
    softer = (
        over(warm=Dots(0.35, pitch=2.2), deep=Dots(0.16, pitch=2.2)) if strong else over(deep=Dots(0.12, pitch=2.2))
    )
    pen.fill(_crescent(vessel, (0.82, 0.66), range(30, 196, 15), range(186, 34, -20)), softer)
    if swirl:
        light = Paint(0.75, 0.25, 0) if tone in ("red", "orange") else colours.light
        for start, end, share, weight in ((232, 300, 0.86, 3.0), (308, 326, 0.87, 2.2)):
            angles = [start + (end - start) * i / 4 for i in range(5)]
            pen.gloss([vessel.ring_point(radius * share, a, height) for a in angles], weight, light)
    for _ in range(oil):
        angle, out = chance.uniform(200, 345), radius * chance.uniform(0.6, 0.9)
        x, y = vessel.ring_point(out, angle, height)
        size = chance.uniform(2.2, 5)
        drop = ellipse(x, y, size, size * pen.tilt, 8)
        pen.fill(drop, colours.light)
        pen.stroke(drop, colours.dark, 0.8, closed=True)


def boil(pen: Pen, chance: Chance, vessel: Vessel, bubbles: int, tone: LiquidTone = "red") -> None:
    """Draw about so many bubbles: a rolling boil gathers them in clumps at the rim."""
    colours = TONES[tone]
    light = Paint(1, 0.42, 0) if tone == "red" else colours.light
    for _ in range(max(1, bubbles // 4)):
        clump = chance.uniform(0, 360)
        for _ in range(4):
            angle, radius = clump + chance.spread(14), vessel.food_radius * chance.uniform(0.78, 0.95)
            x, y = vessel.ring_point(radius, angle, vessel.food_height + 1)
            size = chance.uniform(2.4, 6.2)
            pen.fill(ellipse(x, y, size, size * 0.86, 6), light, colours.dark, 1.0)
            if size > 3.4:
                pen.strokes([((x - size * 0.4, y + size * 0.2), (x - size * 0.1, y + size * 0.46))], CUT, size * 0.3)


def _crescent(vessel: Vessel, shares: tuple[float, float], out: range, back: range) -> list[Knot]:
    """A band between two shares of the food's radius, out along one and back along the other, in degrees."""
    radius, height = vessel.food_radius, vessel.food_height
    outer, inner = radius * shares[0], radius * shares[1]
    band: list[Knot] = [vessel.ring_point(outer, a, height) for a in out]
    band += [vessel.ring_point(inner, a, height) for a in back]
    return band
