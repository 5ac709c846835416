"""What a page uses: fonts with their glyphs, drawings, photographs, each under a short name.

Names count up in the order of first use. Equal drawings are one drawing, wherever they came from.
"""

import hashlib
from dataclasses import dataclass, field

from zine.model.drawing import Bitmap, Drawing
from zine.model.page import Photo
from zine.model.text import Word

DrawingKey = tuple[float, float, tuple[str, str, str], str, float, tuple[Bitmap | None, ...]]


@dataclass(slots=True)
class FontUse:
    """A face's name in the file, and the characters that each glyph used so far stands for."""

    name: str
    glyphs: dict[int, str] = field(default_factory=dict)
    _seen: set[str] = field(default_factory=set)

    def use(self, word: Word) -> None:
        """Note a word's glyphs. A glyph keeps the first characters it stood for."""
        if word.shown not in self._seen:
            self._seen.add(word.shown)
            for glyph, characters in word.glyphs:
                if not self.glyphs.get(glyph):
                    self.glyphs[glyph] = characters


class Resources:
    """Hands out names, and remembers what they stand for."""

    def __init__(self) -> None:
        self.fonts: dict[str, FontUse] = {}
        self.drawings: dict[str, Drawing] = {}
        self.photos: dict[str, Photo] = {}
        self._drawing_names: dict[DrawingKey, str] = {}
        self._photo_names: dict[bytes, str] = {}

    def font(self, face: str) -> FontUse:
        """Return how a face is used so far."""
        found = self.fonts.get(face)
        if found is None:
            found = self.fonts[face] = FontUse(f"F{len(self.fonts) + 1}")
        return found

    def drawing(self, drawing: Drawing) -> str:
        """Return a drawing's name."""
        key = (drawing.width, drawing.height, drawing.plates, drawing.seed, drawing.bleed, drawing.bitmaps)
        name = self._drawing_names.setdefault(key, f"D{len(self.drawings) + 1}")
        self.drawings.setdefault(name, drawing)
        return name

    def photo(self, photo: Photo) -> str:
        """Return a photograph's name."""
        key = hashlib.blake2b(photo.jpeg, digest_size=16).digest()
        name = self._photo_names.setdefault(key, f"I{len(self.photos) + 1}")
        self.photos.setdefault(name, photo)
        return name
