"""What a drawing's marks cover, while it is drawn."""

import math

from zine.draw.paths import UNIT, Path
from zine.model.silhouette import CELL, Silhouette

_CELL = CELL * UNIT
_LARGE = 4  # cells
_Box = tuple[int, int, int, int]
Frame = tuple[float, float, float]


class Seen:
    """Cells of the page that marks cover, inside the clips that are open.

    A large mark counts from its leftmost to its rightmost point, row by row; a small one, and a clip, as its box.
    """

    __slots__ = ("_clips", "_rows")

    def __init__(self, width: float, height: float) -> None:
        self._rows = [0] * (int(height / CELL) + 1)
        self._clips: list[_Box] = [(0, 0, int(width / CELL), len(self._rows) - 1)]

    def clip(self, path: Path, frame: Frame) -> None:
        """Heed only what is inside the path's box, too."""
        self._clips.append(self._cells(path, 0.0, frame))

    def unclip(self) -> None:
        """Forget the innermost clip."""
        if len(self._clips) > 1:
            self._clips.pop()

    def mark(self, path: Path, margin: float, frame: Frame) -> None:
        """Cover a path, `margin` path units wider on all sides."""
        x0, y0, x1, y1 = box = self._cells(path, margin, frame)
        if self._covered(box):
            return
        if path.knots and min(x1 - x0, y1 - y0) >= _LARGE:
            self._trace(path, box, margin, frame)
        else:
            for row in range(y0, y1 + 1):
                self._cover(row, x0, x1)

    def _covered(self, box: _Box) -> bool:
        """Whether a box is covered already, as most food is by the dish it is in: then tracing it is for nothing."""
        x0, y0, x1, y1 = box
        if x1 < x0:
            return True
        columns = ((1 << (x1 - x0 + 1)) - 1) << x0
        return all(row & columns == columns for row in self._rows[y0 : y1 + 1])

    def _cover(self, row: int, x0: int, x1: int) -> None:
        if x1 >= x0:
            self._rows[row] |= ((1 << (x1 - x0 + 1)) - 1) << x0

    def _trace(self, path: Path, box: _Box, margin: float, frame: Frame) -> None:
        """Cover each row from the path's leftmost knot there to its rightmost, its stretches taken as straight."""
        x0, y0, x1, y1 = box
        per_cell = frame[0] / CELL
        shift_x, shift_y = frame[1] / _CELL, frame[2] / _CELL
        left, right = [math.inf] * (y1 - y0 + 1), [-math.inf] * (y1 - y0 + 1)
        last = path.knots[-1]
        from_x, from_y = last[0] * per_cell + shift_x, last[1] * per_cell + shift_y
        for knot in path.knots:
            to_x, to_y = knot[0] * per_cell + shift_x, knot[1] * per_cell + shift_y
            low_x, low, high_x, high = (from_x, from_y, to_x, to_y) if from_y <= to_y else (to_x, to_y, from_x, from_y)
            from_x, from_y = to_x, to_y
            first, final = int(low), int(high)
            slope = (high_x - low_x) / (high - low) if final > first else 0.0
            for row in range(max(first, y0), min(final, y1) + 1):
                enters = low_x if row == first else low_x + slope * (row - low)
                leaves = high_x if row == final else low_x + slope * (row + 1 - low)
                if leaves < enters:
                    enters, leaves = leaves, enters
                if enters < left[row - y0]:  # noqa: PLR1730 min and max would take twice as long, and be half of all
                    left[row - y0] = enters
                if leaves > right[row - y0]:  # noqa: PLR1730 as above
                    right[row - y0] = leaves
        wider = margin * frame[0] / _CELL
        for row, (start, end) in enumerate(zip(left, right, strict=True), y0):
            if start <= end:
                self._cover(row, max(x0, int(start - wider)), min(x1, int(end + wider)))

    def silhouette(self) -> Silhouette:
        """Return all that is covered."""
        return Silhouette(tuple(self._rows))

    def _cells(self, path: Path, margin: float, frame: Frame) -> _Box:
        scale, x, y = frame
        clip = self._clips[-1]
        return (
            max(clip[0], int(((path.x0 - margin) * scale + x) // _CELL)),
            max(clip[1], int(((path.y0 - margin) * scale + y) // _CELL)),
            min(clip[2], int(((path.x1 + margin) * scale + x) // _CELL)),
            min(clip[3], int(((path.y1 + margin) * scale + y) // _CELL)),
        )
