"""Noodles drawn up between two pairs of chopsticks."""

from zine.draw.chance import Chance
from zine.draw.chopstick import chopstick
from zine.draw.knots import Knot
from zine.draw.paint import Paint
from zine.draw.pen import Pen
from zine.draw.vocabulary import Scene
from zine.model.geometry import Point

_EDGE = Paint(0.5, 0.28, 0.62)
_THICK = 2.7
_LOOPS = 4


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
) -> None:
    """Noodles that hang as a bridge between two pairs of chopsticks, steel at the left and wood at the right.

    x and y are midway between the pairs, `span` points apart, the right one `slope` higher; the bridge hangs `sag`
    points deep, and its ends go down into the bowl, `drop` below.
    """
    middle = Point(x * scene.width, y * scene.height)
    start = Point(middle.x - span / 2, middle.y - slope / 2)
    end = Point(middle.x + span / 2, middle.y + slope / 2)
    foot = Point(middle.x, middle.y - drop)
    for pier, side in ((start, -1), (end, 1)):
        far = Point(pier.x + side * 210, pier.y + 80)
        chopstick(pen, Point(pier.x - side * 16, pier.y - 3), far, 6.0, metal=side < 0)
        for i in range(n):
            pen.strand(_hanger(chance, pier, foot, side, width, (i + 0.5) / n * 2 - 1), tone, _THICK, _EDGE, 0.9)
    for i in range(n):
        pen.strand(_span(chance, start, end, sag, (i + 0.5) / n * 2 - 1), tone, _THICK, _EDGE, 0.9)
    for pier, side in ((start, -1), (end, 1)):
        for i in range(_LOOPS):
            pen.strand(_loop(pier, (i - 1.5) * 4.4), tone, _THICK, _EDGE, 0.9)
        near = Point(pier.x + side * 212, pier.y + 60)
        chopstick(pen, Point(pier.x - side * 14, pier.y - 6), near, 6.0, metal=side < 0)


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
