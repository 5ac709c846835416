"""The writer: pages come to lie on sheets inside their own PDF, so that all else in it stays what and where it was.

They become forms there; small ones may be inline, their words the sheet's own.
"""

import io
from collections.abc import Sequence

import pikepdf
from pikepdf import Object, Pdf

from zine.impose.catalog import forget_structure, settle
from zine.impose.following import follow
from zine.impose.inline import InlinePages
from zine.impose.labels import carried, label, labels
from zine.impose.landing import Landing
from zine.impose.page_forms import PageForms
from zine.impose.parting import part
from zine.impose.sheet_pages import Painter, empty_sheet, replace_pages
from zine.impose.upright import Upright
from zine.model.sheet import Imposed, SheetSide

_VERSION = "1.7"  # of the viewer preferences that ask for both sides


def write(pdf: Pdf, sides: Sequence[SheetSide], seen: Sequence[Upright], *, imposed: Imposed) -> bytes:
    """Return the PDF with its pages on sheets, and what is to be known of the job. The open document is used up."""
    pages, names = [page.obj for page in pdf.pages], labels(pdf)
    sheets = [empty_sheet(pdf, side) for side in sides]
    landed = _land(pdf, sheets, sides, seen=seen)
    absent = [page for number, page in enumerate(pages, 1) if number not in landed]
    follow(pdf, pages, landed)
    if absent:
        forget_structure(pdf)
        part(pdf, sheets, absent)
    settle(pdf, imposed)
    if names:
        label(pdf, [carried(side, names) for side in sides])
    replace_pages(pdf, sheets)
    return saved(pdf)


def _land(
    pdf: Pdf, sheets: Sequence[Object], sides: Sequence[SheetSide], *, seen: Sequence[Upright]
) -> dict[int, list[Landing]]:
    """Fill the sheets; return where each page has landed, once or more."""
    landed: dict[int, list[Landing]] = {}
    forms, painter = PageForms(pdf, seen), Painter(pdf)
    inline = InlinePages(pdf, forms, sides, seen=seen)
    for sheet, side in zip(sheets, sides, strict=True):
        here: Sequence[Landing]
        if small := inline.side(side, sheet):
            here = small.landings
            painter.fill_inline(sheet, side, small)
        else:
            here = [forms.land(placed, sheet) for placed in side.placements]
            painter.fill(sheet, side, here)
        for placed, found in zip(side.placements, here, strict=True):
            landed.setdefault(placed.page, []).append(found)
    return landed


def saved(pdf: Pdf) -> bytes:
    """Write a PDF whose pages have been placed."""
    if "/Size" not in pdf.trailer:
        pdf.trailer.Size = 0  # of a file repaired without it; qpdf writes the true one, but only where one stands
    out = io.BytesIO()
    pdf.save(
        out,
        min_version=_VERSION,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        compress_streams=True,
        deterministic_id=True,
    )
    return out.getvalue()
