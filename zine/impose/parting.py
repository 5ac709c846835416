"""Parting: sheets that are printed apart keep nothing of each other, and the form fields on them stay fields.

Source: ISO 32000-2, 12.7.4 (a field leads to all its widgets, on whatever page), 12.5.6.2 (`IRT` and `Popup`).
"""

from collections.abc import Iterable, Mapping, Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf

from zine.impose.annotations import annotations

_TO_OTHERS = ("/IRT", "/Popup")
_ACTIONS = ("/A", "/AA", "/Dest")

_Known = Mapping[tuple[int, int], Object]  # by object and generation number


def part(pdf: Pdf, sheets: Sequence[Object], gone: Iterable[Object]) -> None:
    """Cut what leads from these sheets to pages or sheets that are `gone`, and empty those.

    They are emptied because there are more ways to them than can be told: whichever stays now leads to nothing.
    """
    notes = [note for sheet in sheets for note in annotations(sheet)]
    _keep_fields(pdf, notes)
    here = {note.objgen: note for note in notes}
    for note in notes:
        _sever(note, here)
    for page in gone:
        _drop(page, tuple(page.keys()))


def for_paper(sheet: Object) -> None:
    """Drop links and all other actions, which paper does not have; what else is annotated may be there to be seen."""
    if "/Annots" not in sheet:
        return
    sheet.Annots = Array([note for note in annotations(sheet) if note.get("/Subtype") != Name.Link])
    for note in sheet.Annots:
        _drop(note, _ACTIONS)
        note.P = sheet


def _keep_fields(pdf: Pdf, notes: Iterable[Dictionary]) -> None:
    """Keep the form fields that have a widget among the notes. Without its field, viewers do not show a widget."""
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, Dictionary):
        return
    kept = _with_parents(note for note in notes if note.get("/Subtype") == Name.Widget)
    if not kept:
        del pdf.Root.AcroForm
        return
    _drop(form, ("/XFA",))  # it describes every page
    _keep(form, "/Fields", kept)
    _keep(form, "/CO", kept)
    for field in kept.values():
        _keep(field, "/Kids", kept)


def _with_parents(widgets: Iterable[Object]) -> _Known:
    found: dict[tuple[int, int], Object] = {}
    for widget in widgets:
        field: object = widget
        while isinstance(field, Dictionary) and field.objgen not in found:
            found[field.objgen] = field
            field = field.get("/Parent")
    return found


def _keep(holder: Object, key: str, known: _Known) -> None:
    listed = holder.get(key)
    if isinstance(listed, Array):
        items: list[object] = list(listed)
        holder[key] = Array([item for item in items if isinstance(item, Object) and item.objgen in known])


def _sever(note: Dictionary, here: _Known) -> None:
    keys = (*_TO_OTHERS, "/Parent") if note.get("/Subtype") == Name.Popup else _TO_OTHERS
    for key in keys:
        other = note.get(key)
        if isinstance(other, Object) and other.objgen not in here:
            del note[key]


def _drop(holder: Object, keys: Iterable[str]) -> None:
    for key in keys:
        if key in holder:
            del holder[key]
