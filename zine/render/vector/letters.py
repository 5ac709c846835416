"""Type as outlines: each glyph is defined once in a file, and used wherever it stands."""

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

from zine.render.notation import number
from zine.render.vector.paths import svg_path
from zine.typeset.embedded import EmbeddedFont


class _Known(NamedTuple):
    """A font of the PDF, and a name for its glyphs that no other font's have."""

    font: EmbeddedFont
    name: str


class Letters:
    """The glyphs of one file, as they come up."""

    def __init__(self) -> None:
        self.definitions: list[str] = []
        self._fonts: dict[tuple[int, int], _Known] = {}
        self._defined: dict[str, bool] = {}

    def line(self, font: Any, operands: Sequence[str], *, tracking: float) -> Iterator[str]:
        """Yield a use of each glyph of a TJ array, in thousandths of the type size; so is `tracking`."""
        known = self._known(font)
        x = 0.0
        for operand in operands:
            if not operand.startswith("<"):
                x -= float(operand)
                continue
            digits = operand.strip("<>")
            for at in range(0, len(digits), 4):
                glyph = int(digits[at : at + 4], 16)
                if self._has_ink(known, glyph):
                    yield f'<use xlink:href="#{known.name}{glyph}" x="{number(x, 1)}"/>'
                x += known.font.advance(glyph) + tracking

    def _known(self, font: Any) -> _Known:
        key = font.objgen
        if key not in self._fonts:
            program = font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()
            name = f"g{blake2b(program, digest_size=4).hexdigest()}-"
            self._fonts[key] = _Known(EmbeddedFont(program), name)
        return self._fonts[key]

    def _has_ink(self, known: _Known, glyph: int) -> bool:
        """Define a glyph when it first comes up; return whether there is anything to see of it."""
        name = f"{known.name}{glyph}"
        if name not in self._defined:
            outline = known.font.outline(glyph)
            self._defined[name] = bool(outline)
            if outline:
                self.definitions.append(f'<path id="{name}" d="{svg_path(outline)}"/>')
        return self._defined[name]
