"""The six steps of folding a booklet, drawn: paper lying on a table, seen at a slant."""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.draw.furniture.kitchen_icons import scissors
from zine.draw.knots import Knot, Knots, move
from zine.draw.outlines import panel
from zine.draw.paint import CUT, LINE, Paint, over
from zine.draw.paints import PAINTS
from zine.draw.paths import poly
from zine.draw.pen import Pen
from zine.draw.shades import SHADES
from zine.draw.vocabulary import Scene
from zine.model.geometry import Box, Point
from zine.pages import furnishing
from zine.pages.pasteup import PasteUp

_LEAN, _FORESHORTENED = 0.42, 0.5  # how paper lies on the slanting table
_RED, _YELLOW = Paint(0.3, 1, 0), Paint(1, 0.04, 0)
_CAST = over(deep=0.5)
_ROOM = Point(168.0, 110.0)  # the panel that the drawings are made for


class FoldStep(NamedTuple):
    """A step: its name, what to do, the paint of its panel, and its drawing (pen, chance) round the origin."""

    name: str
    text: str
    paint: str
    draw: Callable[[Pen, Chance], None]


def draw_step(page: PasteUp, chance: Chance, step: FoldStep, box: Box) -> None:
    """Draw a step's panel (points, y up) and what lies on it."""
    pen = page.tone
    furnishing.panel(page, box, PAINTS[step.paint], panel(box.x0, box.y0, box.x1, box.y1, 6, 3, chance, 0.4))
    size = min(box.width / _ROOM.x, box.height / _ROOM.y, 1.25)
    pen.plates.push(*box.middle, size)
    step.draw(pen.sub(chance.child("hand"), 0, 0), chance)
    pen.plates.pop()


def _flat(points: Sequence[tuple[float, ...]], x: float = 0.0, y: float = 0.0, size: float = 1.0) -> list[Knot]:
    """Lay points (across, away, perhaps up) on the table at (x, y)."""
    return [
        (
            x + size * (point[0] + point[1] * _LEAN),
            y + size * (point[1] * _FORESHORTENED + (point[2] if len(point) > 2 else 0.0)),
            1,
        )
        for point in points
    ]


def _sheet(width: float, depth: float) -> list[tuple[float, float]]:
    return [(-width, -depth), (width, -depth), (width, depth), (-width, depth)]


def _paper(pen: Pen, outline: Knots, paint: Paint = CUT, *, shadow: bool = True) -> None:
    if shadow:
        pen.poly(move(outline, 2.6, -3), _CAST)
    pen.poly(outline, paint, LINE, 1.2)


def arrow(pen: Pen, knots: Knots, weight: float = 3.2, paint: Paint = _RED) -> None:
    """An arrow along the knots."""
    pen.stroke(knots, paint, weight)
    (ax, ay), (bx, by) = knots[-2][:2], knots[-1][:2]
    angle = math.atan2(by - ay, bx - ax)
    tip = [(bx + reach * math.cos(angle + turn), by + reach * math.sin(angle + turn), 1)
           for reach, turn in ((8, 0), (7, 2.2), (7, -2.2))]  # fmt: skip
    pen.poly(tip, paint, paint, 0.8)


def _lines_of_type(pen: Pen, x: float, y: float, size: float = 1.0) -> None:
    """Two pages of print on a flat sheet."""
    for middle in (-26, 26):
        for row in range(4):
            end = 16 if row < 3 else 3
            line = _flat([(middle - 16, 17 - row * 10), (middle + end, 17 - row * 10)], x, y, size)
            pen.stroke(line, _RED if not row else over(deep=0.7), 2.4 if not row else 1.0, curved=False)


def _print(pen: Pen, _chance: Chance) -> None:
    """A printed sheet turned over its short edge."""
    x, y = 3, -26
    _paper(pen, _flat(_sheet(52, 30), x, y))
    pen.stroke(_flat([(0, -30), (0, 30)], x, y), over(deep=0.6), 0.8, curved=False)
    _lines_of_type(pen, x, y)
    edge = _flat([(52, -30), (52, 30)], x, y)
    pen.stroke(edge, _RED, 3.0, curved=False)
    raised = _flat([(52, -30, 0), (52, 30, 0), (20, 30, 40), (20, -30, 40)], x, y)
    pen.plates.dash(poly(raised), LINE, 1.0, 3, 3)
    arrow(pen, [(-14, 24), (8, 37), (36, 36), (56, 20)])


def _stack(pen: Pen, chance: Chance) -> None:
    """Sheets one on the other, the first one outermost: at the bottom."""
    for at in range(5):
        outline = _flat(_sheet(52, 30), -4 + chance.spread(0.9), -30 + at * 8.0)
        _paper(pen, outline, _RED if not at else CUT, shadow=not at)
    x, y = -4, 2
    pen.stroke(_flat([(0, -30), (0, 30)], x, y), over(deep=0.6), 0.8, curved=False)
    _lines_of_type(pen, x, y)
    arrow(pen, [(64, 46), (58, 34), (42, 25)])


def _fold(pen: Pen, _chance: Chance) -> None:
    """Half the stack folded over the other."""
    x, y = -26, -26
    _paper(pen, _flat([(0, -30), (52, -30), (52, 30), (0, 30)], x, y))
    flap = _flat([(0, -30, 0), (-15, -30, 46), (-15, 30, 46), (0, 30, 0)], x, y)
    pen.poly(flap, Paint(0.06, 0, 0.1), LINE, 1.2)
    picture = _flat([(-3, -22, 8), (-12, -22, 38), (-12, 20, 38), (-3, 20, 8)], x, y)
    pen.poly(picture, over(warm=0.4))
    for at in (1, 2, 3):
        edge = [(0, -30, at * 2.2), (52, -30, at * 2.2), (52, 30, at * 2.2)]
        pen.stroke(_flat(edge, x, y - 8.8), LINE, 0.8, curved=False)
    arrow(pen, [(-16, 42), (6, 47), (30, 36), (40, 14)])


def _spoon(pen: Pen, chance: Chance, at: tuple[float, float], turn: float) -> None:
    from zine.draw.props.cutlery import spoon  # noqa: PLC0415 all props, when most pages need none

    scene = Scene(width=1, height=1, center_x=0, center_y=0, top=0, right=0, ceiling=0, shade=SHADES["warm"])
    spoon(pen, chance, scene, x=at[0], y=at[1], turn=turn, length=84, skin="brass")


def _booklet(pen: Pen, x: float, y: float) -> None:
    """The folded booklet, its spine to the left."""
    pages = _flat(_sheet(31, 38), x + 1.6, y - 4.5)
    pen.poly(move(pages, 2.6, -3), _CAST)
    pen.poly(pages, CUT, LINE, 1.0)
    pen.poly(_flat(_sheet(31, 38), x, y), _RED, LINE, 1.2)
    plate = [(k[0], k[1]) for k in _flat([(15 * math.cos(a), 4 + 19 * math.sin(a)) for a in _ROUND], x, y)]
    pen.fill(plate, CUT, LINE, 0.9)
    pen.fill([(k[0], k[1]) for k in _flat([(8 * math.cos(a), 4 + 10 * math.sin(a)) for a in _ROUND], x, y)], _YELLOW)


_ROUND = [math.tau * i / 10 for i in range(10)]


def _crease(pen: Pen, chance: Chance) -> None:
    """The spoon's back drawn along the spine."""
    _booklet(pen, 10, -6)
    arrow(pen, [(-46, -30), (-35, -13), (-25, 5)])
    _spoon(pen, chance, (-22, 22), 296)


def _staple(pen: Pen, _chance: Chance) -> None:
    """The stack lying open, its cover up: two staples through the fold, from outside."""
    x, y = 2, -8
    inner = _flat(_sheet(56, 32), x + 1, y - 4)
    pen.poly(move(inner, 2.6, -3), _CAST)
    pen.poly(inner, CUT, LINE, 1.0)
    pen.poly(_flat(_sheet(56, 32), x, y), _RED, LINE, 1.2)
    pen.stroke(_flat([(0, -32), (0, 32)], x, y), Paint(0.4, 1, 0.6), 1.2, curved=False)
    rounds = [(28 + 14 * math.cos(a), 15 * math.sin(a)) for a in _ROUND]
    pen.fill([(k[0], k[1]) for k in _flat(rounds, x, y)], CUT, LINE, 0.9)
    for away in (-17, 17):
        staple = _flat([(0, away - 6), (0, away + 6)], x, y + 1)
        pen.stroke(staple, LINE, 4.6, curved=False)
        pen.stroke(staple, Paint(0.02, 0, 0.1), 2.2, curved=False)
        top = staple[1]
        arrow(pen, [(top[0] + 2, top[1] + 32), (top[0] + 1, top[1] + 21), (top[0] + 0.4, top[1] + 13)], 2.8, LINE)


def _trim(pen: Pen, chance: Chance) -> None:
    """The fore-edge cut level."""
    x, y = -18, -4
    _booklet(pen, x, y)
    for at in range(8):
        line = _flat([(26, -40 + at * 10.5), (26, -34 + at * 10.5)], x, y)
        pen.stroke(line, CUT, 1.8, curved=False)
    pen.plates.push(50, 0, 0.72)
    scissors(pen.sub(chance, 0, 0), chance)
    pen.plates.pop()


STEPS = (
    FoldStep("Print", "On both sides, at 100 %, turned over the **short** edge.", "butter", _print),
    FoldStep("Stack", "Sheet 1, with the covers, goes outside; the last one inside.", "pink", _stack),
    FoldStep("Fold", "All sheets together, in half.", "sky", _fold),
    FoldStep("Crease", "Run the back of a spoon along the spine.", "butter", _crease),
    FoldStep("Staple", "Open it. Two staples through the fold, from outside.", "pink", _staple),
    FoldStep("Trim", "Cut the fore-edge level, if it bothers you. Then eat.", "sky", _trim),
)
