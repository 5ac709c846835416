"""The stat bar: for whom, how long, how hot, how hard."""

from collections.abc import Iterator
from typing import NamedTuple

from zine.model.card import Time
from zine.model.page import Picture, Role, Shape
from zine.pages.card.words import CardWords
from zine.pages.pasteup import DEEP, PasteUp
from zine.pages.typography import Typography
from zine.typeset.block import Block
from zine.typeset.line import fitted

_HEIGHT = 34.0
_LINES = 2
_CHILLIES = 5
_SHARES = {"Serves": 0.25, "Time": 0.30, "Heat": 0.22, "Difficulty": 0.23}
_ICONS = {"Serves": "serves", "Time": "timer", "Difficulty": "pot"}
_ICON = 25.0
_WIDE = {"pot": 0.88}  # icons that fill their square from side to side, and how much smaller they are
_PITCH = 13.2
_CHILLI = 15.0
_SMALLEST_LABEL = 3.0
_LEAST_FOR_ICONS = 290.0  # points: a narrower bar has room for its words alone


class _Cell(NamedTuple):
    key: str
    icon: str
    label: Block
    value: Block
    left: float  # of the cell, from the bar's
    text: float  # of its words
    room: float  # for its words


class StatBar(NamedTuple):
    """The bar, set for a measure; `height` 0 when the card says nothing that belongs in it."""

    words: CardWords
    measure: float
    scale: float
    cells: tuple[_Cell, ...]

    @property
    def height(self) -> float:
        """From rule to rule."""
        if not self.cells:
            return 0.0
        more = max((len(cell.value.lines) - _LINES) * cell.value.leading for cell in self.cells)
        return _HEIGHT * self.scale + max(0.0, more)

    def paste(self, page: PasteUp, x: float, y: float) -> None:
        """Paste it, its upper rule at y."""
        if not self.cells:
            return
        for edge in (y, y + self.height):
            page.rule(x, x + self.measure, edge, width=1.2)
        with page.group(Role.LIST):
            for index, cell in enumerate(self.cells):
                if index:
                    self._divide(page, x + cell.left, y)
                with page.group(Role.ITEM):
                    self._paste_cell(page, cell, x, y)

    def _divide(self, page: PasteUp, x: float, y: float) -> None:
        inset = 6 * self.scale
        path = f"{x:.2f} {y + inset:.2f} m {x:.2f} {y + self.height - inset:.2f} l"
        page.add(Shape(path, stroke=DEEP, line_width=1.1, dash=(0, 3.2), round_caps=True))

    def _paste_cell(self, page: PasteUp, cell: _Cell, x: float, y: float) -> None:
        k = self.scale
        if cell.icon:
            size = _ICON * _WIDE.get(cell.icon, 1.0) * k
            middle = x + cell.text - (_ICON / 2 + 2) * k
            drawing = self.words.setting.artist.icon(cell.icon, size)
            page.add(Picture(drawing, middle - size / 2, y + (self.height - size) / 2))
        page.add(*cell.label.items(x + cell.text, y + 10.8 * k, Role.LABEL))
        if cell.key == "Heat":
            self._paste_chillies(page, x + cell.text, y, cell.room)
        else:
            self.words.paste(page, cell.value, x + cell.text, y + 20 * k, Role.BODY)

    def _paste_chillies(self, page: PasteUp, x: float, y: float, room: float) -> None:
        k, heat = self.scale, self.words.card.heat
        level = heat.level if heat else 0
        pitch = min(_PITCH * k, (room - _CHILLI * k * 0.6) / (_CHILLIES - 1))
        with page.group(Role.FIGURE, alt=f"{level}/{_CHILLIES}"):
            for index in range(_CHILLIES):
                drawing = self.words.setting.artist.icon("chili", _CHILLI * k, on=index < level)
                page.add(Picture(drawing, x - 3.6 * k + index * pitch, y + 15.4 * k))


def stat_bar(words: CardWords, styles: Typography, measure: float, scale: float) -> StatBar:
    """Set the bar for a measure; the cells that are there share it."""
    told = dict(_told(words))
    shares = {key: share for key, share in _SHARES.items() if key in told}
    left, cells = 0.0, []
    icons = _ICONS if measure >= _LEAST_FOR_ICONS else {}
    for key, share in shares.items():
        width = measure * share / sum(shares.values())
        text = left + ((_ICON if key in icons else 0) + (7 if left else 0)) * scale
        room = left + width - text - 3 * scale
        said = words.label(key).upper()
        label = fitted(words.setting.faces, said, styles.stat_label, measure=room, smallest=_SMALLEST_LABEL)
        cells.append(
            _Cell(key, icons.get(key, ""), label, words.block(told[key], styles.stat_value, room), left, text, room)
        )
        left += width
    return StatBar(words, measure, scale, tuple(cells))


def _told(words: CardWords) -> Iterator[tuple[str, str]]:
    card = words.card
    if card.serves:
        yield "Serves", card.serves.text
    if card.time and (time := _time(words, card.time)):
        yield "Time", time
    if card.heat:
        yield "Heat", ""
    if card.difficulty:
        yield "Difficulty", card.difficulty.text


def _time(words: CardWords, time: Time) -> str:
    """Return the total, then the parts."""
    parts = (("prep", time.prep), ("rest", time.rest), ("cook", time.cook))
    told = [f"{words.label(key)}\u00a0{text.text}" for key, text in parts if text]
    return ": ".join(part for part in (time.total.text if time.total else "", ", ".join(told)) if part)
