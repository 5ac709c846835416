"""A font as a PDF carries it: outlines and widths by glyph number."""

import uharfbuzz as harfbuzz

from zine.typeset.glyphs import trace

_EM = 1000.0


class EmbeddedFont:
    """The program of a font, as `zine.typeset.subset` makes it, read back."""

    def __init__(self, program: bytes) -> None:
        face = harfbuzz.Face(harfbuzz.Blob(program))
        self._font = harfbuzz.Font(face)
        self._per_em: float = _EM / face.upem

    def outline(self, glyph: int) -> str:
        """Return a glyph's outline as PDF path operators in whole thousandths of an em, y up; "" if it has none."""
        return trace(self._font, glyph).at(self._per_em)

    def advance(self, glyph: int) -> float:
        """Return how far a glyph moves the pen, in thousandths of an em."""
        return float(self._font.get_glyph_h_advance(glyph)) * self._per_em
