"""Whether a font file can be used at all: its tables are there, lie within the file, and agree about its glyphs.

Only the few numbers are read on which every glyph depends; a large font is judged in less than a millisecond.
Source: OpenType 1.9, “Font file” and the tables head, maxp, hhea, hmtx, loca, cmap.
"""

import struct
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO, NamedTuple

_KINDS = {b"\x00\x01\x00\x00", b"OTTO", b"true"}
_NEEDED = {b"cmap", b"head", b"hhea", b"hmtx", b"maxp"}
_HEAD = struct.Struct(">4sH6x")
_ENTRY = struct.Struct(">4s4xII")
_MAGIC = 0x5F0F3CF5
_SQUARES = range(16, 16385)  # units an em may have
_FEW = 2  # glyphs at either end of a font, which has more


class _Table(NamedTuple):
    """Where a table begins, and how long it is, in bytes."""

    start: int
    length: int


_Tables = Mapping[bytes, _Table]


def is_sound(path: Path) -> bool:
    """Return whether every table lies within the file, and those are whole without which nothing prints."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            kind, count = _HEAD.unpack(file.read(_HEAD.size))
            entries = [_ENTRY.unpack(file.read(_ENTRY.size)) for _ in range(count)]
            tables = {name: _Table(start, length) for name, start, length in entries}
            is_whole = all(table.start + table.length <= size for table in tables.values())
            return kind in _KINDS and is_whole and tables.keys() >= _NEEDED and _agrees(file, tables)
    except (OSError, struct.error):
        return False


def _agrees(file: BinaryIO, tables: _Tables) -> bool:
    """Return whether the tables tell of the same glyphs."""
    (glyphs,) = _read(file, tables[b"maxp"], 4, form=">H")
    (magic,) = _read(file, tables[b"head"], 12, form=">I")
    (square,) = _read(file, tables[b"head"], 18, form=">H")
    (widths,) = _read(file, tables[b"hhea"], 34, form=">H")
    metrics = 4 * widths + 2 * (glyphs - widths)
    return (
        magic == _MAGIC
        and square in _SQUARES
        and 0 < widths <= glyphs
        and tables[b"hmtx"].length >= metrics
        and _has_outlines(file, tables, glyphs)
        and _has_characters(file, tables[b"cmap"])
    )


def _has_outlines(file: BinaryIO, tables: _Tables, glyphs: int) -> bool:
    """Return whether there is an outline for every glyph; of the first and the last, whether they follow each other."""
    if b"CFF " in tables:
        return _read(file, tables[b"CFF "], 0, form=">B") == (1,)
    if b"CFF2" in tables:
        return _read(file, tables[b"CFF2"], 0, form=">B") == (2,)
    if b"loca" not in tables or b"glyf" not in tables:
        return False
    (form,) = _read(file, tables[b"head"], 50, form=">h")
    if form not in (0, 1):
        return False
    width = (2, 4)[form]
    first, last = (
        _read(file, tables[b"loca"], at * width, form=">" + "HI"[form] * _FEW) for at in (0, glyphs + 1 - _FEW)
    )
    ends = [*first, *last]
    return ends == sorted(ends) and ends[-1] * (2, 1)[form] <= tables[b"glyf"].length


def _has_characters(file: BinaryIO, cmap: _Table) -> bool:
    version, count = _read(file, cmap, 0, form=">HH")
    starts = _read(file, cmap, 4, form=">" + "4xI" * count)
    return version == 0 and count > 0 and all(start + 4 <= cmap.length for start in starts)


def _read(file: BinaryIO, table: _Table, at: int, *, form: str) -> tuple[int, ...]:
    """Return numbers from within a table.

    Raises:
        struct.error: the table ends before them.
    """
    return struct.unpack(form, _bytes(file, table, at, count=struct.calcsize(form)))


def _bytes(file: BinaryIO, table: _Table, at: int, *, count: int) -> bytes:
    """Return bytes from within a table; fewer where it ends before."""
    file.seek(table.start + at)
    return file.read(max(0, min(count, table.length - at)))
