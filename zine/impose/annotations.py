"""Annotations: links, form fields and notes move with their page to its place on the sheet.

What of a page is not printed has no annotations either: they would lie on its neighbours.

Source: ISO 32000-2, 12.5.2 (annotation dictionaries).
"""

from typing import TypeGuard

from pikepdf import Array, Dictionary, Name, Object, Pdf

from zine.impose.appearances import Appearances
from zine.impose.landing import Landing
from zine.impose.page_forms import numbers
from zine.impose.source import entry
from zine.model.geometry import Box, Matrix

_POINTS = ("/QuadPoints", "/Vertices", "/L", "/CL")
_CORNERS = 4
_SEEN = 0.01  # points; less of an annotation, inside or outside, is a matter of rounding


def annotations(page: Object) -> tuple[Dictionary, ...]:
    """Return a page's annotations, without what is not one: it must have a place."""
    listed = entry(page, "/Annots")
    return tuple(filter(_has_place, listed)) if isinstance(listed, Array) else ()


class AnnotationMover:
    """Moves each annotation once; one that several pages list is copied, for its place differs on each."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._before: dict[tuple[int, int], dict[str, Object]] = {}
        self._appearances = Appearances(pdf)

    def move(self, original: Dictionary, to: Landing) -> Dictionary | None:
        """Return the annotation, on the sheet; None if it lies outside what is printed of its page."""
        rect, shown = self._rect(original), self._shown(original, to.area)
        if shown is None:
            self._leave(original)
            return None
        annotation = self._own(original)
        annotation.Rect = numbers(to.matrix.bounds(shown))
        if shown != rect and _are_numbers(annotation.get("/QuadPoints")):
            annotation.QuadPoints = _within(annotation.QuadPoints, shown)
        for key in _POINTS:
            if _are_numbers(annotation.get(key)):
                annotation[key] = _moved_points(annotation[key], to.matrix)
        strokes = annotation.get("/InkList")
        if isinstance(strokes, Array):
            annotation.InkList = Array([_moved_points(stroke, to.matrix) for stroke in filter(_are_numbers, strokes)])
        annotation.P = to.sheet
        self._appearances.change(annotation, to.matrix, rect=rect, shown=shown)
        return annotation

    def _own(self, original: Dictionary) -> Dictionary:
        if original.is_indirect and original.objgen not in self._before:
            self._before[original.objgen] = dict(original.items())
            return original
        return self._pdf.make_indirect(Dictionary(self._before.get(original.objgen) or dict(original.items())))

    def _leave(self, original: Dictionary) -> None:
        """Cut what leads from an annotation that stays behind to its page: a form field may still lead to it."""
        if original.objgen not in self._before and "/P" in original:
            del original["/P"]

    def _rect(self, original: Dictionary) -> Box:
        """Return where an annotation is on its page, also after it has been moved."""
        return Box(*map(float, self._before.get(original.objgen, original)["/Rect"])).ordered()

    def _shown(self, original: Dictionary, area: Box) -> Box | None:
        """Return what of an annotation's place is printed. A popup never is, and goes with what it belongs to."""
        if original.get("/Subtype") != Name.Popup:
            return _part(self._rect(original), area)
        of = original.get("/Parent")
        stays = _has_place(of) and _part(self._rect(of), area) is None
        return None if stays else self._rect(original)


def _part(rect: Box, area: Box) -> Box | None:
    found = rect.common(area)
    if max(abs(here - there) for here, there in zip(found, rect, strict=True)) < _SEEN:
        return rect
    outside = found.width < min(rect.width, _SEEN) or found.height < min(rect.height, _SEEN)
    return None if outside else found


def _has_place(item: object) -> TypeGuard[Dictionary]:
    return isinstance(item, Dictionary) and _are_numbers(item.get("/Rect")) and len(item.Rect) == _CORNERS


def _are_numbers(found: object) -> bool:
    values: list[object] = list(found) if isinstance(found, Array) else [None]
    return not any(isinstance(value, Object) or value is None for value in values)


def _within(flat: Object, area: Box) -> Array:
    low, high = (area.x0, area.y0), (area.x1, area.y1)
    values = (float(value) for value in flat)
    return Array([min(max(value, low[index % 2]), high[index % 2]) for index, value in enumerate(values)])


def _moved_points(flat: Object, matrix: Matrix) -> Array:
    values = [float(value) for value in flat]
    pairs = zip(values[::2], values[1::2], strict=False)
    return numbers(tuple(value for x, y in pairs for value in matrix.point(x, y)))
