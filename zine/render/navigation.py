"""Ways about the file: live areas, named places, the outline, the labels of pages."""

import re
import string as letters
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple
from urllib.parse import quote

from zine.errors import ZineError
from zine.model.geometry import Box
from zine.model.page import Anchor, Link, Page
from zine.render.notation import rectangle, string
from zine.render.walk import walk

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)  # RFC 3986, 3.1
_ROMANS = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_SMALL_ROMANS = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_MOST_ROMAN = 200  # front matter is never longer


class Place(NamedTuple):
    """An anchor where it stands: page counted from 0, height above the sheet's lower edge in points."""

    anchor: Anchor
    page: int
    top: float


class Label(NamedTuple):
    """How pages are called from page `page` (counted from 0) on; the arguments of ReportLab's `addPageLabel`."""

    page: int
    style: str | None
    start: int | None
    prefix: str | None


def places(pages: Sequence[Page]) -> Mapping[str, Place]:
    """Return every anchor by name, in reading order.

    Raises:
        ZineError: two anchors share a name.
    """
    return by_name(place for index, page in enumerate(pages) for place in standing(page, index))


def standing(page: Page, index: int) -> Iterator[Place]:
    """Yield the anchors of a page, which is the `index`th, counted from 0."""
    for item, matrix in walk(page.items):
        if isinstance(item, Anchor):
            yield Place(item, index, page.bleed + page.trim.height - matrix.point(0, item.y).y)


def by_name(found: Iterable[Place]) -> Mapping[str, Place]:
    """Return places by their names.

    Raises:
        ZineError: two share a name.
    """
    named: dict[str, Place] = {}
    for place in found:
        if named.setdefault(place.anchor.name, place) is not place:
            raise ZineError(f"two places are named {place.anchor.name!r}")
    return named


def areas(page: Page) -> Iterator[Link]:
    """Yield a page's live areas as they lie on the sheet, y up from the bleed's lower edge."""
    for item, matrix in walk(page.items):
        if isinstance(item, Link):
            yield Link(_on_sheet(matrix.bounds(item.box), page), item.target, item.alt)


def annotation(area: Link, known: Mapping[str, Place]) -> str:
    """Return an area on a sheet as an annotation (ISO 32000-1, 12.5.6.5).

    Raises:
        ZineError: its target is neither a known anchor nor an address.
    """
    return (
        f"<< /Type /Annot /Subtype /Link /Rect {rectangle(area.box)} /Border [0 0 0] /F 4"
        f" /Contents {string(area.alt or area.target)} {_goes_to(area.target, known)} >>"
    )


def _on_sheet(box: Box, page: Page) -> Box:
    """Turn a page's box, y down from the trim, into a sheet's, y up from the bleed's lower edge."""
    left, top = page.bleed, page.bleed + page.trim.height
    return Box(left + box.x0, top - box.y1, left + box.x1, top - box.y0)


def _goes_to(target: str, known: Mapping[str, Place]) -> str:
    if target in known:
        return f"/Dest {string(target)}"
    if _ADDRESS.match(target):
        return f"/A << /S /URI /URI {string(quote(target, safe=letters.punctuation))} >>"
    raise ZineError(f"a link goes to {target!r}, and no page has a place of that name")


def outline(found: Mapping[str, Place]) -> Iterator[tuple[str, str, int]]:
    """Yield titled places as outline lines: title, anchor's name, level. No level is skipped on the way in."""
    level = -1
    for place in found.values():
        if place.anchor.title:
            level = min(place.anchor.depth, level + 1)
            yield place.anchor.title, place.anchor.name, level


def name_tree(destinations: Mapping[str, str]) -> str:
    """Return the name tree of destinations by anchor name, in the order that readers search it (7.9.6)."""
    keyed = sorted((_bytes(name), string(name), place) for name, place in destinations.items())
    return f"<< /Dests << /Names [{' '.join(f'{key} {place}' for _, key, place in keyed)}] >> >>"


def _bytes(name: str) -> bytes:
    """Return the bytes that `string` writes, since that is what the tree is sorted by."""
    return name.encode() if name.isascii() and name.isprintable() else b"\xfe\xff" + name.encode("utf-16-be")


def labels(folios: Sequence[str]) -> Iterator[Label]:
    """Yield page labels, one for each stretch of pages that count on from each other."""
    read = [(index, *_numeral(folio)) for index, folio in enumerate(folios)]

    def stretch(entry: tuple[int, str | None, int | None, str | None]) -> tuple[object, ...]:
        index, style, value, prefix = entry
        return (style, value - index, prefix) if value is not None else (index,)

    for _, entries in groupby(read, stretch):
        yield Label(*next(iter(entries)))


def _numeral(folio: str) -> tuple[str | None, int | None, str | None]:
    """Return style, number and prefix; what does not count is all prefix."""
    if folio.isascii() and folio.isdecimal() and folio[0] != "0":
        return "ARABIC", int(folio), None
    value = _ROMAN.get(folio)
    return ("ROMAN_LOWER", value, None) if value else (None, None, folio or None)


def roman(value: int) -> str:
    """Return a lower-case Roman numeral."""
    out = ""
    for worth, digits in _ROMANS + _SMALL_ROMANS:
        count, value = divmod(value, worth)
        out += digits * count
    return out


_ROMAN = {roman(value): value for value in range(1, _MOST_ROMAN + 1)}
