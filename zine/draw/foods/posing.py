"""How a piece of food is put down: lying flat on the dish, or facing us."""

from collections.abc import Callable
from math import sqrt

from zine.draw import knots
from zine.draw.knots import Knot, Knots
from zine.draw.pen import Pen
from zine.draw.solids import Block
from zine.draw.vocabulary import Place

_USUAL_TILT = 0.64  # at which pieces were drawn

Pose = Callable[[Knots], list[Knot]]  # local knots, in points round the piece's middle, to the drawing


def lying(pen: Pen, place: Place, lift: float = 0.0) -> Pose:
    """Return what lays local knots flat on the dish, `lift` points above it, foreshortened by the view."""
    return lambda outline: pen.lay(outline, place.x, place.y, place.z + lift, place.turn, place.size)


def facing(
    pen: Pen, place: Place, lift: float = 0.0, *, up: float = 0.0, squash: float = 1.0, turn: float | None = None
) -> Pose:
    """Return what turns local knots to face us.

    `lift` is in points above the dish; `up` moves it up the drawing, and grows with the piece. `squash` flattens
    it a little, as things tipped back look. `turn` (radians) replaces the place's own.
    """
    x, y = pen.at(place.x, place.y, place.z + lift)
    y += up * place.size
    angle = place.turn if turn is None else turn
    return lambda outline: knots.place(outline, x, y, angle, place.size, squash)


def standing(
    pen: Pen, place: Place, lift: float = 0.0, *, up: float = 0.0, depth: float = 0.6, turn: float | None = None
) -> Pose:
    """Return what stands local knots up: they face us, and the more we look from above the less of them we see.

    `depth` is how thick the piece is, a share of its height: what is as thick as it is high looks alike from anywhere.
    The rest is as in `facing`.
    """
    seen = _seen(pen.tilt, depth) / _seen(_USUAL_TILT, depth)
    return facing(pen, place, lift, up=up * seen, squash=seen, turn=turn)


def _seen(tilt: float, depth: float) -> float:
    """Return the height on the drawing of an egg as high as 1 and as thick as `depth`, looked at from a tilt."""
    return sqrt(1 - tilt * tilt + depth * depth * tilt * tilt)


def block(place: Place, width: float, depth: float, height: float) -> Block:
    """Return the block of these sizes lying at a place, turned and sized as the place says."""
    size = place.size
    return Block(place.x, place.y, place.z, width * size, depth * size, height * size, place.turn)
