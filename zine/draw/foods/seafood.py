"""From the sea: shrimp, clam, and a whole fish."""

from math import cos, radians, sin

from zine.draw.chance import Chance
from zine.draw.foods.marks import browned, contact_shadow, on_ellipse
from zine.draw.foods.posing import facing, lying
from zine.draw.knots import move, normals
from zine.draw.outlines import ellipse, ribbon
from zine.draw.paint import CUT, LINE, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_SHELL = (
    (0, -8), (-9, -5), (-14.5, 1.5), (-13, 8), (-7.5, 11.5), (0, 12.6), (7.5, 11.5), (13, 8), (14.5, 1.5), (9, -5),
)  # fmt: skip
_FISH = (
    (-52, 2), (-44, 11), (-26, 18), (-4, 20), (20, 15), (38, 7), (46, 4), (60, 15, 1), (57, 1), (61, -13, 1),
    (46, -4), (36, -7), (18, -14), (-6, -18), (-28, -16), (-45, -8),
)  # fmt: skip
_FISH_BELLY = (
    (-50, 0), (-28, 3), (0, 4), (30, 1), (44, 0), (36, -7), (18, -14), (-6, -18), (-28, -16), (-45, -8),
)  # fmt: skip
_FISH_BACK = ((-44, 10.6), (-26, 17.4), (-4, 19.4), (20, 14.4), (38, 6.6), (20, 8), (-4, 11), (-28, 9))
_FINS = (((-12, 19), (0, 27), (16, 24), (18, 15)), ((-10, -17), (-2, -24), (8, -22), (10, -15)))


def shrimp(pen: Pen, chance: Chance, place: Place) -> None:
    """A cooked shrimp, curled up."""
    pose = facing(pen, place, 3, squash=0.9)
    flip = -1 if chance.happens(0.5) else 1
    spine, widths = [], []
    for i in range(9):
        share = i / 8
        angle, reach = radians(200 - 250 * share), 13 - 2.6 * share
        spine.append((reach * cos(angle) * flip, reach * sin(angle) * 0.92))
        widths.append(11 * (1 - share) ** 0.55 * (1 if i else 0.82) + 2.2)
    body = pose(ribbon(spine, widths))
    x, y = spine[-1]
    tail = [(x, y), (x - 4 * flip, y - 7), (x + 1.4 * flip, y - 5), (x + 5 * flip, y - 9), (x + 4 * flip, y - 2)]
    contact_shadow(pen, body, 1.5, -3)
    pen.fill(pose(tail), Paint(0.6, 1, 0.05), LINE, 0.8)
    pen.fill(body, Paint(0.3, 0.42, 0))
    for (x, y), (right, up), width, after in zip(spine[1:], normals(spine)[1:], widths[1:], spine[2:], strict=False):
        half = width * 0.5
        middle = (x + (after[0] - x) * 0.35, y + (after[1] - y) * 0.35)
        band = pose([(x + right * half, y + up * half), middle, (x - right * half, y - up * half)])
        pen.stroke(band, Paint(0.5, 0.95, 0), 2.0 * place.size)
    pen.outline(body, 1.3, gap=0.12)


def clam(pen: Pen, chance: Chance, place: Place) -> None:
    """An open clam, its meat in the shell."""
    pose = facing(pen, place, 2, squash=0.88)
    shell = pose(_SHELL)
    contact_shadow(pen, shell, 1.5, -3.5)
    pen.fill(move(shell, 0, -2.4 * place.size), Paint(0.3, 0.2, 0.6))
    pen.fill(shell, Paint(0.3, 0.2, 0.34))
    pen.fill(pose([(x * 0.72, y * 0.66 + 0.6) for x, y in _SHELL]), Paint(0.2, 0.1, 0.04))
    pen.fill(pose(ellipse(1, 2.5, 6, 4, 8, 0.2, 0.08, chance)), Paint(0.7, 0.3, 0), LINE, 0.7)
    angles = [90 + lean for lean in (-60, -32, -8, 16, 40, 62)]
    ribs = zip(on_ellipse(0, 2, 10.2, 7.6, angles), on_ellipse(0, 1, 13.6, 11.2, angles), strict=True)
    for rib in ribs:
        pen.stroke(pose(rib), LINE, 0.7)
    pen.outline(shell, 1.3, gap=0.12)


def fish(pen: Pen, chance: Chance, place: Place) -> None:
    """A whole grilled fish, scored across."""
    pose = lying(pen, place, 4)
    body = pose(_FISH)
    contact_shadow(pen, body, 2.4, -4.5)
    for fin in _FINS:
        pen.fill(pose(fin), Paint(0.4, 0.2, 0.6), LINE, 0.9)
    pen.fill(body, Paint(0.5, 0.2, 0.22))
    pen.fill(pose(_FISH_BELLY), Paint(0.45, 0.14, 0.04))
    pen.fill(pose(_FISH_BACK), Paint(0.55, 0.3, 0.6))
    for score in (-14, 2, 18):
        pen.brush(
            pose([(score - 5, 13), (score, 2), (score + 3, -11)]),
            2.6 * place.size,
            Paint(0.9, 0.7, 0.5),
            (0.3, 0.3),
            per=2,
        )
    for _ in range(5):
        x, y = chance.uniform(-20, 30), chance.uniform(-8, 10)
        pen.fill(pose(browned(chance, x, y, (2, 5), (1.4, 3))), over(sun=0.6, warm=0.5, deep=0.2))
    pen.outline(body, 1.7, gap=0.05)
    pen.stroke(pose([(-33, 14), (-29, 4), (-33, -10)]), LINE, 1.3)
    pen.fill(pose(ellipse(-42, 3, 3.4, 3.4, 8)), CUT, LINE, 1.0)
    pen.dots(pose([(-42, 3)]), Paint(0.3, 0.3, 1), 2.6 * place.size)
    for ray in (8, 4, 0, -4, -8):
        pen.stroke(pose([(49, ray * 0.4), (57, ray)]), LINE, 0.8)
