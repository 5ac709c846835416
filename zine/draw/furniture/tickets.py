"""Things that are numbered or dated by hand: the ticket of a copy, the date stamp."""

import math

from zine.draw.chance import Chance
from zine.draw.furniture.emblems import seal
from zine.draw.knots import Knot, Knots, move, place
from zine.draw.outlines import arc, panel
from zine.draw.paint import CUT, LINE, Paint, over
from zine.draw.paths import poly, smooth
from zine.draw.pen import Pen
from zine.model.geometry import Box, Point

_CAST = over(warm=0.5, deep=0.4)
_STAMP_INK = over(warm=0.85)
_SUN = Paint(1, 0.02, 0)
_STUB = 52.0  # points from the perforation to the right edge
_BITE = 5.0  # radius of the two bites
_SEAL_SPAN = 46.0  # points that the seal's own points span


def ticket(
    pen: Pen,
    chance: Chance,
    box: Box,
    *,
    paint: Paint | None = _SUN,
    line: Paint | None = LINE,
    shadow: Paint | None = _CAST,
    scale: float = 1.0,
) -> None:
    """A numbered ticket: a bite at each end of its perforation, a seal on its stub.

    The part for writing on is the box without its last 58 points, times the `scale` of the ticket.
    """
    stub, bite = _STUB * scale, _BITE * scale
    perforation = box.x1 - stub
    outline = _bitten(box, perforation, scale)
    if shadow:
        pen.fill(move(outline, 2.5, -2.5), shadow)
    pen.plates.fill(smooth(outline), paint, line, 1.2)
    fold = poly([(perforation, box.y0 + bite + 2), (perforation, box.y1 - bite - 2)], closed=False)
    pen.plates.dash(fold, LINE, 1.0, 2, 3)
    middle = Point(box.x1 - stub / 2, box.middle.y)
    reach = min(stub, box.height) * 0.4
    pen.dots([middle], CUT, 2 * reach)
    pen.plates.push(middle.x, middle.y, reach * 1.3 / _SEAL_SPAN)
    seal(pen, chance)
    pen.plates.pop()


def _bitten(box: Box, perforation: float, scale: float) -> list[Knot]:
    """Return a rounded ticket with a half disc bitten out of each long side."""
    rounded = panel(box.x0, box.y0, box.x1, box.y1, 6 * scale, 3)
    bite = _BITE * scale
    right_top, left, right_bottom = rounded[:4], rounded[4:12], rounded[12:]
    top = arc(perforation, box.y1, bite, bite, 360, 180, 5)
    foot = arc(perforation, box.y0, bite, bite, 180, 0, 5)
    return [*right_top, *_cornered(top), *left, *_cornered(foot), *right_bottom]


def _cornered(knots: list[Knot]) -> list[Knot]:
    return [(*knots[0], 1), *knots[1:-1], (*knots[-1], 1)]


def date_stamp(
    pen: Pen, chance: Chance, center: Point, *, width: float = 92.0, turn: float = -7.0, paint: Paint = _STAMP_INK
) -> None:
    """A rubber stamp's frame, worn, turned by degrees: a label above, the date in the middle, on a bed half as high."""
    height = width * 0.46
    for inset, weight in ((0.0, 2.2), (3.6, 0.8)):
        frame = panel(-width / 2 + inset, -height / 2 + inset, width / 2 - inset, height / 2 - inset, 5 - inset / 2, 3)
        pen.stroke(_stamped(frame, center, turn), paint, weight, closed=True)
    bar = height * 0.16
    for side in (-1, 1):
        line = [(-width / 2 + 4, side * bar), (width / 2 - 4, side * bar)]
        pen.stroke(_stamped(line, center, turn), paint, 0.8, curved=False)
    specks: list[Knot] = []
    for _ in range(round(width * 0.55)):
        x, y = chance.uniform(-0.5, 0.5) * width, chance.uniform(-0.5, 0.5) * height
        specks.append((x, y) if chance.happens(0.3) else _onto_frame(x, y, width, height))
    pen.dots(_stamped(specks, center, turn), Paint(None, 0, None), 1.0)


def _stamped(outline: Knots, center: Point, degrees: float) -> list[Knot]:
    return place(outline, center.x, center.y, math.radians(degrees))


def _onto_frame(x: float, y: float, width: float, height: float) -> Knot:
    """Return the nearest point of the frame: ink wears off where there is ink."""
    if abs(x) / width > abs(y) / height:
        return (math.copysign(width / 2, x), y)
    return (x, math.copysign(height / 2, y))
