"""Which face prints a character: type roles, their chains of fallback faces, and the words already shaped."""

import math
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from zine.errors import LayoutError
from zine.model.text import Face, Word
from zine.typeset.font import Font, open_font
from zine.typeset.unseen import visible

# Conjoining jamo print as one syllable and never part: leading consonants, vowels, trailing consonants.
_SYLLABLE = re.compile("[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11a7\ud7b0-\ud7c6]+[\u11a8-\u11ff\ud7cb-\ud7fb]*")
_SAMPLE = "한"  # by its height faces are told to be of one size, or not
_ALIKE = 0.85


class Stretch(NamedTuple):
    """A word, and how large to print it beside the role's own face: a script hand is small on its body."""

    word: Word
    scale: float


class Shaped(NamedTuple):
    """A text without spaces, shaped: one stretch a face. `width` is in thousandths of the type size.

    `face` is the role's own: the one that prints whatever it can, and the word spaces.
    """

    stretches: tuple[Stretch, ...]
    face: str
    width: float
    glyphs: int


class Faces:
    """The faces of a zine. Fonts open when they are first used; each word is shaped once.

    Args:
        fonts: face name to font file.
        chains: type role to face names, first choice first.
    """

    def __init__(self, fonts: Mapping[str, str], chains: Mapping[str, tuple[str, ...]]) -> None:
        self._fonts = fonts
        self._chains = chains
        self._faces: dict[str, Face] = {}
        self._words: dict[tuple[str, str, bool], Word] = {}
        self._scales: dict[tuple[str, str], float] = {}
        self._shaped: dict[tuple[str, str, bool], Shaped] = {}

    def font(self, face: str) -> Font:
        """The open font of a face."""
        return open_font(self._fonts[face])

    def path(self, face: str) -> str:
        """The font file of a face."""
        return self._fonts[face]

    def face(self, name: str) -> Face:
        """What a PDF must say of a face."""
        found = self._faces.get(name)
        if found is None:
            found = self._faces[name] = self.font(name).describe(name)
        return found

    def first(self, role: str) -> Face:
        """A type role's face of first choice: its metrics are the role's."""
        return self.face(self._chains[role][0])

    def word(self, face: str, text: str, *, ligatures: bool = True) -> Word:
        """Shape a text without spaces in one face, which must print all of it."""
        found = self._words.get((face, text, ligatures))
        if found is None:
            found = self.font(face).shape(face, text, ligatures=ligatures)
            self._words[face, text, ligatures] = found
        return found

    def shaped(self, role: str, text: str, *, ligatures: bool = True) -> Shaped:
        """Shape a text without spaces, each character in the first face of the role's chain that prints it.

        Letters that are set apart want no `ligatures`.

        Raises:
            LayoutError: no face of the chain prints one of its characters.
        """
        found = self._shaped.get((role, text, ligatures))
        if found is None:
            words = [self.word(face, piece, ligatures=ligatures) for face, piece in self.split(text, role)]
            stretches = tuple(Stretch(word, self.scale(role, word.face)) for word in words)
            width = sum(word.width * scale for word, scale in stretches)
            found = Shaped(stretches, self._chains[role][0], width, sum(len(word.glyphs) for word in words))
            self._shaped[role, text, ligatures] = found
        return found

    def scale(self, role: str, face: str) -> float:
        """How large to print a fallback face beside the role's own: smaller where that one is clearly smaller."""
        known = self._scales.get((role, face))
        if known is None:
            own, other = self.first(role), self.face(face)
            ratio = self.font(own.name).height(_SAMPLE) / (self.font(other.name).height(_SAMPLE) or math.inf)
            known = self._scales[role, face] = ratio if 0 < ratio < _ALIKE else 1.0
        return known

    def split(self, text: str, role: str) -> tuple[tuple[str, str], ...]:
        """Part a text, in NFC, into stretches by the face that prints them: (face name, stretch).

        Raises:
            LayoutError: no face of the chain prints one of its characters.
        """
        first = self._chains[role][0]
        font = self.font(first)
        if font.drawn.issuperset(text) or all(map(font.draws, text)):
            return ((first, text),) if text else ()
        pieces: list[tuple[str, str]] = []
        for cluster in clusters(text):
            face = self._printing(cluster, role)
            if face is None:
                raise LayoutError(f"no typeface here prints {_named(cluster)}", "write it in other characters")
            if pieces and pieces[-1][0] == face:
                pieces[-1] = face, pieces[-1][1] + cluster
            else:
                pieces.append((face, cluster))
        return tuple(pieces)

    def unprintable(self, text: str, role: str) -> tuple[str, ...]:
        """What no face of a role's chain prints, each once, in order of first appearance."""
        once = dict.fromkeys(clusters(visible(text)))
        return tuple(cluster for cluster in once if not cluster.isspace() and self._printing(cluster, role) is None)

    def _printing(self, cluster: str, role: str) -> str | None:
        for face in self._chains[role]:
            draws = self.font(face).draws
            if all(draws(character) for character in cluster):
                return face
        return None


def clusters(text: str) -> Iterator[str]:
    """Characters, each with the marks that combine with it; conjoining jamo as syllables."""
    start = 0
    while start < len(text):
        syllable = _SYLLABLE.match(text, start)
        end = syllable.end() if syllable else start + 1
        while end < len(text) and unicodedata.category(text[end])[0] == "M":
            end += 1
        yield text[start:end]
        start = end


def _named(cluster: str) -> str:
    names = " ".join(f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip() for character in cluster)
    return f"“{cluster}” ({names})" if cluster.isprintable() else names
