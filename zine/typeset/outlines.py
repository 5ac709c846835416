"""Glyphs as paths, for lettering that is printed from a picture's plates."""

from functools import lru_cache
from typing import NamedTuple

from zine.model.geometry import Box
from zine.typeset.faces import Faces
from zine.typeset.font import Font
from zine.typeset.glyphs import Glyph, trace
from zine.typeset.unseen import visible


class Outline(NamedTuple):
    """A glyph on a line: `unit` is how many points a font unit is, `x` where it begins, in points."""

    glyph: Glyph
    unit: float
    x: float

    @property
    def box(self) -> Box:
        """What it covers, in points from the line's beginning, y up."""
        x0, y0, x1, y1 = (edge * self.unit for edge in self.glyph.box)
        return Box(x0 + self.x, y0, x1 + self.x, y1)


class Lettering(NamedTuple):
    """A line of glyphs from the origin on; `advance` is its width in points, tracking after the last glyph left out."""

    outlines: tuple[Outline, ...]
    advance: float


def outlines(faces: Faces, role: str, text: str, *, size: float, tracking: float = 0.0) -> Lettering:
    """Return the outlines of a text on one line, its baseline beginning at the origin. Spaces have none.

    Raises:
        LayoutError: a character that no face of the role prints.
    """
    lettering = _Lettering(size, tracking)
    for index, stretch in enumerate(visible(text).split(" ")):
        if index:
            lettering.move(faces.first(role).space.width / 1000)
        for face, piece in faces.split(stretch, role):
            lettering.draw(faces.font(face), piece, faces.scale(role, face))
    return Lettering(tuple(lettering.outlines), max(0.0, lettering.x - tracking))


@lru_cache(maxsize=1024)
def _glyph(font: Font, glyph: int) -> Glyph:
    """Trace a glyph: once, since a name is tried in many sizes and places."""
    return trace(font, glyph)


class _Lettering:
    """Outlines as they line up, up to x, in points."""

    def __init__(self, size: float, tracking: float) -> None:
        self.outlines: list[Outline] = []
        self.x = 0.0
        self._size = size
        self._tracking = tracking

    def draw(self, font: Font, stretch: str, scale: float) -> None:
        """Add a stretch that one font prints, so much larger or smaller than the size."""
        ems = scale / font.units_per_em
        unit = self._size * ems
        for placed in font.placed(stretch, ligatures=not self._tracking):
            glyph = _glyph(font, placed.glyph)
            if glyph.operators:
                self.outlines.append(Outline(glyph, unit, self.x + placed.offset * unit))
            self.move(placed.advance * ems)

    def move(self, ems: float) -> None:
        """Go on by so many ems, and the tracking."""
        self.x += ems * self._size + self._tracking
