"""A printer as it was measured: where its backs come to lie behind its fronts, and how near to the edges it prints."""

from typing import Literal, NamedTuple

from zine.model.geometry import Point, Size

Lying = Literal["wide", "tall"]


class Misprint(NamedTuple):
    """What happens to a back, seen from the front through the paper, y up: about the middle of the sheet.

    It is enlarged, turned counter-clockwise and moved (points), in this order.
    """

    scale: Point = Point(1.0, 1.0)
    turn_deg: float = 0.0
    shift: Point = Point(0.0, 0.0)


class Margins(NamedTuple):
    """What cannot be printed at each edge of a sheet as it lies, in points."""

    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    bottom: float = 0.0


class Measured(NamedTuple):
    """What calibrating found, for paper that lies one way."""

    misprint: Misprint = Misprint()
    margins: Margins = Margins()


class Printer(NamedTuple):
    """A printer, by the name that somebody gave it. None is a way of lying that was not measured."""

    name: str
    wide: Measured | None = None
    tall: Measured | None = None

    @property
    def margin(self) -> float:
        """The widest strip along an edge that it does not print, in points."""
        return max((max(found.margins) for found in (self.wide, self.tall) if found), default=0.0)

    def measured(self, lying: Lying) -> Measured | None:
        """Return what was found for paper lying so."""
        return self.wide if lying == "wide" else self.tall


def lying(paper: Size) -> Lying:
    """Return how a sheet lies."""
    return "wide" if paper.width >= paper.height else "tall"
