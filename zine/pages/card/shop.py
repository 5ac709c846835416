"""The verso of a spread, the shop window: picture, names, headnote, stat bar."""

from collections.abc import Sequence
from typing import NamedTuple

from zine.errors import Problem
from zine.model.geometry import Box
from zine.model.page import Picture
from zine.model.silhouette import Silhouette
from zine.model.theme import FRAME
from zine.pages.card.callouts import NO_DRAWING, paste_callouts
from zine.pages.card.inks import letters_on
from zine.pages.card.names import Names, lettering_name, name_problems, names
from zine.pages.card.note import BareNote
from zine.pages.card.photo_window import dress, turn_of
from zine.pages.card.picture import art_of, drawn, look_of, own_photo
from zine.pages.card.stagings import STAGINGS, Staging, Window
from zine.pages.card.stats import StatBar, stat_bar
from zine.pages.card.turns import staging_of
from zine.pages.card.words import CardWords
from zine.pages.foot import running_foot
from zine.pages.grid import Grid
from zine.pages.pasteup import PasteUp
from zine.pages.typography import Typography
from zine.typeset.block import Block

TALLEST, SHORTEST, ALONE = 380.0, 238.0, 452.0  # of the picture; the last where there is no headnote
_BELOW_PICTURE = 57.0  # from the picture's foot to the title
_TO_HEADNOTE = 19.0
_ABOVE_BAR = 17.0
_BELOW_LETTERS = 36.0
_AROUND_WINDOW = 21.0
_ABOVE_NOTE = 8.0
_INSET = 10.0
_SHADE = 16.0  # how far below a picture its shade may go: not to the names
_TO_SHADE, _ASCENT = 4.0, 0.56  # from the tallest letters of a headnote up to shade; how tall those are, in leadings
_OFF_LINES = 6.0  # between a scrap and the lines of a frame round the picture
_SEAL, _ABOVE_SEAL = 24.0, 7.0
_BAR_ASIDE, _BAR_ABOVE = 7.0, 3.0  # of the paper that carries the bar on a dark page, round it


class ShopText(NamedTuple):
    """What is set on the verso, measured."""

    words: CardWords
    grid: Grid
    names: Names
    headnote: Block
    bar: StatBar
    note: BareNote | None = None

    @property
    def bar_top(self) -> float:
        """Where the bar's upper rule stands: the foot of the page."""
        return self.grid.bottom - self.bar.height

    @property
    def above_bar(self) -> float:
        """The lowest baseline of the note, or of the headnote."""
        return self.bar_top - _ABOVE_BAR * self.grid.scale

    @property
    def prose(self) -> float:
        """Height of headnote and note, from the headnote's first baseline to the last."""
        note = self.note.height + _ABOVE_NOTE * self.grid.scale if self.note else 0.0
        return self.headnote.drop + note

    @property
    def picture(self) -> float:
        """How high a picture at the head may be."""
        scale = self.grid.scale
        taken = (_BELOW_PICTURE + _TO_HEADNOTE) * scale + self.names.drop + self.prose + self.grid.baseline / 2
        return self.above_bar - taken

    @property
    def fits(self) -> bool:
        """Whether a picture of decent height is left."""
        return self.picture >= SHORTEST * self.grid.scale * 0.9


def shop_text(words: CardWords, grid: Grid, styles: Typography, note: BareNote | None = None) -> ShopText:
    """Set what stands on the verso."""
    return ShopText(
        words,
        grid,
        names(words, styles, grid.measure, grid.type_scale),
        words.block(words.card.headnote or "", styles.headnote, grid.measure),
        stat_bar(words, styles, grid.measure, grid.type_scale),
        note,
    )


def shop_window(page: PasteUp, text: ShopText, number: int) -> tuple[Problem, ...]:
    """Paste the verso; return what is wrong with its name and callouts."""
    words = text.words
    design, recipes = text.grid.design, words.setting.book.recipes
    turn = staging_of(words.recipe, recipes, design.stagings)
    staging = STAGINGS[turn_of(words, turn) if own_photo(words) else turn]
    page.dark = design.night and not staging.heads
    paste = _under_its_name if staging.heads else _at_the_head
    problems = paste(page, text, staging)
    running_foot(page, words.setting, number, f"{words.setting.book.title} · {words.course.name}")
    return problems


def _window(text: ShopText, top: float, foot: float, threshold: float, clear: tuple[Box, ...] = ()) -> Window:
    words = text.words
    name, art = lettering_name(words.recipe), art_of(words)
    ink = letters_on(art, words.setting.book.theme)
    return Window(text.grid, words.setting.faces, name, art, ink, look_of(words), top, foot, clear, threshold)


def _at_the_head(page: PasteUp, text: ShopText, staging: Staging) -> tuple[Problem, ...]:
    grid = text.grid
    foot = min(text.picture, (TALLEST if text.headnote.lines else ALONE) * grid.scale)
    baseline = foot + _BELOW_PICTURE * grid.scale
    problems = _dress(page, text, staging, _window(text, 0.0, foot, foot + _SHADE * grid.scale))
    text.names.paste(page, grid.left, baseline)
    _prose(page, text, grid.snap(baseline + text.names.drop + _TO_HEADNOTE * grid.scale))
    return problems


def _under_its_name(page: PasteUp, text: ShopText, staging: Staging) -> tuple[Problem, ...]:
    grid = text.grid
    letters = staging.heads(_window(text, 0, text.picture, text.picture)) if staging.heads else None
    baseline = (letters.box.y1 if letters else grid.first) + _BELOW_LETTERS * grid.scale
    headnote = grid.snap(text.above_bar - text.prose - grid.baseline / 2)
    top = baseline + text.names.drop + _AROUND_WINDOW * grid.scale
    foot, clear = headnote - _AROUND_WINDOW * grid.scale, text.names.boxes(grid.left, baseline)
    shade = headnote - _ASCENT * text.headnote.leading - _TO_SHADE * grid.scale
    problems = _dress(page, text, staging, _window(text, top, foot, shade, clear))
    if letters:
        letters.lettering.print(page.tone.plates)
    text.names.paste(page, grid.left, baseline)
    _prose(page, text, headnote)
    return (*name_problems(text.words, letters.lettering if letters else None, grid.scale), *problems)


def _dress(page: PasteUp, text: ShopText, staging: Staging, window: Window) -> tuple[Problem, ...]:
    """Put the picture into its window, and the callouts on it."""
    grid, words = text.grid, text.words
    pane = Box(grid.left, window.top, grid.right, window.foot)
    if own_photo(words):
        return paste_callouts(page, words, NO_DRAWING, pane, dress(page, words, staging, window))
    scene = staging.dress(window)
    stage = scene.stage._replace(threshold=grid.up(window.threshold))
    stage = stage._replace(ground="whole") if page.dark else stage
    across = Box(0, window.top, grid.trim.width, window.foot)
    drawing = drawn(page, words, scene.art, stage, room=across, clear=(*scene.clear, *window.clear))
    if grid.design.seal:
        _seal(page, text, scene.clear)
    inset = _INSET * grid.scale
    inside = Box(pane.x0, pane.y0 + inset, pane.x1, pane.y1 - inset)
    if grid.design.ground == FRAME and isinstance(stage.ground, Box):  # a scrap across a line looks as if it slipped
        lines, off = grid.upright(stage.ground), _OFF_LINES * grid.scale
        inside = inside.common(lines.grown(-off))
    arms = window.look.beyond(scene.art, stage).arms if words.card.callouts else Silhouette()
    problems = paste_callouts(page, words, drawing, inside, scene.clear, arms)
    return (*name_problems(words, stage.lettering, grid.scale), *problems)


def _seal(page: PasteUp, text: ShopText, names: Sequence[Box]) -> None:
    """Press a seal under a name that runs down the page."""
    side = _SEAL * page.grid.scale
    for box in names:
        if box.height > box.width:
            icon = text.words.setting.artist.icon("seal", side)
            page.add(Picture(icon, (box.x0 + box.x1 - side) / 2, box.y1 + _ABOVE_SEAL * page.grid.scale))


def _prose(page: PasteUp, text: ShopText, headnote: float) -> None:
    grid = text.grid
    text.words.paste(page, text.headnote, grid.left, headnote)
    if text.note:
        text.note.paste(page, grid.left, headnote + text.headnote.drop + _ABOVE_NOTE * grid.scale + text.note.leading)
    aside, above = _BAR_ASIDE * grid.scale, _BAR_ABOVE * grid.scale
    paper = Box(grid.left - aside, text.bar_top - above, grid.right + aside, text.bar_top + text.bar.height + above)
    with page.daylight(paper):
        text.bar.paste(page, grid.left, text.bar_top)
