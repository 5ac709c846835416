"""Fried chicken by the piece, plain or glazed, and the cups that come in its box."""

from math import cos, sin, sqrt, tau
from typing import Literal

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import Pose, block, facing, lying
from zine.draw.knots import Knot, resample
from zine.draw.outlines import ellipse, extrude
from zine.draw.paint import CUT, LINE, Dots, Paint, only, over
from zine.draw.pen import Pen
from zine.draw.solids import box
from zine.draw.vocabulary import Place

Coating = Literal["crisp", "glazed"]
Cut = Literal["leg", "wing", "thigh"]
Held = Literal["glaze", "salt", "radish"]

_CUTS: dict[Cut, tuple[tuple[float, float], ...]] = {
    "thigh": (
        (-26, 0), (-24, 10), (-15, 17), (-3, 16), (9, 19), (20, 14), (27, 5), (26, -7), (17, -15), (4, -14), (-8, -18),
        (-20, -12),
    ),
    "wing": (
        (-30, -8), (-27, 2), (-17, 7), (-9, 15), (3, 18), (14, 12), (24, 12), (33, 5), (31, -4), (20, -7), (10, -3),
        (0, -2), (-7, -12), (-19, -16),
    ),
    "leg": (
        (-30, 2), (-27, 13), (-16, 19), (-3, 16), (9, 13), (20, 6), (26, 4), (27, -4), (19, -8), (6, -13), (-8, -18),
        (-22, -13),
    ),
}  # fmt: skip
_BONE = ((22, -3), (36, -3), (39, -7), (44, -5), (43, 0), (44, 5), (39, 7), (36, 3), (22, 3))
_COATS: dict[Coating, tuple[Paint, Paint, Paint, Paint]] = {  # batter, dark crags, light crags, shine
    "crisp": (Paint(0.92, 0.38, 0.03), only(warm=0.66, deep=0.14), only(warm=0.2, deep=0), only(sun=0.4, warm=0.03)),
    "glazed": (Paint(0.7, 1, 0.04), only(deep=0.42), only(warm=0.76, deep=0), CUT),
}
_HELD: dict[Held, Paint] = {
    "glaze": Paint(0.7, 1, 0.08),
    "salt": Paint(0.06, 0.02, 0.02),
    "radish": Paint(0.3, 0.02, 0.14),
}
_RADISHES = ((-8, 7, 0.3), (8, 8, -0.3), (-1, -2, 0.9), (-11, -6, 0.1), (10, -7, 0.5))  # across, away, turn


def fried_chicken(
    pen: Pen, chance: Chance, place: Place, *, cut: Cut = "thigh", coat: Coating = "crisp", bone: bool = True
) -> None:
    """A piece of fried chicken, coat crisp or glazed red; cut is leg, wing or thigh, a leg with its bone."""
    size = place.size
    batter, dark, light, shine = _COATS[coat]
    pose = facing(pen, place, 7 * size, squash=0.92)
    if bone and cut == "leg":
        shaft = pose(_BONE)
        contact_shadow(pen, shaft, 2, -4)
        pen.fill(shaft, Paint(0.08, 0.03, 0), LINE, 1.2)
    shape = _craggy(chance, cut)
    outline = pose(shape)
    contact_shadow(pen, outline, 2.4 * size, -4.4 * size, over(deep=0.6))
    pen.fill(outline, batter)
    pen.fill(outline, over(deep=Dots(0.46, pitch=2.5)))
    pen.fill(pose([(x * 0.8 - 3.4, y * 0.74 + 3.4) for x, y in shape]), only(deep=batter.deep))
    _crust(pen, chance, pose, dark, light, size)
    pen.outline(outline, 1.6, gap=0.08)
    flat = facing(pen, place, 7 * size, squash=0.92, turn=0)
    if coat == "glazed":
        pen.gloss(flat([(-15, 2), (-9, 9), (2, 11)]), 3.4 * size, shine)
        seeds = flat([(chance.uniform(-16, 16), chance.uniform(-9, 9)) for _ in range(4)])
        pen.dots(seeds, only(deep=0.8), 3.2)
        pen.dots(seeds, Paint(0.16, 0.04, 0), 2.2)
    else:
        pen.gloss(flat([(-17, 2), (-11, 8), (-2, 11)]), 2.6 * size, shine)


def _crust(pen: Pen, chance: Chance, pose: Pose, dark: Paint, light: Paint, size: float) -> None:
    """Lumps of batter with a lit top and a dark foot, and crumbs between them."""
    for _ in range(3):
        angle, reach = chance.uniform(0, tau), sqrt(chance.uniform(0.1, 0.6))
        x, y = 23 * reach * cos(angle), 13 * reach * sin(angle)
        wide, high = chance.uniform(3.4, 6.4), chance.uniform(2, 3.4)
        crag = ellipse(x, y, wide, high, 7, chance.spread(0.7), 0.3, chance)
        pen.fill(pose([(u + 0.8, v - 1.8) for u, v in crag]), dark)
        pen.fill(pose(crag), light)
    for crumb, weight in ((dark, 2.6), (light, 2.0)):
        pen.dots(pose([(chance.uniform(-19, 17), chance.uniform(-11, 11)) for _ in range(6)]), crumb, weight * size)


def _craggy(chance: Chance, cut: Cut) -> list[Knot]:
    """The cut's outline in lumps of its own: batter fries in crags."""
    out: list[Knot] = []
    for i, (x, y) in enumerate(resample(_CUTS[cut], 15, closed=True)):
        push = 1 + (0.055 if i % 2 else -0.045) * chance.uniform(0.5, 1.3)
        out.append((x * push, y * push))
    return out


def dip_cup(pen: Pen, chance: Chance, place: Place, *, holds: Held = "glaze") -> None:
    """A paper cup from the chicken box: red glaze, salt and pepper, or cubes of pickled radish (chikin-mu)."""
    size = place.size
    x, y = pen.at(place.x, place.y, place.z + 15 * size)
    mouth = ellipse(x, y, 23 * size, 23 * size * pen.tilt, 12, 0, 0.012, chance)
    depth = 15 * size * max(pen.rise, 0.45)
    body = extrude(mouth, depth)
    contact_shadow(pen, body, 3.4 * size, -4 * size)
    pen.fill(body, Paint(0.04, 0, 0.1))
    pen.outline(body, 1.6, gap=0.08)
    pen.fill(mouth, CUT, LINE, 1.0)
    inside = ellipse(x, y - 1.2 * size, 19.5 * size, 19.5 * size * pen.tilt, 11)
    pen.fill(inside, _HELD[holds])
    if holds == "radish":
        pen.clip([(k[0], k[1] + (9 * size if k[1] > y else 0)) for k in inside])  # it stands above the rim
        for u, v, turn in _RADISHES:
            _radish(pen, chance, Place(place.x + u * size, place.y + v * size, place.z + 11 * size, turn, size))
        pen.unclip()
        return
    shade = ellipse(x, y + 6 * size * pen.tilt, 18 * size, 11 * size * pen.tilt, 10)
    pen.fill(shade, over(deep=0.3) if holds == "glaze" else over(deep=Dots(0.24, pitch=1.9)))
    if holds == "glaze":
        pen.gloss([(x - 12 * size, y - 4 * size), (x - 3 * size, y - 8 * size), (x + 7 * size, y - 7 * size)], 2.6)
    else:
        specks = [(chance.uniform(-12, 12), chance.uniform(-12, 12)) for _ in range(22)]
        pen.dots(lying(pen, place, 14 * size)(specks), Paint(0.5, 0.4, 0.9), 1.3)


def _radish(pen: Pen, chance: Chance, place: Place) -> None:
    faces = {"top": Paint(0.05, 0, 0), "left": Paint(0.12, 0, 0.12), "right": Paint(0.2, 0.02, 0.26)}
    box(pen, chance, block(place, 11, 11, 8), **faces, soft=0.14, weight=0.8)
