"""One open font file: what it draws, what a PDF must say of it, words shaped in it."""

import struct
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from zine.model.text import Face, Word

# Beside what is usual (`kern` and `liga`) substitutions stay few, so that each glyph stands for its letters and copies
# out as them: no `calt`, which gives Noto's numerals before a slash other glyphs.
_FEATURES = {"clig": False, "calt": False}
_FEATURES_SET_APART = {**_FEATURES, "liga": False}
_LATIN, _HANGUL = ("ltr", "Latn", "en"), ("ltr", "Hang", "ko")  # direction, script, language
_EM = 1000.0
_FORMAT = "Cf"


class Placed(NamedTuple):
    """A glyph of a shaped text, the letters it stands for, and how it moves the pen, in font units."""

    glyph: int
    text: str
    offset: int
    advance: int


class Font:
    """A font file, mapped into memory. Nothing is parsed until a glyph is asked for; opening takes a millisecond."""

    def __init__(self, path: str) -> None:
        import uharfbuzz as harfbuzz  # noqa: PLC0415 takes 8 ms; pages that are remembered need no font

        self.path = path
        self._harfbuzz = harfbuzz
        self._face = harfbuzz.Face(harfbuzz.Blob.from_file_path(path))
        self._font = harfbuzz.Font(self._face)
        self._per_em = _EM / self._face.upem
        self.drawn: set[str] = set()  # characters that are known to be
        self._missing: set[str] = set()
        self._glyphs: dict[int, tuple[str, int]] = {}
        self._adjustments: dict[int, str] = {}

    def draws(self, character: str) -> bool:
        """Whether the font has ink for a character (or is right to have none: a space).

        An entry in the character map is not enough: Nanum Pen maps every Hanja of KS X 1001 to a blank outline.
        """
        if character not in self.drawn and character not in self._missing:
            glyph = self._font.get_nominal_glyph(ord(character))
            is_drawn = glyph is not None and (character.isspace() or self._has_ink(character, glyph))
            (self.drawn if is_drawn else self._missing).add(character)
        return character in self.drawn

    def _has_ink(self, character: str, glyph: int) -> bool:
        if unicodedata.category(character) == _FORMAT:  # Gowun Batang shows a soft hyphen as a hyphen
            return False
        extents = self._font.get_glyph_extents(glyph)
        return extents is not None and bool(extents.width and extents.height)

    def shape(self, face: str, text: str, *, ligatures: bool = True) -> Word:
        """Shape a stretch without spaces into a word of the face that this font is."""
        shown = ["<"]
        glyphs: list[tuple[int, str]] = []
        width = shift = 0  # shift: by how much the pen is short of where the next glyph belongs
        for glyph, letters, offset, advance in self._runs(text, ligatures=ligatures):
            if shift + offset:
                shown.append(f">{self._adjustment(shift + offset)}<")
            digits, own_advance = self._told(glyph)
            shown.append(digits)
            shift = advance - offset - own_advance
            glyphs.append((glyph, letters))
            width += advance
        shown.append(f">{self._adjustment(shift)}" if shift else ">")
        return Word(text, face, width * self._per_em, "".join(shown).removeprefix("<>"), tuple(glyphs))

    def placed(self, text: str, *, ligatures: bool = True) -> list[Placed]:
        """Shape a text, in font units."""
        return [Placed(*each) for each in self._runs(text, ligatures=ligatures)]

    def _runs(self, text: str, *, ligatures: bool) -> Iterator[tuple[int, str, int, int]]:
        """Yield a shaped text's glyphs as `Placed` has them.

        Hangul and everything else are shaped apart: each has its own kerning.
        """
        features = _FEATURES if ligatures else _FEATURES_SET_APART
        if text.isascii():
            yield from self._run(text, _LATIN, features)
            return
        for hangul, letters in groupby(text, is_hangul):
            yield from self._run("".join(letters), _HANGUL if hangul else _LATIN, features)

    def _run(
        self, text: str, told: tuple[str, str, str], features: dict[str, bool]
    ) -> Iterator[tuple[int, str, int, int]]:
        buffer = self._harfbuzz.Buffer()
        buffer.add_str(text)
        # Set outright: guessing would ask the system's locale.
        buffer.direction, buffer.script, buffer.language = told
        self._harfbuzz.shape(self._font, buffer, features)
        infos = buffer.glyph_infos
        starts = [info.cluster for info in infos]
        letters = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
        for info, stands_for, position in zip(infos, letters, buffer.glyph_positions, strict=True):
            yield info.codepoint, stands_for, position.x_offset, position.x_advance

    def _told(self, glyph: int) -> tuple[str, int]:
        """A glyph in hexadecimal, and how far it moves the pen where nothing is kerned, in font units."""
        known = self._glyphs.get(glyph)
        if known is None:
            known = self._glyphs[glyph] = f"{glyph:04x}", int(self._font.get_glyph_h_advance(glyph))
        return known

    def _adjustment(self, units: int) -> str:
        """A number of a TJ array, in thousandths of an em. It moves left where it is positive."""
        known = self._adjustments.get(units)
        if known is None:
            known = self._adjustments[units] = f"{round(-units * self._per_em, 1):g}"
        return known

    def height(self, character: str) -> float:
        """How high a character's ink is, in thousandths of an em; 0 if it has none."""
        glyph = self._font.get_nominal_glyph(ord(character))
        extents = self._font.get_glyph_extents(glyph) if glyph is not None else None
        return -float(extents.height) * self._per_em if extents else 0.0

    def advances(self, glyphs: tuple[int, ...]) -> tuple[float, ...]:
        """How far each glyph moves the pen, in thousandths of an em."""
        return tuple(self._told(glyph)[1] * self._per_em for glyph in glyphs)

    def draw_glyph(self, glyph: int, pen: object, into: object) -> None:
        """Send a glyph's outline to a HarfBuzz pen, in font units (`units_per_em` to the em)."""
        self._font.draw_glyph(glyph, pen, into)

    @property
    def units_per_em(self) -> int:
        """How many font units make an em."""
        return int(self._face.upem)

    def describe(self, name: str) -> Face:
        """What a PDF's font descriptor must say (ISO 32000-1, 9.8): metrics from `OS/2`, `head` and `post`."""
        scale, tag = self._per_em, self._harfbuzz.OTMetricsTag
        metric = self._font.get_metric_position_with_fallback
        bounds = struct.unpack_from(">4h", self._face.reference_table("head").data, 36)
        italic_angle = struct.unpack_from(">i", self._face.reference_table("post").data, 4)[0] / 0x10000
        return Face(
            name=name,
            postscript_name=self._face.get_name(self._harfbuzz.OTNameIdPredefined.POSTSCRIPT_NAME) or name,
            path=self.path,
            ascent=metric(tag.HORIZONTAL_ASCENDER) * scale,
            descent=metric(tag.HORIZONTAL_DESCENDER) * scale,
            cap_height=metric(tag.CAP_HEIGHT) * scale,
            italic_angle=italic_angle,
            box=(bounds[0] * scale, bounds[1] * scale, bounds[2] * scale, bounds[3] * scale),
            space=self.shape(name, " "),
        )


@lru_cache(maxsize=64)
def open_font(path: str) -> Font:
    """Open a font file, or hand out the one already open. Fonts do not change while the program runs."""
    return Font(path)


def is_hangul(character: str) -> bool:
    """Whether a character is a Hangul syllable or jamo (Unicode 15, blocks of the Hangul script)."""
    return (
        "가" <= character <= "힣"
        or "\u1100" <= character <= "\u11ff"
        or "\u3131" <= character <= "\u318e"
        or "\ua960" <= character <= "\ua97c"
        or "\ud7b0" <= character <= "\ud7fb"
    )
