"""What a finished PDF of sheets prints, read back from its bytes alone; nothing that made it is asked.

A page is known by its form's name, `/Page7`, and its size by the form's trim box.
"""

import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Dictionary, Name, Object, Page

from zine.impose.affine import box, chain, point
from zine.model.geometry import Box, Matrix, Point, Size

_PAGE_NAME = re.compile(r"/Page(\d+)(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page on a face. `placed` is how the sheet moves it; `trim` and `clip` are where it ends, on the face.

    `size` is its trimmed size as it was, upright.
    """

    page: int
    size: Size
    placed: Matrix
    trim: Box
    clip: Box


class PrintedLine(NamedTuple):
    """A straight line on a face."""

    start: Point
    end: Point
    dashed: bool


@dataclass(frozen=True, slots=True)
class PrintedFace:
    """One side of a sheet, with its size, its trim box and what is on it."""

    paper: Size
    trim: Box
    pages: tuple[PrintedPage, ...]
    lines: tuple[PrintedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Printout:
    """All faces in the order of printing, and how the printer is asked to turn the paper: a value of `Duplex`.

    `assembly` is what the PDF says is to be done with the sheets; empty if it says nothing.
    """

    faces: tuple[PrintedFace, ...]
    duplex: str
    assembly: Mapping[str, Any]


def printed(pdf: bytes) -> Printout:
    """Read a PDF of sheets."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        wishes = document.Root.get("/ViewerPreferences")
        duplex = str(wishes.get("/Duplex", "")) if isinstance(wishes, Dictionary) else ""
        assembly = json.loads(str(document.Root.get("/XXZineAssembly", "{}")))
        return Printout(tuple(_face(page) for page in document.pages), duplex, assembly)


def _face(page: Page) -> PrintedFace:
    media = _box(page.mediabox)
    found = _Reading(page.obj.get("/Resources", Dictionary()).get("/XObject", Dictionary()))
    for instruction in pikepdf.parse_content_stream(page):
        found.hear(str(instruction.operator), list(instruction.operands))
    return PrintedFace(Size(media.width, media.height), _box(page.trimbox), tuple(found.pages), tuple(found.lines))


class _Reading:
    """Follows a content stream: where the coordinates are, and what has been painted so far."""

    def __init__(self, forms: Object) -> None:
        self.pages: list[PrintedPage] = []
        self.lines: list[PrintedLine] = []
        self._forms = forms
        self._matrix, self._saved = Matrix(), list[Matrix]()
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
                self._start = point(self._matrix, *map(float, operands))
            case "l":
                end = point(self._matrix, *map(float, operands))
                self.lines.append(PrintedLine(self._start, end, self._dashed))
            case "Do":
                name = str(operands[0])
                self.pages += _page(name, self._forms[name], self._matrix)


def _page(name: str, form: Object, placed: Matrix) -> Iterator[PrintedPage]:
    number = _PAGE_NAME.fullmatch(name)
    if number and form.get("/Subtype") == Name.Form:
        own = Matrix(*map(float, form.get("/Matrix", Matrix())))
        upright = box(own, _box(form.TrimBox))
        clip = box(chain(own, placed), _box(form.BBox))
        size = Size(upright.width, upright.height)
        yield PrintedPage(int(number[1]), size, placed, box(placed, upright), clip)


def _box(corners: Object) -> Box:
    return Box(*map(float, corners))
