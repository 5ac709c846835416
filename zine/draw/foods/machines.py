"""Machines hidden in the food: a plug, a drone, a brazier's funnel."""

from collections.abc import Callable
from typing import Literal

from zine.draw import knots
from zine.draw.chance import Chance
from zine.draw.foods.clouds import cloud_tofu, egg_cloud
from zine.draw.foods.dumplings import mandu, wangmandu
from zine.draw.foods.jars import onggi
from zine.draw.foods.kimbap import kimbap
from zine.draw.foods.marks import Mood, contact_shadow
from zine.draw.foods.posing import facing
from zine.draw.foods.rice_cakes import songpyeon
from zine.draw.foods.tofu import tofu
from zine.draw.outlines import ellipse, rounded
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

Cargo = Literal["", "mandu", "wangmandu", "songpyeon", "kimbap", "tofu", "cloud-tofu", "egg-cloud", "onggi"]

_CARGO: dict[Cargo, Callable[..., None]] = {
    "mandu": mandu,
    "wangmandu": wangmandu,
    "songpyeon": songpyeon,
    "kimbap": kimbap,
    "tofu": tofu,
    "cloud-tofu": cloud_tofu,
    "egg-cloud": egg_cloud,
    "onggi": onggi,
}
_ARMS = ((-30, 12), (30, 12), (-34, -11), (34, -11))
_ROTOR_BLADES = ((-17, 0), (-9, 2.4), (0, 1), (9, 2.4), (17, 0), (9, -2.4), (0, -1), (-9, -2.4))
_DRONE_BODY = (
    (-17, 0), (-15, 8), (-7, 13), (0, 14), (7, 13), (15, 8), (17, 0), (12, -7), (0, -9.5), (-12, -7),
)  # fmt: skip


def plug(pen: Pen, _chance: Chance, place: Place) -> None:
    """A connector: what the end of a noodle turns out to be."""
    size = place.size
    pose = facing(pen, place)
    grip = pose(rounded(0, 0, 22, 15, 0.24, 2))
    contact_shadow(pen, grip, 1.4 * size, -2.6 * size, over(deep=0.5))
    pen.fill(grip, Paint(0.3, 0.1, 0.9))
    pen.outline(grip, 1.3)
    pen.fill(pose(rounded(15, 0, 10, 10, 0.1, 2)), Paint(0.02, 0, 0.14), LINE, 1.1)
    for y in (-2.4, 2.4):
        pen.fill(pose(rounded(15.5, y, 3.4, 2.6, 0.1, 2)), Paint(0.4, 0.3, 1))
    pen.stroke(pose([(-8, -3.4), (-2, -3.4)]), Paint(1, 0.1, 0), 1.4 * size, curved=False)


def drone(
    pen: Pen,
    chance: Chance,
    place: Place,
    *,
    load: Cargo = "",
    face: Mood = "",
) -> None:
    """A drone with four lotus-root rotors and a pot-lid body; load is what hangs from it, face the load's."""
    size = place.size
    x, y = pen.at(place.x, place.y, place.z)
    pose = facing(pen, place, turn=0)
    if load:
        for side in (-1, 1):
            pen.stroke(pose([(side * 5, -6), (side * 3, -24)]), LINE, 1.2)
        hook = Place(0, 0, 0, 0, size * 0.9)
        _CARGO[load](pen.sub(chance, x, y - 46 * size), chance.child("load"), hook, face=face)
    for arm in _ARMS:
        pen.stroke(pose([(0, 0), arm]), LINE, 6 * size, curved=False)
        pen.stroke(pose([(0, 0), arm]), Paint(0.05, 0.02, 0.12), 3.6 * size, curved=False)
    for u, v in _ARMS:
        _rotor(pen, chance, x + u * size, y + (v + 5) * size, size)
    body = pose(_DRONE_BODY)
    pen.fill(body, Paint(1, 0.2, 0))
    pen.outline(body, 1.6, gap=0.08)
    pen.fill(ellipse(x, y - 1 * size, 5.4 * size, 4.6 * size, 9), Paint(0.3, 0.2, 1), LINE, 1.0)
    pen.dots(pose([(-1.6, 0.6)]), CUT, 2.2 * size)
    pen.gloss(pose([(-11, 5), (-6, 9.4), (0, 10.6)]), 2 * size, Paint(0.2, 0, 0))


def _rotor(pen: Pen, chance: Chance, x: float, y: float, size: float) -> None:
    pen.fill(ellipse(x, y, 19 * size, 9.5 * size, 10), over(deep=Dots(0.26, pitch=2)))
    pen.stroke(ellipse(x, y, 19 * size, 9.5 * size, 12), over(deep=0.7), 1.0, closed=True)
    blades = knots.place(_ROTOR_BLADES, x, y, chance.uniform(-0.5, 0.5), size, 0.7)
    pen.fill(blades, Paint(0.3, 0.1, 0), LINE, 0.9)
    pen.dots([(x, y)], Paint(0.3, 1, 0), 4.4 * size)


def chimney(pen: Pen, chance: Chance, place: Place) -> None:
    """The brazier's funnel in the middle of a royal hot pot (sinseollo)."""
    size = place.size
    x, y = pen.at(place.x, place.y, place.z - 4)
    pose = facing(pen, place, -4, turn=0)
    wall = pose([(-24, 0), (-17, 26), (17, 26), (24, 0), (16, -14), (-16, -14)])
    pen.fill(wall, Paint(0.95, 0.2, 0.08))
    pen.fill(pose([(4, 26), (17, 26), (24, 0), (14, -14), (4, -15)]), over(warm=0.3, deep=Dots(0.4, pitch=2.2)))
    pen.outline(wall, 1.6, gap=0.05)
    top = y + 26 * size
    pen.fill(ellipse(x, top, 18 * size, 13 * size, 12), Paint(0.6, 0.04, 0), LINE, 1.3)
    pen.fill(ellipse(x, top - 1, 12.5 * size, 8.6 * size, 11), Paint(0.6, 0.6, 1))
    pen.fill(ellipse(x, top - 3 * size, 8.4 * size, 4.6 * size, 9, 0, 0.12, chance), Paint(0.9, 0.9, 0))
    pen.gloss(pose([(-17, 0), (-13, 15.6)]), 2.6)
