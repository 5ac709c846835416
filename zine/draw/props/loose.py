"""Things free on the page: pieces, strewn or flying, cables, noodles on their way up."""

import math
from collections.abc import Sequence
from typing import Literal

from zine.draw.chance import Chance
from zine.draw.foods import PIECES, SPRINKLES
from zine.draw.foods.marks import Mood
from zine.draw.knots import Knot, spline
from zine.draw.options import options
from zine.draw.paint import CUT, Paint
from zine.draw.paths import smooth
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place, Scene

Cargo = Literal["", "mandu", "wangmandu", "songpyeon", "kimbap", "tofu", "cloud-tofu", "egg-cloud", "onggi"]
Strewn = tuple[float, float] | tuple[float, float, float] | tuple[float, float, float, float]

_NOODLE_EDGE = Paint(0.5, 0.28, 0.6)


def piece(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    what: str = "drone",
    x: float = 0.5,
    y: float = 0.8,
    turn: float = 0,
    size: float = 1.0,
    load: Cargo = "",
    face: Mood = "",
) -> None:
    """Any piece of food, free on the page; what it carries and its face count where the piece knows them."""
    at = (x * scene.width, y * scene.height)
    if what in SPRINKLES:
        SPRINKLES[what](pen, chance, [at])
        return
    known = options(PIECES[what].draw)
    said = {name: value for name, value in (("load", load), ("face", face)) if value and name in known}
    hand = pen.sub(chance, *at)
    PIECES[what].draw(hand, chance, Place(0, 0, 0, math.radians(turn), size), **said)


def scatter(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    what: str = "sesame",
    points: Sequence[Strewn] = (),
) -> None:
    """Pieces or seeds strewn on the table; each point is x, y and perhaps degrees and a size."""
    for i, (x, y, *rest) in enumerate(points):
        turn = math.radians(rest[0]) if rest else chance.uniform(0, math.tau)
        size = rest[1] if len(rest) > 1 else 1.0
        at_x, at_y = x * scene.width, y * scene.height
        if what in SPRINKLES:
            SPRINKLES[what](pen, chance.child(i), [(at_x, at_y)])
        else:
            hand = pen.sub(chance, x=at_x, y=at_y)
            PIECES[what].draw(hand, chance.child(i), Place(0, 0, 0, turn, size))


def satellite(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    x: float = 0.75,
    y: float = 0.8,
    turn: float = -24,
    size: float = 1.15,
    orbit: bool = True,
) -> None:
    """Fishcake satellite passing overhead on its dotted orbit."""
    at_x, at_y = x * scene.width, y * scene.height
    if orbit:
        shares = ((0.02, 0.56), (0.16, 0.80), (0.45, 0.93), (x, y), (0.97, 0.55))
        path = spline([(scene.width * u, scene.height * v) for u, v in shares], 6)
        pen.plates.dash(smooth(path, False), CUT, 2.0, 0, 7)
    hand = pen.sub(chance, x=at_x, y=at_y, tilt=0.8)
    PIECES["satellite"].draw(hand, chance, Place(0, 0, 0, math.radians(turn), size))


def cable(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    points: Sequence[tuple[float, float]] = (),
    tone: str = "stone_dk",
    width: float = 4.0,
    plug: bool = False,
) -> None:
    """Cable on the table through points of the picture, perhaps with a plug at its end."""
    knots = [(x * scene.width, y * scene.height) for x, y in points]
    if len(knots) < 2:
        return
    pen.strand(knots, tone, width, Paint(0.3, 0.3, 1), 1.0)
    if plug:
        (before_x, before_y), (x, y) = knots[-2:]
        turn = math.atan2(y - before_y, x - before_x)
        PIECES["plug"].draw(pen.sub(chance, x=x, y=y), chance, Place(0, 0, 0, turn, 1.0))


def noodle_lift(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    x: float = 0.5,
    y0: float = 0.5,
    y1: float = 0.68,
    n: int = 7,
    width: float = 26,
    tone: str = "cream",
) -> None:
    """Noodles hanging from chopsticks at height `y1` into the bowl at `y0`."""
    middle, bowl, sticks = x * scene.width, y0 * scene.height, y1 * scene.height
    for i in range(n):
        aside = (i + 0.5) / n * 2 - 1
        bottom_x = middle + aside * width + chance.spread(2)
        top_x = middle + aside * width * 0.34
        bend_x = middle + aside * width * 0.5 + chance.spread(3)
        top, bottom = sticks + chance.spread(1), bowl + chance.spread(5) - 3 * (1 - abs(aside))
        noodle = [
            (top_x, top + 3),
            (top_x + chance.spread(1), top - 6),
            (bend_x, (top + bottom) / 2),
            (bottom_x, bottom),
        ]
        pen.strand(noodle, tone, 3.0, _NOODLE_EDGE, 0.9)
    for i in range(3):
        left = middle + (i - 1) * width * 0.2
        loop: list[Knot] = [
            (left - 5, sticks - 2),
            (left - 2, sticks + 5),
            (left + 4, sticks + 4),
            (left + 6, sticks - 3),
        ]
        pen.strand(loop, tone, 3.0, _NOODLE_EDGE, 0.9)
