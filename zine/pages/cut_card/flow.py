"""Words one below the other: measured first, pasted when they are known to fit."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from zine.model.page import Role
from zine.pages.card.words import CardWords
from zine.pages.pasteup import PasteUp
from zine.typeset.block import Align, Block

ASIDE = 5.0  # from the words that it stands beside
_BASELINE = 0.8  # of the leading, from the upper edge of a line


class Flowed(NamedTuple):
    """Set words, `air` above them; the first line hangs a `label` to the left, or has an `aside` to its right."""

    block: Block
    air: float = 0.0
    role: Role = Role.PARAGRAPH
    indent: float = 0.0
    label: Block | None = None
    aside: Block | None = None

    @property
    def height(self) -> float:
        """Air and lines."""
        return self.air + self.block.height


@dataclass(frozen=True, slots=True)
class Flow:
    """A column of words."""

    rows: tuple[Flowed, ...] = field(default=())

    @property
    def height(self) -> float:
        """All rows."""
        return sum(row.height for row in self.rows)

    def paste(self, page: PasteUp, words: CardWords, x: float, y: float, *, align: Align = "left") -> float:
        """Paste the rows, the upper edge at y; return where they end."""
        for row in self.rows:
            y += row.air
            first = y + row.block.leading * _BASELINE
            if row.label:
                page.add(*row.label.items(x, first, Role.LABEL))
            words.paste(page, row.block, x + row.indent, first, row.role, align=align)
            if row.aside:
                words.paste(page, row.aside, x + row.indent + row.block.width + ASIDE, first, Role.NOTE)
            y += row.block.height
        return y


def flow(rows: Iterable[Flowed]) -> Flow:
    """Return rows as a column; those without words take no room."""
    return Flow(tuple(row for row in rows if row.block.lines))
