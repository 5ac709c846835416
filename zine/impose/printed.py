"""What a finished PDF of sheets prints, read back from its bytes alone; nothing that made it is asked.

A page is known by the number that its form bears, and its size by the form's trim box; without one, by the form's own.
"""

import io
import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

from zine.impose.affine import chain, moved
from zine.impose.glance import PrintedLine, glimpsed
from zine.impose.inlined import SIDE_KEY, inlined
from zine.model.assembly import Assembly, Creep
from zine.model.geometry import Box, Matrix, Point, Size

_NONE, _ALL, _EVERY_OTHER = slice(0, 0), slice(None), slice(1, None, 2)  # which sides of a PDF are backs
_PAGE_KEY = "/XX"
_UNSAID = {**Assembly()._asdict(), "creep": Creep()._asdict()}  # what is true of sheets that say nothing else


class PrintedPage(NamedTuple):
    """A page on a side of a sheet. `placed` is how the sheet moves it; `trim` and `clip` are where it ends there.

    `size` is its trimmed size as it was, upright; `form` is what the side calls it.
    """

    page: int
    size: Size
    placed: Matrix
    trim: Box
    clip: Box
    form: str = ""


class PrintedSide(NamedTuple):
    """One side of a sheet, with its size, its trim box and what is on it."""

    paper: Size
    trim: Box
    pages: tuple[PrintedPage, ...]
    lines: tuple[PrintedLine, ...] = ()


class Printout(NamedTuple):
    """All sides in the order of printing, and how the paper is turned: a value of `Duplex`.

    `assembly` is what the PDF says is to be done with the sheets; empty if it says nothing. `instructions` are the
    sides of a first sheet that is no part of the job.
    """

    sides: tuple[PrintedSide, ...]
    duplex: str
    assembly: Mapping[str, Any]
    instructions: tuple[PrintedSide, ...] = ()


def printed(pdf: bytes, backs: bytes = b"") -> Printout:
    """Read a PDF of sheets, or of their fronts and another of their `backs`, last first, for hands to feed."""
    whole = _read(pdf, _NONE if backs else _EVERY_OTHER)
    if backs:
        behind = _read(backs, _ALL)
        one_sided = whole.duplex == behind.duplex == "/Simplex" and len(whole.sides) == len(behind.sides)
        pairs = zip(whole.sides, reversed(behind.sides), strict=False) if one_sided else ()
        sides = tuple(side for pair in pairs for side in pair)
        whole = Printout(sides, "/DuplexFlipLongEdge", whole.assembly)  # hands turn the paper about its long edge
    leading = _leading(whole.duplex, whole.assembly)
    return whole._replace(sides=whole.sides[leading:], instructions=whole.sides[:leading])


def first_front(pdf: bytes) -> PrintedSide:
    """Read of a PDF of sheets, or of their fronts, only the front of the first one."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return printed_side(document.pages[_leading(*_said(document))].obj, Matrix())


def _said(document: Pdf) -> tuple[str, Mapping[str, Any]]:
    """Return how the paper is turned, and what is to be done with it."""
    wishes = document.Root.get("/ViewerPreferences")
    duplex = str(wishes.get("/Duplex", "")) if isinstance(wishes, Dictionary) else ""
    said = document.Root.get("/XXZineAssembly")
    return duplex, {} if said is None else {**_UNSAID, **json.loads(str(said))}


def _leading(duplex: str, assembly: Mapping[str, Any]) -> int:
    """Return how many sides of instructions come first."""
    return (1 if duplex == "/Simplex" else 2) if assembly.get("instructions") else 0


def _read(pdf: bytes, backs: slice) -> Printout:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        duplex, assembly = _said(document)
        # Backs that are displaced against what the printer does are seen where the printer will put them.
        displaced = Matrix(*assembly.get("correction", Matrix())).inverse()
        pages = [page.obj for page in document.pages]
        behind = range(len(pages))[backs]
        sides = (printed_side(page, displaced if index in behind else Matrix()) for index, page in enumerate(pages))
        return Printout(tuple(sides), duplex, assembly)


def printed_side(page: Object, displaced: Matrix) -> PrintedSide:
    """Read one side, whose content a map displaces."""
    media = _box(page.MediaBox)
    trim = _box(page.TrimBox) if "/TrimBox" in page else media
    said, forms = _said_and_forms(page)
    seen = glimpsed(said) if displaced == Matrix() else None
    if seen is None:
        found = _Reading(forms, displaced)
        with pikepdf.new() as only:
            for instruction in pikepdf.parse_content_stream(only.make_stream(said)):
                found.hear(str(instruction.operator), list(instruction.operands))
        return PrintedSide(Size(media.width, media.height), trim, tuple(found.pages), tuple(found.lines))
    pages = tuple(found for name, placed in seen.forms for found in _page(name, forms[name], placed))
    return PrintedSide(Size(media.width, media.height), trim, pages, seen.lines)


def _said_and_forms(page: Object) -> tuple[bytes, Object]:
    """Return what a side says, and the forms that it paints, by name."""
    if SIDE_KEY not in page:
        return contents(page), page.get("/Resources", Dictionary()).get("/XObject", Dictionary())
    side = inlined(contents(page))
    return side.said, Dictionary({name: form for name, (form, _) in side.forms.items()})


def contents(page: Object) -> bytes:
    """Return all that a side says."""
    found = page.get("/Contents", Array())
    return b"\n".join(part.read_bytes() for part in (found if isinstance(found, Array) else (found,)))


class _Reading:
    """Follows a content stream word by word: where the coordinates are, and what has been painted so far."""

    def __init__(self, forms: Object, start: Matrix) -> None:
        self.pages: list[PrintedPage] = []
        self.lines: list[PrintedLine] = []
        self._forms = forms
        self._matrix, self._saved = start, list[Matrix]()
        self._dashed, self._start = False, Point(0, 0)

    def hear(self, operator: str, operands: list[Any]) -> None:
        """Hear the next operator."""
        match operator:
            case "q":
                self._saved.append(self._matrix)
            case "Q":
                self._matrix = self._saved.pop()
            case "cm":
                self._matrix = chain(Matrix(*map(float, operands)), self._matrix)
            case "d":
                self._dashed = len(operands[0]) > 0
            case "m":
                self._start = self._matrix.point(*map(float, operands))
            case "l":
                end = self._matrix.point(*map(float, operands))
                self.lines.append(PrintedLine(self._start, end, self._dashed))
            case "Do":
                name = str(operands[0])
                self.pages += _page(name, self._forms[name], self._matrix)


def _page(name: str, form: Object, placed: Matrix) -> Iterator[PrintedPage]:
    if form.get("/Subtype") == Name.Form and _PAGE_KEY in form:
        clip, whole = _box(form.BBox), placed
        trim = _box(form.TrimBox) if "/TrimBox" in form else clip
        if "/Matrix" in form:
            own = Matrix(*map(float, form.Matrix))
            trim, whole = own.box(trim), chain(own, placed)
        size, area = Size(trim.width, trim.height), placed.box(trim)
        if trim[:2] != (0, 0):
            placed = chain(moved(trim.x0, trim.y0), placed)
        yield PrintedPage(int(form[_PAGE_KEY]), size, placed, area, whole.box(clip), name)


def _box(corners: Object) -> Box:
    return _read_box(corners.unparse(resolved=True))


@lru_cache(maxsize=256)
def _read_box(written: bytes) -> Box:
    """Read `[ 0 0 420 595 ]`; most pages have the same."""
    return Box(*map(float, written.strip(b"[]").split()))
