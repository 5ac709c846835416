"""The chef's note: caveats in handwriting, on paper that is taped to the page or straight on it."""

from typing import NamedTuple

from zine.model.geometry import Box, turn_about
from zine.model.page import Role
from zine.pages.card.words import CardWords, Words
from zine.pages.furnishing import note as note_paper
from zine.pages.pasteup import BRICK, KITCHEN, PasteUp
from zine.pages.typography import Typography
from zine.typeset.block import Block
from zine.typeset.style import Style

_PAD = 10.0
_HEAD_ROOM, _FOOT_ROOM = 15.6, 8.4
_TURNS = (-1.4, 1.3)  # degrees, in turn


def note_spans(words: CardWords, styles: Typography) -> list[list[tuple[Style, Words]]]:
    """Return the note's paragraphs: the caveats, then the reason for the heat."""
    paragraphs: list[list[tuple[Style, Words]]] = [[(styles.note, note)] for note in words.card.notes]
    if words.card.heat and words.card.heat.why:
        head = styles.note._replace(ink=BRICK)
        paragraphs.append([(head, f"{words.label('Why so hot')}: "), (styles.note, words.card.heat.why)])
    return paragraphs


class TapedNote(NamedTuple):
    """The note on its own paper, turned a little."""

    words: CardWords
    head: Block
    paragraphs: tuple[Block, ...]
    width: float
    scale: float
    turn: float

    @property
    def height(self) -> float:
        """The paper's, before it is turned."""
        return (_HEAD_ROOM + _FOOT_ROOM) * self.scale + sum(block.height for block in self.paragraphs)

    def paste(self, page: PasteUp, x: float, y: float) -> None:
        """Paste it, the paper's top left corner (before it is turned) at (x, y)."""
        up = page.grid.up
        box = Box(x, up(y + self.height), x + self.width, up(y))
        turn = note_paper(page, box, self.turn)
        middle = (x + self.width / 2, y + self.height / 2)
        with page.group(Role.NOTE, turn_about(*middle, degrees=-turn)):
            left, baseline = x + _PAD * self.scale, y + _HEAD_ROOM * self.scale
            self.words.paste(page, self.head, left, baseline, Role.SUBHEADING)
            baseline += self.head.leading
            for block in self.paragraphs:
                self.words.paste(page, block, left, baseline, Role.PARAGRAPH)
                baseline += block.height


def taped_note(words: CardWords, styles: Typography, width: float, scale: float) -> TapedNote | None:
    """Set the note for a paper of that width; None when the card has nothing to say."""
    paragraphs = note_spans(words, styles)
    if not paragraphs:
        return None
    inside = width - 2 * _PAD * scale
    head = styles.note._replace(ink=BRICK, size=styles.note.size * 0.88)
    return TapedNote(
        words,
        words.block(words.label("Chef's note"), head, inside),
        tuple(words.spans(spans, inside) for spans in paragraphs),
        width,
        scale,
        _TURNS[words.recipe.number % len(_TURNS)],
    )


class BareNote(NamedTuple):
    """The note written straight on the page."""

    words: CardWords
    paragraphs: tuple[Block, ...]

    @property
    def leading(self) -> float:
        """From line to line."""
        return self.paragraphs[0].leading

    @property
    def height(self) -> float:
        """Lines × leading."""
        return sum(block.height for block in self.paragraphs)

    def paste(self, page: PasteUp, x: float, y: float) -> None:
        """Paste it, the first baseline at y."""
        with page.group(Role.NOTE):
            for block in self.paragraphs:
                self.words.paste(page, block, x, y)
                y += block.height


def bare_note(words: CardWords, styles: Typography, measure: float) -> BareNote | None:
    """Set the note across a measure, its heading run in; None when the card has nothing to say."""
    paragraphs = note_spans(words, styles)
    if not paragraphs:
        return None
    if words.card.notes:
        heading = words.label("Chef's note")
        paragraphs[0] = [(styles.note._replace(ink=KITCHEN), f"{heading}: "), *paragraphs[0]]
    return BareNote(words, tuple(words.spans(spans, measure) for spans in paragraphs))
