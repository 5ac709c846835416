"""A small dish of something: beside the main dish, or one of many on a table."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from zine.draw.chance import Chance
from zine.draw.foods import PIECES, SPRINKLES
from zine.draw.heaps import HEAPS
from zine.draw.liquids.broth import broth
from zine.draw.liquids.tones import LiquidTone
from zine.draw.options import Bounds
from zine.draw.paint import Paint
from zine.draw.pen import Pen
from zine.draw.regions import Blob
from zine.draw.vessels.plate import Oval, Plate, PlateDecoration, PlateSkin, Saucer
from zine.draw.vocabulary import Piece, Place

POURED: tuple[LiquidTone, ...] = ("soy", "red", "clear", "amber", "milk")  # what `food` may be besides heaps and pieces

Grain = Annotated[float, Bounds(0.3, 4)]  # times as large as in a dish
PlateShape = Literal["plate", "oval", "saucer"]
_SHAPES: Mapping[PlateShape, type[Plate]] = {"oval": Oval, "plate": Plate, "saucer": Saucer}
Lay = Literal["ring", "row", "stack"]


@dataclass(frozen=True, slots=True)
class SmallDish:
    """What is in a small dish, and what it is made of.

    `r` is its radius in points. Its `n` pieces are `size` times the usual and lie as `lay` says, turned by `turn`
    radians (None: each a little, by chance). Food is drawn `grain` times as large as in a dish, nearer its own size.
    """

    food: str
    r: float
    n: int = 3
    size: float = 1.0
    lay: Lay = "ring"
    turn: float | None = None
    vessel: PlateShape = "plate"
    skin: PlateSkin = "porcelain"
    deco: PlateDecoration | None = None
    grain: Grain = 0.62
    sesame: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)


def small_dish(pen: Pen, chance: Chance, at: tuple[float, float], shade: Paint, dish: SmallDish) -> None:
    """Draw a small dish standing at a point of the drawing; `shade` is what it throws on the table."""
    scale, grain = dish.r / 100, dish.grain
    pen.plates.push(*at, scale)
    small = pen.sub(chance, x=0, y=0)
    small.weight = 1.25 / scale**0.75
    plate = _SHAPES[dish.vessel](small, chance, skin=dish.skin, deco=dish.deco)
    plate.shadow(shade)
    plate.back()
    for tone in POURED:
        if tone == dish.food:
            broth(small, chance, plate, tone=tone)
    pen.plates.pop()

    pen.plates.push(*at, grain)
    small = pen.sub(chance, x=0, y=0)
    small.weight = 1.2
    height, radius = plate.food_height * scale / grain, dish.r / grain
    if dish.food in HEAPS:
        region = Blob(0, 0, radius * 0.74, chance.uniform(-0.6, 0.6), 0.95, lambda _x, _y: height, 7)
        HEAPS[dish.food](small, chance, region, **dish.options)
    elif dish.food in PIECES:
        spots = [Place(x, y, height + z, 0, dish.size) for x, y, z in _LAYS[dish.lay](dish, radius)]
        _lay_out(small, chance, PIECES[dish.food], spots, dish)
    if dish.sesame:
        spread = radius * 0.3
        seeds = [small.at(chance.spread(spread), chance.spread(spread), height + 6) for _ in range(4)]
        SPRINKLES["sesame"](small, chance, seeds)
    pen.plates.pop()


def _lay_out(pen: Pen, chance: Chance, piece: Piece, places: Sequence[Place], dish: SmallDish) -> None:
    """Draw a piece at each place, turned as the dish says, or each a little."""
    for i, place in enumerate(places):
        turn = chance.uniform(-0.5, 0.5) if dish.turn is None else dish.turn
        piece.draw(pen, chance.child(i), place._replace(turn=turn), **dish.options)


_Spot = tuple[float, float, float]


def _ring(dish: SmallDish, radius: float) -> list[_Spot]:
    """Return n places round the middle, far ones first; one lies in the middle."""
    if dish.n == 1:
        return [(0, 0, 0)]
    angles = [math.tau * i / dish.n + 0.6 for i in range(dish.n)]
    reach = radius * 0.4
    return sorted(((reach * math.cos(a), reach * math.sin(a), 0.0) for a in angles), key=lambda place: -place[1])


def _row(dish: SmallDish, radius: float) -> list[_Spot]:
    """Return n places side by side from left to right, each on the one before."""
    step = radius * 1.1 / max(1, dish.n)
    return [((i - (dish.n - 1) / 2) * step, 0.0, i * 0.6) for i in range(dish.n)]


def _stack(dish: SmallDish, radius: float) -> list[_Spot]:
    """Return n places in a small pile: a row behind, the last on top before it."""
    back = max(1, dish.n - 1)
    step = radius * 0.9 / back
    row = [((i - (back - 1) / 2) * step, radius * 0.22, 0.0) for i in range(back)]
    return [*row, (0.0, -radius * 0.26, 3.0)][: dish.n]


_LAYS: Mapping[Lay, Callable[[SmallDish, float], list[_Spot]]] = {"ring": _ring, "row": _row, "stack": _stack}
