"""A cook's own photograph: hung on its page in plates of the zine's inks, or encoded as it is."""

import io
from collections.abc import Mapping

from zine.draw.lettering import Lettering
from zine.draw.paint import CUT, LINE, Paint
from zine.draw.photographs.mount import Mount
from zine.model.book import Book, Recipe
from zine.model.card import PhotoStyle
from zine.model.geometry import Box, Size
from zine.model.page import Photo
from zine.model.theme import Design, Letters
from zine.pages.card.inks import inked
from zine.pages.card.lettering import LetterInk
from zine.pages.grid import BLEED
from zine.pages.pasteup import PasteUp
from zine.pages.setting import Setting

OVER = BLEED + 4  # how far a photograph that bleeds goes beyond the trim, so that no edge shows
_DPI = 300.0
_QUALITY = 88

_BOLD = LetterInk(Paint(1, 0.02, 0), Paint(0.35, 1, 0.9), line=LINE, weight=0.9)
_BARE = LetterInk(CUT, Paint(0, 0, 1), line=LINE, weight=0.9)
_INKS: Mapping[Letters, LetterInk] = {
    **dict.fromkeys((Letters.INK, Letters.TINT, Letters.BOLD), _BARE),
    # A photograph with little ink is lines: solid letters stand out, cut clear of them.
    Letters.OUTLINE: LetterInk(Paint(0, 1, 0), None, line=CUT, weight=2.4),
    Letters.HOLLOW: LetterInk(Paint(0, 0, 1), None, line=CUT, weight=2.4),
}


def is_plain(recipe: Recipe, book: Book) -> bool:
    """Whether a card's photograph is printed as it is, and not in plates; where ink is dear, none is."""
    style = recipe.card.photo_style or book.photo_style
    return style is PhotoStyle.PLAIN and not book.theme.design.sparing


def nameless(recipe: Recipe, book: Book) -> bool:
    """Whether a card's picture is a photograph that carries no name in big letters."""
    return recipe.card.key in book.photos and is_plain(recipe, book)


def letters_on_photo(design: Design) -> LetterInk:
    """Return the inks of big letters that stand out from any photograph."""
    return _INKS.get(design.letters) or inked(design, _BOLD)


def hang(
    page: PasteUp,
    setting: Setting,
    recipe: Recipe,
    box: Box,
    alt: str,
    *,
    lettering: Lettering | None = None,
    disc: bool = False,
) -> None:
    """Put a card's photograph on the page, under everything: its middle fills the box (page coordinates).

    A plain one takes no lettering, and is no disc.
    """
    data = setting.book.photos[recipe.card.key]
    if is_plain(recipe, setting.book):
        page.photo(photo(data, box, alt))
        return
    design = page.grid.design
    mount = Mount(
        page.grid.trim, page.grid.upright(box), BLEED, disc, design.hand, design.tints, design.sparing, lettering
    )
    plates = setting.artist.photograph(data, mount, setting.book.theme.palette, recipe.card.key)
    page.picture(plates, 0, 0, alt)


def photo(data: bytes, box: Box, alt: str) -> Photo:
    """Return the picture as it is, upright, its middle filling the box, at most 300 dots an inch."""
    from zine.draw.photographs.opened import opened  # noqa: PLC0415 Pillow: a twentieth of a second

    picture = opened(data, Size(box.width, box.height), _DPI)
    seen = picture.getchannel("A").tobytes() if picture.mode == "RGBA" else b""
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=_QUALITY, optimize=True)
    return Photo(out.getvalue(), picture.size, box, alt, opacity=seen)
