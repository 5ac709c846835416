"""The pages that cite a source: numbers that lead to their cards, beside a heading or on lines below it."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from zine.model.book import Book, Recipe
from zine.model.geometry import Box
from zine.model.ink import Tints
from zine.model.page import Role
from zine.pages.pasteup import PasteUp
from zine.pages.setting import Setting
from zine.typeset.block import Block
from zine.typeset.line import set_line
from zine.typeset.markup import plain
from zine.typeset.style import Style

_BESIDE = 0.34  # of the measure: more numbers than that go below, unless a short heading leaves them room
_SIZE, _LEADING = 9.6, 11.6
_SPACE = 0.28  # of the size, after a comma


class _Number(NamedTuple):
    """A page's number, set, where it leads, and the name of the card there."""

    block: Block
    target: str
    title: str


class Cited(NamedTuple):
    """The pages that cite a source, in lines; `below` when they have lines of their own."""

    lines: tuple[tuple[_Number, ...], ...]
    below: bool
    size: float

    @property
    def beside(self) -> float:
        """How wide they are beside a heading; 0 when they are below it, or there are none."""
        return 0.0 if self.below or not self.lines else self._width(self.lines[0])

    @property
    def height(self) -> float:
        """How high they are below a heading; 0 when they are beside it."""
        return (len(self.lines) * _LEADING + 3) * self.size if self.below else 0.0

    def paste(self, page: PasteUp, right: float, y: float) -> float:
        """Set the pages, every line ending at `right`, the first on baseline y; return where the first begins."""
        first = right - (self._width(self.lines[0]) if self.lines else 0.0)
        size = _SIZE * self.size
        for at, line in enumerate(self.lines):
            x, baseline = right - self._width(line), y + at * _LEADING * self.size
            for number in line:
                page.add(*number.block.items(x, baseline, Role.REFERENCE))
                area = Box(x - 1, baseline - size, x + number.block.width + 1, baseline + 0.3 * size)
                page.link(area, number.target, number.title)
                x += number.block.width + _SPACE * size
        return first

    def _width(self, line: Sequence[_Number]) -> float:
        return sum(number.block.width for number in line) + _SPACE * _SIZE * self.size * max(0, len(line) - 1)


def cited(setting: Setting, key: str, *, measure: float, size: float, ink: Tints, heading: float = math.inf) -> Cited:
    """Set the pages that cite a source; `measure` is what they share with its heading, so wide on one line."""
    numbers = list(_numbers(setting, citing(setting.book, key), Style("display", _SIZE * size, 11, ink=ink)))
    alone = Cited((tuple(numbers),) if numbers else (), False, size)
    if alone.beside <= max(_BESIDE * measure, measure - heading):
        return alone
    lines: list[list[_Number]] = [[]]
    left = measure
    for number in numbers:
        width = number.block.width + _SPACE * _SIZE * size
        if width > left and lines[-1]:
            lines.append([])
            left = measure
        lines[-1].append(number)
        left -= width
    return Cited(tuple(map(tuple, lines)), True, size)


def _numbers(setting: Setting, recipes: Sequence[Recipe], style: Style) -> list[_Number]:
    targets = [f"card-{recipe.card.key}" for recipe in recipes]
    commas = [","] * (len(recipes) - 1) + [""] if recipes else []
    return [
        _Number(set_line(setting.faces, setting.folio(target) + comma, style), target, plain(recipe.card.title.text))
        for recipe, target, comma in zip(recipes, targets, commas, strict=True)
    ]


def citing(book: Book, key: str) -> tuple[Recipe, ...]:
    """Return the recipes that cite a source, in order."""
    return tuple(recipe for recipe in book.recipes if any(each.source.key == key for each in recipe.citations.values()))
