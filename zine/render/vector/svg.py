"""Pages side by side as one SVG file, which looks the same wherever it is opened."""

from collections.abc import Iterator, Sequence
from html import escape
from io import BytesIO
from typing import NamedTuple

import pikepdf

from zine.render.notation import number
from zine.render.vector.definitions import Definitions
from zine.render.vector.painter import Painter
from zine.render.vector.state import State

_LINKS = 'xmlns:xlink="http://www.w3.org/1999/xlink"'  # as in SVG 1.1, for programs that know no later one
_CLASSES = ".r{stroke-linecap:round;stroke-linejoin:round}.s{stroke-linecap:square}"


class Told(NamedTuple):
    """What a picture says to those who cannot see it: its name, and all its words."""

    name: str
    words: str


class VectorPages:
    """A finished PDF whose pages are wanted as SVG: the reader edition, or drawings on pages of their own."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pikepdf.Pdf.open(BytesIO(pdf))

    def svg(self, pages: Sequence[int], told: Told, *, bleed: bool = False) -> bytes:
        """Return pages, counted from 0, next to each other; their trim, or all with the bleed.

        Letters are outlines and inks multiply (CSS `mix-blend-mode`): no font is asked for, and every ink overprints.
        """
        boxes = [_box(self._pdf.pages[index], bleed=bleed) for index in pages]
        width, height = sum(box.width for box in boxes), max(box.height for box in boxes)
        definitions = Definitions()
        x = 0.0
        marks: list[str] = []
        for index, box in zip(pages, boxes, strict=True):
            marks += _page(self._pdf.pages[index], box, definitions, x=x)
            x += box.width
        size = f'width="{number(width)}pt" height="{number(height)}pt" viewBox="0 0 {number(width)} {number(height)}"'
        head = f'<svg xmlns="http://www.w3.org/2000/svg" {_LINKS} role="img" fill="none" {size}>'
        words = f"<title>{escape(told.name)}</title><desc>{escape(told.words)}</desc>"
        defined = f"<style>{_CLASSES}</style><defs>{definitions.text()}</defs>"
        return "".join([head, words, defined, *marks, "</svg>\n"]).encode()


class _Box(NamedTuple):
    """The part of a page to be seen: its left and top edge as the PDF counts, y up, and its size, in points."""

    left: float
    top: float
    width: float
    height: float


def _box(page: pikepdf.Page, *, bleed: bool) -> _Box:
    x0, y0, x1, y1 = (float(edge) for edge in (page.mediabox if bleed else page.trimbox))
    return _Box(x0, y1, x1 - x0, y1 - y0)


def _page(page: pikepdf.Page, box: _Box, definitions: Definitions, *, x: float) -> Iterator[str]:
    """Yield a page's marks in a window of its own, which cuts off what goes beyond; paper is white under all."""
    width, height = number(box.width), number(box.height)
    yield f'<svg x="{number(x)}" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
    yield f'<g style="isolation:isolate"><path fill="#fff" d="M0 0h{width}v{height}H0Z"/>'
    yield f'<g transform="matrix(1 0 0 -1 {number(-box.left)} {number(box.top)})">'
    yield Painter(page.resources, definitions, State()).paint(page.obj.Contents.read_bytes())
    yield "</g></g></svg>"
