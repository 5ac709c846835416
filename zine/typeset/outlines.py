"""Glyphs as paths, for lettering that is printed from a picture's plates."""

from typing import Any, NamedTuple

import uharfbuzz as harfbuzz

from zine.model.drawing import UNITS_PER_POINT
from zine.typeset.faces import Faces
from zine.typeset.font import Font
from zine.typeset.unseen import visible


class Outline(NamedTuple):
    """One glyph as PDF path operators in whole tenths of a point, y up, and the bounding box of its points."""

    operators: str
    x0: float
    y0: float
    x1: float
    y1: float


class Lettering(NamedTuple):
    """A line of glyphs from the origin on; `advance` is its width in points, tracking after the last glyph left out."""

    outlines: tuple[Outline, ...]
    advance: float


def outlines(faces: Faces, role: str, text: str, *, size: float, tracking: float = 0.0) -> Lettering:
    """Return the outlines of a text on one line, its baseline beginning at the origin. Spaces have none.

    Raises:
        LayoutError: a character that no face of the role prints.
    """
    lettering = _Lettering(size, tracking)
    for index, stretch in enumerate(visible(text).split(" ")):
        if index:
            lettering.move(faces.first(role).space.width / 1000)
        for face, piece in faces.split(stretch, role):
            lettering.draw(faces.font(face), piece, faces.scale(role, face))
    return Lettering(tuple(lettering.outlines), max(0.0, lettering.x - tracking))


def trace(font: harfbuzz.Font, glyph: int, scale: float) -> str:
    """Return one glyph's outline as PDF path operators in whole units, so many to a unit of the font, y up."""
    traced = _Trace(scale, 0.0)
    font.draw_glyph(glyph, _PEN, traced)
    return "".join(traced.operators)


class _Lettering:
    """Outlines as they line up, up to x, in points."""

    def __init__(self, size: float, tracking: float) -> None:
        self.outlines: list[Outline] = []
        self.x = 0.0
        self._size = size
        self._tracking = tracking

    def draw(self, font: Font, stretch: str, scale: float) -> None:
        """Add a stretch that one font prints, so much larger or smaller than the size."""
        unit = scale / font.units_per_em
        tenths = self._size * unit * UNITS_PER_POINT
        for placed in font.placed(stretch, ligatures=not self._tracking):
            trace = _Trace(tenths, self.x * UNITS_PER_POINT + placed.offset * tenths)
            font.draw(placed.glyph, _PEN, trace)
            if trace.operators:
                self.outlines.append(trace.outline())
            self.move(placed.advance * unit)

    def move(self, ems: float) -> None:
        """Go on by so many ems, and the tracking."""
        self.x += ems * self._size + self._tracking


class _Trace:
    """One glyph as it is traced. A pen of HarfBuzz calls the functions below with it."""

    def __init__(self, scale: float, x: float) -> None:
        self.operators: list[str] = []
        self._scale = scale
        self._x = x
        self._points: list[tuple[float, float]] = []

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point of the glyph on the line, in tenths of a point."""
        place = x * self._scale + self._x, y * self._scale
        self._points.append(place)
        return place

    @property
    def pen(self) -> tuple[float, float]:
        """Where the last operator ended."""
        return self._points[-1]

    def outline(self) -> Outline:
        """All that was traced."""
        xs, ys = zip(*self._points, strict=True)
        return Outline("".join(self.operators), min(xs), min(ys), max(xs), max(ys))


def _move(x: float, y: float, trace: _Trace) -> None:
    trace.operators.append(_operator("m", trace.point(x, y)))


def _line(x: float, y: float, trace: _Trace) -> None:
    trace.operators.append(_operator("l", trace.point(x, y)))


def _quadratic(*numbers_and_trace: Any) -> None:
    """A quadratic curve as a cubic one, whose control points lie two thirds of the way to the quadratic's.

    Arguments as HarfBuzz gives them: the control point, the end, the trace.
    """
    control_x, control_y, end_x, end_y, trace = numbers_and_trace
    begin = trace.pen
    control, end = trace.point(control_x, control_y), trace.point(end_x, end_y)
    trace.operators.append(_operator("c", _towards(begin, control), _towards(end, control), end))


def _towards(begin: tuple[float, float], control: tuple[float, float]) -> tuple[float, float]:
    return begin[0] + (control[0] - begin[0]) * 2 / 3, begin[1] + (control[1] - begin[1]) * 2 / 3


def _cubic(*numbers_and_trace: Any) -> None:
    """Arguments as HarfBuzz gives them: two control points, the end, the trace."""
    *numbers, trace = numbers_and_trace
    points = [trace.point(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    trace.operators.append(_operator("c", *points))


def _close(trace: _Trace) -> None:
    trace.operators.append("h\n")


def _operator(name: str, *points: tuple[float, float]) -> str:
    return " ".join(f"{x:.0f} {y:.0f}" for x, y in points) + f" {name}\n"


def _make_pen() -> harfbuzz.DrawFuncs:
    pen = harfbuzz.DrawFuncs()
    pen.set_move_to_func(_move)
    pen.set_line_to_func(_line)
    pen.set_quadratic_to_func(_quadratic)
    pen.set_cubic_to_func(_cubic)
    pen.set_close_path_func(_close)
    return pen


_PEN = _make_pen()
