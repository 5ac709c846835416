"""A small side dish on the table."""

from typing import Annotated

from zine.draw.chance import Chance
from zine.draw.options import Bounds
from zine.draw.pen import Pen
from zine.draw.small_dish import Grain, PlateShape, SmallDish, small_dish
from zine.draw.vessels.plate import PlateDecoration, PlateSkin
from zine.draw.vocabulary import Scene


def side(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    x: float = 0.82,
    y: float = 0.2,
    r: Annotated[float, Bounds(5, 90)] = 27,
    food: str = "kimchi",
    n: int = 3,
    size: float = 1.0,
    vessel: PlateShape = "plate",
    skin: PlateSkin = "porcelain",
    deco: PlateDecoration | None = None,
    grain: Grain = 0.62,
    sesame: bool = True,
) -> None:
    """Small plate of something: a heap, a liquid, or `n` pieces; `r` is its radius in points.

    Food on it is drawn `grain` times as large as in a dish, nearer its own size.
    """
    dish = SmallDish(food, r, n, size, vessel=vessel, skin=skin, deco=deco, grain=grain, sesame=sesame)
    small_dish(pen, chance, (x * scene.width, y * scene.height), scene.shade, dish)
