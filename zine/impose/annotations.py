"""Annotations: links, form fields and notes move with their page to its place on the sheet.

Source: ISO 32000-2, 12.5.2 (annotation dictionaries), 12.5.5 (how an appearance is fitted to its rectangle).
"""

from collections.abc import Iterator
from math import hypot
from typing import TypeGuard

from pikepdf import Array, Dictionary, Object, Pdf, Stream

from zine.impose.affine import box, chain, point
from zine.impose.landing import Landing
from zine.impose.page_forms import numbers
from zine.impose.source import entry
from zine.model.geometry import Box, Matrix

_POINTS = ("/QuadPoints", "/Vertices", "/L", "/CL")
_CORNERS = 4


def annotations(page: Object) -> tuple[Dictionary, ...]:
    """Return a page's annotations, without what is not one: it must have a place."""
    listed = entry(page, "/Annots")
    return tuple(filter(_has_place, listed)) if isinstance(listed, Array) else ()


class AnnotationMover:
    """Moves each annotation once; one that several pages list is copied, for its place differs on each."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._before: dict[tuple[int, int], dict[str, Object]] = {}
        self._turned: dict[tuple[tuple[int, int], Matrix], Stream] = {}

    def move(self, original: Dictionary, to: Landing) -> Dictionary:
        """Return the annotation, on the sheet."""
        annotation = self._own(original)
        annotation.Rect = numbers(box(to.matrix, Box(*map(float, annotation.Rect))))
        for key in _POINTS:
            if _are_numbers(annotation.get(key)):
                annotation[key] = _moved_points(annotation[key], to.matrix)
        strokes = annotation.get("/InkList")
        if isinstance(strokes, Array):
            annotation.InkList = Array([_moved_points(stroke, to.matrix) for stroke in filter(_are_numbers, strokes)])
        annotation.P = to.sheet
        self._turn_appearances(annotation, _turn(to.matrix))
        return annotation

    def _own(self, original: Dictionary) -> Dictionary:
        if original.is_indirect and original.objgen not in self._before:
            self._before[original.objgen] = dict(original.items())
            return original
        return self._pdf.make_indirect(Dictionary(self._before.get(original.objgen) or dict(original.items())))

    def _turn_appearances(self, annotation: Dictionary, turn: Matrix) -> None:
        """Turn what a viewer paints: it fits an appearance to the rectangle, but never turns it."""
        looks = annotation.get("/AP")
        if turn == Matrix() or not isinstance(looks, Dictionary):
            return
        annotation.AP = Dictionary({key: self._turned_look(look, turn) for key, look in looks.items()})

    def _turned_look(self, look: Object, turn: Matrix) -> Object:
        if isinstance(look, Stream):
            return self._turned_stream(look, turn)
        if isinstance(look, Dictionary):
            return Dictionary({key: self._turned_look(state, turn) for key, state in _streams(look)})
        return look

    def _turned_stream(self, look: Stream, turn: Matrix) -> Stream:
        key = look.objgen, turn
        if key not in self._turned:
            own = Matrix(*map(float, look.get("/Matrix", Matrix())))
            kept = {name: value for name, value in look.stream_dict.items() if name != "/Length"}
            self._turned[key] = Stream(self._pdf, look.read_raw_bytes(), kept)
            self._turned[key].Matrix = numbers(chain(own, turn))
        return self._turned[key]


def _has_place(item: object) -> TypeGuard[Dictionary]:
    return isinstance(item, Dictionary) and _are_numbers(item.get("/Rect")) and len(item.Rect) == _CORNERS


def _are_numbers(found: object) -> bool:
    values: list[object] = list(found) if isinstance(found, Array) else [None]
    return not any(isinstance(value, Object) or value is None for value in values)


def _streams(states: Dictionary) -> Iterator[tuple[str, Object]]:
    yield from ((key, state) for key, state in states.items() if isinstance(state, Stream))


def _moved_points(flat: Object, matrix: Matrix) -> Array:
    values = [float(value) for value in flat]
    pairs = zip(values[::2], values[1::2], strict=False)
    return numbers(tuple(value for x, y in pairs for value in point(matrix, x, y)))


def _turn(matrix: Matrix) -> Matrix:
    """Return the map's turn alone. All maps here turn by quarters and enlarge alike in x and y."""
    factor = hypot(matrix.a, matrix.b)
    return Matrix(*(round(part / factor) + 0.0 for part in matrix[:4]))
