"""Rejoining: what was parted between the files of one job is led together: form fields, bookmarks and names.

Source: ISO 32000-2, 12.7.3 (the interactive form), 12.7.4 (fields of one name are one field).
"""

from collections.abc import Mapping, Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf

from zine.impose.annotations import annotations
from zine.impose.destinations import Pointers, retarget

_OF_FORMS = ("/DA", "/DR", "/NeedAppearances", "/Q")


def rejoin(pdf: Pdf, other: Pdf) -> tuple[Object, ...]:
    """Put the sheets of another part of a job behind those of a PDF; return them there."""
    before = len(pdf.pages)
    pdf.pages.extend(other.pages)
    sheets = tuple(page.obj for page in list(pdf.pages)[before:])
    _lead_there(pdf, other, {page.obj.objgen: sheet for page, sheet in zip(other.pages, sheets, strict=True)})
    _rejoin_fields(pdf, other, sheets)
    return sheets


def _lead_there(pdf: Pdf, other: Pdf, copies: Mapping[tuple[int, int], Object]) -> None:
    """Let bookmarks and names that lead nowhere in one part lead to where they do in the other."""
    ours, theirs = _targets(pdf), _targets(other)
    for here, there in zip(ours, theirs, strict=True) if len(ours) == len(theirs) else ():
        lost: object = here[0]
        page = there[0]
        if lost is None and isinstance(page, Dictionary) and page.objgen in copies:
            retarget(here, copies[page.objgen], list(there)[1:])


def _targets(pdf: Pdf) -> list[Array]:
    found: list[Array] = []
    Pointers(found.append).document(pdf)
    return found


def _rejoin_fields(pdf: Pdf, other: Pdf, sheets: Sequence[Object]) -> None:
    """List the fields of sheets that have come in their new document's form; those of one name become one."""
    theirs = other.Root.get("/AcroForm")
    widgets = [note for sheet in sheets for note in annotations(sheet) if note.get("/Subtype") == Name.Widget]
    if not widgets or not isinstance(theirs, Dictionary):
        return
    form = _form(pdf, other, theirs)
    known = {str(field.T): field for field in form.Fields if "/T" in field}
    for field in {field.objgen: field for field in map(_outermost, widgets)}.values():
        same = known.setdefault(str(field.get("/T")), field)
        if same is field or "/Kids" not in same or "/Kids" not in field:
            form.Fields.append(field)
            continue
        for kid in field.Kids:
            kid.Parent = same
            same.Kids.append(kid)


def _form(pdf: Pdf, other: Pdf, theirs: Dictionary) -> Object:
    if not isinstance(pdf.Root.get("/AcroForm"), Dictionary):
        said = {key: theirs[key] for key in _OF_FORMS if key in theirs}
        pdf.Root.AcroForm = pdf.copy_foreign(other.make_indirect(Dictionary(said)))
    form = pdf.Root.AcroForm
    if not isinstance(form.get("/Fields"), Array):
        form.Fields = Array()
    return form


def _outermost(widget: Dictionary) -> Dictionary:
    field, seen = widget, set[tuple[int, int]]()
    while isinstance(above := field.get("/Parent"), Dictionary) and above.objgen not in seen:
        seen.add(above.objgen)
        field = above
    return field
