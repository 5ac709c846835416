"""A mini-zine's page without a dish of its own: a dish from so near that it runs off the page.

Facing pages share their dish, half of it on either side of the fold.
"""

from typing import NamedTuple

from zine.draw.stage import NOMINAL_RIM, OWN_SIZE, Stage
from zine.model.book import Book, Part, Recipe
from zine.model.geometry import Box, Point
from zine.pages.dishes import dish_words, served_words
from zine.pages.endpaper import LINES, slip
from zine.pages.grid import BLEED
from zine.pages.mini_zine.cover import MINI_DISH
from zine.pages.pasteup import PasteUp
from zine.pages.plated import DISC, PAIRS, Colours, alt
from zine.pages.setting import Opening, Setting

_KIND = "mini-close-up"
_OVER = 20.0  # the field goes so far beyond the trim: more than the bleed, so that no edge shows


class _View(NamedTuple):
    """The dish's middle and its rim's radius, in widths of the page and its height, from where it is seen; the words.

    Facing pages have the middle on their fold.
    """

    x: float
    y: float
    radius: float
    tilt: float
    line: float


_ALONE = _View(0.72, 0.4, 0.84, 0.86, 0.14)
_FACING = (_View(0, 0.45, 0.86, 0.86, 0.12), _View(0, 0.42, 1.02, 0.66, 0.9))


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out the page, `number`: it faces another of its kind, unless that is a dish's own."""
    page = PasteUp(setting.grid(number), f"mini/close-up/{number}")
    turn = number // 2 - 1  # of pairs of facing pages, from the first after the cover
    faced = not page.grid.recto or _fills(setting.book, number - 1)
    view = _FACING[turn % len(_FACING)] if faced else _ALONE
    recipe = _shown(setting.book, turn)
    view = view._replace(x=float(not page.grid.recto)) if faced else view
    _picture(page, setting, recipe, view, PAIRS[(number | 1) % len(PAIRS)])
    if not (faced and page.grid.recto):
        slip(page, setting, setting.label(LINES[turn % len(LINES)]), view.line)
    return Opening((page.page(str(number), _KIND),))


def _fills(book: Book, number: int) -> bool:
    return book.parts[number - 1].kind == _KIND


def _shown(book: Book, turn: int) -> Recipe:
    """Return the dish of a turn: first those that have no page of their own."""
    served = [part.recipe.number for part in book.parts if part.kind == MINI_DISH and part.recipe]
    recipes = sorted(book.recipes, key=lambda recipe: recipe.number in served)
    return recipes[turn % len(recipes)]


def _picture(page: PasteUp, setting: Setting, recipe: Recipe, view: _View, colours: Colours) -> None:
    """Draw the dish on its disc, over the whole page."""
    width, height = page.grid.trim
    ground = Box(-_OVER, -_OVER, width + _OVER, height + _OVER)
    center = Point(view.x * width, view.y * height)
    stage = Stage(width, height, center, view.radius * width / NOMINAL_RIM, BLEED, ground, crop=ground)
    disc = {"x": 0.5, "y": 0.4, "r": DISC * NOMINAL_RIM / OWN_SIZE, "disc": colours.disc, "color": colours.field}
    words = {**served_words(dish_words(recipe, setting)), "tilt": view.tilt, "ground": {"sun": disc}}
    page.picture(setting.artist.picture(words, recipe.card.key, stage), 0, 0, alt(recipe))
