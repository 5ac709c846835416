"""The writer: pages become forms on sheets inside their own PDF, so that all else in it stays what and where it was."""

import io
from collections.abc import Iterable, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

from zine.impose.annotations import AnnotationMover, annotations
from zine.impose.catalog import forget_structure, settle
from zine.impose.destinations import Redirection
from zine.impose.landing import Landing
from zine.impose.page_forms import PageForms
from zine.impose.parting import part
from zine.impose.sheet_pages import Painter, empty_sheet
from zine.impose.tags import redirect_tags
from zine.impose.upright import Upright
from zine.model.sheet import Face, Imposed

_VERSION = "1.7"  # of the viewer preferences that ask for both sides


def write(pdf: Pdf, faces: Sequence[Face], seen: Sequence[Upright], *, imposed: Imposed) -> bytes:
    """Return the PDF with its pages on sheets, and what is to be known of the job. The open document is used up."""
    pages = [page.obj for page in pdf.pages]
    sheets = [empty_sheet(pdf, face) for face in faces]
    landed = _land(pdf, PageForms(pdf, seen), zip(sheets, faces, strict=True))
    absent = [page for number, page in enumerate(pages, 1) if number not in landed]
    in_order = tuple(landed.get(number, [None])[0] for number in range(1, len(pages) + 1))
    landings = {page.objgen: to for page, to in zip(pages, in_order, strict=True) if to}
    redirection = Redirection(landings, in_order, frozenset(page.objgen for page in absent))
    if absent:
        forget_structure(pdf)
    redirection.document(pdf)
    redirect_tags(pdf, redirection.landings)
    mover = AnnotationMover(pdf)
    for number, places in sorted(landed.items()):
        _move_annotations(pages[number - 1], places, mover, redirection=redirection)
    if absent:
        part(pdf, sheets, absent)
    settle(pdf, imposed)
    _replace_pages(pdf, sheets)
    return _saved(pdf)


def _land(pdf: Pdf, forms: PageForms, sheets: Iterable[tuple[Object, Face]]) -> dict[int, list[Landing]]:
    """Fill the sheets; return where each page has landed, once or more."""
    landed: dict[int, list[Landing]] = {}
    painter = Painter(pdf)
    for sheet, face in sheets:
        here = [forms.land(placed, sheet) for placed in face.placements]
        painter.fill(sheet, face, here)
        for placed, found in zip(face.placements, here, strict=True):
            landed.setdefault(placed.page, []).append(found)
    return landed


def _move_annotations(
    page: Dictionary, places: Sequence[Landing], mover: AnnotationMover, *, redirection: Redirection
) -> None:
    for to in places:
        for annotation in annotations(page):
            moved = mover.move(annotation, to)
            if moved is None:
                continue
            redirection.holder(moved)
            if "/Annots" not in to.sheet:
                to.sheet.Annots = Array()
                to.sheet.Tabs = Name.S
            to.sheet.Annots.append(moved)


def _replace_pages(pdf: Pdf, sheets: Sequence[Object]) -> None:
    """Plant a new page tree; taking the old one apart page by page takes longer than all else together."""
    tree = pdf.make_indirect(Dictionary(Type=Name.Pages, Count=len(sheets), Kids=Array(sheets)))
    for sheet in sheets:
        sheet.Parent = tree
    pdf.Root.Pages = tree


def _saved(pdf: Pdf) -> bytes:
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
