"""Marks remembered while they are printed, to be printed again in another size, screens and lines to match."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from zine.draw.hand import HAND, Hand
from zine.draw.paint import Paint
from zine.draw.paths import Path
from zine.draw.plates import Plates
from zine.model.drawing import Drawing

_SWELL = 0.4  # of what a line gains at its full weight: more would drown the lit and dying parts of contours


class Asked(NamedTuple):
    """What was asked of the plates. The path's knots are forgotten: nobody watches who prints again."""

    method: Callable[..., None]
    arguments: tuple[Any, ...]
    named: Mapping[str, Any]


class Plated(NamedTuple):
    """A dish round the origin, in points; and the marks it is made of, in the dish's own frame."""

    drawing: Drawing
    marks: tuple[Asked, ...]


Plateds = dict[str, Plated]  # dishes that were drawn before, by all that decides how they look


def _remembered(method: Callable[..., None]) -> Callable[..., None]:
    def call(plates: "Recording", *arguments: Any, **named: Any) -> None:
        first, *others = arguments or (None,)
        kept = (_without_knots(first), *others) if isinstance(first, Path) else arguments
        plates.marks.append(Asked(method, kept, named))
        method(plates, *arguments, **named)

    return call


def _without_knots(path: Path) -> Path:
    operators, x0, y0, x1, y1, _ = path
    return Path(operators, x0, y0, x1, y1)


class Recording(Plates):
    """Plates that remember what is printed on them, but for what is stamped."""

    __slots__ = ("marks",)

    def __init__(self, width: float, height: float, hand: Hand = HAND) -> None:
        super().__init__(width, height, hand)
        self.marks: list[Asked] = []

    clip = _remembered(Plates.clip)
    unclip = _remembered(Plates.unclip)
    push = _remembered(Plates.push)
    pop = _remembered(Plates.pop)
    fill = _remembered(Plates.fill)
    ink = _remembered(Plates.ink)
    fill_even_odd = _remembered(Plates.fill_even_odd)
    stroke = _remembered(Plates.stroke)
    dash = _remembered(Plates.dash)


def print_again(marks: Sequence[Asked], plates: Plates, heavier: float) -> None:
    """Print marks on other plates, in the frame that is open there, their contours so many times as heavy."""
    for method, arguments, named in marks:
        if method is Plates.ink:
            _swollen(plates, heavier, *arguments, **named)
        elif method is Plates.fill:
            _filled(plates, heavier, *arguments, **named)
        else:
            method(plates, *arguments, **named)


def _swollen(plates: Plates, heavier: float, path: Path, paint: Paint, weight: float) -> None:
    """Fill the outline of a line, and go round it: a screen has no edge to go round."""
    plates.ink(path, paint, weight, (heavier - 1) * weight * _SWELL if _is_flat(paint) else 0.0)


def _filled(
    plates: Plates, heavier: float, path: Path, paint: Paint | None, line: Paint | None = None, weight: float = 1.0
) -> None:
    plates.fill(path, paint, line, weight * heavier)


def _is_flat(paint: Paint) -> bool:
    return all(tone is None or isinstance(tone, float | int) for tone in paint)
