"""Kimbap before it is rolled: a sheet of seaweed, rice, and three fillings."""

import itertools

from zine.draw.chance import Chance
from zine.draw.foods.marks import CONTACT, contact_shadow
from zine.draw.foods.posing import Pose, lying
from zine.draw.knots import jitter, move
from zine.draw.outlines import ellipse, panel
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.scatter import square_points
from zine.draw.vocabulary import Place

_HALF, _DEPTH = 78.0, 44.0  # half the sheet, points
_FACETS = ((3.9, Paint(0.85, 0.34, 0)), (-4.2, Paint(1, 0.74, 0.04)))
_TEETH = 11


def kimbap_sheet(pen: Pen, chance: Chance, place: Place) -> None:
    """A sheet of seaweed spread with rice; on it a pencil of carrot, a rack of danmuji, a test tube of crab stick."""
    size = place.size
    pose = lying(pen, place, 1)
    sheet = pose(jitter(panel(-_HALF, -_DEPTH, _HALF, _DEPTH, 2), 0.5, chance))
    contact_shadow(pen, sheet, 2, -3.4)
    pen.fill(sheet, "nori")
    pen.outline(sheet, 1.4, gap=0.1)
    for x in range(-70, 78, 14):
        pen.stroke(pose([(x, 30), (x + 4, 42)]), Paint(0.4, 0.2, 0.72), 1.2, curved=False)
    _rice(pen, chance, pose, size)
    _pencil(pen, pose, 12, size)
    _rack(pen, pose, -8, size)
    _tube(pen, pose, -28, size)


def _rice(pen: Pen, chance: Chance, pose: Pose, size: float) -> None:
    bed = pose(panel(4 - _HALF, 3 - _DEPTH, _HALF - 4, _DEPTH - 22, 7, 3, chance, 0.8))
    pen.fill(bed, Paint(0.04, 0, 0), over(deep=0.7), 0.9)
    grains = []
    for u, v in square_points(120, chance, 0.93, 3):
        x, y = u * (_HALF - 5), -9 + v * (_DEPTH - 11)
        dx, dy = chance.spread(2.2), chance.spread(2)
        start, end = pose([(x - dx, y - dy), (x + dx, y + dy)])
        grains.append((start, end))
    pen.strokes(grains, over(deep=0.36), 1.0 * size)


def _pencil(pen: Pen, pose: Pose, y: float, size: float) -> None:
    """Carrot, its facets cut with a knife and its end sharpened."""
    bar = [(-74, y - 7.5, 1), (56, y - 7.5, 1), (82, y, 1), (56, y + 7.5, 1), (-74, y + 7.5, 1)]
    pen.poly(move(pose(bar), 1.4, -4.6 * size), CONTACT)
    pen.poly(move(pose([bar[0], bar[1], (68, y - 4), bar[3], bar[4]]), 0, -2.6 * size), "carrot_dk")
    pen.poly(pose(bar), "carrot")
    for middle, paint in _FACETS:
        pen.poly(
            pose([(-74, y + middle - 1.8), (56, y + middle - 1.8), (56, y + middle + 1.8), (-74, y + middle + 1.8)]),
            paint,
        )
    wood = [(56, y - 7.5), (52, y - 3.6), (56, y), (52, y + 3.6), (56, y + 7.5), (82, y)]
    pen.poly(pose(wood), Paint(0.3, 0.1, 0))
    pen.poly(pose([(73.5, y - 2.5), (82, y), (73.5, y + 2.5)]), Paint(0.4, 0.3, 1))
    pen.poly(pose([(-74, y - 7.5), (-62, y - 7.5), (-62, y + 7.5), (-74, y + 7.5)]), Paint(0.06, 0.4, 0))
    pen.poly(pose([(-62, y - 7.5), (-57, y - 7.5), (-57, y + 7.5), (-62, y + 7.5)]), Paint(0.05, 0, 0.3))
    for start, end in itertools.pairwise([*bar, bar[0]]):
        pen.edge(pose([start])[0], pose([end])[0], 1.4)


def _rack(pen: Pen, pose: Pose, y: float, size: float) -> None:
    """Danmuji, cut in teeth."""
    teeth = []
    step = 150 / _TEETH
    for i in range(_TEETH):
        left = 75 - i * step
        teeth += [
            (left, y + 3),
            (left - step * 0.2, y + 8.5),
            (left - step * 0.55, y + 8.5),
            (left - step * 0.75, y + 3),
        ]
    bar = [(-75, y - 6.5), (75, y - 6.5), *teeth, (-75, y + 3)]
    pen.poly(move(pose(bar), 1.4, -4.2 * size), CONTACT)
    pen.poly(move(pose(bar), 0, -2.4 * size), Paint(1, 0.3, 0.04))
    pen.poly(pose(bar), "danmuji", LINE, 1.2)
    pen.stroke(pose([(-70, y - 2), (40, y - 2)]), Paint(0.4, 0, 0), 1.6 * size, curved=False)


def _tube(pen: Pen, pose: Pose, y: float, size: float) -> None:
    """Crab stick: white, red where it is full, round at its foot, a lip at its mouth, bubbles."""
    tube = pose(
        [(-70, y - 6.5, 1), (60, y - 6.5), (73, y - 4.4), (76, y), (73, y + 4.4), (60, y + 6.5), (-70, y + 6.5, 1)]
    )
    contact_shadow(pen, tube, 1.4, -3.4)
    pen.fill(move(tube, 0, -2.2 * size), Paint(0.3, 0.5, 0.12))
    pen.fill(tube, CUT)
    full = [(-18, y - 6.5, 1), (60, y - 6.5), (73, y - 4.4), (76, y), (73, y + 4.4), (60, y + 6.5), (-14, y + 6.5, 1)]
    pen.fill(pose(full), Paint(0.2, 0.78, 0))
    for x, v, radius in ((-4, 1, 2.2), (14, -2, 1.6), (30, 2, 2.4), (48, -1, 1.5)):
        pen.fill(pose(ellipse(x, y + v, radius, radius, 7)), CUT)
    pen.outline(tube, 1.3, gap=0.06)
    pen.poly(pose([(-76, y - 9), (-69, y - 9), (-69, y + 9), (-76, y + 9)]), CUT, LINE, 1.1)
    pen.fill(pose([(-60, y + 2), (50, y + 2), (50, y + 4), (-60, y + 4)]), over(deep=Dots(0.2)))
