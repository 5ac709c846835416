"""Pork belly in one thick slab: three layers, each told from the others."""

from math import sin, tau
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import Pose, lying
from zine.draw.knots import Knot, move
from zine.draw.paint import LINE, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_LENGTH, _WIDTH = 66.0, 27.0  # half its own, points
_FAT = Paint(0.1, 0.06, 0)
_LAYERS = (  # from the bone side to the skin: bottom, top, colour
    (-1.0, -0.42, Paint(0.22, 0.66, 0.04)),
    (-0.24, 0.26, Paint(0.08, 0.46, 0)),
    (0.42, 0.86, Paint(0.34, 0.74, 0.12)),
)
_TRACES = (  # marbling of the outer layer, as along and across it
    ((-0.92, 0.62), (-0.6, 0.62), (-0.52, 0.76), (-0.3, 0.76)),
    ((-0.5, 0.54), (-0.16, 0.54), (-0.06, 0.72), (0.2, 0.72)),
    ((0.02, 0.54), (0.36, 0.54), (0.44, 0.7), (0.66, 0.7)),
    ((0.58, 0.55), (0.9, 0.55)),
)
_TEETH = 15


class _Slab(NamedTuple):
    """The slab's own space: u from -1 to 1 along it, v across it."""

    pose: Pose
    phase: float

    def at(self, u: float, v: float) -> Knot:
        wave = 3.2 * sin(u * 3.1 + self.phase) + 1.2 * sin(u * 7 + self.phase)
        return self.pose([(u * _LENGTH, v * _WIDTH + wave)])[0]

    def line(self, v: float, start: float = -1, end: float = 1, count: int = 9) -> list[Knot]:
        return [self.at(start + (end - start) * i / (count - 1), v) for i in range(count)]


def belly_slab(pen: Pen, chance: Chance, place: Place) -> None:
    """A thick slab of pork belly, its three layers told apart: marbled as traces, as a road, toothed as a gear."""
    size = place.size
    slab = _Slab(lying(pen, place, 6), chance.uniform(0, tau))
    outer = _cornered(slab.line(-1)) + _cornered(slab.line(1)[::-1])
    contact_shadow(pen, outer, 2, -7)
    pen.fill(move(outer, 0, -5.4 * size), Paint(0.75, 0.7, 0.42))
    pen.fill(outer, _FAT)
    for low, high, colour in _LAYERS:
        pen.fill(_cornered(slab.line(low)) + _cornered(slab.line(high)[::-1]), colour)
    pen.fill(_cornered(slab.line(0.93)) + _cornered(slab.line(1)[::-1]), Paint(0.7, 0.4, 0.1))
    _gear(pen, slab)
    _road(pen, slab, size)
    _traces(pen, slab, size)
    for u in (-0.72, -0.08, 0.56):
        scorch = [slab.at(u - 0.03, -0.96), slab.at(u + 0.05, 0), slab.at(u + 0.02, 0.96)]
        pen.brush(scorch, 4.6 * size, over(sun=0.6, warm=0.5, deep=0.24), (0.14, 0.14), per=2)
    _edges(pen, slab, size)
    pen.gloss([slab.at(u, 0.34) for u in (-0.56, -0.36, -0.18)], 2.0 * size)
    pen.gloss([slab.at(u, -0.33) for u in (0.14, 0.3, 0.46)], 1.6 * size)


def _edges(pen: Pen, slab: _Slab, size: float) -> None:
    """Four strokes that meet in corners: heavy below and on the right, thin where the light falls."""
    below = move(slab.line(-1), 0, -5.4 * size)
    pen.brush(slab.line(-1), 1.2, LINE, (0.06, 0.06))
    pen.brush(below, 2.2, LINE, (0.05, 0.05))
    pen.brush(slab.line(1), 1.0, LINE, (0.3, 0.1))
    for u, weight in ((-1, 1.2), (1, 1.9)):
        corner = slab.at(u, -1)
        pen.edge(slab.at(u, 1), corner, weight, bow=0.006)
        pen.edge(corner, (corner[0], corner[1] - 5.4 * size), weight, bow=0)


def _cornered(line: list[Knot]) -> list[Knot]:
    """Return a line whose two ends are corners."""
    return [(*line[0][:2], 1), *line[1:-1], (*line[-1][:2], 1)]


def _gear(pen: Pen, slab: _Slab) -> None:
    """The inner layer meets its fat in teeth."""
    rack: list[Knot] = []
    step = 2 / _TEETH
    for i in range(_TEETH):
        left = -1 + i * step
        for u, v in ((0.16, -0.44), (0.3, -0.26), (0.7, -0.26), (0.84, -0.44)):
            rack.append((*slab.at(left + u * step, v)[:2], 1))
    pen.poly([*rack, *slab.line(-0.62)[::-1]], _LAYERS[0][2])


def _road(pen: Pen, slab: _Slab, size: float) -> None:
    """The middle layer has a line of fat down its middle, broken as on a road, and a thin one along each side."""
    dashes = [(slab.at(-0.94 + 0.24 * i, 0.01), slab.at(-0.82 + 0.24 * i, 0.01)) for i in range(8)]
    pen.strokes(dashes, _FAT, 3.0 * size, 0)
    for v in (-0.17, 0.19):
        pen.stroke(slab.line(v), Paint(0.06, 0.22, 0), 1.0 * size)


def _traces(pen: Pen, slab: _Slab, size: float) -> None:
    """The outer layer is marbled in traces that end in pads."""
    for trace in _TRACES:
        line = [slab.at(u, v) for u, v in trace]
        pen.stroke(line, _FAT, 1.5 * size, curved=False)
        pen.dots([line[0], line[-1]], _FAT, 4.6 * size)
        pen.dots([line[0], line[-1]], _LAYERS[2][2], 1.7 * size)
