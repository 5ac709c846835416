"""The stat bar of a cut card: for whom, how long, how hard, on one strip of coloured paper."""

from collections.abc import Mapping
from typing import NamedTuple

from zine.draw.furniture.cut_edges import hand_cut
from zine.draw.paint import LINE, Paint
from zine.draw.paths import smooth
from zine.model.card import Card
from zine.model.geometry import Box
from zine.model.page import Picture, Role
from zine.pages.card.words import CardWords
from zine.pages.cut_card.sizes import Sizes, Styles
from zine.pages.pasteup import PasteUp
from zine.typeset.block import Block
from zine.typeset.markup import plain

_SLIP = Paint(0.42, 0.01, 0)
_ICONS: Mapping[str, str] = {"serves": "serves", "time": "timer", "difficulty": "pot"}
_ICON = 17.0
_GAP = 5.0  # before each cell but the first
_INSET = 4.0
_LINES, _LINES_NARROW, _NARROW = 2, 3, 230.0  # of a value; the second in a bar narrower than that
_LEAST = 30.0  # points of a value's measure


class _Cell(NamedTuple):
    """A value, and where it begins, from the bar's left."""

    field: str
    block: Block
    x: float


class Bar(NamedTuple):
    """The bar, set for a measure; `height` 0 when the card says nothing that belongs in it."""

    words: CardWords
    measure: float
    scale: float
    cells: tuple[_Cell, ...]
    left_out: tuple[str, ...]

    @property
    def height(self) -> float:
        """Of the strip."""
        if not self.cells:
            return 0.0
        text = max(cell.block.height for cell in self.cells)
        return max(text, _ICON * 0.9 * self.scale) + 5.0 * self.scale

    def paste(self, page: PasteUp, x: float, y: float) -> None:
        """Paste it, its upper edge at y."""
        if not self.height:
            return
        box = Box(x, page.grid.up(y + self.height), x + self.measure, page.grid.up(y))
        cut = smooth(hand_cut(box.corners, page.chance.child("bar"), 0.5))
        if page.solid:
            page.tone.plates.fill(cut, _SLIP)
        else:
            page.tone.plates.stroke(cut, LINE, 0.9)
        icon = _ICON * self.scale
        with page.group(Role.LIST):
            for cell in self.cells:
                drawing = self.words.setting.artist.icon(_ICONS[cell.field], icon)
                at = x + cell.x - icon - 2 * self.scale
                with page.group(Role.ITEM):
                    page.add(Picture(drawing, at, y + (self.height - icon) / 2))
                    first = y + (self.height - cell.block.height) / 2 + cell.block.leading * 0.78
                    self.words.paste(page, cell.block, x + cell.x, first, Role.BODY)


def bar(words: CardWords, styles: Styles, by: Sizes, measure: float, *, told: bool = True) -> Bar:
    """Set the bar; when not all values fit, the difficulty stays out, then the time.

    Where the bar is not to be `told`, all of them do.
    """
    values = dict(_told(words.card))
    left_out: list[str] = []
    while True:
        cells = _cells(words, styles, by, values, measure) if told else None
        if cells is not None or not values:
            return Bar(words, measure, by.scale, tuple(cells or ()), tuple(left_out))
        left_out.append(values.popitem()[0])


def _cells(words: CardWords, styles: Styles, by: Sizes, told: Mapping[str, str], measure: float) -> list[_Cell] | None:
    """Share the measure out by how long the values are; None when one of them does not fit."""
    around = (2 * _INSET + len(told) * (_ICON + 2 + _GAP)) * by.scale
    room = measure - around
    natural = {field: words.block(text, styles.stat, measure * 4).width for field, text in told.items()}
    if room < _LEAST * len(told):
        return None
    shares = _shared(natural, room)
    lines = _LINES if measure >= _NARROW else _LINES_NARROW
    cells, x = [], _INSET * by.scale
    for field, text in told.items():
        x += (_ICON + 2) * by.scale
        block = words.block(text, styles.stat, shares[field])
        if len(block.lines) > lines or block.parted:
            return None
        cells.append(_Cell(field, block, x))
        x += shares[field] + _GAP * by.scale
    return cells


def _shared(natural: Mapping[str, float], room: float) -> Mapping[str, float]:
    """Give each value the width it asks for; where that is too much, cut the longest down to one width."""
    if sum(natural.values()) <= room:
        more = (room - sum(natural.values())) / max(1, len(natural))
        return {field: width + more for field, width in natural.items()}
    waiting, left = dict(natural), room
    given: dict[str, float] = {}
    while waiting:
        even = left / len(waiting)
        short = {field: width + 0.5 for field, width in waiting.items() if width + 0.5 <= even}
        if not short:
            return {**given, **dict.fromkeys(waiting, even)}
        given |= short
        left -= sum(short.values())
        waiting = {field: width for field, width in waiting.items() if field not in short}
    return given


def _told(card: Card) -> list[tuple[str, str]]:
    """What the bar says, the least dispensable first."""
    told = []
    if card.serves:
        told.append(("serves", plain(card.serves.text)))
    if card.time:
        parts = (card.time.total, card.time.prep, card.time.rest, card.time.cook)
        told.append(("time", next((plain(part.text) for part in parts if part), "")))
    if card.difficulty:
        told.append(("difficulty", plain(card.difficulty.text)))
    return [(field, text) for field, text in told if text]
