"""A dish the size of a thumb: drawn anew, with heavier lines, not a picture made smaller."""

from collections.abc import Mapping
from typing import Any

from zine.draw.chance import Chance
from zine.draw.dish import View, serve
from zine.draw.dry_brush import hand_of
from zine.draw.plates import Plates
from zine.draw.resizing import BEYOND, SPAN
from zine.draw.shades import SHADES
from zine.draw.stage import NOMINAL_RIM
from zine.model.drawing import Drawing

_TILT = 0.84
_SURE = 30.0  # points of radius: smaller, a loose hand's lines would only be thicker
_SINK = 0.08  # of the radius: food rises above its dish, so the dish stands a little low


def draw_small(words: Mapping[str, Any], seed: str, radius: float) -> Drawing:
    """Draw one dish alone, its rim `radius` points from the middle; `words` name no other dish. It reads from 9 up.

    It keeps every knock-out, so that it may be stamped over colour.
    """
    side, scale = SPAN * radius, radius / NOMINAL_RIM
    plates = Plates.blank(side, side, hand=hand_of(words) if radius >= _SURE else 0.0)
    served = {word: value for word, value in words.items() if word != "stand"}
    view = View(_TILT, 1 / scale**0.55, SHADES["warm"])
    serve(plates, served, Chance(seed), view, (side / 2, side / 2 - _SINK * radius, scale))
    return Drawing(side, side, plates.streams(), seed, BEYOND * radius)
