"""A short recipe on one page: the name and the dish in a band at the head, all the rest below."""

from typing import NamedTuple

from zine.errors import Problem
from zine.pages.card.banner import paste_banner
from zine.pages.card.headings import column_head
from zine.pages.card.ingredients import ingredient_stack
from zine.pages.card.kitchen import Fit, foot_words
from zine.pages.card.method import method_stack
from zine.pages.card.names import Names, names
from zine.pages.card.note import BareNote, bare_note
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

BAND, LEAST_BAND, MOST_BAND = 166.0, 118.0, 400.0
_BELOW_BAND = 40.0
_TO_HEADNOTE, _LEAST_TO_HEADNOTE = 18.0, 14.0
_BELOW_HEADNOTE = 10.0
_TO_HEADS = 27.0
_ABOVE_NOTE = 12.0
_ABOVE_STRIPS = 16.0


class Single(NamedTuple):
    """The page, set one way; `slack` is the room left with a band of `BAND`."""

    words: CardWords
    grid: Grid
    styles: Typography
    fit: Fit
    names: Names
    headnote: Block
    bar: StatBar
    ingredients: Stack
    method: Stack
    note: BareNote | None
    strips: Strips

    @property
    def to_headnote(self) -> float:
        """From the lowest of the names to the headnote's first baseline: on small pages what its type needs."""
        return max(_TO_HEADNOTE * self.grid.scale, _LEAST_TO_HEADNOTE * self.grid.type_scale)

    @property
    def above_bar(self) -> float:
        """From the band's foot to the stat bar's upper rule."""
        scale = self.grid.scale
        headnote = self.to_headnote + self.headnote.drop if self.headnote.lines else 0.0
        return (_BELOW_BAND + _BELOW_HEADNOTE) * scale + self.names.drop + headnote

    @property
    def before_columns(self) -> float:
        """From the band's foot to the baseline of the columns' heads."""
        return self.above_bar + self.bar.height + _TO_HEADS * self.grid.scale

    @property
    def columns(self) -> float:
        """From the heads' baseline to the foot of the longer column."""
        return 1.5 * self.grid.baseline + max(self.ingredients.drop, self.method.drop)

    @property
    def after_columns(self) -> float:
        """From the foot of the columns to the lowest baseline."""
        scale = self.grid.scale
        note = self.note.height + _ABOVE_NOTE * scale if self.note else 0.0
        return note + (self.strips.height + _ABOVE_STRIPS * scale if self.strips.height else 0.0) + 2 * scale

    @property
    def slack(self) -> float:
        """Room left."""
        taken = BAND * self.grid.scale + self.before_columns + self.columns + self.after_columns
        return self.grid.bottom - taken

    @property
    def band(self) -> float:
        """The band's foot: it gives to, and takes from, the words."""
        scale = self.grid.scale
        return min(MOST_BAND * scale, max(LEAST_BAND * scale, BAND * scale + self.slack))

    @property
    def fits(self) -> bool:
        """Whether it fits, at least under the lowest band."""
        return self.slack >= (LEAST_BAND - BAND) * self.grid.scale


def single(words: CardWords, grid: Grid, styles: Typography, fit: Fit) -> Single:
    """Set the page one way."""
    styles = fit.styles(styles, grid.type_scale)
    gap = fit.gap * grid.type_scale
    return Single(
        words,
        grid,
        styles,
        fit,
        names(words, styles, grid.measure, grid.type_scale, native=nameless(words.recipe, words.setting.book)),
        words.block(words.card.headnote or "", styles.headnote, grid.measure),
        stat_bar(words, styles, grid.measure, grid.type_scale),
        ingredient_stack(words, styles, grid.column_a, gap),
        method_stack(words, styles, grid.column_b, gap),
        bare_note(words, styles, grid.measure),
        strips(words, styles, grid.measure, grid.type_scale, with_facts=True),
    )


def paste_single(page: PasteUp, set_as: Single, number: int) -> tuple[Problem, ...]:
    """Paste the page; return what is wrong with its callouts."""
    grid, words, scale = page.grid, set_as.words, page.grid.scale
    problems = paste_banner(page, words, set_as.band)
    baseline = set_as.band + _BELOW_BAND * scale
    set_as.names.paste(page, grid.left, baseline)
    words.paste(page, set_as.headnote, grid.left, baseline + set_as.names.drop + set_as.to_headnote)
    set_as.bar.paste(page, grid.left, set_as.band + set_as.above_bar)
    heads = set_as.band + set_as.before_columns
    first = heads + 1.5 * grid.baseline
    column_head(page, words, set_as.styles, "Ingredients", grid.left, heads, grid.column_a)
    set_as.ingredients.paste(page, grid.left, first)
    column_head(page, words, set_as.styles, "Method", grid.b, heads, grid.column_b)
    set_as.method.paste(page, grid.b, first)
    foot = grid.bottom - 2 * scale
    above = foot - set_as.strips.height - (_ABOVE_STRIPS * scale if set_as.strips.height else 0)
    if set_as.note:
        set_as.note.paste(page, grid.left, above - set_as.note.height + set_as.note.leading)
    set_as.strips.paste(page, grid.left, foot - set_as.strips.height)
    section_tab(page, words.setting, words.course)
    running_foot(page, words.setting, number, foot_words(words))
    return problems
