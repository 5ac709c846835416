"""Noodles drawn up between two pairs of chopsticks."""

import math

from zine.draw.chance import Chance
from zine.draw.chopstick import chopstick
from zine.draw.hands.hand import Arm, Held, draw_hand
from zine.draw.hands.held import STICK_TURN, nothing
from zine.draw.hands.skins import SKINS
from zine.draw.hands.sleeves import Worn
from zine.draw.knots import Knot
from zine.draw.paint import Paint
from zine.draw.pen import Pen
from zine.draw.vocabulary import Scene
from zine.model.geometry import Point

_EDGE = Paint(0.5, 0.28, 0.62)
_THICK = 2.7
_LOOPS = 4
_REACHES = 27  # degrees up from the level, of chopsticks that somebody holds
_GRIPPED = 56.0  # points from their tips to the hand


def noodle_bridge(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    x: float = 0.5,
    y: float = 0.8,
    span: float = 180,
    slope: float = 12,
    drop: float = 105,
    width: float = 20,
    sag: float = 34,
    n: int = 6,
    tone: str = "cream",
    left: Worn | None = None,
    right: Worn | None = None,
) -> None:
    """Noodles that hang as a bridge between two pairs of chopsticks, steel at the left and wood at the right.

    x and y are midway between the pairs, `span` points apart, the right one `slope` higher; the bridge hangs `sag`
    points deep, and its ends go down into the bowl, `drop` below. `left` and `right` are the sleeves of whoever holds
    them up; without, the chopsticks come from beyond the picture.
    """
    middle = Point(x * scene.width, y * scene.height)
    start = Point(middle.x - span / 2, middle.y - slope / 2)
    end = Point(middle.x + span / 2, middle.y + slope / 2)
    foot = Point(middle.x, middle.y - drop)
    shares = [(i + 0.5) / n * 2 - 1 for i in range(n)]
    for pier, side, held in ((start, -1, left), (end, 1, right)):
        _far_stick(pen, pier, side, held)
        _strands(pen, [_hanger(chance, pier, foot, side, width, share) for share in shares], tone)
    strands = [_span(chance, start, end, sag, share) for share in shares]
    strands += [_loop(pier, (i - 1.5) * 4.4) for pier in (start, end) for i in range(_LOOPS)]
    _strands(pen, strands, tone)
    for pier, side, held in ((start, -1, left), (end, 1, right)):
        if held:
            _partner(pen, chance.child("hand", side), pier, side, held)
        else:
            _near_stick(pen, pier, side, Point(pier.x + side * 212, pier.y + 60))


def _strands(pen: Pen, strands: list[list[Knot]], tone: str) -> None:
    for strand in strands:
        pen.strand(strand, tone, _THICK, _EDGE, 0.9)


def _far_stick(pen: Pen, pier: Point, side: int, held: Worn | None) -> None:
    far = Point(pier.x + side * 210, pier.y + 80)
    if held:
        way = math.radians(_REACHES + 3)
        far = Point(pier.x + side * 2 * _GRIPPED * math.cos(way), pier.y + 2 * _GRIPPED * math.sin(way))
    chopstick(pen, Point(pier.x - side * 16, pier.y - 3), far, 6.0, metal=side < 0)


def _near_stick(pen: Pen, pier: Point, side: int, end: Point) -> None:
    chopstick(pen, Point(pier.x - side * 14, pier.y - 6), end, 6.0, metal=side < 0)


def _partner(pen: Pen, chance: Chance, pier: Point, side: int, sleeve: Worn) -> None:
    """The hand that holds one pair up."""
    way = math.radians(_REACHES if side > 0 else 180 - _REACHES)
    x, y = pier.x + _GRIPPED * math.cos(way), pier.y + _GRIPPED * math.sin(way) + 3
    arm = Arm("chopsticks", x, y, way - side * STICK_TURN, 0.8, side < 0, chance.pick(tuple(SKINS)), sleeve)
    end = Point(pier.x + 1.9 * _GRIPPED * math.cos(way), pier.y + 1.9 * _GRIPPED * math.sin(way))
    draw_hand(pen, arm, Held(lambda pen, _pose: _near_stick(pen, pier, side, end), nothing))


def _hanger(chance: Chance, pier: Point, foot: Point, side: int, width: float, share: float) -> list[Knot]:
    """One noodle from a pair of chopsticks down into the bowl; `share` is its place among the others, -1 to 1."""
    top = pier.x + share * 7
    bend = (pier.x + share * 9 - side * 8 + chance.spread(1.2), pier.y * 0.55 + foot.y * 0.45)
    low = (foot.x + side * (30 + width * 0.3) + share * width, foot.y + chance.spread(4) - 3 * (1 - abs(share)))
    return [(top, pier.y + 2), (top - side * 1.5, pier.y - 14), bend, low]


def _span(chance: Chance, start: Point, end: Point, sag: float, share: float) -> list[Knot]:
    """One noodle of the bridge."""
    hang, reach = sag * (1 + 0.16 * share), end.x - start.x
    return [
        (start.x + share * 6 - 3, start.y + 2 - share),
        (start.x + reach * 0.2, start.y - hang * 0.62),
        ((start.x + end.x) / 2 + chance.spread(1), (start.y + end.y) / 2 - hang),
        (start.x + reach * 0.8, end.y - hang * 0.62),
        (end.x - share * 6 + 3, end.y + 2 - share),
    ]


def _loop(pier: Point, aside: float) -> list[Knot]:
    """A noodle where it goes over the chopsticks."""
    x, y = pier.x + aside, pier.y
    return [(x - 3, y - 4), (x - 1.5, y + 4), (x + 2.5, y + 4.4), (x + 4, y - 3)]
