"""What a chicken soup (samgyetang) is made of: a small hen poached whole, ginseng, jujubes."""

from math import cos, pi, sin

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import Pose, facing, lying, standing
from zine.draw.knots import Knot, Knots, jitter, spline
from zine.draw.liquids.tones import TONES, LiquidTone
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_BODY = (
    (-63, -16), (-62, 6), (-50, 26), (-28, 38), (-2, 39), (24, 32), (44, 16), (52, -4), (48, -22), (10, -30),
    (-40, -30),
)  # fmt: skip
_FAR_LEG = (
    (18, 18), (30, 32), (46, 28), (60, 15), (70, 9), (76, 11), (82, 7), (80, 1), (82, -5), (75, -7), (69, -2),
    (58, 3), (40, 2),
)  # fmt: skip
_NEAR_LEG = (
    (-14, -8), (-10, 10), (4, 21), (24, 24), (44, 26), (60, 30), (65, 37), (72, 37), (74, 31), (80, 28), (77, 21),
    (68, 20), (58, 15), (48, 2), (38, -16), (20, -26), (-4, -24),
)  # fmt: skip
_WING = (
    (-50, -2), (-42, 12), (-27, 18), (-13, 13), (-10, 2), (-18, -3), (-24, -12), (-35, -20), (-42, -15), (-35, -4),
)  # fmt: skip
_KNOBS = (((70, 29), (5.4, 5.6)), ((76, 2), (4.6, 5)))
_BODY_SHADE = ((60, 30), (30, 24), (4, 12), (-10, 0), (-40, -8), (-66, -12), (-66, -40), (60, -40))
_LEG_SHADE = ((82, 22), (66, 18), (50, 10), (28, 0), (4, -6), (-16, -6), (-16, -40), (50, -40))
_POOL = (
    (-74, -14), (-60, -10), (-44, -15), (-20, -18), (6, -16), (30, -19), (52, -14), (66, -10), (78, -14),
    (70, -34), (30, -46), (-30, -46), (-68, -34),
)  # fmt: skip
_RIPPLES = (
    ((-76, -14), (-60, -9.4), (-44, -14.4), (-20, -17.4), (6, -15.4), (30, -18.4), (52, -13.4), (68, -9.4)),
    ((-70, -24), (-40, -26), (-8, -24), (20, -27)),
    ((34, -27), (54, -23), (72, -19)),
)
_SKIN = Paint(0.38, 0.15, 0)
_LEG_SKIN = Paint(0.42, 0.18, 0)
_BONE = Paint(0.05, 0.02, 0.03)

_HEAD = (  # of a ginseng: the scarred neck, the body, as far as where its legs begin
    (-66, 3), (-62, 6), (-56, 4), (-50, 9), (-40, 13), (-24, 13), (-10, 10), (0, 9), (6, 0),
    (0, -9), (-10, -11), (-24, -14), (-40, -13), (-50, -8), (-56, -4), (-62, -5), (-66, -2),
)  # fmt: skip
_RINGS = (((-44, 8), (-41, 0), (-43, -8)), ((-32, 9), (-30, 3), (-31, -2)), ((-18, -8), (-16, -3), (-17, 4)))
_ROOT = Paint(0.4, 0.14, 0.02)
_ROOT_LIGHT = Paint(0.24, 0.07, 0)
_TURNS = 2.0
_REACH = 72.0

_JUJUBE = (
    (-11, 0), (-9, 5.6), (-3, 8), (4, 7.4), (10, 4.4), (11.6, -1), (9, -6), (2, -7.8), (-5, -7), (-10, -4),
)  # fmt: skip
_WRINKLES = (((-7, 2), (-2, 4.4), (4, 3)), ((-6, -2), (0, -0.6), (7, -2)), ((-2, -5), (3, -4.6)))


def whole_hen(pen: Pen, chance: Chance, place: Place, *, water: LiquidTone = "milk") -> None:
    """A hen poached whole, legs crossed, half sunk in its broth; water is the broth's tone."""
    size = place.size
    pose = standing(pen, place, depth=0.8, turn=place.turn * 0.3)
    broth = TONES[water]
    shadow = pose([(x * 1.04 + 4, y * 0.5 - 17) for x, y in _BODY])
    pen.fill(shadow, over(warm=0.22, deep=0.1))
    body = pose(jitter(_BODY, 0.7, chance))
    pen.body(body, _SKIN, 1.7)
    _shade(pen, pose, body, _BODY_SHADE)
    pen.brush(pose([(-30, 34), (-14, 27), (6, 27), (20, 30)]), 1.1, LINE, (0.3, 0.6), per=2)
    for leg in (_FAR_LEG, _NEAR_LEG):
        limb = pose(jitter(leg, 0.5, chance))
        contact_shadow(pen, limb, 1.4 * size, -2.6 * size, over(warm=0.3, deep=0.3))
        pen.body(limb, _LEG_SKIN, 1.5)
    for (x, y), (wide, high) in _KNOBS:
        pen.fill(pose([(x - wide, y), (x, y + high), (x + wide, y), (x, y - high)]), _BONE, LINE, 1.0)
    wing = pose(jitter(_WING, 0.5, chance))
    contact_shadow(pen, wing, 1.2 * size, -2.4 * size, over(warm=0.3, deep=0.3))
    pen.body(wing, _LEG_SKIN, 1.4)
    _shade(pen, pose, limb, _LEG_SHADE)
    for pores in ((-46, 20), (-38, 25), (-30, 29), (-52, 8), (8, 10), (15, 14), (24, 15)):
        pen.dots(pose([pores]), over(warm=0.5), 1.3 * size)
    pen.gloss(pose([(-56, 6), (-48, 21), (-30, 32)]), 3.6 * size)
    pen.gloss(pose([(-4, 10), (6, 16), (18, 19)]), 2.6 * size)
    pen.gloss(pose([(-40, 9), (-30, 13.6), (-22, 13)]), 2.0 * size)
    _sink(pen, pose, broth.open, broth.dark)


def _shade(pen: Pen, pose: Pose, within: Knots, shade: Knots) -> None:
    pen.clip(within)
    pen.fill(pose(shade), over(warm=Dots(0.4, pitch=2.1)))
    pen.unclip()


def _sink(pen: Pen, pose: Pose, water: Paint, edge: Paint) -> None:
    """Let the broth cover the foot of what stands in it."""
    pen.fill(pose(_POOL), water)
    for ripple, weight in zip(_RIPPLES, (2.2, 1.3, 1.3), strict=True):
        pen.brush(pose(ripple), weight, edge, (0.3, 0.3))
    pen.brush(pose([(x, y + 1) for x, y in _RIPPLES[0]]), 0.8, LINE, (0.4, 0.4))


def ginseng(pen: Pen, chance: Chance, place: Place, *, helix: bool = False) -> None:
    """A root of ginseng (insam); with helix, its two legs wind round each other, joined by fine rootlets."""
    size = place.size
    pose = lying(pen, place, 6)
    legs = [_wound(phase) if helix else _straying(side, chance) for phase, side in ((0.0, 1), (pi, -1))]
    head = pose(jitter(_HEAD, 0.5, chance))
    contact_shadow(pen, head, 1.6, -4)
    for leg in legs:
        pen.stroke([(x + 1.6, y - 4) for x, y in pose(leg)], over(deep=0.45, warm=0.2), 6 * size)
    if helix:
        _rungs(pen, pose, legs, size)
    _legs(pen, pose, legs, size, crossing=helix)
    pen.body(head, _ROOT, 1.4, shade=over(warm=Dots(0.4, 0.02, way=120, pitch=1.9)))
    for ring in _RINGS:
        pen.brush(pose(ring), 1.0, Paint(0.6, 0.4, 0.3), (0.3, 0.3), per=2)
    for x, y, dx, dy in ((-36, 12, -6, 9), (-20, -13, -8, -8), (-28, -13, 2, -10)):
        pen.brush(pose([(x, y), (x + dx * 0.4, y + dy * 0.7), (x + dx, y + dy)]), 2.0 * size, _ROOT, (0, 0.8), per=2)
    pen.gloss(pose([(-46, 6), (-34, 9), (-18, 8)]), 2.2 * size)


def _wound(phase: float) -> list[Knot]:
    """One leg of two that wind round each other."""
    steps = 28
    out: list[Knot] = []
    for i in range(steps + 1):
        share = i / steps
        out.append((2 + _REACH * share, 11.5 * (1 - 0.3 * share) * sin(share * _TURNS * 2 * pi + phase + 0.5)))
    return out


def _straying(side: int, chance: Chance) -> list[Knot]:
    """One leg that goes its own way."""
    strays = [chance.spread(2.4) for _ in range(3)]
    return spline(
        [(0, side * 4), (20, side * 8 + strays[0]), (44, side * 6 + strays[1]), (72, side * 12 + strays[2])], 6
    )


def _rungs(pen: Pen, pose: Pose, legs: list[list[Knot]], size: float) -> None:
    """Join the legs wherever they are apart: the steps of a winding stair."""
    tones = (Paint(0.35, 0.9, 0), Paint(1, 0.2, 0), Paint(1, 0, 0.6), Paint(0.5, 0.5, 0.6))
    one, other = legs
    for k, i in enumerate(i for i in range(1, len(one) - 1) if abs(one[i][1] - other[i][1]) > 9):
        start, end = pose([one[i], other[i]])
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        pen.stroke([start, end], LINE, 3.2 * size, curved=False)
        pen.stroke([start, middle], tones[k % 4], 2.0 * size, curved=False)
        pen.stroke([middle, end], tones[(k + 1) % 4], 2.0 * size, curved=False)


def _legs(pen: Pen, pose: Pose, legs: list[list[Knot]], size: float, *, crossing: bool) -> None:
    """Draw the legs in short lengths, whichever is behind first."""
    for start in range(0, len(legs[0]) - 1, 4):
        pair = [leg[start : start + 6] for leg in legs]
        behind_first = (0, 1) if cos(start / 28 * _TURNS * 2 * pi + 0.9) < 0 else (1, 0)
        for i in behind_first if crossing else (0, 1):
            _length(pen, pose(pair[i]), size * (1.06 - 0.62 * start / len(legs[0])))


def _length(pen: Pen, knots: list[Knot], size: float) -> None:
    pen.stroke(knots, LINE, 8.2 * size, cap=0)
    pen.stroke(knots, _ROOT, 6.2 * size)
    pen.stroke([(x - 0.8, y + 1.2 * size) for x, y in knots], _ROOT_LIGHT, 2.4 * size)


def whole_jujube(pen: Pen, chance: Chance, place: Place) -> None:
    """A whole dried jujube (daechu), red and wrinkled."""
    size = place.size
    pose = facing(pen, place, 4, squash=0.86)
    fruit = pose(jitter(_JUJUBE, 0.4, chance))
    contact_shadow(pen, fruit, 1.2, -2.8)
    pen.body(fruit, Paint(0.5, 1, 0.24), 1.3, shade=over(deep=Dots(0.4, 0.0, way=130, pitch=1.9)))
    for wrinkle in _WRINKLES:
        pen.brush(pose(wrinkle), 1.2 * size, Paint(0.6, 1, 0.7), (0.3, 0.5), per=2)
    pen.gloss(pose([(-7, 3.4), (-3, 6), (2, 6)]), 1.5 * size, Paint(0.1, 0.45, 0))
    pen.dots(pose([(-10.4, 0.6)]), CUT, 1.6 * size)
