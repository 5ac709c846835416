"""Headings: over a column, and over a group within one."""

from collections.abc import Callable

from zine.model.page import Role
from zine.pages.card.words import CardWords, Words
from zine.pages.pasteup import PasteUp
from zine.pages.typography import Typography
from zine.typeset.block import Block
from zine.typeset.line import fitted, set_line

_APART = 5.0
_SMALLEST = 6.0

Paste = Callable[[PasteUp, float, float], None]


def column_head(
    page: PasteUp, words: CardWords, styles: Typography, key: str, x: float, y: float, measure: float
) -> None:
    """Set a label as a column's heading, its Hangul small beside it if there is room."""
    faces = words.setting.faces
    head = fitted(faces, words.label(key), styles.head, measure=measure, smallest=_SMALLEST)
    native = set_line(faces, words.native(key), styles.head_native)
    apart = _APART * page.grid.scale
    with page.group(Role.HEADING):
        page.add(*head.items(x, y, Role.HEADING))
        if head.width + apart + native.width <= measure:
            page.add(*native.items(x + head.width + apart, y, Role.HEADING))


def group_head(words: CardWords, styles: Typography, head: Words, measure: float) -> tuple[Paste, float]:
    """Set the heading of a group; return how to paste it at its first baseline, and its height."""
    block: Block = words.block(head, styles.group, measure)

    def paste(page: PasteUp, x: float, y: float) -> None:
        words.paste(page, block, x, y, Role.SUBHEADING)

    return paste, block.height
