"""The picture of a card: its words, where its own square lies on the page, what it covers there."""

from collections.abc import Callable, Mapping
from typing import Any, Literal

from zine.draw.stage import OWN_SIZE, Stage, own_center
from zine.model.drawing import Drawing
from zine.model.geometry import Box, Point
from zine.model.silhouette import Silhouette
from zine.pages.card.words import CardWords
from zine.pages.dishes import dish_words
from zine.pages.grid import BLEED, Grid
from zine.pages.pasteup import PasteUp

Words = Mapping[str, Any]


def art_of(words: CardWords) -> Words:
    """Return the words of a card's picture."""
    return dish_words(words.recipe, words.setting)


def own_photo(words: CardWords) -> bytes | None:
    """Return the cook's own photograph, if there is one."""
    return words.setting.book.photos.get(words.card.key)


def alt_of(words: CardWords) -> str:
    """Return the picture in words: the cook's, or the dish's names."""
    card = words.card
    names = ", ".join(text.text for text in (card.native_name, card.title) if text)
    return f"{names}: {card.alt}" if card.alt else names


Ground = Box | Literal["whole", "sheet"] | None


def stage(grid: Grid, art: Words, square: Box, *, ground: Ground, **more: Any) -> Stage:
    """Return a stage as large as the page, the picture's own square lying where `square` says (page, y down)."""
    own, side = own_center(art), square.width / OWN_SIZE
    center = Point(square.x0 + own.x * side, grid.up(square.y1) + own.y * side)
    if isinstance(ground, Box):
        ground = upright(grid, ground)
    base = Stage(grid.trim.width, grid.trim.height, center, float(art.get("size", 1.0)) * side, BLEED)
    return base._replace(ground=ground, **more)


def upright(grid: Grid, box: Box) -> Box:
    """Turn a page's box (y down) into a drawing's (y up)."""
    return Box(box.x0, grid.up(box.y1), box.x1, grid.up(box.y0))


def look_of(words: CardWords) -> Callable[[Words, Stage], Silhouette]:
    """Return a look at a card's picture on trial: what it would cover."""
    artist, seed = words.setting.artist, words.card.key
    return lambda art, staged: artist.look(art, seed, staged)


def drawn(page: PasteUp, words: CardWords, art: Words, staged: Stage) -> Drawing:
    """Draw a card's picture under everything on the page; return it, for callouts."""
    drawing = words.setting.artist.picture(art, words.card.key, staged)
    page.picture(drawing, 0, 0, alt_of(words))
    return drawing
