"""The Policy Facts panel, ruled like the label on a tin."""

from typing import NamedTuple

from zine.model.card import Fact, Nutrition
from zine.model.geometry import Box
from zine.model.page import Role
from zine.model.text import Text
from zine.pages.card.words import CardWords
from zine.pages.pasteup import DEEP, PAPER, PasteUp
from zine.pages.typography import Typography
from zine.typeset.block import Block
from zine.typeset.line import fitted

_INSET = 6.0
_HEAD = 22.6  # from the top to the rule under the title
_BAR = 4.4
_THIN_BAR = 1.6  # where ink is saved
_FOOT_LEADING = 8.2
_BIG, _SMALL = 11.5, 7.0
_STEPS = 8  # of 0.4 points, down to 8.7
_BETWEEN = 6.0  # at least so much between a label and its value
_SMALLEST_TITLE = 6.0


class Row(NamedTuple):
    """A label at the left, a value at the right; the value stands under the label where both are long."""

    label: Block
    value: Block
    leading: float
    stacked: bool

    @property
    def height(self) -> float:
        """From its rule to the next."""
        if self.stacked:
            return self.leading + self.label.drop + self._step + self.value.drop
        return self.leading + max(self.label.drop, self.value.drop)

    @property
    def _step(self) -> float:
        """From a label down to the value under it."""
        return max(self.label.leading, self.value.leading)

    def paste(self, page: PasteUp, words: CardWords, box: Box, below: float) -> None:
        """Paste it in a box whose foot is its lower rule; the last baseline is `below` above that."""
        with page.group(Role.ROW):
            top = box.y1 - below - (self.height - self.leading)
            words.paste(page, self.label, box.x0, top, Role.HEADER)
            first = top + self.label.drop + self._step if self.stacked else top
            words.paste(page, self.value, box.x1, first, Role.CELL, align="right")


class Panel(NamedTuple):
    """The panel, set for a width."""

    words: CardWords
    width: float
    scale: float
    title: Block
    serving: Block
    rows: tuple[Row, ...]
    footnote: Block

    @property
    def height(self) -> float:
        """All of it, frame included."""
        rows = sum(row.height for row in self.rows)
        foot = self.footnote.height + 4 * self.scale if self.footnote.lines else 2 * self.scale
        return self._head + rows + 2.5 * self.scale + foot

    def split(self, room: float) -> "tuple[Panel, Panel | None]":
        """Return as many of its rows as a height holds, and the rest with the footnote."""
        rows = len(self.rows)
        while rows > 1 and self._replace(rows=self.rows[:rows]).height > room:
            rows -= 1
        if rows == len(self.rows):
            return self, None
        none = Block((), self.footnote.leading)
        return self._replace(rows=self.rows[:rows], footnote=none), self._replace(rows=self.rows[rows:])

    @property
    def _head(self) -> float:
        serving = self.serving.height + 3.0 * self.scale if self.serving.lines else 3.0 * self.scale
        return (_HEAD + _BAR + 0.8) * self.scale + serving

    def paste(self, page: PasteUp, x: float, y: float) -> None:
        """Paste it, its top left corner at (x, y)."""
        k = self.scale
        left, right = x + _INSET * k, x + self.width - _INSET * k
        page.box(Box(x, y, x + self.width, y + self.height), fill=PAPER, stroke=DEEP, width=1.1)
        page.add(*self.title.items(left - 0.6 * k, y + 18.4 * k, Role.SUBHEADING))
        page.rule(left, right, y + _HEAD * k, width=0.5)
        top = y + _HEAD * k
        self.words.paste(page, self.serving, left, top + 8.4 * k, Role.PARAGRAPH)
        at = y + self._head
        page.rule(left, right, at - (_BAR / 2 + 0.6) * k, width=(_THIN_BAR if page.sparing else _BAR) * k)
        with page.group(Role.TABLE):
            for index, row in enumerate(self.rows):
                at += row.height
                row.paste(page, self.words, Box(left, at - row.height, right, at), (3.2 if index else 4.2) * k)
                heavy = index in (0, len(self.rows) - 1)
                page.rule(left, right, at, width=2 * k if heavy else 0.4)
        self.words.paste(page, self.footnote, left, at + 9.6 * k, Role.NOTE)


def panel(words: CardWords, styles: Typography, nutrition: Nutrition, width: float, scale: float) -> Panel:
    """Set the panel; its first fact is the big one."""
    inside = width - 2 * _INSET * scale
    faces = words.setting.faces
    title = fitted(faces, words.label("Policy Facts"), styles.panel_title, measure=inside, smallest=_SMALLEST_TITLE)
    serving = styles.panel._replace(size=styles.panel.size * 6.8 / 7, leading=9.0 * scale)
    small = styles.sources._replace(leading=_FOOT_LEADING * scale)
    told = f"{words.label('Serving size')}: " if nutrition.serving_size else ""
    rows = tuple(_row(words, styles, fact, inside, big=not index) for index, fact in enumerate(nutrition.facts))
    return Panel(
        words,
        width,
        scale,
        title,
        words.block(f"{told}{nutrition.serving_size or ''}", serving, inside),
        rows,
        words.block(nutrition.footnote or "", small, inside),
    )


def _row(words: CardWords, styles: Typography, fact: Fact, inside: float, *, big: bool) -> Row:
    """Set a fact; the big one in the greatest size that leaves label and value a line beside each other."""
    sizes = [_BIG - 0.4 * step for step in range(_STEPS)] if big else [_SMALL]
    ways = [_sized(words, styles, fact, inside, size=size) for size in sizes]
    beside = [way for way in ways if not way.stacked]
    lined = [way for way in beside if len(way.value.lines) <= 1]
    return (lined or beside[-1:] or ways[-1:])[0]


def _sized(words: CardWords, styles: Typography, fact: Fact, inside: float, *, size: float) -> Row:
    k, big = styles.panel.size / _SMALL, size > _SMALL
    name = styles.panel_bold._replace(size=7.4 * k) if big else styles.panel
    name = name._replace(leading=8.2 * k)
    bold = styles.panel_bold._replace(size=size * k, leading=max(8.2, size * 1.05) * k)
    value = words.block(Text(fact.value.text, fact.value.mark), bold, inside * 0.62)
    room = inside - value.width - _BETWEEN * k
    label = words.block(fact.label, name, max(1.0, room))
    stacked = room < inside * 0.3 or bool(label.parted)
    if stacked:
        label = words.block(fact.label, name, inside)
    return Row(label, value, (17.4 if big else 11.2) * k, stacked)
