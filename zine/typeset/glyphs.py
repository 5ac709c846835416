"""Glyphs traced: their outlines as PDF path operators, to be scaled and moved."""

from typing import Any, NamedTuple, Protocol

import uharfbuzz as harfbuzz

from zine.model.geometry import Box


class Glyph(NamedTuple):
    """One glyph in font units, y up: PDF path operators with gaps for numbers, the points that fill them, their box."""

    operators: str
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    box: Box

    def at(self, scale: float, x: float = 0.0, y: float = 0.0) -> str:
        """Return the operators with the points scaled, then moved, in whole numbers."""
        numbers = [0] * (2 * len(self.xs))
        numbers[::2] = [round(each * scale + x) for each in self.xs]
        numbers[1::2] = [round(each * scale + y) for each in self.ys]
        return self.operators % tuple(numbers)


class Draws(Protocol):
    """A font, HarfBuzz's or ours: it sends a glyph's outline to a pen, in font units."""

    def draw_glyph(self, glyph: int, pen: object, into: object, /) -> object:
        """Call the pen's functions with `into`."""


def trace(font: Draws, glyph: int) -> Glyph:
    """Return one glyph's outline."""
    traced = _Trace()
    font.draw_glyph(glyph, _PEN, traced)
    return traced.glyph()


class _Trace:
    """One glyph as it is traced. A pen of HarfBuzz calls the functions below with it."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self.points: list[tuple[float, float]] = []

    def glyph(self) -> Glyph:
        """All that was traced."""
        if not self.operators:
            return Glyph("", (), (), Box(0, 0, 0, 0))
        xs, ys = zip(*self.points, strict=True)
        return Glyph("".join(self.operators), xs, ys, Box(min(xs), min(ys), max(xs), max(ys)))


def _move(x: float, y: float, trace: _Trace) -> None:
    trace.operators.append("%d %d m\n")
    trace.points.append((x, y))


def _line(x: float, y: float, trace: _Trace) -> None:
    trace.operators.append("%d %d l\n")
    trace.points.append((x, y))


def _quadratic(*numbers_and_trace: Any) -> None:
    """A quadratic curve as a cubic one, whose control points lie two thirds of the way to the quadratic's.

    Arguments as HarfBuzz gives them: the control point, the end, the trace.
    """
    control_x, control_y, x, y, trace = numbers_and_trace
    begin_x, begin_y = trace.points[-1]
    trace.operators.append(_CURVE)
    trace.points += (
        ((begin_x + 2 * control_x) / 3, (begin_y + 2 * control_y) / 3),
        ((x + 2 * control_x) / 3, (y + 2 * control_y) / 3),
        (x, y),
    )


def _cubic(*numbers_and_trace: Any) -> None:
    """Arguments as HarfBuzz gives them: two control points, the end, the trace."""
    *numbers, trace = numbers_and_trace
    trace.operators.append(_CURVE)
    trace.points += zip(numbers[::2], numbers[1::2], strict=True)


def _close(trace: _Trace) -> None:
    trace.operators.append("h\n")


_CURVE = "%d %d %d %d %d %d c\n"


def _make_pen() -> harfbuzz.DrawFuncs:
    pen = harfbuzz.DrawFuncs()
    pen.set_move_to_func(_move)
    pen.set_line_to_func(_line)
    pen.set_quadratic_to_func(_quadratic)
    pen.set_cubic_to_func(_cubic)
    pen.set_close_path_func(_close)
    return pen


_PEN = _make_pen()
