"""The table of the covers: who sits where, and what lies on the one empty plate."""

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from zine.draw.items import item as told
from zine.draw.lettering import Lettering
from zine.draw.stage import Stage
from zine.model.book import Recipe
from zine.model.drawing import Drawing
from zine.model.geometry import Box, Point, Size
from zine.pages.artist import plate_of
from zine.pages.dishes import dish_words, served_words
from zine.pages.grid import BLEED
from zine.pages.setting import Setting

TITLE = "title"  # the dish of a table that is left empty for words
TILT = 0.84
_WELL = 0.735  # of a plate's radius: its flat part
_DRY = frozenset(("board", "grill", "steamer", "none"))  # vessels that keep no sauce

Words = Mapping[str, Any]


class Plate(NamedTuple):
    """The flat part of the empty plate on a page, an oval: its middle (y down) and half its width and height."""

    middle: Point
    across: float
    down: float

    def chord(self, y: float, margin: float = 0.0) -> float:
        """How wide the plate is at a height of the page, `margin` left free on either side."""
        share = min(1.0, abs(y - self.middle.y) / self.down)
        return max(0.0, 2 * self.across * math.sqrt(1 - share * share) - 2 * margin)

    def room(self, width: float, height: float) -> Box:
        """A box round the middle, as shares of the plate's width and height."""
        x, y = self.across * width, self.down * height
        return Box(self.middle.x - x, self.middle.y - y, self.middle.x + x, self.middle.y + y)


def laid(table: Words, setting: Setting) -> Words:
    """Return a table with the cards' dishes at their places, and everything else as it is."""
    places = [int(item["card"]) for item in table["items"] if "card" in item]
    guests = _guests(setting.book.recipes, max(places, default=0))
    return {**table, "items": [_served(item, guests, setting) for item in table["items"]]}


def _guests(recipes: Sequence[Recipe], seats: int) -> Sequence[Recipe]:
    """Choose who sits down when there are more dishes than seats: evenly through the book."""
    if len(recipes) <= seats:
        return recipes
    return [recipes[at * len(recipes) // seats] for at in range(seats)]


def _served(item: Words, guests: Sequence[Recipe], setting: Setting) -> Words:
    if "card" not in item:
        return item
    seat, eaten = int(item["card"]), bool(item.get("eaten"))
    place = {word: value for word, value in item.items() if word not in ("card", "dish", "eaten")}
    if seat <= len(guests):
        recipe = guests[seat - 1]
        name, words = plate_of(recipe.card.key), served_words(dish_words(recipe, setting))
    else:
        name = str(item["dish"])
        words = served_words(setting.book.dishes.get(name, {}))
    return {**(_left_over(words) if eaten else words), **place, "dish": f"{name}/" if eaten else name}


def _left_over(words: Words) -> Words:
    """Return the dish after the meal: the vessel, and a trace of what was in it."""
    vessel = words.get("vessel", "bowl")
    name = told(vessel).name
    if name in _DRY:
        return {"vessel": vessel}
    if not words.get("liquid"):
        return {"vessel": vessel, "sprinkle": {"sesame": {"n": 7, "r": 0.7}}}
    tone = told(words["liquid"]).options.get("tone", "red")
    return {"vessel": vessel, "liquid": {"residue": {"tone": tone}}}


def plate(table: Words, trim: Size) -> Plate | None:
    """Return where the empty plate lies on a page of this size; None when the table has none."""
    found = next((item for item in table["items"] if item.get("dish") == TITLE), None)
    if found is None:
        return None
    across, up = trim.width / table["size"][0], trim.height / table["size"][1]
    radius = _WELL * found.get("r", 50) * min(across, up)
    x, y = found["at"]
    tilt = table.get("tilt", TILT)
    return Plate(Point(x * across, trim.height - y * up), radius, radius * tilt)


def drawn(table: Words, seed: str, setting: Setting, lettering: Lettering | None) -> Drawing:
    """Draw a laid table over a whole page and its bleed."""
    size = setting.book.trim
    stage = Stage(size.width, size.height, Point(0, 0), bleed=BLEED, lettering=lettering)
    return setting.artist.table(table, seed, stage)
