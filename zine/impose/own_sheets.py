"""Sheets that this program imposed: the forms on them bear their pages' numbers, and become those pages again.

A page gets its own stream, resources and coordinates back, so that nothing of it is copied or changed.
"""

from collections.abc import Iterator
from typing import NamedTuple

from pikepdf import Dictionary, Object, Pdf

from zine.impose.affine import chain
from zine.impose.inlined import inlined
from zine.impose.page_forms import PAGE_KEY, SIDE_KEY
from zine.impose.places import PageEdges, Place, new_page
from zine.impose.printed import contents, printed_side
from zine.impose.source import entry
from zine.model.geometry import Box, Matrix, around

_OF_PAGES = ("/Resources", "/Group", "/StructParents", "/AF", SIDE_KEY)  # what a form has of its page
_OF_FORMS = ("/Type", "/Subtype", "/BBox", "/TrimBox", "/Matrix", PAGE_KEY)


class _Print(NamedTuple):
    """A page's form on a sheet, with the map from its own coordinates to the sheet's."""

    number: int
    sheet: Object
    form: Object
    matrix: Matrix


def is_own(pdf: Pdf) -> bool:
    """Whether the pages of a PDF are such sheets."""
    return any(
        SIDE_KEY in sheet.obj or any(PAGE_KEY in form for form in _forms(sheet.obj).values()) for sheet in pdf.pages
    )


def own_places(pdf: Pdf) -> tuple[Place, ...]:
    """Make pages of all forms; return where they were, the first of a page before its copies."""
    prints: dict[int, list[_Print]] = {}
    for found in _prints(pdf):
        prints.setdefault(found.number, []).append(found)
    return tuple(place for same in prints.values() for place in _of_page(pdf, same))


def _prints(pdf: Pdf) -> Iterator[_Print]:
    for sheet in (page.obj for page in pdf.pages):
        forms = _inlined(pdf, sheet) if SIDE_KEY in sheet else _forms(sheet)
        for page in printed_side(sheet, Matrix()).pages:
            form = forms[page.form]
            yield _Print(page.page, sheet, form, chain(_own_matrix(form), page.placed))


def _inlined(pdf: Pdf, sheet: Object) -> dict[str, Object]:
    """Make forms of pages whose words are the sheet's own."""
    return {
        name: pdf.make_stream(words, {**dict(said.items()), "/Resources": sheet.Resources})
        for name, (said, words) in inlined(contents(sheet)).forms.items()
    }


def _of_page(pdf: Pdf, prints: list[_Print]) -> Iterator[Place]:
    """Make one page of all its prints, of which one has the page's tags; it shows what any of them does."""
    form = next((found.form for found in prints if "/StructParents" in found.form), prints[0].form)
    bleed = trim = _trim(form)
    for found in prints:
        bleed = around(bleed, _box(found.form.BBox))
    edges = PageEdges(trim, bleed, _own_matrix(form))
    shown = [found.matrix.box(_box(found.form.BBox)) for found in prints]
    page = _page(pdf, form, edges)
    for found, area in zip(prints, shown, strict=True):
        back, here = found.matrix.inverse(), found.matrix.box(trim)
        yield Place(found.number, page, edges, found.sheet, here, area, back, copy=found is not prints[0])


def _page(pdf: Pdf, form: Object, edges: PageEdges) -> Object:
    page = new_page(pdf, edges)
    for key in _OF_PAGES:
        if key in form:
            page[key] = form[key]
            del form[key]
    for key in _OF_FORMS:
        if key in form:
            del form[key]
    page.Contents = form
    return page


def _forms(sheet: Object) -> Object:
    resources = entry(sheet, "/Resources")
    found = entry(resources, "/XObject") if isinstance(resources, Dictionary) else None
    return found if isinstance(found, Dictionary) else Dictionary()


def _trim(form: Object) -> Box:
    return _box(form.TrimBox if "/TrimBox" in form else form.BBox)


def _own_matrix(form: Object) -> Matrix:
    return Matrix(*map(float, form.Matrix)) if "/Matrix" in form else Matrix()


def _box(corners: Object) -> Box:
    return Box(*map(float, corners))
