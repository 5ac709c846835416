"""Assembly: what hands do with printed sheets, step by step, until there is something to read.

Sheets lie in one pile, fronts up, the first on top. A scheme writes places as columns from the left and rows from the
top; the planner turns them into points of the sheet, y up.
"""

from typing import Literal, NamedTuple

from zine.model.geometry import Box

Side = Literal["left", "right", "top", "bottom"]
Binding = Literal["left", "right", "top"]  # where the spine is, of the front cover
Means = Literal["staples", "thread", "glue"]

OPPOSITE: dict[Side, Side] = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}


class Trim(NamedTuple):
    """Cut off what lies outside these lines."""

    left: float
    bottom: float
    right: float
    top: float


class Finish(NamedTuple):
    """Cut what has been bound to its size: off with what lies outside these lines, but nothing at the spine."""

    left: float
    bottom: float
    right: float
    top: float


class Deal(NamedTuple):
    """Take the pile apart, from the top, into piles of so many sheets."""

    sizes: tuple[int, ...]


class Cut(NamedTuple):
    """Cut every pile from edge to edge. The part at the `first` side comes first; `waste` wide falls away between."""

    at: float
    first: Side
    waste: float = 0.0

    @property
    def lines(self) -> tuple[float, ...]:
        """Where the blade goes: once, or on both sides of what falls away, that of the first part first."""
        half = self.waste / 2 if self.first in ("left", "bottom") else -self.waste / 2
        return (self.at - half, self.at + half) if self.waste else (self.at,)


class Stack(NamedTuple):
    """Put all piles of pieces onto each other, the first on top."""


class Share(NamedTuple):
    """Share the pile out, from the top, into sets of so many leaves; blank ones that are left go with the last."""

    sizes: tuple[int, ...]


class Fold(NamedTuple):
    """Fold every pile, as it lies, so that this side goes behind."""

    at: float
    behind: Side


class Nest(NamedTuple):
    """Put folded sheets into the middle of each other: so many make each signature."""

    sizes: tuple[int, ...]


class Gather(NamedTuple):
    """Put all signatures onto each other, the first on top."""


class Loop(NamedTuple):
    """Slit every sheet and fold it along all lines to one little book that begins with two panels, given by a point.

    A slit is a line from (x0, y0) to (x1, y1), none of which is smaller than the first.
    """

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    slits: tuple[tuple[float, float, float, float], ...]
    first: tuple[float, float]
    second: tuple[float, float]


class Strip(NamedTuple):
    """Tape all strips end to end, from the first one's `start`, and fold the whole to and fro along the lines."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    start: Side


class Read(NamedTuple):
    """Do nothing: each side is read row by row, from the left unless the binding is at the right."""


class Wrap(NamedTuple):
    """Put the cover, which is a job of its own and folded, around the rest."""


class Bind(NamedTuple):
    """Hold the leaves together."""

    means: Means


HandStep = Trim | Deal | Cut | Stack | Share | Fold | Nest | Gather | Loop | Strip | Read | Wrap | Bind | Finish


class Creep(NamedTuple):
    """How far a leaf is pushed out: `first` the outermost, and `each` more for each leaf around it. In points.

    `lean` is how much further, for each leaf around it, where leaves hang together at a fold beside the spine.
    """

    first: float = 0.0
    each: float = 0.0
    lean: float = 0.0


NO_CREEP = Creep()


class Assembly(NamedTuple):
    """All steps, in points, and what must come of them."""

    steps: tuple[HandStep, ...] = ()
    binding: Binding = "left"
    copies: int = 1
    covers: bool = False  # the last page is the back cover
    common_back: bool = False  # every leaf has the last page on its back
    scale: float = 1.0  # of pages
    poster_scale: float = 1.0
    spine: float = 0.0  # from the spine to the outermost leaf's page
    creep: Creep = NO_CREEP


def edge_of(area: Box, side: Side) -> float:
    """Return where a side of a box of the sheet is."""
    return {"left": area.x0, "right": area.x1, "bottom": area.y0, "top": area.y1}[side]
