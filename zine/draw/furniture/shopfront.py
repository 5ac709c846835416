"""The shop round a page: awning, scalloped paper, window.

Boxes are in points on the page, y up.
"""

from zine.draw.chance import Chance
from zine.draw.furniture.cut_edges import hand_cut, scallops
from zine.draw.knots import Knot, move
from zine.draw.paint import CUT, LINE, Lines, Paint, over
from zine.draw.paths import poly, smooth, union
from zine.draw.pen import Pen
from zine.model.geometry import Box

_CAST = over(warm=0.6)
_RED = Paint(0.2, 1, 0)
_SUN = Paint(1, 0.02, 0)


def awning(
    pen: Pen,
    chance: Chance,
    box: Box,
    *,
    count: int = 22,
    paint: Paint = _RED,
    other: Paint = _SUN,
    shadow: Paint | None = None,
    fold: float = 7.0,
) -> None:
    """An awning over a menu board: `count` scallops of two colours hang below the box, and its `fold`, in points."""
    hung = scallops(box.x0, box.x1, box.y0 + 1, count, up=False)
    if shadow:
        pen.plates.fill(union([smooth(move(one, 3.5, -5)) for one in hung]), shadow)
    for number, one in enumerate(hung):
        cut: list[Knot] = [(k[0], k[1] + (0 if len(k) > 2 else chance.spread(0.3)), *k[2:]) for k in one]
        pen.fill(cut, other if number % 2 else paint)
    pen.poly(box.corners, paint)
    shaded = Box(box.x0, box.y0, box.x1, box.y0 + min(fold, box.height / 6))
    pen.poly(shaded.corners, over(deep=Lines(0.16, pitch=2.2, angle=0)))


def scalloped_paper(
    pen: Pen, chance: Chance, box: Box, *, count: int = 13, up: bool = True, paint: Paint = CUT
) -> None:
    """Paper laid over a picture; its upper edge (or its lower) is scalloped, `count` scallops beyond the box."""
    edge = box.y1 if up else box.y0
    knots: list[Knot] = []
    for one in scallops(box.x0, box.x1, edge, count, up=up):
        knots += [(k[0], k[1] + (0 if len(k) > 2 else chance.spread(0.3)), *k[2:]) for k in one]
    far = box.y0 if up else box.y1
    pen.fill([*knots, (box.x1, far, 1), (box.x0, far, 1)], paint)


def window(
    pen: Pen, chance: Chance, box: Box, *, mount: float = 0.0, paint: Paint | None = None, weight: float = 1.3
) -> None:
    """A window cut by hand: a line round the box and, `mount` points wide in `paint`, the card it is cut from."""
    inner = hand_cut(box.corners, chance, 0.9)
    if mount and paint:
        outer = hand_cut(box.grown(mount).corners, chance, 0.7)
        pen.plates.fill_even_odd(union([smooth(outer), smooth(inner)]), paint)
        pen.stroke([(box.x0 - mount, box.y0 - mount), (box.x1 + mount, box.y0 - mount)], LINE, weight * 0.8)
    pen.plates.stroke(smooth(inner), LINE, weight)


def shelf(pen: Pen, chance: Chance, box: Box, *, shadow: Paint | None = _CAST) -> None:
    """A wooden shelf for things to stand on."""
    board = hand_cut(box.corners, chance, 0.4)
    if shadow:
        pen.fill(move(board, 3, -4), shadow)
    pen.fill(board, "wood", LINE, 1.4)
    for number in range(3):
        y = box.y0 + box.height * (0.24 + 0.25 * number)
        start, end = box.x0 + box.width * 0.04, box.x1 - box.width * (0.05 + 0.05 * number)
        grain = [(start, y), ((start + end) / 2, y + chance.spread(0.4)), (end, y + chance.spread(0.4))]
        pen.brush(grain, 1.0, Paint(0.75, 0.46, 0.2), per=2)
    pen.plates.stroke(poly([(box.x0, box.y1), (box.x1, box.y1)], closed=False), LINE, 1.2)
