"""What the things in a picture cover, coarsely: so that a page can keep its names clear of them."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from zine.model.geometry import Box, Point

CELL = 4.0  # points
_FOOT_LEFT = Point(0.0, 0.0)


class Silhouette(NamedTuple):
    """The cells, `cell` points a side, that a picture's things cover; points, y up.

    `rows` run from the foot up, bit 0 at the left; the first cell's corner is at `origin`. Ground, lettering, shadows
    and steam are not things; a small mark covers its box, so that what lies aslant seems larger than it is.
    """

    rows: tuple[int, ...] = ()
    cell: float = CELL
    origin: Point = _FOOT_LEFT

    def top(self, x0: float, x1: float) -> float | None:
        """Return how high things reach between two upright lines; None where there are none."""
        columns = self._columns(x0, x1)
        found = next((at for at in reversed(range(len(self.rows))) if self.rows[at] & columns), None)
        return None if found is None else self.origin.y + (found + 1) * self.cell

    def foot(self) -> float | None:
        """Return how far down things reach."""
        return next((self.origin.y + at * self.cell for at, row in enumerate(self.rows) if row), None)

    def left(self, y0: float, y1: float) -> float | None:
        """Return how far things reach to the left between two heights."""
        found = min(((row & -row).bit_length() - 1 for row in self._between(y0, y1)), default=None)
        return None if found is None else self.origin.x + found * self.cell

    def right(self, y0: float, y1: float) -> float | None:
        """Return how far things reach to the right between two heights."""
        found = max((row.bit_length() for row in self._between(y0, y1)), default=None)
        return None if found is None else self.origin.x + found * self.cell

    def area(self, box: Box) -> float:
        """Return how much of a box is covered, in square points."""
        columns = self._columns(box.x0, box.x1)
        first, last = max(0, self._row(box.y0)), max(0, self._row(box.y1) + 1)
        return sum((row & columns).bit_count() for row in self.rows[first:last]) * self.cell**2

    def gaps(self, top: float) -> list[tuple[float, float]]:
        """Return the heights, from and to, between which nothing is covered from the foot up to a `top`."""
        covered = [at for at, row in enumerate(self.rows) if row]
        edges = [self.origin.y + at * self.cell for at in covered]
        return list(zip([0.0, *[edge + self.cell for edge in edges]], [*edges, top], strict=True))

    def joined(self, other: "Silhouette") -> "Silhouette":
        """Return what either of two covers that have the same cells."""
        return self._replace(rows=tuple(one | two for one, two in zip_longest(self.rows, other.rows, fillvalue=0)))

    def scaled(self, scale: float, x: float, y: float) -> "Silhouette":
        """Return it scaled, then moved by (x, y)."""
        return Silhouette(self.rows, self.cell * scale, Point(self.origin.x * scale + x, self.origin.y * scale + y))

    def inside(self, box: Box) -> "Silhouette":
        """Return what of it lies in a box."""
        columns = self._columns(box.x0, box.x1)
        first, last = self._row(box.y0), self._row(box.y1)
        return self._replace(
            rows=tuple(row & columns if first <= at <= last else 0 for at, row in enumerate(self.rows))
        )

    def _between(self, y0: float, y1: float) -> Iterator[int]:
        return (row for row in self.rows[max(0, self._row(y0)) : max(0, self._row(y1) + 1)] if row)

    def _columns(self, x0: float, x1: float) -> int:
        first, last = (int((x - self.origin.x) // self.cell) for x in (x0, x1))
        return ((1 << max(0, last + 1)) - 1) & ~((1 << max(0, first)) - 1)

    def _row(self, y: float) -> int:
        return int((y - self.origin.y) // self.cell)
