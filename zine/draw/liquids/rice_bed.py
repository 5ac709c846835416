"""Cooked rice, up to the rim."""

from zine.draw.chance import Chance
from zine.draw.heaps.grains import rice
from zine.draw.pen import Pen
from zine.draw.regions import Blob
from zine.draw.vessels.vessel import Vessel


def ricebed(pen: Pen, chance: Chance, vessel: Vessel, *, n: int | None = None) -> None:
    """Bed of cooked rice; `n` grains, or as many as fill it."""
    rice(pen, chance, Blob(0, 0, vessel.food_radius, 0, 1, vessel.dome, 0), n=n)
