"""An endpaper: the zine's dishes strewn over the whole page, and one line in handwriting.

Fills a booklet up to whole sheets.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from zine.draw.chance import Chance
from zine.draw.stage import Stage
from zine.model.book import Part
from zine.model.geometry import Box, Point, turn_about
from zine.model.page import Role
from zine.pages.artist import plate_of
from zine.pages.dishes import dish_words, served_words
from zine.pages.grid import BLEED
from zine.pages.pasteup import DEEP, PAPER, PasteUp
from zine.pages.setting import Opening, Setting
from zine.typeset.line import fitted
from zine.typeset.style import Style

_GROUNDS: Sequence[Mapping[str, Any]] = (
    {"waves": {"color": "deep", "tone": 0.6, "size": 22}},
    {"plain": {"color": "coral"}},
    {"lattice": {"n": 9, "color": "butter"}},
)
LINES = ("Leave room for seconds.", "Nobody leaves the table hungry.", "Wash up before the next policy review.")
_ACROSS = 3  # dishes in a row
_PIECES: Sequence[Mapping[str, Any]] = (
    {"piece": "chili-whole", "size": 0.8},
    {"piece": "garlic", "size": 1.0},
    {"piece": "chili-whole", "size": 0.8, "green": True},
)


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    page = PasteUp(setting.grid(number), f"endpaper/{number}")
    trim, turn = page.grid.trim, number // 2
    table = {
        "size": [trim.width, trim.height],
        "ground": _GROUNDS[turn % len(_GROUNDS)],
        "items": list(_strewn(setting, page)),
    }
    stage = Stage(trim.width, trim.height, Point(0, 0), bleed=BLEED)
    page.picture(setting.artist.table(table, page.seed, stage), 0, 0)
    slip(page, setting, setting.label(LINES[turn % len(LINES)]))
    return Opening((page.page(str(number), "endpaper"),))


def _strewn(setting: Setting, page: PasteUp) -> Iterator[Mapping[str, Any]]:
    """Yield dishes in staggered rows that run off every edge, and something small between them."""
    trim, scale = page.grid.trim, page.grid.scale
    chance = Chance(page.seed)
    recipes = chance.shuffled(setting.book.recipes)
    across = trim.width / _ACROSS
    down = across * 0.88
    rows = math.ceil(trim.height / down) + 1
    served = 0
    for row in range(rows):
        aside = 0.5 if row % 2 else 0.0
        for column in range(_ACROSS + 1):
            x, y = (column + aside) * across - 0.12 * across, trim.height - (row + 0.2) * down
            recipe = recipes[served % len(recipes)]
            words = served_words(dish_words(recipe, setting))
            at = [x + chance.spread(3), y + chance.spread(3)]
            yield {**words, "dish": plate_of(recipe.card.key), "at": at, "r": across * 0.37}
            piece = dict(_PIECES[(served + row) % len(_PIECES)])
            piece["size"] = piece["size"] * scale
            yield {**piece, "at": [x + across * 0.5, y - down * 0.06], "turn": chance.uniform(-70, 70)}
            served += 1


def slip(page: PasteUp, setting: Setting, words: str, down: float = 0.47) -> None:
    """A slip of paper over the dishes, a little turned, with the line on it, so far `down` the page."""
    trim, scale = page.grid.trim, page.grid.scale
    style = Style("hand", 27 * scale, 30 * scale, ink=DEEP)
    block = fitted(setting.faces, words, style, measure=trim.width * 0.72, smallest=8.0)
    x, y = trim.width / 2, trim.height * down
    half, high = block.width / 2 + 20 * scale, 27 * scale
    with page.group(Role.NOTE, turn_about(x, y, degrees=-2.4)):
        if not page.sparing:
            page.box(Box(x - half + 3.5, y - high + 3.5, x + half + 3.5, y + high + 3.5), fill=DEEP)
        page.box(Box(x - half, y - high, x + half, y + high), fill=PAPER, stroke=DEEP, width=1.3 * scale)
        page.add(*block.items(x, y + 8 * scale, align="centre"))
