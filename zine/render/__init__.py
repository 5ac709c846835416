"""Pages to PDF: the only package that knows ReportLab and PDFium.

walk        a page's items in painting order, groups opened
content     a page as PDF operators
resources   the fonts, drawings and photographs that a page uses
plates      a drawing, or a photograph in dots, as one form an ink, laid over each other by multiplying
borrowing   a plate without a drum of its own, printed on another's
grain       bare-paper specks in the ink
fonts       a face as an embedded font that keeps its own glyph numbers
photos      a photograph that is to stay as it is: a JPEG
navigation  links, named places, the outline, page labels
metadata    title, author, language, date: in the Info dictionary and in XMP, alike
printed     a page in print, and kept
edition     all of these put together: the reader edition
document    the file around them, by ReportLab
quiet       ReportLab, deaf to its surroundings
pictures    finished pages as pictures, by PDFium
vector      finished pages as SVG
listing     pages as text, for reading and comparing
"""

from collections.abc import Sequence

from zine.model.cache import Cache, Nothing
from zine.model.page import Page
from zine.model.theme import Theme
from zine.render.metadata import Info
from zine.render.quiet import deaf
from zine.typeset.faces import Faces

__all__ = ["Info", "render"]


def render(pages: Sequence[Page], info: Info, theme: Theme, *, faces: Faces, cache: Cache | None = None) -> bytes:
    """Write the reader edition: all inks together, as they look on the theme's paper.

    `cache` keeps printed pages between runs, those that say what they were made from; it changes nothing but time.
    Equal pages give equal bytes.

    Raises:
        ZineError: a link goes to a place that no page has, or two places share a name.
    """
    with deaf():
        from zine.render.edition import edition  # noqa: PLC0415 (ReportLab takes a tenth of a second to import)

    return edition(pages, info, theme, faces=faces, cache=Nothing() if cache is None else cache)
