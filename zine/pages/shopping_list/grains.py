"""Counts as rice: one grain, one thing, a hundred grains to a row, all on one measure."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from zine.model.geometry import Box
from zine.model.ink import Tints
from zine.model.page import Role, Shape
from zine.pages.fitting import one_line, shrunk, uncited
from zine.pages.pasteup import DEEP, PAPER, WARM, PasteUp
from zine.pages.rounded import rounded
from zine.pages.setting import Setting
from zine.pages.shopping_list.figures import Figure, Like
from zine.typeset.block import Block
from zine.typeset.style import Style

ROW = 100  # grains
_BLOCK = 100  # rows that stand together
_BLOCK_GAP = 1.6
_SHARE_ROW = 20  # beans, of a hundred
_COLOURS = (Tints(0.2, 1, 0), Tints(1, 0.3, 0), Tints(1, 0, 0.66), Tints(0, 0, 0.9), Tints(0.5, 0.85, 0.62))
_PALE = Tints(0.06, 0.02, 0.34)
_PAD = 9.0


class _Heap(NamedTuple):
    """A count in grains, or a share in beans, and what it says below."""

    figure: Figure
    words: Block
    height: float
    colour: Tints


def grain_panel(page: PasteUp, setting: Setting, found: Sequence[Figure], box: Box) -> None:
    """Draw counts and shares in a box as far as it has room, the measure chosen so that all counts fit."""
    z, scale = page.grid.type_scale, page.grid.scale
    page.add(Shape(rounded(box, 6 * scale), fill=PAPER, stroke=DEEP, line_width=1.0))
    inside = Box(box.x0 + _PAD * scale, box.y0 + _PAD * scale, box.x1 - _PAD * scale, box.y1 - _PAD * scale)
    pitch = inside.width / ROW
    unit = 1
    while True:
        heaps = _heaps(setting, found, inside.width, z=z, unit=unit)
        head = _head(setting, unit, inside.width, z)
        room = inside.height - sum(block.height for block in head) - 4 * z
        if sum(heap.height for heap in heaps) <= room or unit > 1_000_000:
            break
        unit *= 10
    y = inside.y0
    for block, role in zip(head, (Role.HEADING, Role.PARAGRAPH), strict=True):
        page.add(*block.items(inside.x0, y + 0.8 * block.leading, role))
        y += block.height
    y += 4 * z
    spare = min(14 * z, (room - sum(heap.height for heap in heaps)) / max(1, len(heaps)))
    for heap in heaps:
        if y + heap.height > inside.y1 + 0.1:
            break
        _paste(page, heap, inside, y, pitch=pitch, unit=unit)
        y += heap.height + max(0.0, spare)


def _head(setting: Setting, unit: int, measure: float, z: float) -> list[Block]:
    words = setting.label("One grain, one thing")
    if unit > 1:
        words = setting.phrase("One grain, {count} things", count=f"{unit:,}")
    title = one_line(setting.faces, words, Style("display", 11.6 * z, 16 * z, ink=WARM), measure=measure)
    told = setting.label("Counted out on one measure: 100 grains to a row.")
    return [title, shrunk(setting.faces, told, Style("text", 8.2 * z, 10 * z, ink=DEEP), measure=measure, lines=3)]


def _heaps(setting: Setting, found: Sequence[Figure], width: float, *, z: float, unit: int) -> list[_Heap]:
    counted = [each for each in found if each.like in (Like.COUNT, Like.SHARE) and each.value >= unit]
    counted.sort(key=lambda each: (each.like is Like.SHARE, each.among or each.value))
    style = Style("text", 8.2 * z, 9.8 * z, ink=DEEP, bold_ink=WARM)
    heaps = []
    for at, each in enumerate(counted):
        words = f"**{uncited(each.ingredient.amount or '')}** {uncited(each.ingredient.item)}"
        block = shrunk(setting.faces, words, style, measure=width, lines=3)
        heaps.append(_Heap(each, block, _tall(each, width, unit) + block.height + 10 * z, _COLOURS[at % len(_COLOURS)]))
    return heaps


def _tall(figure: Figure, width: float, unit: int) -> float:
    """How high a heap is without its words."""
    if figure.like is Like.SHARE:
        return width / _SHARE_ROW * math.ceil(100 / _SHARE_ROW)
    rows = math.ceil((figure.among or figure.value) / unit / ROW)
    return rows * width / ROW + (math.ceil(rows / _BLOCK) - 1) * _BLOCK_GAP


def _paste(page: PasteUp, heap: _Heap, inside: Box, y: float, *, pitch: float, unit: int) -> None:
    figure = heap.figure
    tall = _tall(figure, inside.width, unit)
    alt = f"{uncited(figure.ingredient.amount or '')} {uncited(figure.ingredient.item)}"
    with page.group(Role.FIGURE, alt=alt):
        if figure.like is Like.SHARE:
            _grains(page, inside.x0, y, inside.width / _SHARE_ROW, round(figure.value), 100, heap.colour, _SHARE_ROW)
        else:
            whole = figure.among or figure.value
            _grains(page, inside.x0, y, pitch, round(figure.value / unit), round(whole / unit), heap.colour, ROW)
    page.add(*heap.words.items(inside.x0, y + tall + 0.95 * heap.words.leading, Role.CAPTION))


def _grains(
    page: PasteUp, x: float, y: float, pitch: float, some: int, of: int, colour: Tints, columns: int
) -> None:
    """Lay out `of` grains in rows, the first `some` in colour."""
    for first, end, ink in ((0, some, colour), (some, of, _PALE)):
        lines = []
        for row in range(first // columns, math.ceil(end / columns)):
            start, stop = max(first, row * columns), min(end, (row + 1) * columns)
            at = y + (row + 0.5) * pitch + (row // _BLOCK) * _BLOCK_GAP
            left, right = x + (start % columns + 0.5) * pitch, x + (stop - row * columns - 0.5) * pitch
            lines.append(f"{left:.2f} {at:.2f} m {right + 0.01:.2f} {at:.2f} l")
        if lines:
            dash = (0.0, round(pitch, 4))
            page.add(Shape(" ".join(lines), stroke=ink, line_width=0.86 * pitch, dash=dash, round_caps=True))
