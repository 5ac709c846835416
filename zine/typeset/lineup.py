"""One line, from where it begins to where it ends, as pieces that each print in one voice and face."""

from collections.abc import Iterator, Sequence

from zine.model.text import Word
from zine.typeset.atoms import Atom, shape
from zine.typeset.block import Line, Piece
from zine.typeset.edges import LineEnd
from zine.typeset.faces import Faces
from zine.typeset.style import Voice


def line_up(faces: Faces, row: Sequence[Atom], *, begin: LineEnd, end: LineEnd, indent: float = 0.0) -> Line:
    """Line up the atoms between two edges. A line that ends between words ends in a space, for whoever copies it."""
    pieces = _Pieces(indent)
    for atom in _between(faces, row, begin=begin, end=end):
        pieces.add(atom)
    goes_on = not end.offset and end.atom < len(row) and row[end.atom].space > 0
    return pieces.line(ends_in_space=goes_on)


def _between(faces: Faces, row: Sequence[Atom], *, begin: LineEnd, end: LineEnd) -> Iterator[Atom]:
    """The atoms of a line, those that are parted at its ends cut; the first stands behind no space."""
    for index in range(begin.atom, end.atom + (1 if end.offset else 0)):
        atom = row[index]
        first = begin.offset if index == begin.atom else 0
        stop = end.offset if index == end.atom else None
        if first or stop:
            text = atom.text[first:stop] + (end.hyphen if stop else "")
            shaped, width = shape(faces, atom.voice, text)
            atom = atom._replace(text=text, shaped=shaped, width=width)
        yield atom._replace(space=0.0) if index == begin.atom and atom.space else atom


class _Pieces:
    """Pieces as they line up; words of one voice and face join while the spaces between them are their own."""

    def __init__(self, indent: float) -> None:
        self._indent = indent
        self._x = indent
        self._pieces: list[Piece] = []
        self._words: list[Word] = []
        self._start = indent
        self._voice: Voice | None = None
        self._size = 0.0
        self._key = ""

    def add(self, atom: Atom) -> None:
        """Line up one atom."""
        if self._words and not self._joins(atom):
            self._close(ends_in_space=atom.space > 0)
        self._x += atom.space
        for word, scale in atom.shaped.stretches:
            if self._words and self._words[-1].face != word.face:
                self._close(ends_in_space=False)
            if not self._words:
                self._start, self._voice, self._key = self._x, atom.voice, atom.key
                self._size = atom.voice.size * scale
            self._words.append(word)
            self._x += word.width * self._size / 1000 + atom.voice.tracking * len(word.glyphs)

    def _joins(self, atom: Atom) -> bool:
        """Whether an atom goes on in the piece that is open."""
        if not atom.space or atom.key or self._key:
            return False
        # Fallback faces have other word spaces than the text's, which is that of its own face.
        face = atom.shaped.face
        return self._voice == atom.voice and self._words[-1].face == face == atom.shaped.stretches[0].word.face

    def line(self, *, ends_in_space: bool) -> Line:
        """The finished line. The tracking after the last glyph is not part of its width."""
        tracking = self._voice.tracking if self._voice else 0.0
        if self._words:
            self._close(ends_in_space=ends_in_space)
        return Line(tuple(self._pieces), self._x - tracking - self._indent, self._indent)

    def _close(self, *, ends_in_space: bool) -> None:
        if self._voice:
            width = self._x - self._start
            voice = self._voice if self._voice.size == self._size else self._voice._replace(size=self._size)
            self._pieces.append(Piece(self._start, voice, tuple(self._words), width, ends_in_space, self._key))
        self._words = []
