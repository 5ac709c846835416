"""How a piece of food is put down: lying flat on the dish, or facing us."""

from collections.abc import Callable

from zine.draw import knots
from zine.draw.knots import Knot, Knots
from zine.draw.pen import Pen
from zine.draw.solids import Block
from zine.draw.vocabulary import Place

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


def block(place: Place, width: float, depth: float, height: float) -> Block:
    """Return the block of these sizes lying at a place, turned and sized as the place says."""
    size = place.size
    return Block(place.x, place.y, place.z, width * size, depth * size, height * size, place.turn)
