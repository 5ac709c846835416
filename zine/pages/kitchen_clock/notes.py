"""What the clock's years say: notes in a column, each tied to its hour."""

from collections.abc import Sequence
from typing import NamedTuple

from zine.draw.outlines import ellipse
from zine.draw.paint import LINE, Paint
from zine.model.geometry import Box
from zine.model.page import Role
from zine.pages.fitting import one_line, uncited
from zine.pages.kitchen_clock.moments import Moment
from zine.pages.pasteup import DEEP, KITCHEN, SOFT, PasteUp
from zine.pages.setting import Setting
from zine.typeset.block import Block
from zine.typeset.markup import plain
from zine.typeset.paragraph import set_spans
from zine.typeset.style import Style

_YEAR = 17.0
_HEAD = 18.5  # from a note's top to its text
_BETWEEN = 3.2
_INDENT = 9.0
_YOLK = Paint(1, 0.02, 0)


class Note(NamedTuple):
    """A year, set, with what is said of it."""

    year: int | None
    head: Block
    texts: tuple[tuple[Moment, Block], ...]
    size: float

    @property
    def height(self) -> float:
        """The year and all that is said of it."""
        return _HEAD * self.size + sum(block.height + _BETWEEN * self.size for _, block in self.texts)

    def parted(self, room: float) -> "tuple[Note, Note | None]":
        """Return as much of it as a height holds, one text at least, and the rest."""
        taken = 1
        while taken < len(self.texts) and self._replace(texts=self.texts[: taken + 1]).height <= room:
            taken += 1
        rest = self._replace(texts=self.texts[taken:]) if taken < len(self.texts) else None
        return self._replace(texts=self.texts[:taken]), rest

    def paste(self, page: PasteUp, box: Box) -> None:
        """Paste it into a box from its top."""
        z, grid = self.size, page.grid
        baseline = box.y0 + 14 * z
        page.add(*self.head.items(box.x0, baseline, Role.HEADING))
        page.dots(box.x0 + self.head.width + 6 * z, box.x1, baseline - 5 * z, width=0.7, pitch=3.0, ink=SOFT)
        y = box.y0 + _HEAD * z
        with page.group(Role.LIST):
            for moment, block in self.texts:
                disc = ellipse(box.x0 + 2.6 * z, grid.up(y + 0.46 * block.leading), 2.4 * z, 2.4 * z, 8)
                if page.sparing:
                    page.tone.stroke(disc, LINE, 0.8, closed=True)
                else:
                    page.tone.fill(disc, _YOLK)
                with page.group(Role.ITEM):
                    page.add(*block.items(box.x0 + _INDENT * z, y + 0.76 * block.leading, Role.BODY))
                title = plain(uncited(moment.recipe.card.title))
                page.link(Box(box.x0, y, box.x1, y + block.height), f"card-{moment.recipe.card.key}", title)
                y += block.height + _BETWEEN * z


def note(setting: Setting, year: int | None, found: Sequence[Moment], measure: float, z: float) -> Note:
    """Set what is said of a year; of none, what has no year."""
    words = setting.label("Some day") if year is None else str(year)
    head = one_line(setting.faces, words, Style("display", _YEAR * z, _YEAR * z, ink=KITCHEN), measure=measure)
    return Note(year, head, tuple((each, _text(setting, each, measure - _INDENT * z, z)) for each in found), z)


def _text(setting: Setting, moment: Moment, measure: float, z: float) -> Block:
    """Set what was, or is to be, done, with the page of its card."""
    style = Style("text", 8.6 * z, 10.6 * z, ink=DEEP)
    head = Style("bold", 8.6 * z, 10.6 * z, ink=KITCHEN)
    first = [setting.label("Aim")] if moment.dated.aim else []
    first += [moment.rest] if moment.rest else []
    folio = setting.folio(f"card-{moment.recipe.card.key}")
    words = f"{uncited(moment.dated.what)}\u00a0({folio})"
    spans = [(head, f"{', '.join(first)}. ")] if first else []
    return set_spans(setting.faces, [*spans, (style, words)], measure=measure)
