"""Appearances: what is painted for an annotation turns with its page, and ends where the page does.

Source: ISO 32000-2, 12.5.5 (a viewer fits an appearance to its annotation's rectangle, but never turns it).
"""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from math import hypot

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from zine.impose.affine import chain, moved
from zine.impose.page_forms import numbers
from zine.impose.sheet_pages import written_matrix
from zine.model.geometry import Box, Matrix

_LEVEL = 1e-6  # the sine of a turn that is none
_PLACES = 3  # decimals of a point in which frames are alike


class Appearances:
    """Changes what is painted; annotations that share an appearance, and are alike, share it still."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._turned: dict[tuple[tuple[int, int], Matrix], Stream] = {}
        self._frames: dict[tuple[tuple[int, int], Matrix, tuple[float, ...]], Stream] = {}

    def change(self, annotation: Dictionary, matrix: Matrix, *, rect: Box, shown: Box) -> None:
        """Change all that may be painted in a rectangle of a page that goes through a map, if part of it is `shown`."""
        looks = annotation.get("/AP")
        quarter = _quarter(matrix)
        if not isinstance(looks, Dictionary) or (quarter == Matrix() and shown == rect):
            return
        if quarter is not None and shown == rect:
            annotation.AP = _each(looks, lambda look: self._quartered(look, quarter))
        else:
            annotation.AP = _each(looks, lambda look: self._framed(look, matrix, rect=rect, shown=shown))

    def _quartered(self, look: Stream, turn: Matrix) -> Stream:
        key = look.objgen, turn
        if key not in self._turned:
            kept = {name: value for name, value in look.stream_dict.items() if name != "/Length"}
            self._turned[key] = Stream(self._pdf, look.read_raw_bytes(), kept)
            self._turned[key].Matrix = numbers(chain(_own(look), turn))
        return self._turned[key]

    def _framed(self, look: Stream, matrix: Matrix, *, rect: Box, shown: Box) -> Stream:
        """Return an appearance that paints another where a viewer would put it on the page, through a frame."""
        back = moved(-rect.x0, -rect.y0)  # so that equal ones are alike wherever they are
        size, part = back.box(rect), back.box(shown)
        key = look.objgen, Matrix(*matrix[:4]), tuple(round(side, _PLACES) for side in (*size, *part))
        if key not in self._frames:
            self._frames[key] = self._frame(look, matrix, rect=size, shown=part)
        return self._frames[key]

    def _frame(self, look: Stream, matrix: Matrix, *, rect: Box, shown: Box) -> Stream:
        placed = _fitted(look, rect)
        if placed is None:
            return look
        look.Subtype = Name.Form  # which viewers do not miss in an appearance, but in what one paints
        frame = self._pdf.make_stream(f"q {written_matrix(placed)} cm /Look Do Q".encode("ascii"))
        frame.Type, frame.Subtype = Name.XObject, Name.Form
        frame.BBox, frame.Matrix = numbers(shown), Array([*matrix[:4], 0, 0])
        frame.Resources = Dictionary(XObject=Dictionary(Look=look))
        return frame


def _each(looks: Dictionary, change: Callable[[Stream], Stream]) -> Dictionary:
    return Dictionary({key: _changed(look, change) for key, look in looks.items()})


def _changed(look: Object, change: Callable[[Stream], Stream]) -> Object:
    if isinstance(look, Stream):
        return change(look)
    if isinstance(look, Dictionary):
        return Dictionary({key: change(state) for key, state in _streams(look)})
    return look


def _streams(states: Dictionary) -> Iterator[tuple[str, Stream]]:
    yield from ((key, state) for key, state in states.items() if isinstance(state, Stream))


def _own(look: Stream) -> Matrix:
    return Matrix(*_values(look, "/Matrix", Matrix()))


def _values(look: Stream, key: str, otherwise: Sequence[float]) -> Sequence[float]:
    listed = look.get(key)
    said: list[object] = list(listed) if isinstance(listed, Array) else []
    found = [float(value) for value in said if isinstance(value, int | float | Decimal)]
    return found if len(found) == len(said) == len(otherwise) else otherwise


def _fitted(look: Stream, rect: Box) -> Matrix | None:
    """Return how a viewer puts an appearance on a page, after its own matrix; None if it has no area."""
    own = _own(look).bounds(Box(*_values(look, "/BBox", Box(0, 0, 0, 0))))
    if own.width <= 0 or own.height <= 0:
        return None
    x, y = rect.width / own.width, rect.height / own.height
    return chain(moved(-own.x0, -own.y0), Matrix(a=x, d=y), moved(rect.x0, rect.y0))


def _quarter(matrix: Matrix) -> Matrix | None:
    """Return the turn of a map without what it enlarges; None unless it is by quarters."""
    turn = [part / hypot(matrix.a, matrix.b) for part in matrix[:2]]
    if min(map(abs, turn)) > _LEVEL:
        return None
    a, b = (round(part) + 0.0 for part in turn)
    return Matrix(a, b, -b + 0.0, a)
