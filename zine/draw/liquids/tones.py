"""The colours a liquid comes in."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from zine.draw.paint import CUT, Paint

LiquidTone = Literal["red", "orange", "clear", "gold", "milk", "soy", "ice", "pink", "makgeolli", "amber"]


class Liquid(NamedTuple):
    """A liquid in the open, in shade, and where it shines."""

    open: Paint
    dark: Paint
    light: Paint


TONES: Mapping[LiquidTone, Liquid] = {
    "red": Liquid(Paint(0.92, 0.84, 0), Paint(1, 1, 0.18), Paint(1, 0.5, 0)),
    "orange": Liquid(Paint(1, 0.58, 0), Paint(1, 0.85, 0.06), Paint(0.9, 0.2, 0)),
    "clear": Liquid(Paint(0.42, 0.1, 0.02), Paint(0.75, 0.3, 0.08), Paint(0.15, 0.02, 0)),
    "gold": Liquid(Paint(0.62, 0.10, 0), Paint(0.9, 0.3, 0.06), Paint(0.2, 0.02, 0)),
    "milk": Liquid(Paint(0.1, 0.03, 0.02), Paint(0.3, 0.1, 0.1), CUT),
    "soy": Liquid(Paint(0.85, 0.75, 0.62), Paint(0.85, 0.85, 0.9), Paint(0.8, 0.45, 0.2)),
    "ice": Liquid(Paint(0.05, 0.1, 0.12), Paint(0.1, 0.3, 0.34), CUT),
    "pink": Liquid(Paint(0.08, 0.34, 0), Paint(0.2, 0.7, 0.04), Paint(0, 0.12, 0)),
    "makgeolli": Liquid(Paint(0.12, 0.04, 0.04), Paint(0.34, 0.14, 0.12), CUT),
    "amber": Liquid(Paint(0.9, 0.36, 0.02), Paint(1, 0.65, 0.2), Paint(0.6, 0.1, 0)),
}
