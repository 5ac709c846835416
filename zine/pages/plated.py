"""One dish alone on a disc, on a flat field: the picture of the small editions."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from zine.draw.stage import NOMINAL_RIM, OWN_SIZE, Stage
from zine.model.book import Recipe
from zine.model.geometry import Box, Point
from zine.pages.card.photo import OVER, hang
from zine.pages.dishes import dish_words, served_words
from zine.pages.grid import BLEED
from zine.pages.pasteup import PasteUp
from zine.pages.setting import Setting
from zine.typeset.markup import plain

_OVER = 20.0  # a field that bleeds goes so far beyond the trim: more than the bleed, so that no edge shows
DISC = 1.16  # times the rim's radius, or half the dish's height
_PROBE = 600.0  # points, the side of a picture in which a dish is looked at
_LEAST, _MOST_ACROSS = 0.3, 1.28
_OWN_MIDDLE = Point(0.5, 0.4)  # where a dish stands in its own square, unless its words say otherwise


class Colours(NamedTuple):
    """Two paints: of the field, and of the disc on it."""

    field: str
    disc: str


PAIRS = (
    Colours("pink", "egg"),
    Colours("egg", "coral"),
    Colours("chili", "egg"),
    Colours("sky", "pink"),
    Colours("leaf", "butter"),
    Colours("butter", "coral"),
    Colours("deep", "egg"),
    Colours("coral", "butter"),
)


def plated(page: PasteUp, setting: Setting, recipe: Recipe, *, colours: Colours, field: Box, window: Box) -> None:
    """Put a card's dish, or its photograph, on a field; sides of the field on the trim bleed.

    The dish, whole, fills the window, which lies in the field.
    """
    if recipe.card.key in setting.book.photos:
        hang(page, setting, recipe, _beyond(page, field, OVER), alt(recipe))
        return
    served = served_words(dish_words(recipe, setting))
    reach = reach_of(setting, served, recipe.card.key)
    radius = min(window.width / 2 / reach.across, window.height / (reach.up + reach.down))
    middle = window.y0 + reach.up * radius + (window.height - (reach.up + reach.down) * radius) / 2
    over, size = _beyond(page, field, _OVER), page.grid.trim
    ground = page.grid.upright(over)
    center = Point(window.middle.x, page.grid.up(middle))
    stage = Stage(size.width, size.height, center, radius / NOMINAL_RIM, BLEED, ground, crop=ground)
    words = {**served, "ground": {"sun": {**reach.disc, "disc": colours.disc, "color": colours.field}}}
    page.picture(setting.artist.picture(words, recipe.card.key, stage), 0, 0, alt(recipe))


class Reach(NamedTuple):
    """How far a dish reaches from where it stands, in radii of its rim. Long handles may leave the page."""

    up: float
    down: float
    across: float

    @property
    def disc(self) -> Mapping[str, float]:
        """A disc round all of the dish, in shares of a picture's own square."""
        radius = max(DISC, (self.up + self.down) * DISC / 2)
        up = (self.up - self.down) / 2
        share = NOMINAL_RIM / OWN_SIZE
        return {"x": _OWN_MIDDLE.x, "y": _OWN_MIDDLE.y + up * share, "r": radius * share}


def reach_of(setting: Setting, served: Mapping[str, Any], seed: str) -> Reach:
    """Return how far a dish reaches: it is drawn alone, and looked at."""
    stage = Stage(_PROBE, _PROBE, Point(_PROBE / 2, _PROBE / 3), ground=None)
    seen = setting.artist.look(served, seed, stage)
    top, foot = seen.top(0, _PROBE) or _PROBE, seen.foot() or 0.0
    sides = [side for side in (seen.left(0, _PROBE), seen.right(0, _PROBE)) if side is not None]
    across = max((abs(side - _PROBE / 2) for side in sides), default=NOMINAL_RIM)
    return Reach(
        max(_LEAST, (top - _PROBE / 3) / NOMINAL_RIM),
        max(_LEAST, (_PROBE / 3 - foot) / NOMINAL_RIM),
        min(_MOST_ACROSS, max(1.0, across / NOMINAL_RIM)),
    )


def alt(recipe: Recipe) -> str:
    """Return the picture in words: the cook's, or the dish's names."""
    card = recipe.card
    names = ", ".join(plain(text.text) for text in (card.native_name, card.title) if text)
    return f"{names}: {plain(card.alt.text)}" if card.alt else names


def _beyond(page: PasteUp, box: Box, over: float) -> Box:
    """Return a box that goes on over the edges of the page that it touches."""
    width, height = page.grid.trim
    return Box(
        box.x0 - over * (box.x0 <= 0),
        box.y0 - over * (box.y0 <= 0),
        box.x1 + over * (box.x1 >= width),
        box.y1 + over * (box.y1 >= height),
    )
