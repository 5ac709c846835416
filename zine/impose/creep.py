"""Creep: how far the inner leaves of folded sheets are pushed out by the paper of those around them."""

from zine.model.assembly import Creep
from zine.model.sheet import Stock
from zine.model.units import MM

SPINE = 1.2  # calipers that each sheet costs the next: 1 for a pressed square spine, π/2 for a round one
SEEN = 0.3 * MM  # less is not worth moving pages for


def creep(stock: Stock, deepest: int, *, closed: bool = False) -> Creep:
    """Return the creep of leaves with up to `deepest` leaves around them; none where it cannot be seen.

    The sheet around all others, a cover's, pushes them out by its own thickness. Where signatures are `closed` at a
    second side, that is pushed out once more: leaves lean.
    """
    found = Creep(SPINE * stock.around, SPINE * stock.caliper)
    if stock.measured is not None and deepest:
        found = Creep(0.0, stock.measured / deepest)
    if closed and stock.bottling:
        found = found._replace(lean=found.each)
    return found if push(found, deepest) >= SEEN else Creep()


def push(found: Creep, depth: int) -> float:
    """Return how far a leaf stands out, in points."""
    return found.first + depth * found.each
