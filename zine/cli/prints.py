"""Drawings printed, a page each, and taken pictures of."""

from collections.abc import Iterator, Sequence

from PIL import Image

from zine.model.drawing import Drawing
from zine.model.geometry import Size
from zine.model.page import Page, Picture
from zine.model.theme import Theme
from zine.render import Info, render
from zine.render.pictures import rasterise
from zine.typeset.faces import Faces


def prints(drawings: Sequence[Drawing], theme: Theme, faces: Faces, *, dpi: float) -> Iterator[Image.Image]:
    """Yield pictures of drawings in a theme's inks, one at a time."""
    yield from rasterise(printed(drawings, theme, faces), dpi)


def printed(drawings: Sequence[Drawing], theme: Theme, faces: Faces) -> bytes:
    """Return a PDF with a drawing a page."""
    pages = [_page_of(drawing, str(count)) for count, drawing in enumerate(drawings, 1)]
    return render(pages, Info("Pictures"), theme, faces=faces)


def _page_of(drawing: Drawing, folio: str) -> Page:
    """Return a page with nothing but a drawing on it, as large as that is with its bleed."""
    reach = drawing.bleed
    size = Size(drawing.width + 2 * reach, drawing.height + 2 * reach)
    return Page(size, 0.0, (Picture(drawing, reach, reach),), folio)
