"""Text: as written, with its place in the file; and as shaped, ready to print."""

from dataclasses import dataclass, field
from typing import NamedTuple

from zine.errors import Mark


@dataclass(frozen=True, slots=True)
class Text:
    """What a cook typed, in NFC, marked up with `**bold**`, `*italic*` and `[^source]` only.

    `mark` is where it stands in its file; None for words that the program supplies (labels, headings).
    """

    text: str
    mark: Mark | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return self.text


class Word(NamedTuple):
    """A stretch of characters without a space, shaped in one face.

    `width` is in thousandths of the type size. `shown` is the inside of a PDF TJ array, glyph ids in hexadecimal
    with kerning between (`<00ab>-12<00cd>`). `glyphs` pairs each glyph id with the characters it stands for.
    """

    text: str
    face: str
    width: float
    shown: str
    glyphs: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Face:
    """One font file and what a PDF must say of it. Metrics are in thousandths of an em."""

    name: str
    postscript_name: str
    path: str
    ascent: float
    descent: float
    cap_height: float
    italic_angle: float
    box: tuple[float, float, float, float]
    space: Word
