"""What the things in a picture cover, coarsely: so that a page can keep its names clear of them."""

from collections.abc import Iterator
from dataclasses import dataclass

CELL = 4.0  # points


@dataclass(frozen=True, slots=True)
class Silhouette:
    """The cells, `CELL` points a side, that a picture's things cover; points, y up.

    `rows` run from the foot up, bit 0 at the left. Ground, lettering, shadows and steam are not things; each mark
    covers its box, so that what lies aslant seems larger than it is.
    """

    rows: tuple[int, ...] = ()

    def top(self, x0: float, x1: float) -> float | None:
        """Return how high things reach between two upright lines; None where there are none."""
        columns = ((1 << max(0, _cell(x1) + 1)) - 1) & ~((1 << max(0, _cell(x0))) - 1)
        return next(((at + 1) * CELL for at in reversed(range(len(self.rows))) if self.rows[at] & columns), None)

    def foot(self) -> float | None:
        """Return how far down things reach."""
        return next((at * CELL for at, row in enumerate(self.rows) if row), None)

    def left(self, y0: float, y1: float) -> float | None:
        """Return how far things reach to the left between two heights."""
        return min((((row & -row).bit_length() - 1) * CELL for row in self._between(y0, y1)), default=None)

    def right(self, y0: float, y1: float) -> float | None:
        """Return how far things reach to the right between two heights."""
        return max((row.bit_length() * CELL for row in self._between(y0, y1)), default=None)

    def _between(self, y0: float, y1: float) -> Iterator[int]:
        return (row for row in self.rows[max(0, _cell(y0)) : max(0, _cell(y1) + 1)] if row)


def _cell(length: float) -> int:
    return int(length // CELL)
