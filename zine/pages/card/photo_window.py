"""A photograph in the shop window, dressed in the ways of the drawings: bled off, framed, in a band, as a disc."""

from zine.draw.lettering import Lettering
from zine.model.geometry import Box
from zine.pages.card.inks import DARK_ON_PAPER, inked
from zine.pages.card.lettering import Letters, lettered, stacked
from zine.pages.card.photo import OVER, hang, is_plain, letters_on_photo
from zine.pages.card.picture import alt_of
from zine.pages.card.stagings import STAGINGS, Staging, Window
from zine.pages.card.words import CardWords
from zine.pages.pasteup import PasteUp

_CAP = 132.0


def turn_of(words: CardWords, turn: str) -> str:
    """Return the staging of a photograph whose turn it is; one in a night, or without plates, is framed on paper."""
    book = words.setting.book
    needs_plates = STAGINGS[turn].heads is None
    dark = book.theme.design.night
    return "framed" if needs_plates and (dark or is_plain(words.recipe, book)) else turn


def dress(page: PasteUp, words: CardWords, staging: Staging, window: Window) -> tuple[Box, ...]:
    """Put the photograph into its window; return what nothing else may cover."""
    turn = next(name for name, each in STAGINGS.items() if each is staging)
    box, letters = _WINDOWS[turn](window)
    printed: Lettering | None = letters.lettering if letters else None
    hang(page, words.setting, words.recipe, box, alt_of(words), lettering=printed, disc=turn == "disc")
    return (letters.box,) if letters else ()


def _framed(window: Window) -> tuple[Box, None]:
    return Box(window.grid.left, window.top, window.grid.right, window.foot), None


def _band(window: Window) -> tuple[Box, None]:
    return Box(-OVER, window.top, window.grid.trim.width + OVER, window.foot), None


def _bleed(window: Window) -> tuple[Box, Letters]:
    """Off head, fold and fore-edge, the name along the head."""
    grid, foot = window.grid, window.foot
    space = Box(grid.left - 4 * grid.scale, 24 * grid.scale, grid.right, 24 * grid.scale + foot * 0.36)
    ink = letters_on_photo(grid.design)
    letters = lettered(window.faces, window.name, space, cap=_CAP * grid.scale, ink=ink, height=grid.trim.height)
    return Box(-OVER, -OVER, grid.trim.width + OVER, foot), letters


def _corner(window: Window) -> tuple[Box, Letters]:
    """As large, the name down the fore-edge."""
    grid, foot = window.grid, window.foot
    right, wide = grid.trim.width - 26 * grid.scale, 84 * grid.scale
    space = Box(right - wide, 28 * grid.scale, right, foot - 16 * grid.scale)
    ink = letters_on_photo(grid.design)
    letters = stacked(window.faces, window.name, space, cap=wide * 1.06, ink=ink, height=grid.trim.height)
    return Box(-OVER, -OVER, grid.trim.width + OVER, foot), letters


def _disc(window: Window) -> tuple[Box, Letters]:
    """Round, on paper, the name down the side like a scroll."""
    grid, foot = window.grid, window.foot
    left, wide = grid.left - 2 * grid.scale, 84 * grid.scale
    space = Box(left, 38 * grid.scale, left + wide, foot + 4 * grid.scale)
    ink = inked(grid.design, DARK_ON_PAPER)
    letters = stacked(window.faces, window.name, space, cap=wide * 1.06, ink=ink, height=grid.trim.height)
    right, below = grid.trim.width - 14 * grid.scale, foot + 4 * grid.scale
    side = min(right - letters.box.x1 - 14 * grid.scale, foot)
    return Box(right - side, below - side, right, below), letters


_WINDOWS = {"bleed": _bleed, "framed": _framed, "corner": _corner, "band": _band, "disc": _disc}
