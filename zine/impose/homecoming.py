"""What lay on sheets comes home to pages: annotations, and all that points at a place, a page or its tagged content."""

from collections.abc import Sequence
from typing import NamedTuple

from pikepdf import Array, Dictionary, Name, Object, Pdf

from zine.impose.annotations import AnnotationMover, annotations
from zine.impose.catalog import forget_sheets
from zine.impose.destinations import Pointers, kind_and_numbers, retarget
from zine.impose.landing import Landing
from zine.impose.page_forms import numbers
from zine.impose.places import Place, nearest
from zine.impose.sheet_pages import replace_pages
from zine.model.geometry import Box, Matrix

_SAME = 0.05  # points between two boxes that are one
_EVERYWHERE = Box(-1e6, -1e6, 1e6, 1e6)


class _Homecoming(NamedTuple):
    """The places of all pages, by their sheet's object and generation number; `sheets` in order."""

    places: dict[tuple[int, int], list[Place]]
    sheets: tuple[Object, ...]

    def aim(self, target: Array) -> None:
        """Let a destination on a sheet lead to the page that was there."""
        if here := self._there(target[0]):
            retarget(target, *_seen(target, here))

    def _there(self, sheet: object) -> list[Place] | None:
        if isinstance(sheet, int):
            return self._there(self.sheets[sheet]) if 0 <= sheet < len(self.sheets) else None
        return self.places.get(sheet.objgen) if isinstance(sheet, Dictionary) else None


def come_home(pdf: Pdf, places: Sequence[Place]) -> tuple[Object, ...]:
    """Let pages take their sheets' place in a document, with all that lay on them; return them in order."""
    sheets, in_order = tuple(page.obj for page in pdf.pages), sorted(places, key=_number)
    there: dict[tuple[int, int], list[Place]] = {}
    for place in in_order:
        there.setdefault(place.sheet.objgen, []).append(place)
    pointers, mover = Pointers(_Homecoming(there, sheets).aim), AnnotationMover(pdf)
    pointers.document(pdf)
    for sheet in sheets:
        _move_annotations(sheet, there.get(sheet.objgen, []), mover, pointers=pointers)
    forget_sheets(pdf)
    pages = tuple({place.number: place.page for place in in_order}.values())
    replace_pages(pdf, pages)
    return pages


def _number(place: Place) -> int:
    return place.number


def _move_annotations(
    sheet: Dictionary, places: Sequence[Place], mover: AnnotationMover, *, pointers: Pointers
) -> None:
    for annotation in annotations(sheet) if places else ():
        x0, y0, x1, y1 = map(float, annotation.Rect)
        place = nearest(places, (x0 + x1) / 2, (y0 + y1) / 2)
        if place.copy:
            continue
        moved = mover.move(annotation, Landing(place.page, None, place.back, _EVERYWHERE))
        if moved is None:
            continue
        pointers.holder(moved)
        if "/Annots" not in place.page:
            place.page.Annots = Array()
            if "/Tabs" in sheet:
                place.page.Tabs = sheet.Tabs
        place.page.Annots.append(moved)


def _seen(target: Array, places: Sequence[Place]) -> tuple[Object, list[object]]:
    """Return the page that a destination leads to, and the view of it."""
    kind, given = kind_and_numbers(target)
    left, top, zoom, _ = given
    if kind == "/XYZ" and left is not None and top is not None:
        place = nearest(places, left, top)
        return place.page, [Name.XYZ, *numbers(place.back.point(left, top)), zoom or 0]
    area = [value for value in given if value is not None]
    if kind == "/FitR" and len(area) == len(Box._fields):
        return _area_seen(Box(*area), places)
    view: list[object] = [*list(target)[1:]] if places[0].back == Matrix() else [Name.Fit]
    return places[0].page, view


def _area_seen(area: Box, places: Sequence[Place]) -> tuple[Object, list[object]]:
    place = nearest(places, *area.middle)
    if max(abs(here - there) for here, there in zip(area, place.shown, strict=True)) < _SAME:
        return place.page, [Name.Fit]
    return place.page, [Name.FitR, *numbers(place.back.box(area))]
