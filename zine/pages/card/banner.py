"""The band at the head of a single page: the name and the dish, side by side or one over the other."""

from typing import NamedTuple

from zine.draw.stage import Stage
from zine.errors import Problem
from zine.model.geometry import Box
from zine.model.silhouette import Silhouette
from zine.model.theme import NO_GROUND
from zine.pages.card.arms import free_of, levelled
from zine.pages.card.callouts import NO_DRAWING, paste_callouts
from zine.pages.card.inks import letters_on
from zine.pages.card.lettering import LetterInk, Letters, lettered
from zine.pages.card.names import lettering_name, name_problems
from zine.pages.card.photo import OVER, hang, is_plain, letters_on_photo
from zine.pages.card.picture import Words, alt_of, art_of, drawn, look_of, own_photo, stage
from zine.pages.card.squares import grown, lowered
from zine.pages.card.stagings import BELOW_LETTERS
from zine.pages.card.words import CardWords
from zine.pages.dishes import is_made_up
from zine.pages.grid import Grid
from zine.pages.pasteup import PasteUp

_TALL_BAND = 240.0  # from here on the name stands over the dish, not beside it
_OVER = 20.0
_NAME_WIDTH, _LEAST_NAME_WIDTH = 206.0, 110.0
_TALL_CAP, _LOW_CAP = 132.0, 116.0
_INSET = 10.0
_HEAD, _NAME_HEAD, _NAME_FOOT = 24.0, 30.0, 18.0
_CLEAR = 5.0  # points, on pages of any size: at least so far are name and dish apart, shadow and line included
_DECIDED = 12.0  # what a dish hides of a name above it is at least so much, or nothing
_LEAST_SHARE = 0.75  # of its size, to which a dish gives way to a name
_SMALLEST_NAME_WIDTH = 60.0  # where that is not enough
_BREAK = 10.0  # how far the dish breaks the band's lower edge
_AIR = 14.0  # above the dish
_MOST_GROWTH = 1.3
_TO_NAMES = 16.0  # from the band's foot to the capitals of the title below: how far shade may go
_ABOUT_NAME = 6.0  # between a name and an arm


class Banner(NamedTuple):
    """The letters, the square of the page in which the picture lies, and its words."""

    letters: Letters
    square: Box
    art: Words


def paste_banner(page: PasteUp, words: CardWords, band: float) -> tuple[Problem, ...]:
    """Paste the picture and the name from the head down to `band`; return what is wrong with name and callouts."""
    grid, width = page.grid, page.grid.trim.width
    window = Box(grid.left, _INSET * grid.scale, grid.right, band - _INSET * grid.scale)
    if own_photo(words):
        letters = _on_photo(grid, words, band)
        printed = letters.lettering if letters else None
        strip = Box(-OVER, -OVER, width + OVER, band)
        hang(page, words.setting, words.recipe, strip, alt_of(words), lettering=printed)
        problems = paste_callouts(page, words, NO_DRAWING, window, (letters.box,) if letters else ())
        return (*name_problems(words, printed, grid.scale), *problems)
    found = banner(grid, words, band)
    room, clear = Box(0, 0, width, band), (found.letters.box,)
    set_out = staged(grid, band, found)
    drawing = drawn(page, words, found.art, set_out, room=room, clear=clear)
    arms = look_of(words).beyond(found.art, set_out).arms if words.card.callouts else Silhouette()
    problems = paste_callouts(page, words, drawing, window, clear, arms)
    return (*name_problems(words, found.letters.lettering, grid.scale), *problems)


def _on_photo(grid: Grid, words: CardWords, band: float) -> Letters | None:
    """Set the name for a photograph that fills the band: at its head, or inner side. A plain one carries none."""
    if is_plain(words.recipe, words.setting.book):
        return None
    scale, ink = grid.scale, letters_on_photo(grid.design)
    if _is_tall(grid, band):
        return _letters(grid, words, _above_dish(grid, band), _TALL_CAP * scale, ink=ink)
    left = grid.left - 4 * scale if grid.recto else grid.right + 4 * scale - _NAME_WIDTH * scale
    space = Box(left, _NAME_HEAD * scale, left + _NAME_WIDTH * scale, band - _NAME_FOOT * scale)
    return _letters(grid, words, space, _LOW_CAP * scale, right=not grid.recto, ink=ink)


def banner(grid: Grid, words: CardWords, band: float) -> Banner:
    """Return where name and dish stand: under each other where the band is tall enough, else side by side."""
    return _tall(grid, words, band) if _is_tall(grid, band) else _low(grid, words, band)


def _is_tall(grid: Grid, band: float) -> bool:
    return band > _TALL_BAND * grid.scale


def staged(grid: Grid, band: float, found: Banner) -> Stage:
    """Return the picture's stage."""
    ground = Box(-_OVER, -_OVER, grid.trim.width + _OVER, band)
    letters = found.letters
    ceiling = letters.box.y1 + letters.below + BELOW_LETTERS if _is_tall(grid, band) else _INSET * grid.scale
    more = {"lettering": letters.lettering, "ceiling": grid.up(ceiling)}
    more["threshold"] = grid.up(band + _TO_NAMES * grid.scale)
    return stage(grid, found.art, found.square, ground=ground, **more)


def _letters(
    grid: Grid, words: CardWords, space: Box, cap: float, *, right: bool = False, ink: LetterInk | None = None
) -> Letters:
    """Set the name in a space, in the middle of its height."""
    name, faces = lettering_name(words.recipe), words.setting.faces
    ink = ink or letters_on(art_of(words), words.setting.book.theme)
    height = grid.trim.height
    tall = lettered(faces, name, space, cap=cap, ink=ink, height=height, right=right).box.height
    middle = Box(space.x0, (space.y0 + space.y1 - tall) / 2, space.x1, space.y1)
    return lettered(faces, name, middle, cap=cap, ink=ink, height=height, right=right)


def _low(grid: Grid, words: CardWords, band: float) -> Banner:
    """The name at the inner side of the band, the dish at the outer: facing pages mirror each other.

    The dish is made to fill the band, the name to fit beside it.
    """
    scale = grid.scale
    square = _filled(grid, words, band)
    left = grid.left - 4 * scale if grid.recto else grid.right + 4 * scale - _NAME_WIDTH * scale
    space = Box(left, _NAME_HEAD * scale, left + _NAME_WIDTH * scale, band - _NAME_FOOT * scale)
    square = _given_way(grid, words, band, square, space)
    letters = _beside(grid, words, band, square, space)
    found = Banner(letters, square, art_of(words))
    seen = look_of(words).beyond(found.art, staged(grid, band, found))
    if (low := seen.arms.inside(Box(0, 0, grid.trim.width, grid.trim.height)).foot()) and grid.up(low) > band:
        found = found._replace(art=levelled(found.art))
        seen = look_of(words).beyond(found.art, staged(grid, band, found))
    free = free_of(seen.arms, letters.box, space, grid, _ABOUT_NAME * scale)
    return found if free is space else found._replace(letters=_beside(grid, words, band, square, free))


def _given_way(grid: Grid, words: CardWords, band: float, square: Box, space: Box) -> Box:
    """Return a square that is small enough to leave a name of the least width its room, in a space, if any is."""
    _, room = _room_beside(grid, words, band, square, space)
    lacking = _LEAST_NAME_WIDTH * grid.scale - room
    if lacking <= 0:
        return square
    outer, inner = (grid.trim.width, space.x0 + room) if grid.recto else (0.0, space.x1 - room)
    share = max(_LEAST_SHARE, 1 - lacking / max(lacking, abs(outer - inner)))
    return grown(square, outer, band + _BREAK * grid.scale, share)


def _beside(grid: Grid, words: CardWords, band: float, square: Box, space: Box) -> Letters:
    """Return the name as large as the dish leaves it room for in a space."""
    letters, room = _room_beside(grid, words, band, square, space)
    if room >= space.width:
        return letters
    wide = max(_SMALLEST_NAME_WIDTH * grid.scale, room)
    space = space._replace(x1=space.x0 + wide) if grid.recto else space._replace(x0=space.x1 - wide)
    return _letters(grid, words, space, _LOW_CAP * grid.scale, right=not grid.recto)


def _room_beside(grid: Grid, words: CardWords, band: float, square: Box, space: Box) -> tuple[Letters, float]:
    """Return the name as large as a space holds it, and how much of the space's width the dish leaves it."""
    art = art_of(words)
    letters = _letters(grid, words, space, _LOW_CAP * grid.scale, right=not grid.recto)
    seen = look_of(words)(art, staged(grid, band, Banner(letters, square, art)))
    heights = grid.up(letters.box.y1 + _CLEAR), grid.up(letters.box.y0 - _CLEAR)
    reach = seen.left(*heights) if grid.recto else seen.right(*heights)
    if reach is None:
        return letters, space.width
    clear = _CLEAR + letters.beyond(right=grid.recto)
    return letters, (reach - space.x0 if grid.recto else space.x1 - reach) - clear


def _filled(grid: Grid, words: CardWords, band: float) -> Box:
    """Return the square that makes the dish fill the band and break its lower edge."""
    scale, width = grid.scale, grid.trim.width
    side = min(band * 1.12, width * 0.56)
    x, foot = width * (0.72 if grid.recto else 0.28), band + 20 * scale
    square = Box(x - side / 2, foot - side, x + side / 2, foot)
    bare = stage(grid, art_of(words), square, ground=None)
    seen = look_of(words)(art_of(words), bare)
    top, below = seen.top(0, width), seen.foot()
    if top is None or below is None:
        return square
    reach, air, broken = grid.up(below) - grid.up(top), _AIR * scale, band + _BREAK * scale
    growth = min(_MOST_GROWTH, max(1.0, (broken - air) / reach)) if grid.up(top) > air else 1.0
    shade = look_of(words).beyond(art_of(words), bare).shade.foot()
    if grid.design.ground == NO_GROUND and shade is not None and shade < below:  # and so nothing cuts it off
        lowest = band + _TO_NAMES * scale
        growth = min(growth, (lowest - air) / (grid.up(shade) - grid.up(top)))
        broken = min(broken, lowest - (grid.up(shade) - grid.up(below)) * growth)
    side *= growth
    foot = broken + (foot - grid.up(below)) * growth
    return Box(x - side / 2, foot - side, x + side / 2, foot)


def _tall(grid: Grid, words: CardWords, band: float) -> Banner:
    """The name across the band's head, the dish below, in the middle. A made-up one hides a fifth at most."""
    scale, middle, foot = grid.scale, grid.trim.width / 2, band + 24 * grid.scale
    space = _above_dish(grid, band)
    side = min(grid.trim.width * 0.92, foot - _HEAD * scale - band * 0.16)
    square = Box(middle - side / 2, foot - side, middle + side / 2, foot)
    found = Banner(_letters(grid, words, space, _TALL_CAP * scale), square, art_of(words))
    box = found.letters.box
    reach = look_of(words)(found.art, staged(grid, band, found)).top(box.x0, box.x1)
    if reach is None:
        return found
    limit = found.letters.covered if is_made_up(words.card) else grid.up(reach)
    if -_DECIDED < max(limit, grid.up(reach)) - box.y1 < _CLEAR + found.letters.below:
        limit = box.y1 + _CLEAR + found.letters.below
    return found._replace(square=lowered(square, grid.up(reach), limit))


def _above_dish(grid: Grid, band: float) -> Box:
    """Return the room for a name across the head of a tall band."""
    scale = grid.scale
    return Box(grid.left - 4 * scale, _HEAD * scale, grid.right + 4 * scale, _HEAD * scale + band * 0.34)
