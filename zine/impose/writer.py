"""The writer: pages become forms on sheets inside their own PDF, so that all else in it stays what and where it was."""

import io
from collections.abc import Iterable, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from zine.impose.annotations import AnnotationMover, annotations
from zine.impose.catalog import settle
from zine.impose.destinations import Redirection
from zine.impose.landing import Landing
from zine.impose.page_forms import PageForms
from zine.impose.sheet_pages import empty_sheet, fill
from zine.impose.tags import redirect_tags
from zine.impose.upright import Upright
from zine.model.sheet import Face, Flip

_VERSION = "1.7"  # of the viewer preferences that ask for both sides


def write(pdf: Pdf, faces: Sequence[Face], seen: Sequence[Upright], *, flip: Flip) -> bytes:
    """Return the PDF with its pages on sheets. The open document is used up."""
    pages = [page.obj for page in pdf.pages]
    sheets = [empty_sheet(pdf, face) for face in faces]
    landed = _land(pdf, PageForms(pdf, seen), zip(sheets, faces, strict=True))
    redirection = Redirection({page.objgen: to for page, to in zip(pages, landed, strict=True)}, landed)
    redirection.document(pdf)
    redirect_tags(pdf, redirection.landings)
    _move_annotations(pages, AnnotationMover(pdf), redirection)
    settle(pdf, flip)
    _replace_pages(pdf, sheets)
    return _saved(pdf)


def _land(pdf: Pdf, forms: PageForms, sheets: Iterable[tuple[Dictionary, Face]]) -> tuple[Landing, ...]:
    """Fill the sheets; return where each page has landed, in the pages' order."""
    landed: dict[int, Landing] = {}
    for sheet, face in sheets:
        here = [forms.land(placed, sheet) for placed in face.placements]
        fill(pdf, sheet, face=face, landings=here)
        landed.update(zip((placed.page for placed in face.placements), here, strict=True))
    return tuple(landed[number] for number in sorted(landed))


def _move_annotations(pages: Sequence[Dictionary], mover: AnnotationMover, redirection: Redirection) -> None:
    for page, to in zip(pages, redirection.in_order, strict=True):
        for annotation in annotations(page):
            moved = mover.move(annotation, to)
            redirection.holder(moved)
            if "/Annots" not in to.sheet:
                to.sheet.Annots = Array()
                to.sheet.Tabs = Name.S
            to.sheet.Annots.append(moved)


def _replace_pages(pdf: Pdf, sheets: Sequence[Dictionary]) -> None:
    """Plant a new page tree; taking the old one apart page by page takes longer than all else together."""
    tree = pdf.make_indirect(Dictionary(Type=Name.Pages, Count=len(sheets), Kids=Array(sheets)))
    for sheet in sheets:
        sheet.Parent = tree
    pdf.Root.Pages = tree


def _saved(pdf: Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(
        out,
        min_version=_VERSION,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        compress_streams=True,
        deterministic_id=True,
    )
    return out.getvalue()
