"""Layers of pages as pictures: those that inks multiply onto what is below, and those that lie on top of it.

A layer comes as a PDF of one page that holds nothing else. Its picture shows the part of the page that it covers, and
begins at a whole pixel of the page's own picture, so that layers fit onto each other to the pixel.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
from PIL import Image

from zine.model.geometry import Box
from zine.model.units import POINTS_PER_INCH

_CLEAR = (255, 255, 255, 0)


def on_white(pdf: bytes, dpi: float, part: Box) -> Image.Image:
    """Return a layer of plates as RGB, on white, which multiplied with paper is paper."""
    with _page(pdf) as page:
        return _picture(page, dpi, part, background=(255, 255, 255, 255)).convert("RGB")


def on_nothing(pdf: bytes, dpi: float, part: Box) -> Image.Image:
    """Return a layer of type as RGBA. The paper that it was set on, the first thing on its page, is taken away."""
    with _page(pdf) as page:
        paper = next(page.get_objects(max_depth=1), None)
        if paper is not None and _covers(paper.get_bounds(), page.get_size()):
            page.remove_obj(paper)
        return _picture(page, dpi, part, background=_CLEAR)


@contextmanager
def _page(pdf: bytes) -> Iterator[pypdfium2.PdfPage]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        yield page
        page.close()
    finally:
        document.close()


def _picture(page: pypdfium2.PdfPage, dpi: float, part: Box, *, background: tuple[int, int, int, int]) -> Image.Image:
    """Draw a part of a page. `part` is in points from the page's top left corner, y down."""
    scale = dpi / POINTS_PER_INCH
    width, height = page.get_size()
    left, top = (_whole(edge * scale) / scale for edge in (part.x0, part.y0))
    edges = (left, max(0.0, height - part.y1), max(0.0, width - part.x1), top)  # left, bottom, right, top
    bitmap = page.render(scale=scale, crop=edges, fill_color=background, rev_byteorder=True)
    try:
        picture: Image.Image = bitmap.to_pil().copy()
        return picture
    finally:
        bitmap.close()


def _whole(dots: float) -> float:
    """Return what PDFium's wrapper, which rounds up, makes the whole number of dots below."""
    return max(0.0, math.floor(dots) - 0.5)


def _covers(bounds: tuple[float, float, float, float], size: tuple[float, float]) -> bool:
    left, bottom, right, top = bounds
    return left <= 1 and bottom <= 1 and right >= size[0] - 1 and top >= size[1] - 1
