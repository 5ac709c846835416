"""Steamed egg risen over the rim of its pot."""

from zine.draw.chance import Chance
from zine.draw.foods.marks import Mood, draw_face
from zine.draw.foods.posing import Pose, facing
from zine.draw.knots import Knot, jitter
from zine.draw.outlines import arc, ellipse, extrude
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_CUMULUS = (  # middle across, up, and radius of each puff of the outline, left to right
    (-64, 8, 22), (-68, 37, 23), (-44, 61, 26), (-8, 82, 27), (29, 68, 21), (58, 52, 21), (76, 30, 17), (69, 6, 17),
)  # fmt: skip
_SPANS = (  # degrees of each that shows
    (170, 212), (112, 234), (84, 212), (30, 186), (22, 110), (-4, 128), (-26, 96), (-38, 70),
)  # fmt: skip
_INSIDE = (
    (-42, 28, 25, 20, 160),
    (-6, 48, 27, 10, 168),
    (34, 34, 23, 0, 140),
    (4, 8, 25, 24, 156),
    (-62, 4, 16, 10, 130),
)
_SHADE = (
    (110, 70), (72, 62), (78, 40), (60, 28), (62, 4), (36, -4), (20, -18), (-30, -16), (-64, -30), (0, -90), (110, -60),
)  # fmt: skip
_CREASE = Paint(0.95, 0.36, 0.06)
_FLECKS = 26


def egg_puff(pen: Pen, chance: Chance, place: Place, *, face: Mood = "") -> None:
    """Steamed egg puffed up over the rim of its pot: a whole cumulus (gyeran-jjim)."""
    size = place.size
    pose = facing(pen, place, turn=0)
    cloud = pose(jitter(_outline(pen.tilt), 0.5, chance))
    pen.fill(cloud, Paint(0.62, 0.01, 0))
    pen.clip(cloud)
    pen.fill(pose(_SHADE), over(sun=0.3, warm=Dots(0.36, 0.2, way=120, pitch=2.3)))
    pen.unclip()
    for x, y, radius, start, end in _INSIDE:
        pen.brush(pose(arc(x, y, radius, radius * 0.92, start, end, 6)), 1.8 * size, _CREASE, (0.3, 0.4))
    for x, y, radius in _CUMULUS[:4]:
        pen.gloss(pose(arc(x, y, radius * 0.74, radius * 0.7, 168, 112, 4)), 3.4 * size, Paint(0.2, 0, 0))
    pen.outline(cloud, 1.9, gap=0.04)
    _flecks(pen, chance, pose)
    if face:
        draw_face(pen, pose([(0, 22)])[0], face, 1.9 * size)


def _outline(tilt: float) -> list[Knot]:
    """Return the cloud, anticlockwise: its foot follows the near rim of the pot, as round as the view is steep."""
    near = [(-78, -15), (-50, -30), (0, -36), (50, -30), (78, -15)]
    foot: list[Knot] = [(x, y * (1 + tilt)) for x, y in near]
    crown: list[Knot] = []
    for (x, y, radius), (start, end) in zip(_CUMULUS, _SPANS, strict=True):
        puff = arc(x, y, radius * 1.04, radius, end, start, 5)
        crown += [*puff[:-1], (*puff[-1], 1)]
    return [*crown[::-1], *foot]


def _flecks(pen: Pen, chance: Chance, pose: Pose) -> None:
    """Scallion and carrot, chopped fine, that rose with it."""
    for i in range(_FLECKS):
        across = -62 + 124 * (i + chance.uniform(0.1, 0.9)) / _FLECKS
        up = chance.uniform(-34, 62 - abs(across) * 0.6)
        fleck = ellipse(0, 0, chance.uniform(2.0, 3.2), chance.uniform(1.6, 2.4), 6, chance.uniform(0, 3))
        fleck = pose([(x + across, y + up) for x, y in fleck])
        pen.fill(
            extrude(fleck, 1.2), chance.pick((Paint(1, 0, 0.66), Paint(1, 0, 0.5), Paint(0.95, 0.6, 0))), LINE, 0.5
        )
