"""How a dish is looked at, and what of it is kept apart while it is drawn."""

from typing import NamedTuple

from zine.draw.paint import Paint
from zine.draw.plates import Plates
from zine.draw.seen import Seen


class View(NamedTuple):
    """How a dish is looked at: the tilt, the weight of its lines, and the shade it throws."""

    tilt: float
    weight: float
    shade: Paint


class Aside(NamedTuple):
    """What is kept apart: what falls on the ground itself, what is in the dish's shade, and what tells something."""

    floor: Plates
    shade: Seen
    telling: Seen
