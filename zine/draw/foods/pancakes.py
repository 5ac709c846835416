"""From the griddle: scallion pancake and sugar pancake."""

from math import cos, sin, sqrt, tau

from zine.draw.chance import Chance
from zine.draw.foods.aromatics import chili
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import Pose, lying
from zine.draw.knots import Knot, between
from zine.draw.outlines import ellipse, extrude
from zine.draw.paint import LINE, Paint
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_BROWNING = (Paint(0.95, 0.5, 0.06), Paint(0.95, 0.42, 0.02), Paint(0.7, 0.1, 0))
_SUGAR_BROWNING = (Paint(1, 0.55, 0.1), Paint(0.95, 0.7, 0.3), Paint(0.9, 0.18, 0))
_SCORE = Paint(0.95, 0.8, 0.5)
_DIE = 6.4  # points from one score to the next


def pajeon(pen: Pen, chance: Chance, place: Place, *, rows: int = 7, vias: bool = True, radius: float = 80) -> None:
    """A lacy scallion pancake; with vias, its scallions end in gold ring pads, a circuit you can eat."""
    size = place.size
    pose, above = lying(pen, place, 5), lying(pen, place, 7)
    top = _lacy_disc(pen, chance, pose, radius, size)
    pen.clip(top)
    for _ in range(16):
        angle, reach = chance.uniform(0, tau), radius * sqrt(chance.uniform(0.05, 0.98))
        _brown(pen, chance, pose, (reach * cos(angle), reach * sin(angle)), (5, 13), (3, 7), 0.25, _BROWNING)
    tips = [_scallion(pen, chance, place, row, rows, radius) for row in range(rows)]
    _squid(pen, chance, above, radius, size)
    pen.unclip()
    if vias:
        for x, y in tips:
            pen.fill(above(ellipse(x, y, 7, 7, 10)), Paint(1, 0.16, 0), LINE, 1.1)
            pen.fill(above(ellipse(x, y, 2.8, 2.8, 8)), Paint(0.5, 0.3, 1))
    for i in range(6):
        angle, reach = chance.uniform(0, tau), radius * chance.uniform(0.2, 0.8)
        x, y = place.x + reach * cos(angle), place.y + reach * sin(angle)
        chili(pen, chance.child("c", i), Place(x, y, place.z + 6, chance.uniform(-0.8, 0.8), size * 0.9))


def _lacy_disc(pen: Pen, chance: Chance, pose: Pose, radius: float, size: float) -> list[Knot]:
    """Draw the fried batter and return its upper outline."""
    wave = chance.wave(6, 3)
    edge: list[Knot] = []
    for angle in (tau * i / 26 for i in range(26)):
        reach = 1 + 0.035 * wave(angle)
        edge.append((radius * (reach + chance.spread(0.008)) * cos(angle), radius * reach * sin(angle)))
    top = pose(edge)
    body = extrude(top, 5 * size)
    contact_shadow(pen, body, 2, -3)
    pen.fill(body, Paint(0.95, 0.6, 0.2))
    pen.fill(top, Paint(0.95, 0.40, 0.04))
    pen.fill(pose([(k[0] * 0.93, k[1] * 0.93) for k in edge]), Paint(0.85, 0.2, 0))
    pen.outline(body, 1.7, gap=0.08)
    return top


def _brown(
    pen: Pen,
    chance: Chance,
    pose: Pose,
    at: tuple[float, float],
    wide: tuple[float, float],
    high: tuple[float, float],
    wobble: float,
    browns: tuple[Paint, ...],
) -> None:
    """Scorch a patch whose half-width and half-height are picked from two ranges."""
    patch = ellipse(*at, chance.uniform(*wide), chance.uniform(*high), 8, chance.uniform(0, 3), wobble, chance)
    pen.fill(pose(patch), chance.pick(browns))


def _scallion(pen: Pen, chance: Chance, place: Place, row: int, rows: int, radius: float) -> tuple[float, float]:
    """Lay one scallion across the pancake and return its tip; every second one bends as a trace does."""
    share = (row + 0.5) / rows * 2 - 1
    y = share * radius * 0.80
    half = sqrt(max(0, 1 - (share * 0.84) ** 2)) * radius * 0.9
    left, right = -half * chance.uniform(0.8, 1.0), half * chance.uniform(0.72, 0.95)
    step = chance.pick((-1, 1)) * radius / rows * 0.9
    bend = chance.uniform(-0.25, 0.25) * radius
    curved = row % 2 == 0
    if curved:
        stem = [(left, y), (right * 0.2, y + chance.spread(1.4)), (right, y + chance.spread(1))]
    else:
        stem = [(left, y), (bend, y), (bend + abs(step), y + step), (right, y + step)]
    path = lying(pen, place, 6)(stem)
    width = 6.0 * place.size
    pen.stroke(path, LINE, width + 1.7, curved=curved)
    pen.stroke(path, Paint(1, 0, 0.7), width, curved=curved)
    pale = [path[0], between(path[0], path[1], 0.5), path[1]] if curved else path[:2]
    pen.stroke(pale, Paint(0.75, 0, 0.26), width, curved=False)
    pen.stroke([path[0], between(pale[0], pale[-1], 0.5)], Paint(0.12, 0, 0.02), width, curved=False)
    pen.stroke([(k[0], k[1] + width * 0.22) for k in path], Paint(0.35, 0, 0.06), 1.0, curved=curved)
    return stem[-1]


def _squid(pen: Pen, chance: Chance, pose: Pose, radius: float, size: float) -> None:
    for _ in range(5):
        angle, reach = chance.uniform(0, tau), radius * chance.uniform(0.15, 0.72)
        ring = pose(ellipse(reach * cos(angle), reach * sin(angle), 8, 8, 9, 0, 0.06, chance))
        pen.stroke(ring, LINE, 5.4 * size, closed=True)
        pen.stroke(ring, Paint(0.05, 0.22, 0.02), 3.9 * size, closed=True)


def hotteok(pen: Pen, chance: Chance, place: Place, *, wafer: bool = False) -> None:
    """A griddled pancake filled with sugar (hotteok); with wafer, it is scored into dies."""
    size = place.size
    pose = lying(pen, place, 8)
    wave = chance.wave(4)
    edge: list[Knot] = []
    for angle in (tau * i / 14 for i in range(14)):
        reach = 30 * (1 + 0.025 * wave(angle))
        edge.append((reach * cos(angle), reach * sin(angle)))
    top = pose(edge)
    body = extrude(top, 8 * size)
    contact_shadow(pen, body, 2.6, -3)
    pen.fill(body, Paint(0.5, 0.22, 0.03))
    pen.fill(top, "toast")
    pen.fill(pose([(k[0] * 0.84, k[1] * 0.84) for k in edge]), "crust")
    if wafer:
        pen.clip(pose([(k[0] * 0.8, k[1] * 0.8) for k in edge]))
        _dies(pen, chance, pose)
        pen.unclip()
    else:
        for _ in range(9):
            angle, reach = chance.uniform(0, tau), 22 * sqrt(chance.uniform())
            at = (reach * cos(angle), reach * sin(angle))
            _brown(pen, chance, pose, at, (3, 7), (2, 4.4), 0.2, _SUGAR_BROWNING)
    pen.outline(body, 1.6, gap=0.1)
    pen.gloss(pose([(-23, 6), (-18, 15), (-9, 21)]), 2.4 * size, Paint(0.4, 0.04, 0))


def _dies(pen: Pen, chance: Chance, pose: Pose) -> None:
    for i in range(-4, 5):
        pen.stroke(pose([(i * _DIE, -30), (i * _DIE, 30)]), _SCORE, 1.0, curved=False)
        pen.stroke(pose([(-30, i * _DIE), (30, i * _DIE)]), _SCORE, 1.0, curved=False)
    for _ in range(6):
        x, y = chance.whole(-3, 2) * _DIE, chance.whole(-3, 2) * _DIE
        die = pose([(x + 0.8, y + 0.8), (x + 5.6, y + 0.8), (x + 5.6, y + 5.6), (x + 0.8, y + 5.6)])
        pen.poly(die, chance.pick((Paint(1, 0.06, 0), Paint(0.6, 0.9, 0.1))))
