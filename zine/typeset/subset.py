"""What a PDF carries of a font: the glyphs it uses, and the letters they stand for."""

from collections.abc import Iterable, Mapping

# A PDF finds glyphs by number, sets them where the stream says, and takes letters from the ToUnicode map.
_UNUSED_TABLES = (
    *("BASE", "DSIG", "FFTM", "GDEF", "GPOS", "GSUB", "LTSH", "OS/2", "STAT", "VDMX", "VORG"),
    *("cmap", "gasp", "hdmx", "kern", "meta", "name", "post", "vhea", "vmtx"),
)
_MAPPINGS_A_BLOCK = 100  # Adobe Technical Note 5014, CMap and CIDFont Files: at most 100 entries a block


def subset(path: str, glyph_ids: Iterable[int]) -> bytes:
    """Return the font file with only these glyphs, under the numbers they had, unhinted and without layout tables."""
    import uharfbuzz as harfbuzz  # noqa: PLC0415 takes 8 ms; fonts that are remembered as they went in need it not

    wanted = harfbuzz.SubsetInput()
    wanted.sets(harfbuzz.SubsetInputSets.GLYPH_INDEX).update(set(glyph_ids))
    wanted.sets(harfbuzz.SubsetInputSets.DROP_TABLE_TAG).update(
        {int.from_bytes(tag.ljust(4).encode()) for tag in _UNUSED_TABLES}
    )
    flags = harfbuzz.SubsetFlags
    wanted.flags = flags.RETAIN_GIDS | flags.NO_HINTING | flags.NOTDEF_OUTLINE
    return bytes(harfbuzz.subset(harfbuzz.Face(harfbuzz.Blob.from_file_path(path)), wanted).blob.data)


def to_unicode(glyphs: Mapping[int, str]) -> bytes:
    """Return the CMap that turns glyph numbers back into letters (ISO 32000-1, 9.10.3). Empty texts are left out."""
    entries = [(glyph, text) for glyph, text in sorted(glyphs.items()) if text]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <ffff>",
        "endcodespacerange",
    ]
    for start in range(0, len(entries), _MAPPINGS_A_BLOCK):
        block = entries[start : start + _MAPPINGS_A_BLOCK]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{glyph:04x}> <{text.encode('utf-16-be').hex()}>" for glyph, text in block]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end", ""]
    return "\n".join(lines).encode("ascii")
