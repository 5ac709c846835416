"""What a dish is called: the name, how it sounds, and what it really is."""

from functools import partial
from typing import NamedTuple

from zine.draw.lettering import Lettering
from zine.errors import Problem
from zine.model.book import Recipe
from zine.model.geometry import Box
from zine.model.page import Role
from zine.model.text import Text
from zine.pages.card.words import CardWords, Words
from zine.pages.fitting import evened
from zine.pages.pasteup import KITCHEN, PasteUp
from zine.pages.small_letters import small_letters, tallest
from zine.pages.typography import Typography
from zine.typeset.block import Block
from zine.typeset.style import Style

_BELOW_TITLE = 14.5
_SMALLEST = 0.76  # of the size; a title that is still too long takes two lines, in
_ON_TWO_LINES = 0.88
_DESCENT = 0.25  # of the leading
_LEAST_LETTERS = 12.0  # points on A5; big letters lower than the heading's look lost
_SAID_ALREADY = 0.68  # of the size, where the big letters are the title's own


class Names(NamedTuple):
    """The title, and under it the romanized name and the topic."""

    words: CardWords
    title: Block
    under: Block
    scale: float

    @property
    def drop(self) -> float:
        """From the title's first baseline to the last of what stands under it."""
        return self.title.drop + (_BELOW_TITLE * self.scale + self.under.drop if self.under.lines else 0.0)

    def boxes(self, x: float, y: float) -> tuple[Box, ...]:
        """Return what the names cover, the title's first baseline at y."""
        under = y + self.title.drop + _BELOW_TITLE * self.scale
        return tuple(
            Box(x, top - block.leading, x + block.width, top + block.drop + block.leading * _DESCENT)
            for block, top in ((self.title, y), (self.under, under))
            if block.lines
        )

    def paste(self, page: PasteUp, x: float, y: float) -> None:
        """Paste them, the title's first baseline at y."""
        with page.group(Role.TITLE):
            self.words.paste(page, self.title, x, y, Role.TITLE)
        self.words.paste(page, self.under, x, y + self.title.drop + _BELOW_TITLE * self.scale)


def name_problems(words: CardWords, lettering: Lettering | None, scale: float) -> tuple[Problem, ...]:
    """Say that the name in big letters is small."""
    name = words.card.native_name or words.card.title
    return small_letters(name, tallest(lettering), _LEAST_LETTERS * scale, "on its card") if lettering else ()


def names(words: CardWords, styles: Typography, measure: float, scale: float, *, native: bool = False) -> Names:
    """Set the names for a measure; with `native` also the name in Hangul, where no big letters say it."""
    spans: list[tuple[Style, Words]] = []
    card = words.card
    if native and card.native_name:
        spans.append((styles.topic._replace(ink=KITCHEN), f"{card.native_name} "))
    if card.romanized:
        spans.append((styles.romanized, card.romanized))
    if card.romanized and card.topic:
        spans.append((styles.romanized._replace(role="bold"), " · "))
    if card.topic:
        spans.append((styles.topic, card.topic))
    under = words.spans(spans, measure) if spans else Block((), styles.topic.leading)
    style = styles.name if card.native_name else styles.name.scaled(_SAID_ALREADY, styles.name.leading * _SAID_ALREADY)
    return Names(words, _title(words, style, card.title, measure), under, scale)


def _title(words: CardWords, style: Style, title: Text, measure: float) -> Block:
    """Return the title on one line in the greatest size that fits, or on more lines."""
    size = style.size
    while size >= style.size * _SMALLEST:
        block = words.block(title, style._replace(size=size), measure)
        if len(block.lines) <= 1:
            return block
        size -= 0.5
    set_in = partial(
        words.block, title, style.scaled(_ON_TWO_LINES, style.leading * _ON_TWO_LINES)._replace(whole=True)
    )
    return evened(set_in, set_in(measure=measure), measure)


def lettering_name(recipe: Recipe) -> str:
    """Return the name that is printed in big letters."""
    card = recipe.card
    return (card.native_name or card.title).text.replace("*", "")
