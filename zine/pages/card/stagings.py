"""How a shop window is dressed: where the picture goes, how the dish is cropped, where the name stands.

Every staging suits any dish: a picture's words are tuned to a square of its own, and a staging says where that square
lies on the page.
"""

import math
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from zine.draw.stage import Stage
from zine.model.geometry import Box
from zine.model.silhouette import CELL, Silhouette
from zine.model.theme import FRAME, NO_GROUND
from zine.pages.card.arms import free_of, from_the_fore_edge, raised
from zine.pages.card.inks import DARK_ON_PAPER, RED_ON_PAPER, inked
from zine.pages.card.lettering import LetterInk, Letters, lettered, stackable, stacked
from zine.pages.card.picture import Look, stage
from zine.pages.card.squares import fitted, grown, lowered, moved_between, square_at
from zine.pages.grid import Grid
from zine.typeset.faces import Faces

_OVER = 20.0  # a ground that bleeds goes this far beyond the trim: more than the bleed, so that no edge shows
_CAP = 132.0
_BELOW_HEAD, _BELOW_NAMES = 8.0, 8.0  # air above steam, and below names
BELOW_LETTERS = 8.5  # points: air between big letters, shadow included, and the steam that rises towards them
_BESIDE = 10.0  # between a name on end and the dish: the name's shadow, and air
_LEANING = 4.0  # degrees from the upright, of arms that lean away from a name
_TOLD_BELOW = 8.0  # between the head and what is not to be cropped by it
_OFF_LINES = 7.0  # between things and the lines of a frame round them
_OFF_FOLD = 8.0  # between the fold and what would be cut by it
_LEAST_SHARE = 0.75  # of its size, to which a dish gives way to a name
_PASSING = 0.2  # of the square, beyond the fold: what reaches farther comes from there
_FAR = 999.0  # points beyond the page that nothing reaches
_TALLEST_HEAD, _LEAST_HEAD = 106.0, 56.0  # of a name above everything


class Window(NamedTuple):
    """What a staging is given: the page, the name, the picture's words, and the part of the page that is its own.

    `ink` is for letters on the picture's ground. `look` draws the picture on trial, and tells what it covers. It may
    leave its part of the page, but for the boxes that are to be kept `clear`; shade ends at the `threshold`.
    """

    grid: Grid
    faces: Faces
    name: str
    art: Mapping[str, Any]
    ink: LetterInk
    look: Look
    top: float
    foot: float
    clear: tuple[Box, ...] = ()
    threshold: float = math.inf


class Scene(NamedTuple):
    """A picture's words, perhaps on another ground than its own, and how it stands on the page."""

    art: Mapping[str, Any]
    stage: Stage
    clear: tuple[Box, ...] = ()  # what nothing else may cover: the name


Dress = Callable[[Window], Scene]


class Staging(NamedTuple):
    """One way to dress the window.

    `heads` sets the name above everything, on paper, and returns it: then names stand between it and the picture; its
    window's foot is how high a picture at the head could have been. Without `heads` the picture is at the head, and the
    name in it.
    """

    dress: Dress
    heads: Callable[[Window], Letters] | None = None
    suits: Callable[[str], bool] = lambda _name: True


def bleed(window: Window) -> Scene:
    """Off head, fold and fore-edge; the dish breaks the ground's lower edge."""
    grid, width, foot = window.grid, window.grid.trim.width, window.foot
    space = Box(grid.left - 4 * grid.scale, 24 * grid.scale, width - 22 * grid.scale, 24 * grid.scale + foot * 0.36)
    letters = lettered(window.faces, window.name, space, cap=_CAP * grid.scale, ink=window.ink, height=grid.trim.height)
    below = foot + 26 * grid.scale
    side = min(width * 0.92, below - (letters.box.y0 + 0.4 * (letters.box.y1 - letters.box.y0)))
    square = square_at(width / 2, below - side / 2, side)
    ground = Box(-_OVER, -_OVER, width + _OVER, foot)

    seen = window.look.all(window.art, stage(grid, window.art, square, ground=ground))
    if (reach := seen.top(letters.box.x0, letters.box.x1)) is not None:
        letters = letters.clear_of(grid.up(reach))
        square = lowered(square, grid.up(reach), letters.covered)
    more = {"lettering": letters.lettering, "ceiling": grid.up(letters.box.y1 + letters.below + BELOW_LETTERS)}
    return Scene(window.art, stage(grid, window.art, square, ground=ground, **more), (letters.box,))


def corner(window: Window) -> Scene:
    """The dish cropped by head and fore-edge; the name runs down beside it.

    What has something to tell is not cropped by the head, and nothing but an arm comes near the name.
    """
    grid, width, foot = window.grid, window.grid.trim.width, window.foot
    right, wide = width - 26 * grid.scale, 92 * grid.scale
    space = Box(right - wide, 28 * grid.scale, right, foot - 16 * grid.scale)
    letters = _on_end(window, space, window.ink)
    ground = Box(-_OVER, -_OVER, width + _OVER, foot)
    art = raised(window.art, away=_LEANING, left=False)

    def staged(square: Box, **more: Any) -> Stage:
        return stage(grid, art, square, ground=ground, **more)

    square = square_at(width * 0.29, foot * 0.42, max(foot * 1.16, width * 0.98))
    first = staged(square)
    told = window.look.beyond(art, first).telling.top(-_FAR, width + _FAR)
    low = grid.up(window.look(art, first).foot() or 0.0)
    if told is not None and grid.up(told) < (head := _TOLD_BELOW * grid.scale):
        square = grown(square, 0.0, low, (low - head) / (low - grid.up(told)))
    reach = window.look(art, staged(square)).right(grid.up(letters.box.y1), grid.up(letters.box.y0))
    beside = letters.box.x0 - _BESIDE * grid.scale
    if reach is not None and reach > beside:
        square = grown(square, 0.0, low, max(_LEAST_SHARE, beside / reach))
    letters = _clear_of_arms(window, letters, space, window.ink, window.look.all(art, staged(square)))
    ceiling = grid.up(_BELOW_HEAD * grid.scale)
    return Scene(art, staged(square, lettering=letters.lettering, ceiling=ceiling), (letters.box,))


def disc(window: Window) -> Scene:
    """On paper, a sun behind the dish; the name runs down the fore-edge like a scroll, and arms come from above."""
    grid, width, foot = window.grid, window.grid.trim.width, window.foot
    left, wide = grid.left - 2 * grid.scale, 84 * grid.scale
    space = Box(left, 38 * grid.scale, left + wide, foot + 4 * grid.scale)
    ink = inked(grid.design, DARK_ON_PAPER)
    letters = _on_end(window, space, ink)
    side = min(width * 0.75, foot * 0.98)
    right, below = width - 2 * grid.scale, foot + 10 * grid.scale
    sun = {"color": "paper", "disc": "yolk", "x": 0.52, "y": 0.60, "r": 0.42}
    art = {**raised(window.art), "ground": {"sun": sun}}

    def staged(square: Box, **more: Any) -> Stage:
        return stage(grid, art, square, ground="whole", **more)

    square = Box(right - side, below - side, right, below)
    seen, heights = window.look.beyond(art, staged(square)), (grid.up(letters.box.y1), grid.up(letters.box.y0))
    things, arms = seen.silhouette, seen.arms
    reaches = [things.left(*heights), arms.left(*heights)]
    ends = [each.right(-_FAR, _FAR) for each in (things, arms, seen.shade)]
    reach = min((each for each in reaches if each is not None and each > 0), default=None)
    far = max((each for each in ends if each is not None and each < width + _PASSING * side), default=None)
    if reach is not None and far is not None:
        square = moved_between(
            square, (reach, far), (letters.box.x1 + _BESIDE * grid.scale, width - _OFF_FOLD * grid.scale)
        )
    letters = _clear_of_arms(window, letters, space, ink, window.look.all(art, staged(square)))
    return Scene(art, staged(square, lettering=letters.lettering), (letters.box,))


def _on_end(window: Window, space: Box, ink: LetterInk) -> Letters:
    """Set the name under itself, letter by letter."""
    return stacked(window.faces, window.name, space, cap=space.width * 1.06, ink=ink, height=window.grid.trim.height)


def _clear_of_arms(window: Window, letters: Letters, space: Box, ink: LetterInk, seen: Silhouette) -> Letters:
    """Return the name in the largest part of its space that arms leave free, if they cross it."""
    free = free_of(seen, letters.box, space, window.grid, _BESIDE * window.grid.scale)
    return letters if free is space else _on_end(window, free, ink)


def framed(window: Window) -> Scene:
    """A hand-cut window on the measure; what stands high leaves it at its head."""
    grid = window.grid
    box = Box(grid.left, window.top, grid.right, window.foot)
    side = min(box.height * 1.06, box.width * 0.86)
    square = square_at((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, side)
    return _below_names(window, square, ground=box, foot=box.y1)


def band(window: Window) -> Scene:
    """A strip of ground from fold to fore-edge; the dish breaks its lower edge."""
    grid, width = window.grid, window.grid.trim.width
    tall = window.foot - window.top
    box = Box(-_OVER, window.top, width + _OVER, window.foot - tall * 0.08)
    side = min(tall * 1.12, width * 0.96)
    square = square_at(width / 2, window.foot + tall * 0.02 - side / 2, side)
    return _below_names(window, square, ground=box, foot=window.foot + 8 * grid.scale)


def _below_names(window: Window, square: Box, *, ground: Box, foot: float) -> Scene:
    """Return the scene with a picture that is small enough to stand clear of the names above it.

    Nothing shows below `foot`. What comes in from beyond the page, however small it is, ends at the ground's edge.
    """
    grid, air, crop, art = window.grid, _BELOW_NAMES * window.grid.scale, _above(window.grid, foot), window.art
    if grid.design.ground == NO_GROUND:
        square = _raised(window, square)
    if grid.design.ground == FRAME:
        square = _between_lines(window, square, ground)

    def high(square: Box) -> list[tuple[float, float]]:
        """Return how high things reach below each name that they meet, and how high they may (y down)."""
        seen = window.look.all(art, stage(grid, art, square, ground=ground, crop=crop))
        tops = [(seen.top(box.x0 - air, box.x1 + air), box.y1 + air) for box in window.clear]
        return [(grid.up(top), limit) for top, limit in tops if top and grid.up(top) < limit]

    def low(square: Box) -> Box:
        """Return a square that is small enough for all to end below the names, if any is."""
        return min((lowered(square, *way) for way in high(square)), key=lambda each: each.width, default=square)

    smaller = low(square)
    if grid.design.ground == NO_GROUND and high(smaller):
        art = from_the_fore_edge(art, recto=grid.recto)
        smaller = low(square)
    if all(limit - top < CELL for top, limit in high(smaller)):
        again = smaller != square and grid.design.ground == FRAME
        square = _between_lines(window, smaller, ground) if again else smaller
    else:
        crop = crop._replace(y1=grid.up(ground.y0))
    ceiling = grid.up(max((box.y1 + air for box in window.clear), default=0.0))
    return Scene(art, stage(grid, art, square, ground=ground, crop=crop, ceiling=ceiling))


def _raised(window: Window, square: Box) -> Box:
    """Return a square so high that no shade falls below the window's threshold: there is no ground to end it."""
    shade = window.look.beyond(window.art, stage(window.grid, window.art, square, ground=None)).shade.foot()
    up = max(0.0, window.grid.up(shade) - window.threshold) if shade is not None else 0.0
    return square._replace(y0=square.y0 - up, y1=square.y1 - up)


def _between_lines(window: Window, square: Box, frame: Box) -> Box:
    """Return a square, as large at most, moved for all things but arms to stand off the lines of a frame round them."""
    grid, off = window.grid, _OFF_LINES * window.grid.scale
    seen = window.look.beyond(window.art, stage(grid, window.art, square, ground=frame)).silhouette
    left, right, top, low = seen.left(-_FAR, _FAR), seen.right(-_FAR, _FAR), seen.top(-_FAR, _FAR), seen.foot()
    if left is None or right is None or top is None or low is None:
        return square
    reach = Box(left, grid.up(top), right, grid.up(low))
    inside = frame.grown(-off)
    if left <= 0 or right >= grid.trim.width:  # the page cuts them off already
        inside = inside._replace(x0=left, x1=right)
    return fitted(square, reach, inside, _LEAST_SHARE)


def _above(grid: Grid, y: float) -> Box:
    """Return all of the drawing that is above a height of the page."""
    return Box(-_OVER, grid.up(y), grid.trim.width + _OVER, grid.trim.height + _OVER)


def red_head(window: Window) -> Letters:
    """The name in red on paper."""
    return _head(window, inked(window.grid.design, RED_ON_PAPER))


def dark_head(window: Window) -> Letters:
    """The name in the dark ink on paper."""
    return _head(window, inked(window.grid.design, DARK_ON_PAPER))


def _head(window: Window, ink: Any) -> Letters:
    grid = window.grid
    tall = min(_TALLEST_HEAD * grid.scale, max(_LEAST_HEAD * grid.scale, 0.75 * (window.foot - 150 * grid.scale)))
    space = Box(grid.left - 2 * grid.scale, 34 * grid.scale, grid.right, 34 * grid.scale + tall)
    cap = 0.86 * _CAP * grid.scale
    return lettered(window.faces, window.name, space, cap=cap, ink=ink, height=grid.trim.height)


STAGINGS: Mapping[str, Staging] = {
    "bleed": Staging(bleed),
    "framed": Staging(framed, red_head),
    "corner": Staging(corner, suits=stackable),
    "band": Staging(band, dark_head),
    "disc": Staging(disc, suits=stackable),
}
