"""Marks that many foods share: the shadow where they touch, browning, a face."""

from collections.abc import Iterable
from math import cos, radians, sin
from typing import Literal

from zine.draw.chance import Chance
from zine.draw.knots import Knot, Knots, move
from zine.draw.outlines import ellipse
from zine.draw.paint import LINE, Paint, over
from zine.draw.pen import Pen

Mood = Literal["", "smile", "sleepy", "oh"]  # no face, or its mood

CONTACT = over(deep=0.5, warm=0.22)


def contact_shadow(pen: Pen, outline: Knots, dx: float = 1.8, dy: float = -3.2, paint: Paint = CONTACT) -> None:
    """Print the dark that shows where a piece touches what it lies on: its own outline, shifted."""
    pen.fill(move(outline, dx, dy), paint)


def browned(
    chance: Chance, x: float, y: float, wide: tuple[float, float], high: tuple[float, float], wobble: float = 0.2
) -> list[Knot]:
    """Return a scorched patch round (x, y), its half-width and half-height picked from the two ranges in points."""
    return ellipse(x, y, chance.uniform(*wide), chance.uniform(*high), 7, chance.uniform(0, 3), wobble, chance)


def on_ellipse(x: float, y: float, rx: float, ry: float, degrees: Iterable[float]) -> list[Knot]:
    """Return the points of an oval at these angles, anticlockwise from its right."""
    return [(x + rx * cos(radians(angle)), y + ry * sin(radians(angle))) for angle in degrees]


def draw_face(pen: Pen, at: Knot, mood: Mood = "smile", size: float = 1.0, ink: Paint | None = None) -> None:
    """Draw two eyes, a mouth and a blush round a point of the drawing; `ink` draws all of it pale on a dark body."""
    x, y = at[0], at[1]
    line = ink or LINE
    eyes = (x - 5.2 * size, x + 5.2 * size)
    pen.dots([(eye, y) for eye in eyes], ink or Paint(0.3, 0.3, 1), 2.1 * size)
    if mood == "sleepy":
        for eye in eyes:
            pen.stroke([(eye - 2 * size, y + 0.2), (eye, y - 1.2 * size), (eye + 2 * size, y + 0.2)], line, 0.9 * size)
    if mood == "oh":
        pen.fill(ellipse(x, y - 3.4 * size, 1.5 * size, 1.9 * size, 6), Paint(0.2, 0.9, 0.8))
    else:
        mouth = [(x - 2.1 * size, y - 2.2 * size), (x, y - 3.7 * size), (x + 2.1 * size, y - 2.2 * size)]
        pen.stroke(mouth, line, 1.0 * size)
    for side in (-1, 1):
        cheek = ellipse(x + side * 9 * size, y - 2.6 * size, 2.8 * size, 1.9 * size, 6)
        pen.fill(cheek, Paint(0.4, 0.8, 0) if ink else over(warm=0.45))
