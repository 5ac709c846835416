"""Page furniture in the hand of the drawings: icons, borders, and (a module a family) papers, edges and marks.

An icon is drawn round the origin in a box of about 30 points each way, then scaled to what the page asks for; so its
lines are heavier and its detail sparer than a dish's. A border fills a strip.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache

from zine.draw.chance import Chance
from zine.draw.furniture import borders, emblems, food_icons, kitchen_icons
from zine.draw.pen import Pen
from zine.draw.plates import Plates
from zine.model.drawing import Drawing

Option = str | float | bool

ICONS: Mapping[str, Callable[..., None]] = {
    "badge": food_icons.egg_badge,
    "burner": kitchen_icons.burner,
    "chili": food_icons.chilli,
    "chip": food_icons.chip,
    "cutlery": kitchen_icons.cutlery,
    "drums": emblems.drums,
    "ladle": kitchen_icons.ladle,
    "leaf": food_icons.leaf,
    "lightning": emblems.lightning,
    "magpie": emblems.magpie,
    "pot": kitchen_icons.pot,
    "register": emblems.register,
    "scale": kitchen_icons.balance,
    "scissors": kitchen_icons.scissors,
    "seal": emblems.seal,
    "serves": kitchen_icons.rice_bowl,
    "timer": kitchen_icons.timer,
}

BORDERS: Mapping[str, Callable[..., None]] = {
    "chilies": borders.chillies,
    "dancheong": borders.dancheong,
    "fret": borders.fret,
    "noodle": borders.noodle,
    "saekdong": borders.saekdong,
    "tiles": borders.tiles,
}

_TILT = 0.64
_ICON_BOX = 78.0  # what an icon's own points span when it fills its drawing
_ICON_BLEED = 0.08


def draw_icon(name: str, size: float = 64.0, seed: str = "", **options: Option) -> Drawing:
    """Return an icon `size` points square; equal arguments give the very same drawing, for pages to share.

    Without a seed every such icon is thrown alike.
    """
    return _icon(name, float(size), seed or f"spot/{name}", tuple(sorted(options.items())))


@lru_cache(maxsize=512)
def _icon(name: str, size: float, seed: str, options: tuple[tuple[str, Option], ...]) -> Drawing:
    plates, chance = Plates(size, size), Chance(seed)
    plates.push(size / 2, size / 2, size / _ICON_BOX)
    ICONS[name](Pen(plates, chance, _TILT, weight=1.25), chance, **dict(options))
    plates.pop()
    return Drawing(size, size, plates.streams(), seed, bleed=size * _ICON_BLEED)


def draw_border(name: str, width: float, height: float, seed: str = "", **options: Option) -> Drawing:
    """Return a border `width` x `height` points; without a seed every such border is thrown alike."""
    return _border(name, float(width), float(height), seed or f"border/{name}", tuple(sorted(options.items())))


@lru_cache(maxsize=128)
def _border(name: str, width: float, height: float, seed: str, options: tuple[tuple[str, Option], ...]) -> Drawing:
    plates, chance = Plates(width, height), Chance(seed)
    BORDERS[name](Pen(plates, chance, _TILT), chance, width, height, **dict(options))
    return Drawing(width, height, plates.streams(), seed)
