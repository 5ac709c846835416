"""A face in a PDF: one Type 0 font that keeps the file's own glyph numbers (ISO 32000-1, 9.7)."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zine.model.cache import Cache
from zine.model.digest import digest
from zine.model.text import Face
from zine.render.deflate import deflated
from zine.render.kept import joined, parted
from zine.render.notation import name, number, numbers
from zine.render.objects import Objects
from zine.typeset.faces import Faces
from zine.typeset.font import open_font
from zine.typeset.subset import subset, to_unicode

_SYMBOLIC, _ITALIC = 1 << 2, 1 << 6  # ISO 32000-1, table 123
_LETTERS = 26
_TAG_LENGTH = 6
_FLATE = "/Filter /FlateDecode"


class Subset(NamedTuple):
    """A face with the glyphs that are used, ready for any file: what its dictionaries say, its streams deflated."""

    base: str
    length: int
    descriptor: str
    widths: str
    program: bytes
    letters: bytes


def subset_of(face: str, glyphs: Mapping[int, str], faces: Faces, *, cache: Cache) -> Subset:
    """Return the glyphs of a face, each with the characters it stands for; from the cache where it has them."""
    key = f"font-{digest(face, faces.path(face), sorted(glyphs.items()))}"
    if kept := cache.get(key):
        told, streams = parted(kept)
        return Subset(*told, *streams)
    made = _made(faces.face(face), glyphs)
    cache.put(key, joined(made[:-2], made[-2:]))
    return made


def add_font(font: Subset, objects: Objects) -> str:
    """Embed a subset; return the font's reference."""
    program = objects.add_packed(f"/Length1 {font.length} {_FLATE}", font.program)
    descriptor = objects.add(f"<< {font.descriptor} /FontFile2 {program} >>")
    descendant = objects.add(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont {font.base} /CIDToGIDMap /Identity"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
        f" /FontDescriptor {descriptor} {font.widths} >>"
    )
    unicode_map = objects.add_packed(f" {_FLATE}", font.letters)
    return objects.add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont {font.base} /Encoding /Identity-H"
        f" /DescendantFonts [{descendant}] /ToUnicode {unicode_map} >>"
    )


def _made(face: Face, glyphs: Mapping[int, str]) -> Subset:
    used = tuple(sorted({0, *glyphs}))
    data = subset(face.path, used)
    base = name(f"{_tag(data)}+{face.postscript_name}")
    return Subset(
        base,
        len(data),
        _descriptor(face, base),
        _widths(used, open_font(face.path).advances(used)),
        deflated(data),
        deflated(to_unicode(glyphs)),
    )


def _tag(data: bytes) -> str:
    """Return the six capitals that tell subsets of one font apart (ISO 32000-1, 9.6.4), from what is in the subset."""
    digest = hashlib.blake2b(data, digest_size=_TAG_LENGTH).digest()
    return "".join(chr(ord("A") + byte % _LETTERS) for byte in digest)


def _descriptor(face: Face, base: str) -> str:
    """Return what the font descriptor says (ISO 32000-1, table 122). Nobody asks an embedded font for its stems: 0."""
    flags = _SYMBOLIC | (_ITALIC if face.italic_angle else 0)
    return (
        f"/Type /FontDescriptor /FontName {base} /Flags {flags} /FontBBox [{numbers(face.box, 0)}]"
        f" /ItalicAngle {number(face.italic_angle, 1)} /Ascent {number(face.ascent, 0)}"
        f" /Descent {number(face.descent, 0)} /CapHeight {number(face.cap_height, 0)} /StemV 0"
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
