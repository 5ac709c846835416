"""A face in a PDF: one Type 0 font that keeps the file's own glyph numbers (ISO 32000-1, 9.7)."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence

from zine.model.text import Face
from zine.render.notation import name, number, numbers
from zine.render.objects import Objects
from zine.typeset.font import open_font
from zine.typeset.subset import subset, to_unicode

_SYMBOLIC, _ITALIC = 1 << 2, 1 << 6  # ISO 32000-1, table 123
_LETTERS = 26
_TAG_LENGTH = 6


def add_font(face: Face, glyphs: Mapping[int, str], objects: Objects) -> str:
    """Embed the glyphs that are used, each with the characters it stands for; return the font's reference."""
    used = tuple(sorted({0, *glyphs}))
    data = subset(face.path, used)
    base = name(f"{_tag(data)}+{face.postscript_name}")
    program = objects.add_stream(f"/Length1 {len(data)}", data)
    descriptor = objects.add(_descriptor(face, base, program))
    descendant = objects.add(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont {base} /CIDToGIDMap /Identity"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
        f" /FontDescriptor {descriptor} {_widths(used, open_font(face.path).advances(used))} >>"
    )
    unicode_map = objects.add_stream("", to_unicode(glyphs))
    return objects.add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont {base} /Encoding /Identity-H"
        f" /DescendantFonts [{descendant}] /ToUnicode {unicode_map} >>"
    )


def _tag(data: bytes) -> str:
    """Return the six capitals that tell subsets of one font apart (ISO 32000-1, 9.6.4), from what is in the subset."""
    digest = hashlib.blake2b(data, digest_size=_TAG_LENGTH).digest()
    return "".join(chr(ord("A") + byte % _LETTERS) for byte in digest)


def _descriptor(face: Face, base: str, program: str) -> str:
    """Return the font descriptor (ISO 32000-1, table 122). The font is embedded, so no viewer asks for its stems: 0."""
    flags = _SYMBOLIC | (_ITALIC if face.italic_angle else 0)
    return (
        f"<< /Type /FontDescriptor /FontName {base} /Flags {flags} /FontBBox [{numbers(face.box, 0)}]"
        f" /ItalicAngle {number(face.italic_angle, 1)} /Ascent {number(face.ascent, 0)}"
        f" /Descent {number(face.descent, 0)} /CapHeight {number(face.cap_height, 0)} /StemV 0"
        f" /FontFile2 {program} >>"
    )


def _widths(glyphs: Sequence[int], advances: Sequence[float]) -> str:
    """Return the commonest width as /DW, the others as /W by stretches of neighbours (ISO 32000-1, 9.7.4.3)."""
    texts = [number(advance, 1) for advance in advances]
    usual = Counter(texts).most_common(1)[0][0]
    stretches: list[tuple[int, list[str]]] = []
    for glyph, text in zip(glyphs, texts, strict=True):
        if text == usual:
            continue
        if stretches and stretches[-1][0] + len(stretches[-1][1]) == glyph:
            stretches[-1][1].append(text)
        else:
            stretches.append((glyph, [text]))
    listed = " ".join([f"{first} [{' '.join(run)}]" for first, run in stretches])
    return f"/DW {usual} /W [{listed}]"
