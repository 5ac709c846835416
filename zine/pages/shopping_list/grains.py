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
from zine.typeset.style import Style

ROW = 100  # grains
_BLOCK = 100  # rows that stand together
_BLOCK_GAP = 1.6
_SHARE_ROW = 20  # beans, of a hundred
_COLOURS = (Tints(0.2, 1, 0), Tints(1, 0.3, 0), Tints(0, 0, 0.9), Tints(1, 0, 0.62), Tints(0.5, 0.85, 0.62))
_PALE = Tints(0.06, 0.02, 0.34)
_SPARED = 0.16  # of a grain's ink, where ink is saved
_PAD = 9.0
_FINEST = 0.7  # points from grain to grain
_SPARE = 14.0  # at most, between heaps
_MOST_THINGS = 1_000_000_000


class _Heap(NamedTuple):
    """A count in so many rows of grains, or a share in beans; what it says below; and its height besides the rows."""

    figure: Figure
    words: Block
    rows: int
    beside: float
    colour: Tints


class _Measure(NamedTuple):
    """What one grain stands for, how far grains are apart, and the heaps that there is room for."""

    unit: int
    pitch: float
    heaps: Sequence[_Heap]

    @property
    def height(self) -> float:
        """All heaps, one below the other."""
        return sum(heap.rows * self.pitch + heap.beside for heap in self.heaps)


def grain_panel(page: PasteUp, setting: Setting, found: Sequence[Figure], box: Box) -> None:
    """Draw counts and shares in a box, all on one measure; what the box has no room for stays on the receipt alone."""
    z, pad = page.grid.type_scale, _PAD * page.grid.scale
    inside = box.grown(-pad)
    room = inside.height - sum(block.height for block in _head(setting, 1, inside.width, z)) - 4 * z
    measure = _measured(setting, found, inside.width, room, z)
    if not measure.heaps:
        return
    spare = min(_SPARE * z, (room - measure.height) / len(measure.heaps))
    foot = box.y1 - (room - measure.height - spare * (len(measure.heaps) - 1))
    page.add(Shape(rounded(box._replace(y1=foot), 6 * page.grid.scale), fill=PAPER, stroke=DEEP, line_width=1.0))
    y = inside.y0
    for block, role in zip(_head(setting, measure.unit, inside.width, z), (Role.HEADING, Role.PARAGRAPH), strict=True):
        page.add(*block.items(inside.x0, y + 0.8 * block.leading, role))
        y += block.height
    y += 4 * z
    for heap in measure.heaps:
        _paste(page, heap, inside, y, pitch=measure.pitch, unit=measure.unit)
        y += heap.rows * measure.pitch + heap.beside + spare


def _measured(setting: Setting, found: Sequence[Figure], width: float, room: float, z: float) -> _Measure:
    """Return the finest measure on which some heaps fit: one grain, one thing, if that can be."""
    unit = 1
    while unit <= _MOST_THINGS:
        heaps = _heaps(setting, found, width, z=z, unit=unit)
        while heaps:
            rows, beside = sum(heap.rows for heap in heaps), sum(heap.beside for heap in heaps)
            pitch = min(width / ROW, (room - beside) / max(1, rows))
            if pitch >= _FINEST:
                return _Measure(unit, pitch, heaps)
            heaps.remove(max(heaps, key=lambda heap: heap.rows * _FINEST + heap.beside))
        unit *= 10
    return _Measure(1, 0.0, ())


def _head(setting: Setting, unit: int, measure: float, z: float) -> list[Block]:
    words = setting.label("One grain, one thing")
    if unit > 1:
        words = setting.phrase("One grain, {count} things", count=f"{unit:,}")
    title = one_line(setting.faces, words, Style("display", 11.6 * z, 16 * z, ink=KITCHEN), measure=measure)
    told = setting.label("Counted out on one measure: 100 grains to a row.")
    return [title, shrunk(setting.faces, told, Style("text", 8.6 * z, 10.4 * z, ink=DEEP), measure=measure, lines=3)]


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
        heaps.append(_Heap(each, block, rows, beside, _COLOURS[at % len(_COLOURS)]))
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
    page.add(*heap.words.items(inside.x0, y + tall + 0.95 * heap.words.leading, Role.CAPTION))


def _grains(page: PasteUp, x: float, y: float, pitch: float, some: int, of: int, colour: Tints, columns: int) -> None:
    """Lay out `of` grains in rows, the first `some` in colour."""
    share = _SPARED if page.sparing else 1.0
    for first, end, ink in ((0, some, colour), (some, of, _PALE)):
        lines = []
        for row in range(first // columns, math.ceil(end / columns)):
            start, stop = max(first, row * columns), min(end, (row + 1) * columns)
            at = y + (row + 0.5) * pitch + (row // _BLOCK) * _BLOCK_GAP
            left, right = x + (start % columns + 0.5) * pitch, x + (stop - row * columns - 0.5) * pitch
            lines.append(f"{left:.2f} {at:.2f} m {right + 0.01:.2f} {at:.2f} l")
        if lines:
            dash = (0.0, round(pitch, 4))
            tint = Tints(*(tint * share for tint in ink))
            page.add(Shape(" ".join(lines), stroke=tint, line_width=0.86 * pitch, dash=dash, round_caps=True))
