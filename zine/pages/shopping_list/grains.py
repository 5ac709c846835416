"""Counts as rice: one grain, one thing, a hundred grains to a row, all on one measure."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from zine.model.geometry import Box
from zine.model.ink import Tints
from zine.model.page import Role, Shape
from zine.pages.fitting import one_line, shrunk, uncited
from zine.pages.pasteup import DEEP, KITCHEN, PAPER, PasteUp
from zine.pages.rounded import rounded
from zine.pages.setting import Setting
from zine.pages.shopping_list.figures import Figure, Like
from zine.typeset.block import Block
from zine.typeset.paragraph import set_paragraph
from zine.typeset.style import Style

ROW = 100  # grains
_BLOCK = 100  # rows that stand together
_BLOCK_GAP = 1.6
_SHARE_ROW = 20  # beans, of a hundred
_COLOURS = (Tints(0.2, 1, 0), Tints(1, 0.3, 0), Tints(0, 0, 0.9), Tints(1, 0, 0.62), Tints(0.5, 0.85, 0.62))
_PALE = Tints(0.06, 0.02, 0.34)
_MANY, _OTHERS = 0.5, 0.3  # of a grain's ink, where it is saved: of a row or more that are counted, and of others
_PAD = 9.0
_FINEST = 0.7  # points from grain to grain
_SPARE = 14.0  # at most, between heaps
_TOLD = 2  # heaps that there is no room for, each by its name
_MOST_THINGS = 1_000_000_000


class _Heap(NamedTuple):
    """A count in so many rows of grains, or a share in beans; what it says below; and its height besides the rows."""

    figure: Figure
    told: str
    words: Block
    rows: int
    beside: float
    colour: Tints


class _Measure(NamedTuple):
    """What one grain stands for, how far grains are apart, the heaps that it has room for, and words on others."""

    unit: int
    pitch: float
    heaps: Sequence[_Heap]
    others: Block | None = None

    @property
    def height(self) -> float:
        """All heaps, one below the other, and the words on those that are not there."""
        heaps = sum(heap.rows * self.pitch + heap.beside for heap in self.heaps)
        return heaps + (self.others.height if self.others else 0.0)


def grain_panel(page: PasteUp, setting: Setting, found: Sequence[Figure], box: Box) -> None:
    """Draw counts and shares in a box, all on one measure; what the box has no room for is told at its foot."""
    z, pad = page.grid.type_scale, _PAD * page.grid.scale
    inside = box.grown(-pad)
    room = inside.height - sum(block.height for block in _head(setting, 1, inside.width, z)) - 4 * z
    measure = _measured(setting, found, inside.width, room, z)
    if not measure.heaps:
        return
    gaps = len(measure.heaps) - (measure.others is None)
    spare = min(_SPARE * z, (room - measure.height) / (gaps + 1))
    foot = box.y1 - (room - measure.height - spare * gaps)
    page.add(Shape(rounded(box._replace(y1=foot), 6 * page.grid.scale), fill=PAPER, stroke=DEEP, line_width=1.0))
    y = inside.y0
    for block, role in zip(_head(setting, measure.unit, inside.width, z), (Role.HEADING, Role.PARAGRAPH), strict=True):
        page.add(*block.items(inside.x0, y + 0.8 * block.leading, role))
        y += block.height
    y += 4 * z
    for heap in measure.heaps:
        _paste(page, heap, inside, y, pitch=measure.pitch, unit=measure.unit)
        y += heap.rows * measure.pitch + heap.beside + spare
    if measure.others:
        page.add(*measure.others.items(inside.x0, y + 0.8 * measure.others.leading, Role.CAPTION))


def _measured(setting: Setting, found: Sequence[Figure], width: float, room: float, z: float) -> _Measure:
    """Return the finest measure on which some heaps fit: one grain, one thing, if that can be."""
    unit = 1
    while unit <= _MOST_THINGS:
        heaps, left_out = _heaps(setting, found, width, z=z, unit=unit), list[_Heap]()
        while heaps:
            others = _others(setting, left_out, width, z)
            rows, beside = sum(heap.rows for heap in heaps), sum(heap.beside for heap in heaps)
            pitch = min(width / ROW, (room - beside - (others.height if others else 0.0)) / max(1, rows))
            if pitch >= _FINEST:
                return _Measure(unit, pitch, heaps, others)
            left_out.append(max(heaps, key=lambda heap: heap.rows * _FINEST + heap.beside))
            heaps.remove(left_out[-1])
        unit *= 10
    return _Measure(1, 0.0, ())


def _head(setting: Setting, unit: int, measure: float, z: float) -> list[Block]:
    words = setting.label("One grain, one thing")
    if unit > 1:
        words = setting.phrase("One grain, {count} things", count=f"{unit:,}")
    title = one_line(setting.faces, words, Style("display", 11.6 * z, 16 * z, ink=KITCHEN), measure=measure)
    told = setting.label("Counted out on one measure: 100 grains to a row.")
    return [title, shrunk(setting.faces, told, Style("text", 8.6 * z, 10.4 * z, ink=DEEP), measure=measure, lines=3)]


def _others(setting: Setting, left_out: Sequence[_Heap], measure: float, z: float) -> Block | None:
    """Say which heaps there is no room for, so that nobody takes those drawn for all there are."""
    if not left_out:
        return None
    style = Style("text", 8.6 * z, 10.2 * z, ink=DEEP, bold_ink=KITCHEN)
    told = setting.phrase("No room here for {count} more.", count=len(left_out))
    if len(left_out) <= _TOLD:
        told = setting.phrase("No room here for {things}.", things=", ".join(heap.told for heap in left_out))
    return set_paragraph(setting.faces, told, style, measure=measure)


def _heaps(setting: Setting, found: Sequence[Figure], width: float, *, z: float, unit: int) -> list[_Heap]:
    counted = [each for each in found if each.like in (Like.COUNT, Like.SHARE) and each.value >= unit]
    counted.sort(key=lambda each: (each.like is Like.SHARE, each.among or each.value))
    style = Style("text", 8.6 * z, 10.2 * z, ink=DEEP, bold_ink=KITCHEN)
    heaps = []
    for at, each in enumerate(counted):
        item = uncited(each.ingredient.item).split(", ")[0]
        words = f"**{uncited(each.ingredient.amount or '')}** {item}"
        block = shrunk(setting.faces, words, style, measure=width, lines=3)
        beside = block.height + 10 * z
        if each.like is Like.SHARE:
            rows, beside = 0, beside + _beans(width)
        else:
            rows = math.ceil((each.among or each.value) / unit / ROW)
            beside += (rows - 1) // _BLOCK * _BLOCK_GAP
        heaps.append(_Heap(each, words, block, rows, beside, _COLOURS[at % len(_COLOURS)]))
    return heaps


def _beans(width: float) -> float:
    """How high a hundred beans are."""
    return width / _SHARE_ROW * math.ceil(100 / _SHARE_ROW)


def _paste(page: PasteUp, heap: _Heap, inside: Box, y: float, *, pitch: float, unit: int) -> None:
    figure = heap.figure
    tall = heap.rows * pitch + (max(0, heap.rows - 1) // _BLOCK) * _BLOCK_GAP or _beans(inside.width)
    alt = f"{uncited(figure.ingredient.amount or '')} {uncited(figure.ingredient.item)}"
    with page.group(Role.FIGURE, alt=alt):
        if figure.like is Like.SHARE:
            _grains(page, inside.x0, y, inside.width / _SHARE_ROW, round(figure.value), 100, heap.colour, _SHARE_ROW)
        else:
            whole = figure.among or figure.value
            _grains(page, inside.x0, y, pitch, round(figure.value / unit), round(whole / unit), heap.colour, ROW)
    page.add(*heap.words.items(inside.x0, y + tall + 1.1 * heap.words.leading, Role.CAPTION))


def _grains(page: PasteUp, x: float, y: float, pitch: float, some: int, of: int, colour: Tints, columns: int) -> None:
    """Lay out `of` grains in rows, the first `some` in colour.

    Where ink is saved a few of these keep all of theirs, many half of it; the others are pale.
    """
    counted, others = (1.0 if some < ROW else _MANY, _OTHERS) if page.sparing else (1.0, 1.0)
    for first, end, ink, share in ((0, some, colour, counted), (some, of, _PALE, others)):
        lines = []
        for row in range(first // columns, math.ceil(end / columns) if end > first else 0):
            start, stop = max(first, row * columns), min(end, (row + 1) * columns)
            at = y + (row + 0.5) * pitch + (row // _BLOCK) * _BLOCK_GAP
            left, right = x + (start % columns + 0.5) * pitch, x + (stop - row * columns - 0.5) * pitch
            lines.append(f"{left:.2f} {at:.2f} m {right + 0.01:.2f} {at:.2f} l")
        if lines:
            dash = (0.0, round(pitch, 4))
            tint = Tints(*(tint * share for tint in ink))
            page.add(Shape(" ".join(lines), stroke=tint, line_width=0.86 * pitch, dash=dash, round_caps=True))
