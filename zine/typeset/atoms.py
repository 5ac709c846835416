"""A text as atoms: its words, and the parts of words that differ in face, weight or size, shaped and measured."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zine.errors import LayoutError
from zine.model.text import Text
from zine.typeset.faces import Faces, Shaped
from zine.typeset.markup import Span, parse
from zine.typeset.style import Style, Voice
from zine.typeset.unseen import ZERO_WIDTH_SPACE, Seen, seen

_GAPS = re.compile(f"(\\s+|{ZERO_WIDTH_SPACE})")
_NO_BREAK = frozenset("\u00a0\u202f")
_CLOSING = frozenset(".,:;!?)]}%…’”»›」』】〉》、。，．：；！？）］｝～·–—")
_OPENING = frozenset("([{‘“«‹「『【〈《（［｛")


class Atom(NamedTuple):
    """A stretch printed in one voice.

    `space` is the word space before it, 0 where it touches what stands before; `opens` says whether a line may begin
    with it. A citation number carries its source's `key`. Widths are in points. `soft` and `joined` are the offsets at
    which the cook lets it be parted, and forbids it.
    """

    text: str
    voice: Voice
    shaped: Shaped
    width: float
    space: float
    opens: bool
    key: str = ""
    soft: tuple[int, ...] = ()
    joined: frozenset[int] = frozenset()


def shape(faces: Faces, voice: Voice, text: str) -> tuple[Shaped, float]:
    """Shape a stretch without spaces; return it with its width in points."""
    shaped = faces.shaped(voice.role, text, ligatures=not voice.tracking)
    return shaped, shaped.width * voice.size / 1000 + voice.tracking * shaped.glyphs


def space(faces: Faces, voice: Voice) -> float:
    """The width of a word space, in points."""
    return faces.first(voice.role).space.width * voice.size / 1000 + voice.gap + voice.tracking


def atoms(faces: Faces, spans: Sequence[tuple[Style, Text | str]], numbers: Mapping[str, int]) -> list[Atom]:
    """Part texts, one after another as given, into atoms.

    Raises:
        LayoutError: a character that no face prints, or a citation that has no number; it has the text's mark.
    """
    row = _Row(faces)
    for style, text in spans:
        try:
            for span in parse(str(text)):
                if span.keys:
                    row.cite(style, span.keys, numbers)
                else:
                    row.write(style.voice(bold=span.bold, italic=span.italic), span)
        except LayoutError as error:
            mark = text.mark if isinstance(text, Text) else None
            raise LayoutError(error.message, error.hint, words=str(text), mark=mark) from error
    return row.atoms


class _Row:
    """Atoms as they line up. Remembers the space that the next one will stand behind."""

    def __init__(self, faces: Faces) -> None:
        self.atoms: list[Atom] = []
        self._faces = faces
        self._voice: Voice | None = None  # of the last words: the space after them is theirs
        self._word_space = 0.0
        self._space = 0.0
        self._may_break = False
        self._joined = False  # to what follows, whatever gap is between

    def write(self, voice: Voice, span: Span) -> None:
        """Line up a stretch of words."""
        if _is_plain(span.text):
            self._write_plain(voice, span.text)
            return
        for text in _GAPS.split(span.text):
            if text.isspace() or text == ZERO_WIDTH_SPACE:
                self._part(text)
            elif text:
                self._word(voice, seen(text))

    def _write_plain(self, voice: Voice, text: str) -> None:
        """Line up words with nothing but single spaces between them."""
        first, *others = text.split(" ")
        if first:
            self._put(voice, first)
            self._speak(voice)
            self._joined = False
        for word in others:
            if self.atoms:
                self._space, self._may_break, self._joined = self._word_space, not self._joined, False
            if word:
                self._put(voice, word)
                self._speak(voice)

    def cite(self, style: Style, keys: tuple[str, ...], numbers: Mapping[str, int]) -> None:
        """Line up the numbers of sources, touching what stands before and each other."""
        if unknown := [key for key in keys if key not in numbers]:
            raise LayoutError(f"[^{unknown[0]}] has no number here", "add it to the card's sources")
        voice = style.superior()
        self._space, self._may_break = 0.0, False
        for key in sorted(keys, key=numbers.__getitem__):
            if self.atoms and self.atoms[-1].key:
                self._put(voice, ",")
            self._put(voice, str(numbers[key]), key)
        if not self._voice:
            self._speak(voice)

    def _word(self, voice: Voice, word: Seen) -> None:
        """Line up a word. Where it begins or ends in a joiner, the gap beside it is closed to lines."""
        if 0 in word.joined:
            self._may_break = False
        if word.text:
            self._put(voice, word.text)
            if word.soft or word.joined:
                self.atoms[-1] = self.atoms[-1]._replace(soft=word.soft, joined=word.joined)
            self._speak(voice)
        self._joined = len(word.text) in word.joined

    def _speak(self, voice: Voice) -> None:
        if voice != self._voice:
            self._voice, self._word_space = voice, space(self._faces, voice)

    def _part(self, gap: str) -> None:
        """Note a gap between words. There is none before the first."""
        if self.atoms:
            self._space = 0.0 if gap == ZERO_WIDTH_SPACE else self._word_space
            self._may_break = not self._joined and not _NO_BREAK.intersection(gap)
            self._joined = False

    def _put(self, voice: Voice, text: str, key: str = "") -> None:
        shaped, width = shape(self._faces, voice, text)
        opens = self._may_break and text[0] not in _CLOSING and self.atoms[-1].text[-1] not in _OPENING
        self.atoms.append(Atom(text, voice, shaped, width, self._space, opens, key))
        self._space, self._may_break = 0.0, False


def _is_plain(text: str) -> bool:
    """Whether its words are parted by single spaces, and all of it is seen: no other space is printable, to Python."""
    return text.isprintable() and "  " not in text
