"""The method: steps numbered on egg yolks, and what to use when something is missing."""

from collections.abc import Iterator
from typing import NamedTuple

from zine.model.card import Step, Substitution
from zine.model.geometry import Point
from zine.model.page import Role
from zine.model.text import Text
from zine.pages.card.stack import Stack, Stacked
from zine.pages.card.words import CardWords, Words, parted
from zine.pages.furnishing import yolk
from zine.pages.pasteup import PasteUp
from zine.pages.typography import Typography
from zine.typeset.block import Block
from zine.typeset.line import set_line
from zine.typeset.style import Style

HANG = 21.0
_YOLK = Point(7.2, 3.4)  # its middle, from the step's left edge and up from the first baseline
_YOLK_RADIUS = 8.6
_ENDS = ".!?…。"


class StepLine(NamedTuple):
    """One step: its number on a yolk, its words beside it."""

    words: CardWords
    block: Block
    number: Block
    hang: float

    @property
    def height(self) -> float:
        """Lines × leading."""
        return self.block.height

    def paste(self, page: PasteUp, x: float, y: float) -> None:
        """Paste it, the first baseline at y."""
        scale = self.hang / HANG
        middle = Point(x + _YOLK.x * scale, page.grid.up(y - _YOLK.y * scale))
        yolk(page, middle, _YOLK_RADIUS * scale, str(round(x)), str(round(y)))
        with page.daylight():
            page.add(*self.number.items(middle.x, y + 0.8 * scale, Role.LABEL, align="centre"))
        self.words.paste(page, self.block, x + self.hang, y, Role.BODY)

    def split(self, lines: int) -> "tuple[StepLine, Swap] | None":
        """Return its first lines, and the rest without a number."""
        parts = parted(self.block, lines)
        return (self._replace(block=parts[0]), Swap(self.words, parts[1], self.hang)) if parts else None


class Swap(NamedTuple):
    """No this? Use that."""

    words: CardWords
    block: Block
    hang: float

    @property
    def height(self) -> float:
        """Lines × leading."""
        return self.block.height

    def paste(self, page: PasteUp, x: float, y: float) -> None:
        """Paste it, the first baseline at y."""
        self.words.paste(page, self.block, x + self.hang, y, Role.BODY)

    def split(self, lines: int) -> "tuple[Swap, Swap] | None":
        """Return its first lines and the rest."""
        parts = parted(self.block, lines)
        return (self._replace(block=parts[0]), self._replace(block=parts[1])) if parts else None


def method_stack(words: CardWords, styles: Typography, measure: float, gap: float) -> Stack:
    """Set the steps and the substitutions of a card."""
    hang = HANG * styles.numeral.size / 12.0
    entries = [*_steps(words, styles, measure, hang), *_substitutions(words, styles, measure, hang)]
    return Stack(tuple(entries), gap, styles.step.leading, measure)


def _steps(words: CardWords, styles: Typography, measure: float, hang: float) -> Iterator[Stacked]:
    for number, step in enumerate(words.card.steps, 1):
        block = words.spans(_spans(words, styles, step), measure - hang)
        yield Stacked(StepLine(words, block, set_line(words.setting.faces, str(number), styles.numeral), hang))


def _spans(words: CardWords, styles: Typography, step: Step) -> list[tuple[Style, Words]]:
    """A run-in head in kitchen words, the step, and when it is to be done."""
    spans: list[tuple[Style, Words]] = []
    if step.name:
        stop = "" if step.name.text.rstrip()[-1:] in _ENDS else "."
        spans.append((styles.run_in._replace(lang=""), Text(f"{step.name.text}{stop} ", step.name.mark)))
    when = f" *({step.when})*" if step.when else ""
    spans.append((styles.step, words.cited(Text(step.text.text + when, step.text.mark), step.cite)))
    return spans


def _substitutions(words: CardWords, styles: Typography, measure: float, hang: float) -> Iterator[Stacked]:
    for index, swap in enumerate(words.card.substitutions):
        block = words.spans(_swap_spans(words, styles, swap), measure - hang)
        yield Stacked(Swap(words, block, hang), air=0.0 if index else styles.step.leading / 4)


def _swap_spans(words: CardWords, styles: Typography, swap: Substitution) -> list[tuple[Style, Words]]:
    use = Text(swap.use.text + ("" if swap.use.text.rstrip()[-1:] in _ENDS else "."), swap.use.mark)
    if words.korean:
        return [
            (styles.run_in, Text(f"{swap.instead_of.text} {words.label('No')} ", swap.instead_of.mark)),
            (styles.step, use),
        ]
    asked = Text(f"{words.label('No')} {swap.instead_of.text}? ", swap.instead_of.mark)
    return [(styles.run_in, asked), (styles.step, f"{words.label('Use')} "), (styles.step, use)]
