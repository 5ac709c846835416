"""The recto of a spread, the kitchen: the order slip, the method, the panel, the note, the foot block."""

from typing import NamedTuple

from zine.model.geometry import Box
from zine.model.page import Picture
from zine.pages import furnishing
from zine.pages.card.facts import Panel, panel
from zine.pages.card.headings import column_head
from zine.pages.card.ingredients import ingredient_stack
from zine.pages.card.method import method_stack
from zine.pages.card.note import TapedNote, taped_note
from zine.pages.card.stack import Stack
from zine.pages.card.stamp import HEIGHT, paste_stamp
from zine.pages.card.strips import Strips, strips
from zine.pages.card.words import CardWords
from zine.pages.foot import running_foot, section_tab
from zine.pages.grid import Grid
from zine.pages.pasteup import PasteUp
from zine.pages.typography import Typography

_ABOVE_STRIPS = 18.0
_SPARE = 4.0
_ABOVE_PANEL, _ABOVE_NOTE = 8.0, 6.0
_SLIP_SIDE = 10.0
_SLIP_BELOW = 8.0
_ABOVE_HEAD = 14.0  # the slip hangs from beyond the trim
_STAMP_ROOM = HEIGHT + 12.0
_LIFT = 16.0  # the most that slack lifts the note
_SPOT_LEAST, _SPOT_MOST = 60.0, 64.0
_SPOTS = ("scale", "ladle", "leaf", "magpie", "burner", "cutlery", "badge", "lightning")


class Fit(NamedTuple):
    """One way to set the running text: gap between entries, size, leading, size of the note; points on A5."""

    gap: float
    factor: float = 1.0
    leading: float = 13.0
    note: float = 1.0

    def styles(self, styles: Typography, type_scale: float) -> Typography:
        """Return the page's styles, its running text and its note set this way."""
        if self.factor < 1:
            styles = styles.fitted(self.factor, self.leading * type_scale, LEAST_TEXT * type_scale)
        share = self.note / self.factor  # of the note, which has shrunk with the text
        return styles._replace(note=styles.note.scaled(share, styles.note.leading * share))


FITS: tuple[Fit, ...] = (
    Fit(6.5),
    Fit(3.25),
    Fit(3.25, note=0.93),
    Fit(3.25, 0.98, 12.7, 0.93),
    Fit(3.25, 0.98, 12.4, 0.93),
)
LEAST_TEXT = 8.53  # points on A5: 7.5 on the smallest pages


class Kitchen(NamedTuple):
    """The recto, set one way. Its slacks tell how much room its columns leave, or lack."""

    words: CardWords
    grid: Grid
    styles: Typography
    fit: Fit
    ingredients: Stack
    method: Stack
    panel: Panel | None
    note: TapedNote | None
    strips: Strips
    stamped: bool = False

    @property
    def first(self) -> float:
        """The first baseline of both columns."""
        return self.grid.first + 2 * self.grid.baseline

    @property
    def strips_top(self) -> float:
        """The upper edge of the foot block."""
        return self.grid.bottom - 2 * self.grid.scale - self.strips.height

    @property
    def bottom(self) -> float:
        """The lower edge of what stands over the foot block. A full column takes some of the air between."""
        air = _ABOVE_STRIPS - _SPARE if self.slack < _SPARE * self.grid.scale else _ABOVE_STRIPS
        return self.strips_top - (air * self.grid.scale if self.strips.height else 0.0)

    @property
    def _lowest(self) -> float:
        return self.strips_top - ((_ABOVE_STRIPS - _SPARE) * self.grid.scale if self.strips.height else 0.0)

    @property
    def slack_a(self) -> float:
        """Room left in the narrow column."""
        panel = self.panel.height + _ABOVE_PANEL * self.grid.type_scale if self.panel else 0.0
        return self._lowest - panel - (self.first + self.ingredients.drop)

    @property
    def slack_b(self) -> float:
        """Room left in the wide column."""
        note = self.note.height + _ABOVE_NOTE * self.grid.type_scale if self.note else 0.0
        return self._lowest - note - (self.first + self.method.drop)

    @property
    def slack(self) -> float:
        """Room left in the fuller column; below 0 it does not fit."""
        return min(self.slack_a, self.slack_b)


def kitchen(
    words: CardWords, grid: Grid, styles: Typography, fit: Fit, *, with_note: bool = True, with_panel: bool = True
) -> Kitchen:
    """Set the recto one way."""
    styles = fit.styles(styles, grid.type_scale)
    gap = fit.gap * grid.type_scale
    nutrition = words.card.nutrition if with_panel else None
    set_as = Kitchen(
        words,
        grid,
        styles,
        fit,
        ingredient_stack(words, styles, grid.column_a, gap),
        method_stack(words, styles, grid.column_b, gap),
        panel(words, styles, nutrition, grid.column_a, grid.type_scale) if nutrition else None,
        taped_note(words, styles, grid.column_b - 4 * grid.scale, grid.type_scale) if with_note else None,
        strips(words, styles, grid.measure, grid.type_scale),
    )
    if words.card.best_before and set_as.slack_a >= _STAMP_ROOM * grid.scale:
        return set_as._replace(strips=strips(words, styles, grid.measure, grid.type_scale, stamped=True), stamped=True)
    return set_as


def paste_kitchen(page: PasteUp, set_as: Kitchen, number: int) -> None:
    """Paste the recto."""
    grid, words, scale = page.grid, set_as.words, page.grid.scale
    last = set_as.first + set_as.ingredients.drop
    if grid.design.night:
        page.darken()
    with page.daylight():
        _paste_slip(page, set_as, last)
    column_head(page, words, set_as.styles, "Method", grid.b, grid.first, grid.column_b)
    set_as.method.paste(page, grid.b, set_as.first)
    if set_as.note:
        lift = min(_LIFT * scale, max(0.0, set_as.slack_b) * 0.3)
        with page.daylight():
            set_as.note.paste(page, grid.b + 2 * scale, set_as.bottom - set_as.note.height - lift)
    set_as.strips.paste(page, grid.left, set_as.strips_top)
    section_tab(page, words.setting, words.course)
    running_foot(page, words.setting, number, foot_words(words))


def _paste_slip(page: PasteUp, set_as: Kitchen, last: float) -> None:
    """Paste the narrow column, the last baseline of the ingredients being `last`."""
    grid, words, scale = page.grid, set_as.words, page.grid.scale
    slip(page, set_as.bottom if set_as.panel else last + grid.baseline * 0.7)
    column_head(page, words, set_as.styles, "Ingredients", grid.left, grid.first, grid.column_a)
    set_as.ingredients.paste(page, grid.left, set_as.first)
    if set_as.panel:
        top = set_as.bottom - set_as.panel.height
        set_as.panel.paste(page, grid.left, top)
        if not set_as.stamped:
            spot(page, words, last + scale, top)
    if set_as.stamped:
        below = set_as.bottom - set_as.panel.height if set_as.panel else last + 2 * _STAMP_ROOM * scale
        paste_stamp(page, words, grid.left + grid.column_a / 2, (last + below) / 2)


def slip(page: PasteUp, foot: float, head: float | None = None, *, across: float | None = None) -> None:
    """Draw the order slip, from the head (or from `head`) to below `foot`, before anything that stands on it.

    It is as wide as the narrow column, or goes `across` more.
    """
    grid, scale = page.grid, page.grid.scale
    left, right = grid.left - _SLIP_SIDE * scale, grid.left + (across or grid.column_a) + _SLIP_SIDE * scale
    box = Box(
        left,
        grid.up(foot + _SLIP_BELOW * scale),
        right,
        grid.trim.height + _ABOVE_HEAD if head is None else grid.up(head),
    )
    furnishing.slip(page, box, grid.b - grid.gutter / 2)


def foot_words(words: CardWords) -> str:
    """Return what runs at the foot of a recipe's pages: its names."""
    card = words.card
    return f"{card.title} {card.native_name}" if card.native_name else card.title.text


def spot(page: PasteUp, words: CardWords, top: float, foot: float) -> None:
    """Fill a hole in the slip with one small drawing."""
    scale = page.grid.scale
    hole = foot - top
    if hole < _SPOT_LEAST * scale:
        return
    size = min(_SPOT_MOST * scale, hole - 14 * scale)
    icon = _SPOTS[words.recipe.number % len(_SPOTS)]
    drawing = words.setting.artist.icon(icon, round(size))
    x = page.grid.left + (page.grid.column_a - size) / 2
    page.add(Picture(drawing, x, top + (hole - size) / 2))
