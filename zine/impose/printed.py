"""What a finished PDF of sheets prints, read back from its bytes alone; nothing that made it is asked.

A page is known by its form's name, `/Page7`, and its size by the form's trim box.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
from pikepdf import Dictionary, Name, Object, Page

from zine.impose.affine import box, chain
from zine.model.geometry import Box, Matrix, Size

_PAGE_NAME = re.compile(r"/Page(\d+)")


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page on a face. `placed` is how the sheet moves it; `trim` and `clip` are where it ends, on the face."""

    page: int
    placed: Matrix
    trim: Box
    clip: Box


@dataclass(frozen=True, slots=True)
class PrintedFace:
    """One side of a sheet, with its size, its trim box and what is on it."""

    paper: Size
    trim: Box
    pages: tuple[PrintedPage, ...]


@dataclass(frozen=True, slots=True)
class Printout:
    """All faces in the order of printing, and how the printer is asked to turn the paper: a value of `Duplex`."""

    faces: tuple[PrintedFace, ...]
    duplex: str


def printed(pdf: bytes) -> Printout:
    """Read a PDF of sheets."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        wishes = document.Root.get("/ViewerPreferences")
        duplex = str(wishes.get("/Duplex", "")) if isinstance(wishes, Dictionary) else ""
        return Printout(tuple(_face(page) for page in document.pages), duplex)


def _face(page: Page) -> PrintedFace:
    media = _box(page.mediabox)
    return PrintedFace(Size(media.width, media.height), _box(page.trimbox), tuple(_pages(page)))


def _pages(page: Page) -> Iterator[PrintedPage]:
    forms = page.obj.Resources.XObject
    matrix, saved = Matrix(), list[Matrix]()
    for instruction in pikepdf.parse_content_stream(page):
        match str(instruction.operator):
            case "q":
                saved.append(matrix)
            case "Q":
                matrix = saved.pop()
            case "cm":
                matrix = chain(Matrix(*map(float, instruction.operands)), matrix)
            case "Do":
                name = str(instruction.operands[0])
                yield from _page(name, forms[name], matrix)


def _page(name: str, form: Object, placed: Matrix) -> Iterator[PrintedPage]:
    number = _PAGE_NAME.fullmatch(name)
    if number and form.get("/Subtype") == Name.Form:
        whole = chain(Matrix(*map(float, form.get("/Matrix", Matrix()))), placed)
        yield PrintedPage(int(number[1]), placed, box(whole, _box(form.TrimBox)), box(whole, _box(form.BBox)))


def _box(corners: Object) -> Box:
    return Box(*map(float, corners))
