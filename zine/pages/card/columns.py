"""What the two columns of a long recipe's pages hold, page after page."""

from collections.abc import Mapping
from math import isclose
from typing import NamedTuple

from zine.pages.card.facts import Panel
from zine.pages.card.stack import Stack

_LEAST_LINES = 6  # of two columns of one list that end alike


class Waiting(NamedTuple):
    """What is still to be set: ingredients and the panel under them, and the method."""

    ingredients: Stack
    method: Stack
    facts: Panel | None

    @property
    def nothing(self) -> bool:
        """Whether all is set."""
        return not (self.ingredients.entries or self.method.entries or self.facts)


class Columns(NamedTuple):
    """What a page holds: a column of each list, or two of the one that is left; panels under the ingredients.

    The ingredients begin in the left column, the method ends in the right one. A panel is `panels` by its column, 0 or
    1; one that goes on is in both.
    """

    ingredients: tuple[Stack, ...]
    method: tuple[Stack, ...]
    panels: Mapping[int, Panel]
    baseline: float

    @property
    def wide(self) -> bool:
        """Whether ingredients and panels take both columns."""
        return len(self.ingredients) > 1 or 1 in self.panels

    def above_panel(self, column: int) -> float:
        """From the first baseline of a column to where its panel may begin."""
        return (self.ingredients[column].drop if column < len(self.ingredients) else 0.0) + self.baseline

    @property
    def slip(self) -> float:
        """How far what lies on the slip reaches below the first baseline."""
        panels = [self.above_panel(column) + panel.height for column, panel in self.panels.items()]
        return max([0.0, *panels, *(stack.drop for stack in self.ingredients)])

    @property
    def drop(self) -> float:
        """How far the longest column reaches below the first baseline."""
        return max([self.slip, *(stack.drop for stack in self.method)])


def filled(waiting: Waiting, room: float, whole: float, baseline: float) -> tuple[Columns, Waiting]:
    """Fill a page's columns; return what is left. `whole` is the room of a page that holds nothing else.

    A list that is left alone fills both columns if they are of one width.
    """
    ingredients, method, facts = waiting
    alike = isclose(ingredients.measure, method.measure)
    if alike and method.entries and not ingredients.entries and not facts:
        columns, method = _two(method, room)
        return Columns((), columns, {}, baseline), Waiting(ingredients, method, None)
    last = 0
    if alike and not method.entries:
        listed, ingredients = _two(ingredients, room)
        last = 1
        steps: tuple[Stack, ...] = ()
    else:
        listed, ingredients = _one(ingredients, room)
        steps, method = _one(method, room)
    here = Columns(listed, steps, {}, baseline)
    for column in range(max(0, len(listed) - 1), last + 1):
        if facts and not ingredients.entries:
            shown, facts = _panel(facts, room - here.above_panel(column), whole)
            here = here._replace(panels={**here.panels, column: shown} if shown else here.panels)
    return here, Waiting(ingredients, method, facts)


def lopsided(waiting: Waiting, first: float, room: float) -> bool:
    """Whether one of the columns would go on for pages on which the other is empty; the `first` has its own room."""
    return _pages(waiting.ingredients, waiting.facts, first, room) != _pages(waiting.method, None, first, room)


def _pages(stack: Stack, facts: Panel | None, first: float, room: float) -> int:
    pages, here = 0, stack
    while stack.entries:
        here, stack = stack.split(room if pages else first)
        pages += 1
    left = (room if pages > 1 else first) - here.drop
    return max(1, pages) + (1 if facts and facts.height > left else 0)


def _one(stack: Stack, room: float) -> tuple[tuple[Stack, ...], Stack]:
    here, rest = stack.split(room)
    return ((here,) if here.entries else ()), rest


def _two(stack: Stack, room: float) -> tuple[tuple[Stack, ...], Stack]:
    """Fill two columns with one list; where they hold all of it they end alike."""
    left, rest = stack.split(room)
    right, rest = rest.split(room)
    lines = _LEAST_LINES
    while not rest.entries and lines * stack.leading < room:
        fewer, others = stack.split(lines * stack.leading)
        others, over = others.split(lines * stack.leading)
        if not over.entries:
            left, right = fewer, others
            break
        lines += 1
    return tuple(column for column in (left, right) if column.entries), rest


def _panel(facts: Panel, room: float, whole: float) -> tuple[Panel | None, Panel | None]:
    """Return the part of the panel that stands on this page, and what is left of it."""
    if facts.height <= room:
        return facts, None
    if facts.height <= whole or room < whole * 0.9:
        return None, facts
    return facts.split(room)
