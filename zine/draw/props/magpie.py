"""The magpie, bringer of good news, as a guest at the table."""

from zine.draw.chance import Chance
from zine.draw.furniture import emblems
from zine.draw.pen import Pen
from zine.draw.vocabulary import Scene


def magpie(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    x: float = 0.8,
    y: float = 0.8,
    size: float = 1.0,
    carry: bool = False,
) -> None:
    """Magpie, bringer of good news; it may `carry` a chopstick."""
    pen.plates.push(x * scene.width, y * scene.height, size)
    emblems.magpie(pen.sub(chance, x=0, y=0), chance, carry=carry)
    pen.plates.pop()
