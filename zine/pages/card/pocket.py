"""A recipe on two small pages: the picture and all that is told of the dish; then what goes in, and what is done.

Pages in a pocket hold half as much as those on a table: the picture gives way first, then the air between lines, and
the panel's facts become a sentence each.
"""

from collections.abc import Iterator
from typing import NamedTuple

from zine.errors import Problem
from zine.pages.card.banner import paste_banner
from zine.pages.card.facts import Panel, panel
from zine.pages.card.headings import column_head
from zine.pages.card.ingredients import ingredient_stack
from zine.pages.card.kitchen import Fit, foot_words, slip
from zine.pages.card.method import method_stack
from zine.pages.card.names import Names, names
from zine.pages.card.note import BareNote, TapedNote, bare_note, taped_note
from zine.pages.card.photo import nameless
from zine.pages.card.stack import Stack
from zine.pages.card.stats import StatBar, stat_bar
from zine.pages.card.strips import Strips, strips
from zine.pages.card.words import CardWords
from zine.pages.foot import running_foot, section_tab
from zine.pages.grid import Grid
from zine.pages.pasteup import PasteUp
from zine.pages.typography import Typography
from zine.typeset.block import Block

FITS: tuple[Fit, ...] = (
    Fit(6.5, 0.99, 12.4, 0.93),
    Fit(3.25, 0.98, 12.0, 0.9),
    Fit(2.4, 0.98, 11.5, 0.86),
    Fit(1.6, 0.98, 11.2, 0.8),
)
_LEAST_BAND, _MOST_BAND = 128.0, 420.0
_A_CALLOUT = 24.0  # more for each label on the picture
_BELOW_BAND, _TO_HEADNOTE, _ABOVE_BAR = 38.0, 17.0, 13.0
_ABOVE_NOTE, _ABOVE_STRIPS, _ABOVE_PANEL = 20.0, 16.0, 9.0
_TO_FIRST = 1.7  # baselines, from the columns' heads
_HEADS_UP = 12.0  # the columns begin so much higher than on larger pages


class Arrangement(NamedTuple):
    """What stands where: the note taped beside the method or bare below the headnote, the facts in a panel or told.

    `facts_first` and `foot_first` move the facts, or the foot block, to the first page.
    """

    taped: bool = False
    panelled: bool = False
    facts_first: bool = False
    foot_first: bool = False


_ARRANGEMENTS = (
    Arrangement(taped=True, panelled=True),
    Arrangement(panelled=True),
    Arrangement(facts_first=True),
    Arrangement(),
    Arrangement(panelled=True, foot_first=True),
    Arrangement(facts_first=True, foot_first=True),
)


class Pocket(NamedTuple):
    """Both pages, set one way."""

    words: CardWords
    verso: Grid
    recto: Grid
    styles: Typography
    names: Names
    headnote: Block
    bar: StatBar
    note: BareNote | TapedNote | None
    ingredients: Stack
    method: Stack
    panel: Panel | None
    told: tuple[Strips, Strips]  # at the foot of the first page, and of the second

    @property
    def above_bar(self) -> float:
        """From the band's foot to the stat bar's upper rule."""
        scale = self.verso.scale
        headnote = _TO_HEADNOTE * self.verso.type_scale + self.headnote.drop if self.headnote.lines else 0.0
        return (_BELOW_BAND + _ABOVE_BAR) * scale + self.names.drop + headnote

    @property
    def band(self) -> float:
        """The height of the picture: what the words leave it."""
        scale = self.verso.scale
        note = self.note.height + _ABOVE_NOTE * scale if isinstance(self.note, BareNote) else 0.0
        taken = self.above_bar + self.bar.height + note + self._told(0)
        return min(_MOST_BAND * scale, self.verso.bottom - taken)

    @property
    def heads(self) -> float:
        """The baseline of the columns' heads."""
        return self.recto.first - _HEADS_UP * self.recto.scale

    @property
    def first(self) -> float:
        """The first baseline of both columns."""
        return self.heads + _TO_FIRST * self.recto.baseline

    @property
    def bottom(self) -> float:
        """The lower edge of what stands in the columns."""
        return self.recto.bottom - self._told(1)

    def _told(self, page: int) -> float:
        height = self.told[page].height
        return height + _ABOVE_STRIPS * self.recto.scale if height else 0.0

    @property
    def fits(self) -> bool:
        """Whether both columns fit, and a picture is left."""
        air = _ABOVE_PANEL * self.recto.scale
        below_a = self.panel.height + air if self.panel else 0.0
        below_b = self.note.height + air if isinstance(self.note, TapedNote) else 0.0
        lowest = max(self.ingredients.drop + below_a, self.method.drop + below_b)
        least = _LEAST_BAND + _A_CALLOUT * len(self.words.card.callouts)
        return self.first + lowest <= self.bottom and self.band >= least * self.verso.scale


def pockets(
    words: CardWords, verso: Grid, recto: Grid, styles: Typography, ways: slice = slice(None)
) -> Iterator[Pocket]:
    """Yield the ways to set a recipe on two small pages, the airiest first; of `FITS` those that are asked for."""
    for fit in FITS[ways]:
        for arrangement in _ARRANGEMENTS:
            yield _pocket(words, (verso, recto), fit.styles(styles, recto.type_scale), fit, arrangement)


def _pocket(
    words: CardWords, grids: tuple[Grid, Grid], styles: Typography, fit: Fit, arrangement: Arrangement
) -> Pocket:
    verso, recto = grids
    gap, size = fit.gap * recto.type_scale, recto.type_scale
    nutrition = words.card.nutrition if arrangement.panelled else None
    note = (
        taped_note(words, styles, recto.column_b - 4 * recto.scale, size)
        if arrangement.taped
        else bare_note(words, styles, verso.measure)
    )
    return Pocket(
        words,
        verso,
        recto,
        styles,
        names(words, styles, verso.measure, size, native=nameless(words.recipe, words.setting.book)),
        words.block(words.card.headnote or "", styles.headnote, verso.measure),
        stat_bar(words, styles, verso.measure, size),
        note,
        ingredient_stack(words, styles, recto.column_a, gap),
        method_stack(words, styles, recto.column_b, gap),
        panel(words, styles, nutrition, recto.column_a, size) if nutrition else None,
        _told(words, styles, recto, arrangement),
    )


def _told(words: CardWords, styles: Typography, grid: Grid, arrangement: Arrangement) -> tuple[Strips, Strips]:
    """Return what is told at the foot of either page."""
    with_facts = strips(words, styles, grid.measure, grid.type_scale, with_facts=not arrangement.panelled)
    foot = strips(words, styles, grid.measure, grid.type_scale)
    match arrangement.panelled, arrangement.facts_first, arrangement.foot_first:
        case False, True, False:
            return with_facts.boxes_before(foot), foot
        case _, _, True:
            return with_facts, with_facts.nothing()
        case _:
            return with_facts.nothing(), with_facts


def paste_first(page: PasteUp, set_as: Pocket, number: int) -> tuple[Problem, ...]:
    """Paste the page with the picture; return what is wrong with its callouts."""
    grid, words, scale, band = page.grid, set_as.words, page.grid.scale, set_as.band
    problems = paste_banner(page, words, band)
    baseline = band + _BELOW_BAND * scale
    set_as.names.paste(page, grid.left, baseline)
    words.paste(page, set_as.headnote, grid.left, baseline + set_as.names.drop + _TO_HEADNOTE * grid.type_scale)
    y = band + set_as.above_bar
    set_as.bar.paste(page, grid.left, y)
    y += set_as.bar.height + _ABOVE_NOTE * scale
    if isinstance(set_as.note, BareNote):
        set_as.note.paste(page, grid.left, y + 0.6 * set_as.note.leading)
    set_as.told[0].paste(page, grid.left, grid.bottom - set_as.told[0].height)
    running_foot(page, words.setting, number, f"{words.setting.book.title} · {words.course.name}")
    return problems


def paste_second(page: PasteUp, set_as: Pocket, number: int) -> None:
    """Paste the page with ingredients and method."""
    grid, words, styles = page.grid, set_as.words, set_as.styles
    last = set_as.first + set_as.ingredients.drop
    slip(page, set_as.bottom if set_as.panel else last + grid.baseline * 0.7)
    column_head(page, words, styles, "Ingredients", grid.left, set_as.heads, grid.column_a)
    set_as.ingredients.paste(page, grid.left, set_as.first)
    if set_as.panel:
        set_as.panel.paste(page, grid.left, set_as.bottom - set_as.panel.height)
    column_head(page, words, styles, "Method", grid.b, set_as.heads, grid.column_b)
    set_as.method.paste(page, grid.b, set_as.first)
    if isinstance(set_as.note, TapedNote):
        set_as.note.paste(page, grid.b + 2 * grid.scale, set_as.bottom - set_as.note.height)
    set_as.told[1].paste(page, grid.left, grid.bottom - set_as.told[1].height)
    section_tab(page, words.setting, words.course)
    running_foot(page, words.setting, number, foot_words(words))
