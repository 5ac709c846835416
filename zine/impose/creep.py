"""Creep: how far the inner leaves of folded sheets are pushed out by the paper of those around them."""

from zine.errors import ImpositionError
from zine.model.assembly import Creep
from zine.model.sheet import Stock
from zine.model.units import MM

SPINE = 1.2  # calipers that each sheet costs the next: 1 for a pressed square spine, π/2 for a round one
SEEN = 0.3 * MM  # less is not worth moving pages for
MOST = 1 / 3  # of a page's width; beyond that nothing can be read, and no hands could fold it


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


def refuse_too_much(found: Creep, deepest: int, stock: Stock, *, width: float) -> None:
    """Refuse creep that pages have no room for. `width` is theirs, from the spine to the fore-edge.

    Raises:
        ImpositionError: it takes more than `MOST` of that, lean and all.
    """
    most = push(found, deepest) + found.lean * deepest
    if most <= MOST * width:
        return
    if stock.measured is not None:
        cause = "a dummy so thick"
        hint = "measure again how far the innermost leaf stands out: a few millimetres are usual"
    else:
        thickest = max(stock.caliper, stock.around)
        cause = f"paper {thickest / MM:.4g} mm thick"
        hint = "80 g paper is 0.1 mm thick, and a cover of 250 g 0.3 mm; or fold fewer sheets together"
    raise ImpositionError(
        f"{cause} would push the innermost pages out by {most / MM:.1f} mm; they reach {width / MM:.1f} mm "
        f"from the spine, and can give {MOST * width / MM:.1f} mm",
        hint,
    )
