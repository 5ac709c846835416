"""A dish seen from above, drawn once: for every table it stands on, and for the menu in the size of a thumb."""

import math
from collections.abc import Mapping
from typing import Any

from zine.draw.chance import Chance
from zine.draw.dish import serve
from zine.draw.hand import Hand
from zine.draw.paint import Paint
from zine.draw.recording import Plated, Plateds, Recording
from zine.draw.resizing import SPAN
from zine.draw.stage import NOMINAL_RIM
from zine.draw.view import View
from zine.model.drawing import Drawing

TILT = 0.84  # nearly from above


def plated(
    known: Plateds, name: str, served: Mapping[str, Any], radius: float, look: tuple[float, Paint, Hand]
) -> Plated:
    """Draw a dish, or take the one drawn before. `look` is the tilt, the shade that it throws, and the hand."""
    key = f"{name} {radius} {look} {served}"
    if key not in known:
        (tilt, shade, hand), scale = look, radius / NOMINAL_RIM
        plates = Recording.blank(SPAN * radius, SPAN * radius, hand=hand)
        serve(plates, served, Chance(name), View(tilt, line_weight(scale), shade), (0.0, 0.0, scale))
        _frame, *marks, _end = plates.marks
        known[key] = Plated(Drawing(plates.width, plates.height, plates.streams(), name), tuple(marks))
    return known[key]


def line_weight(scale: float) -> float:
    """Return how much heavier lines are drawn where everything is so much smaller: less than in proportion."""
    return math.pow(scale, -0.55)
