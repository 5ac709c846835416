"""Tofu in slabs, some of which are chips."""

from typing import Literal

from zine.draw.chance import Chance
from zine.draw.foods.marks import Mood, draw_face
from zine.draw.foods.posing import block
from zine.draw.knots import Knot
from zine.draw.paint import CUT, LINE, Paint
from zine.draw.pen import Pen
from zine.draw.solids import TopFace, box
from zine.draw.vocabulary import Place

_GOLD = Paint(0.95, 0.3, 0.1)
_PACKAGE = Paint(0.35, 0.2, 0.92)


def tofu(pen: Pen, chance: Chance, place: Place, *, chip: bool = False, face: Mood = "") -> None:
    """A slab of tofu; with chip, its skin is a processor."""
    size = place.size
    on_top = _slab(pen, chance, place)
    if chip:
        _processor(pen, on_top, size)
        return
    pores = [on_top(chance.uniform(-0.8, 0.8), chance.uniform(-0.8, 0.8)) for _ in range(7)]
    pen.dots(pores, Paint(0.3, 0.12, 0.1), 1.0 * size)
    if face:
        x, y = on_top(0, -0.15)
        draw_face(pen, (x, y + 1), face, 0.8 * size)


def chip(pen: Pen, chance: Chance, place: Place, *, kind: Literal["processor", "memory"] = "processor") -> None:
    """A slab of tofu whose skin is a chip: its pads, and the die of a processor or four banks of memory."""
    on_top = _slab(pen, chance, place)
    if kind == "processor":
        _processor(pen, on_top, place.size)
    else:
        _memory(pen, on_top, place.size)


def _slab(pen: Pen, chance: Chance, place: Place) -> TopFace:
    top, left, right = Paint(0.07, 0.02, 0), Paint(0.16, 0.06, 0.02), Paint(0.22, 0.12, 0.2)
    return box(pen, chance, block(place, 36, 29, 13), top=top, left=left, right=right)


def _processor(pen: Pen, on_top: TopFace, size: float) -> None:
    """Draw pads, package, die and the mark at pin 1 in the plane of a top face."""
    for i in range(5):
        q = -0.66 + i * 0.33
        for start, end in (
            ((q, -0.98), (q, -0.66)),
            ((q, 0.98), (q, 0.66)),
            ((-0.98, q), (-0.66, q)),
            ((0.98, q), (0.66, q)),
        ):
            pen.stroke([on_top(*start), on_top(*end)], _GOLD, 1.9 * size, curved=False, cap=0)
    pen.poly(_rectangle(on_top, -0.64, -0.64, 0.64, 0.64), _PACKAGE, LINE, 0.9)
    pen.poly(_rectangle(on_top, -0.36, -0.36, 0.36, 0.36), Paint(0.3, 0.1, 0.5))
    pen.poly(_rectangle(on_top, -0.28, -0.2, 0.36, 0.36), Paint(1, 0.08, 0))
    trace = [on_top(-0.52, 0.2), on_top(-0.52, 0.52), on_top(-0.2, 0.52)]
    pen.stroke(trace, Paint(0.1, 0.05, 0.3), 1.0 * size, curved=False)
    pen.dots([on_top(-0.5, -0.5)], CUT, 2.0 * size)


def _memory(pen: Pen, on_top: TopFace, size: float) -> None:
    """Draw pads along the two long sides, package and four banks of cells in the plane of a top face."""
    for i in range(8):
        q = -0.77 + i * 0.22
        for start, end in (((q, -0.98), (q, -0.68)), ((q, 0.98), (q, 0.68))):
            pen.stroke([on_top(*start), on_top(*end)], _GOLD, 1.7 * size, curved=False, cap=0)
    pen.poly(_rectangle(on_top, -0.86, -0.66, 0.86, 0.66), _PACKAGE, LINE, 0.9)
    for left, bottom in ((-0.72, 0.08), (0.06, 0.08), (-0.72, -0.52), (0.06, -0.52)):
        pen.poly(_rectangle(on_top, left, bottom, left + 0.66, bottom + 0.44), Paint(0.2, 0.9, 0))
        rows = [(on_top(left + 0.08, bottom + v), on_top(left + 0.58, bottom + v)) for v in (0.13, 0.31)]
        pen.strokes(rows, Paint(0.9, 0.2, 0), 1.0 * size)
    pen.dots([on_top(-0.79, -0.59)], CUT, 1.6 * size)


def _rectangle(on_top: TopFace, left: float, bottom: float, right: float, top: float) -> list[Knot]:
    return [on_top(left, bottom), on_top(right, bottom), on_top(right, top), on_top(left, top)]
