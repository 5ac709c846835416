"""How far dishes reach from where they stand, so that pages can place them by what is seen of them."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from zine.draw.items import item


class Extent(NamedTuple):
    """How far a dish is drawn from where it stands, in hundredths of its radius: aside, up, down."""

    aside: float
    up: float
    down: float


# Measured on drawings of every vessel at the table's tilt: bowls stand deep, pans have handles.
_USUAL = Extent(102, 96, 82)
_EXTENTS: Mapping[str, Extent] = {
    "basin": Extent(101, 105, 72),
    "board": Extent(129, 100, 80),
    "bowl": Extent(101, 106, 57),
    "dolsot": Extent(118, 115, 72),
    "gamasot": Extent(118, 150, 108),
    "glass": Extent(92, 140, 50),
    "low-table": Extent(105, 104, 76),
    "lunchbox": Extent(113, 78, 68),
    "oval": Extent(128, 96, 82),
    "oval-pan": Extent(135, 90, 81),
    "pan": Extent(126, 94, 84),
    "plate": Extent(101, 88, 84),
    "pot": Extent(123, 103, 81),
    "pot-lid": Extent(102, 101, 94),
    "quarter-box": Extent(115, 101, 85),
    "rolling-mat": Extent(141, 102, 101),
    "sinseollo": Extent(121, 117, 58),
    "steamer": Extent(109, 98, 91),
    "sundae-glass": Extent(94, 156, 46),
    "ttukbaegi": Extent(114, 124, 62),
    "wooden-tray": Extent(134, 112, 93),
}

# What dishes stand on reaches so far aside; it lifts them, and shows below them.
_STANDS: Mapping[str, Extent] = {
    "gpu": Extent(138, 32, 14),
    "mat": Extent(130, 0, 44),
    "soban": Extent(130, 52, 28),
    "tray": Extent(122, 4, 44),
    "trivet": Extent(0, 4, 24),
}
_NO_STAND = Extent(0, 0, 0)


def extent(words: Mapping[str, Any]) -> Extent:
    """Return how far a dish reaches, by its vessel and what it stands on."""
    dish = _EXTENTS.get(item(words.get("vessel", "bowl")).name, _USUAL)
    stand = _STANDS.get(item(words.get("stand", "none")).name, _NO_STAND)
    return Extent(max(dish.aside, stand.aside), dish.up + stand.up, dish.down + stand.down)
