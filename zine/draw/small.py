"""A dish the size of a thumb: with heavier lines and screens of its own, not a picture made smaller."""

from collections.abc import Mapping
from typing import Any

from zine.draw.hand import hand_of
from zine.draw.ladder import ON_TABLES
from zine.draw.plated import TILT, line_weight, plated
from zine.draw.plates import Plates
from zine.draw.recording import Plateds, print_again
from zine.draw.resizing import BEYOND, SPAN
from zine.draw.shades import SHADES
from zine.draw.stage import NOMINAL_RIM
from zine.model.drawing import Drawing

_SINK = 0.08  # of the radius: food rises above its dish, so the dish stands a little low
_BESIDE = ("stand", "hand", "line")


def draw_small(words: Mapping[str, Any], name: str, radius: float, known: Plateds | None = None) -> Drawing:
    """Draw one dish alone, its rim `radius` points from the middle; `words` name no other dish. It reads from 9 up.

    It keeps every knock-out, so that it may be stamped over colour. A dish of that `name` that stands on a table among
    those `known` is not drawn again.
    """
    side, scale = SPAN * radius, radius / NOMINAL_RIM
    served = {word: value for word, value in words.items() if word not in _BESIDE}
    hand = hand_of(words)
    dish = plated({} if known is None else known, name, served, ON_TABLES.usual, (TILT, SHADES["warm"], hand))
    plates = Plates.blank(side, side, hand)
    plates.push(side / 2, side / 2 - _SINK * radius, scale)
    print_again(dish.marks, plates, line_weight(scale) / line_weight(ON_TABLES.usual / NOMINAL_RIM))
    plates.pop()
    return Drawing(side, side, plates.streams(), name, BEYOND * radius)
