"""The ingredients, and the tools under them, as a stack for the narrow column."""

from collections.abc import Iterator
from typing import NamedTuple

from zine.draw.furniture.arrows import plays as plays_arrow
from zine.model.card import Ingredient, IngredientGroup
from zine.model.geometry import Point
from zine.model.page import Role
from zine.model.text import Text
from zine.pages.card.headings import group_head
from zine.pages.card.stack import Stack, Stacked
from zine.pages.card.words import CardWords, Words, parted
from zine.pages.pasteup import PasteUp
from zine.pages.typography import Typography
from zine.typeset.block import Block
from zine.typeset.style import Style

_ARROW_ROOM = 13.0
_RAISED = 2.6  # the arrow's tip points at the middle of the small letters


class IngredientLine(NamedTuple):
    """Amount and item, and under them the food that it plays."""

    words: CardWords
    line: Block
    plays: Block | None
    indent: float

    @property
    def height(self) -> float:
        """Lines × leading."""
        return self.line.height + (self.plays.height if self.plays else 0.0)

    def paste(self, page: PasteUp, x: float, y: float) -> None:
        """Paste it, the first baseline at y."""
        if self.line.lines:
            self.words.paste(page, self.line, x, y, Role.BODY)
        if self.plays:
            below, size = y + self.line.height, self.indent * 8 / _ARROW_ROOM
            tip = Point(x, page.grid.up(below - _RAISED * page.grid.type_scale))
            plays_arrow(page.tone, tip, size=size)
            self.words.paste(page, self.plays, x + self.indent, below, Role.BODY)

    def split(self, lines: int) -> "tuple[IngredientLine, IngredientLine] | None":
        """Return its first lines and the rest; what it plays begins on the rest unless some of it fits."""
        if parts := parted(self.line, lines):
            return self._replace(line=parts[0], plays=None), self._replace(line=parts[1])
        if self.plays is None or self.height <= lines * self.line.leading:
            return None
        rest = self._replace(line=self.line._replace(lines=()))
        played = parted(self.plays, lines - len(self.line.lines)) if lines > len(self.line.lines) else None
        if played is None:
            return self._replace(plays=None), rest
        return self._replace(plays=played[0]), rest._replace(plays=played[1])


def ingredient_stack(words: CardWords, styles: Typography, measure: float, gap: float) -> Stack:
    """Set the ingredients and the equipment of a card."""
    entries = [*_ingredients(words, styles, measure), *_equipment(words, styles, measure)]
    return Stack(tuple(entries), gap, styles.item.leading, measure, ruled=True)


def _ingredients(words: CardWords, styles: Typography, measure: float) -> Iterator[Stacked]:
    for entry in words.card.ingredients:
        if not isinstance(entry, IngredientGroup):
            yield Stacked(_line(words, styles, measure, entry))
            continue
        for index, ingredient in enumerate(entry.items):
            line = _line(words, styles, measure, ingredient)
            yield _headed(words, styles, line, entry.group, measure) if not index else Stacked(line)


def _equipment(words: CardWords, styles: Typography, measure: float) -> Iterator[Stacked]:
    for index, tool in enumerate(words.card.equipment):
        line = IngredientLine(words, words.block(tool, styles.item, measure), None, 0.0)
        yield _headed(words, styles, line, words.label("Equipment"), measure) if not index else Stacked(line)


def _headed(words: CardWords, styles: Typography, line: IngredientLine, head: Words, measure: float) -> Stacked:
    paste, height = group_head(words, styles, head, measure)
    return Stacked(line, paste, height, styles.item.leading / 2)


def _line(words: CardWords, styles: Typography, measure: float, ingredient: Ingredient) -> IngredientLine:
    style = styles.item
    spans: list[tuple[Style, Words]] = []
    if ingredient.amount:
        spans.append((style._replace(role="bold"), _followed(ingredient.amount)))
    remark = f", *{ingredient.note}*" if ingredient.note else ""
    item = Text(ingredient.item.text + remark, ingredient.item.mark)
    spans.append((style, words.cited(item, ingredient.cite)))
    indent = _ARROW_ROOM * style.size / 8.7
    plays = words.block(ingredient.plays, styles.plays, measure - indent) if ingredient.plays else None
    return IngredientLine(words, words.spans(spans, measure), plays, indent)


def _followed(words: Text) -> Text:
    return Text(f"{words.text} ", words.mark)
