"""Fish cake: the folded triangle, the skewered ribbon, and the one in orbit."""

from zine.draw import knots
from zine.draw.chance import Chance
from zine.draw.foods.marks import browned, contact_shadow
from zine.draw.foods.posing import Pose, block, facing, lying, standing
from zine.draw.knots import jitter, move, resample
from zine.draw.outlines import ellipse, hull
from zine.draw.paint import LINE, Paint, over
from zine.draw.pen import Pen
from zine.draw.solids import box
from zine.draw.vocabulary import Place

_TRIANGLE = ((-19, -12, 1), (-15, -14.6, 1), (15, -14.6, 1), (19, -12, 1), (3, 15, 1), (-3, 15, 1))
_GOLDEN_BROTH = Paint(0.62, 0.10, 0)
_BLISTER = Paint(0.9, 0.46, 0.08)
_STICK = Paint(0.6, 0.2, 0.02)
_SOLDER = Paint(0.9, 0.1, 0.1)


def fishcake(pen: Pen, chance: Chance, place: Place) -> None:
    """A folded triangle of fish cake (eomuk) with browned blisters."""
    size = place.size
    pose = lying(pen, place, 4)
    top = pose(jitter(_TRIANGLE, 0.5, chance))
    contact_shadow(pen, top, 1.5, -4)
    body = hull(top + move(top, 0, -3.2 * size))
    pen.poly(body, Paint(0.85, 0.42, 0.12))
    pen.poly(top, Paint(0.68, 0.2, 0.01))
    pen.outline(resample(body, 14, True), 1.3, gap=0.12)
    for _ in range(4):
        x, y = chance.uniform(-8, 8), chance.uniform(-10, 2)
        pen.fill(pose(browned(chance, x, y, (2.2, 4.4), (1.6, 3), 0.15)), _BLISTER)
    pen.gloss(pose([(-9, -9), (-5, -1), (-2, 6)]), 1.8 * size)


def eomuk(pen: Pen, chance: Chance, place: Place, *, height: float = 118, water: Paint | str = _GOLDEN_BROTH) -> None:
    """A ribbon of fish cake folded on a skewer that stands in its broth; water is the broth's colour."""
    size = place.size
    pose = standing(pen, place, depth=0.3)
    stick = pose([(0, -10), (0, height)])
    pen.stroke(stick, LINE, 4.2 * size, curved=False)
    pen.stroke(stick, _STICK, 2.8 * size, curved=False)
    for fold in range(5):
        _fold(pen, chance, pose, fold, (height * 0.60) / 5, size)
    pen.stroke(pose([(0, height * 0.62), (0, height)]), _STICK, 2.8 * size, curved=False)
    _waterline(pen, facing(pen, place, turn=place.turn * 0.3), water)


def _fold(pen: Pen, chance: Chance, pose: Pose, fold: int, rise: float, size: float) -> None:
    """Draw one lap of the ribbon, from the bottom up, every second one the other way round."""
    foot = 2 + fold * rise
    way = 1 if fold % 2 else -1
    lap = [
        (-19 * way, foot + rise * 0.1), (-20 * way, foot + rise * 0.75), (-10 * way, foot + rise * 1.0),
        (12 * way, foot + rise * 1.08), (21 * way, foot + rise * 1.18), (23 * way, foot + rise * 0.66),
        (19 * way, foot + rise * 0.22), (0, foot - rise * 0.02),
    ]  # fmt: skip
    outline = pose(jitter(lap, 0.5, chance))
    contact_shadow(pen, outline, 0.8 * size, -2.0 * size, over(deep=0.4, warm=0.3))
    pen.fill(outline, Paint(0.7, 0.2 if fold % 2 else 0.28, 0.01))
    pen.outline(outline, 1.3, gap=0.1)
    for _ in range(2):
        x, y = chance.uniform(-10, 10), foot + rise * chance.uniform(0.3, 0.8)
        pen.fill(pose(browned(chance, x, y, (2, 5), (1.4, 2.6))), Paint(0.9, 0.46, 0.06))


def _waterline(pen: Pen, pose: Pose, water: Paint | str) -> None:
    pool = [(-25, 1), (-12, 5), (0, 4), (12, 5.4), (25, 1.4), (23, -5), (10, -13), (-10, -13), (-23, -5)]
    pen.fill(pose(pool), water)
    pen.brush(pose([(-26, 1), (-12, 5.4), (0, 4.2), (12, 5.6), (26, 1.6)]), 1.4, Paint(0.75, 0.3, 0.2), (0.3, 0.3))
    pen.brush(pose([(-31, -3), (-16, -10), (4, -12), (20, -9)]), 1.2, Paint(0.75, 0.3, 0.12), (0.4, 0.4))


def satellite(pen: Pen, chance: Chance, place: Place) -> None:
    """A satellite of fish cake: seaweed for solar wings, a toothpick for its boom."""
    size = place.size
    for side in (-1, 1):
        _wing(pen, lying(pen, place, 8), side, size)
    body = block(place._replace(z=place.z + 8 - 5), 21, 17, 15)
    box(pen, chance, body, top=Paint(0.66, 0.2, 0), left=Paint(0.8, 0.32, 0.04), right=Paint(0.9, 0.5, 0.2))
    x, y = pen.at(place.x, place.y, place.z + 8 + 12 * size)
    pen.stroke([(x, y), (x - 4 * size, y + 9 * size)], Paint(0.5, 0.3, 0.5), 1.6 * size)
    _aerial(pen, x - 5 * size, y + 11 * size, size)


def _wing(pen: Pen, pose: Pose, side: int, size: float) -> None:
    panel = pose([(side * 15, -8.5, 1), (side * 40, -8.5, 1), (side * 40, 8.5, 1), (side * 15, 8.5, 1)])
    contact_shadow(pen, panel, 2, -7)
    pen.poly(hull(panel + move(panel, 0, -2 * size)), Paint(0.4, 0.3, 1))
    pen.poly(panel, Paint(0.15, 0, 0.82), LINE, 0.9)
    for i in range(1, 4):
        x = side * (15 + 25 * i / 4)
        pen.stroke(pose([(x, -8.5), (x, 8.5)]), _SOLDER, 0.9, curved=False)
    pen.stroke(pose([(side * 15, 0), (side * 40, 0)]), _SOLDER, 0.9, curved=False)
    pen.stroke(pose([(side * 8, 0), (side * 16, 0)]), Paint(0.6, 0.3, 0.2), 2.0 * size, curved=False)


def _aerial(pen: Pen, x: float, y: float, size: float) -> None:
    pen.fill(knots.place(ellipse(0, 0, 9.5, 5.6, 9), x, y, 0.55, size), "paper", LINE, 1.0)
    pen.fill(knots.place(ellipse(0.4, 0.4, 6.6, 3.4, 8), x, y, 0.55, size), Paint(0.1, 0.3, 0.1))
    pen.stroke(knots.place([(0, 0), (-1.4, 8)], x, y, 0.3, size), LINE, 1.1)
    pen.dots(knots.place([(-1.6, 9)], x, y, 0.3, size), Paint(0.3, 1, 0), 3.2 * size)
