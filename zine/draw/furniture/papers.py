"""Papers that carry type: the order slip, the till receipt, the taped note, the tab, the slat of a menu board.

Boxes are in points on the page, y up. A paint of None leaves the paper bare; a line of None leaves it unlined: so a
zine short of ink asks for outlines.
"""

import math
from collections.abc import Callable

from zine.draw.chance import Chance
from zine.draw.furniture.cut_edges import hand_cut, pinked
from zine.draw.knots import Knots, move, place
from zine.draw.outlines import panel
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.paths import poly, smooth
from zine.draw.pen import Pen
from zine.model.geometry import Box

_DOTTED = over(deep=Dots(0.42, pitch=2.2))
_CAST = over(warm=0.5, deep=0.12)
_TAPE = over(warm=0.5)
_SLIP = Paint(0.24, 0.01, 0)
_NOTE = Paint(0.62, 0, 0)


def order_slip(
    pen: Pen, chance: Chance, box: Box, *, paint: Paint | None = _SLIP, line: Paint | None = None, tooth: float = 7.4
) -> None:
    """A slip hung from the head, its sides hand-cut, its foot pinked; type goes `tooth` points inside."""
    pen.plates.fill(smooth(pinked(box, chance, tooth)), paint, line, 0.9)


def receipt(
    pen: Pen,
    chance: Chance,
    box: Box,
    *,
    paint: Paint | None = CUT,
    line: Paint | None = LINE,
    shadow: Paint | None = _CAST,
    tooth: float = 12.6,
) -> None:
    """A till receipt, torn off at its foot, casting a shadow."""
    paper = pinked(box, chance, tooth, tooth * 0.48)
    if shadow:
        pen.poly(move(paper, 4, -4), shadow)
    pen.plates.fill(poly(paper), paint, line, 1.0)


def barcode(pen: Pen, chance: Chance, box: Box, *, paint: Paint = LINE) -> None:
    """The bars at a receipt's foot; they mean nothing."""
    x = box.x0
    while x < box.x1 - 2.2:
        width = chance.pick((0.8, 0.8, 1.4, 2.2))
        pen.poly(Box(x, box.y0, x + width, box.y1).corners, paint)
        x += width + chance.pick((0.9, 1.4, 2.0))


def note(
    pen: Pen,
    chance: Chance,
    box: Box,
    *,
    turn: float = -1.4,
    paint: Paint | None = _NOTE,
    line: Paint | None = None,
    shadow: Paint | None = _DOTTED,
    tape: Paint | None = _TAPE,
) -> None:
    """A slip of note paper, taped on at its head.

    The box is that of the paper before it is turned by `turn` degrees round its middle.
    """
    turned = _turned(box, turn)
    paper = turned(hand_cut(box.corners, chance, 0.6))
    if shadow:
        pen.fill(move(paper, 3, -3), shadow)
    pen.plates.fill(smooth(paper), paint, line, 1.0)
    middle = box.middle.x + chance.spread(box.width * 0.06)
    strip = move([(-14.6, -4), (15, -3), (14.4, 6), (-14.2, 5.4)], middle, box.y1)
    if tape:
        pen.poly(turned(strip), tape)
    elif line:
        pen.plates.fill(poly(turned(strip)), None, line, 0.8)


def tab(pen: Pen, chance: Chance, box: Box, *, paint: Paint | None, line: Paint | None = None) -> None:
    """A section's tab at the fore-edge, cut by hand; let the box run past the trim."""
    pen.plates.fill(smooth(hand_cut(box.corners, chance, 0.5)), paint, line, 0.9)


def slat(
    pen: Pen,
    chance: Chance,
    box: Box,
    *,
    head: float = 17.5,
    head_paint: Paint | None,
    paint: Paint | None = CUT,
    line: Paint | None = None,
    corner: float = 4.0,
) -> None:
    """A board of the menu with a coloured head, `head` points high, and rounded corners."""
    board = panel(box.x0, box.y0, box.x1, box.y1, corner, 3, chance, 0.25)
    pen.plates.fill(smooth(board), paint, line, 1.0)
    if not head_paint:
        return
    pen.clip(board)
    pen.poly(hand_cut(Box(box.x0 - 2, box.y1 - head, box.x1 + 2, box.y1 + 2).corners, chance, 0.4), head_paint)
    pen.unclip()


def _turned(box: Box, degrees: float) -> Callable[[Knots], list[tuple[float, ...]]]:
    x, y = box.middle
    return lambda outline: place(move(outline, -x, -y), x, y, math.radians(degrees))
