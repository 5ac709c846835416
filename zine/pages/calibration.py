"""The calibration sheet: scales on the front, verniers behind them on the back, and how near to the edges one prints.

Everything is laid out as the front shows it; the back is the same seen through the paper.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zine.model.geometry import Point, Size
from zine.model.ink import Tints
from zine.model.page import Item, Page, Shape
from zine.model.units import MM
from zine.typeset.faces import Faces
from zine.typeset.line import set_line
from zine.typeset.paragraph import set_paragraph
from zine.typeset.style import Style

CORNER = 45 * MM  # of the scales' middles, from the two edges at a corner
VERNIER = 0.9  # millimetres: ten of its parts are nine of the front's
REACH = 10  # parts of a scale, each way
LEAST = Size(209 * MM, 139 * MM)  # paper on which nothing lies over anything else; half-letter is a little larger
_AXIS = 14 * MM  # from a scale's middle to its lines
_STEPS = range(2, 21)  # millimetres from the edge
_STEP = 4.5 * MM  # along the edge
_EDGE_UP, _TOLD = 27 * MM, 33 * MM  # from the upper edge: which one it is, and what is to be done
_INK = Tints(deep=1.0)
_SIDES = ("left", "right", "top", "bottom")

_WORDS = (
    "1. **Edges.** At each edge, which is the smallest number whose line is whole? Those are the margins.",
    "2. **Scales.** Hold the sheet against the light, this side towards you. Along each scale find the back's 0: right "
    "of the front's 0, and above it, count as plus. Whole millimetres: the front's line just before the back's 0. "
    "Tenths: count the back's lines from its 0 to the one that meets a line of the front.",
    "3. **Rulers.** Measure those of both sides, if you have a good steel rule.",
    "Then: zine calibrate --read --printer NAME --top-left X,Y --bottom-right X,Y --margins LEFT,RIGHT,TOP,BOTTOM",
)


class _Side(NamedTuple):
    """One side of the sheet. `across` says that seeing through the paper swaps left and right, not top and bottom."""

    paper: Size
    faces: Faces
    back: bool
    across: bool

    def at(self, x: float, y: float) -> Point:
        """Return where on this side a place of the front is."""
        if not self.back:
            return Point(x, y)
        return Point(self.paper.width - x, y) if self.across else Point(x, self.paper.height - y)

    def line(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.3) -> Shape:
        """Draw a line between two places of the front."""
        (a, b), (c, d) = self.at(x0, y0), self.at(x1, y1)
        return Shape(f"{a:.3f} {b:.3f} m {c:.3f} {d:.3f} l", stroke=_INK, line_width=width)

    def label(self, text: str, x: float, y: float, size: float = 6.0) -> Sequence[Item]:
        """Set a few signs with their middle at a place."""
        middle = self.at(x, y)
        return set_line(self.faces, text, Style("text", size, size)).items(
            middle.x, middle.y + size / 3, align="centre"
        )


def is_large_enough(paper: Size) -> bool:
    """Whether a calibration sheet can be printed on such paper."""
    return paper.landscape.width >= LEAST.width and paper.landscape.height >= LEAST.height


def ruler(paper: Size) -> float:
    """Return how long both rulers are, in points: whole fives of centimetres."""
    return (min(paper) - 50 * MM) // (50 * MM) * 50 * MM


def apart(paper: Size) -> Point:
    """Return the way from the middle of the first scale, at the top left, to that of the second; y up."""
    return Point(paper.width - 2 * CORNER, -(paper.height - 2 * CORNER))


def calibration_pages(paper: Size, faces: Faces, *, across: bool) -> tuple[Page, Page]:
    """Return front and back. `across` says that the printer turns this paper, as it lies, about an upright axis."""
    front, back = (_Side(paper, faces, side, across) for side in (False, True))
    return (
        Page(paper, 0, (*_both(front), *_edges(front), *_told(front)), "1", "calibration"),
        Page(paper, 0, tuple(_both(back)), "2", "calibration"),
    )


def _both(side: _Side) -> Iterator[Item]:
    width, height = side.paper
    for x, y in ((CORNER, CORNER), (width - CORNER, height - CORNER)):
        yield from _scales(side, x, y)
    yield from _rulers(side)
    yield side.line(width / 2 - 4 * MM, height / 2, width / 2 + 4 * MM, height / 2)
    yield side.line(width / 2, height / 2 - 4 * MM, width / 2, height / 2 + 4 * MM)


def _scales(side: _Side, x: float, y: float) -> Iterator[Item]:
    """A level scale above a place and an upright one left of it. Front lines stand off outwards, the back's inwards."""
    part, out = (VERNIER * MM, -1) if side.back else (MM, 1)
    level, upright = y - _AXIS, x - _AXIS
    for count in range(-REACH, REACH + 1):
        tick = out * (4.5 if count % 5 == 0 else 3) * MM
        yield side.line(x + count * part, level, x + count * part, level - tick, 0.2)
        yield side.line(upright, y + count * part, upright - tick, y + count * part, 0.2)
    for count in (-10, 0, 10) if not side.back else (0,):
        sign = "−" if count < 0 else "+" if count else ""
        yield from side.label(f"{sign}{abs(count)}", x + count * part, level - out * 6.5 * MM)
        yield from side.label(f"{sign}{abs(count)}", upright - out * 7 * MM, y - count * part)


def _rulers(side: _Side) -> Iterator[Item]:
    width, height = side.paper
    long = ruler(side.paper)
    x, y = width / 2 - long / 2, height / 2 + 12 * MM
    yield side.line(x, y, x + long, y)
    yield from (side.line(end, y - 2 * MM, end, y + 2 * MM) for end in (x, x + long))
    x, y = width / 2 - 12 * MM, height / 2 - long / 2
    yield side.line(x, y, x, y + long)
    yield from (side.line(x - 2 * MM, end, x + 2 * MM, end) for end in (y, y + long))


def _edges(side: _Side) -> Iterator[Item]:
    """Yield flights of steps, one at each edge, each step as far from it as its number says."""
    for name in _SIDES:
        for index, millimetres in enumerate(_STEPS):
            along = (index - len(_STEPS) / 2) * _STEP
            yield _step(side, name, along, millimetres * MM)
            if millimetres % 2 == 0:
                yield from side.label(
                    str(millimetres), *_beside(side, name, along + _STEP / 2, (millimetres + 2.4) * MM)
                )


def _step(side: _Side, name: str, along: float, away: float) -> Shape:
    return side.line(*_beside(side, name, along, away), *_beside(side, name, along + _STEP, away), 0.5)


def _beside(side: _Side, name: str, along: float, away: float) -> Point:
    """Return a place so far from an edge, and so far along it from its middle."""
    width, height = side.paper
    if name in ("left", "right"):
        return Point(away if name == "left" else width - away, height / 2 + along)
    return Point(width / 2 + along, away if name == "top" else height - away)


def _told(side: _Side) -> Iterator[Item]:
    width, height = side.paper
    x, y = width / 2 + 8 * MM if width > height else width / 2 - 8 * MM, _TOLD
    measure = min(width - 22 * MM - x, 90 * MM)
    yield from side.label("front · this edge up", width / 2 + 6 * MM, _EDGE_UP, 9)
    for words in _WORDS:
        block = set_paragraph(side.faces, words, Style("text", 7.5, 9.6), measure=measure)
        yield from block.items(x, y)
        y += block.height + 3
