"""What a drawing's marks cover, while it is drawn."""

from collections.abc import Iterator

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
        if min(x1 - x0, y1 - y0) >= _LARGE:
            self._trace(path, box, margin, frame)
        else:
            for row in range(y0, y1 + 1):
                self._cover(row, x0, x1)

    def _cover(self, row: int, x0: int, x1: int) -> None:
        if x1 >= x0:
            self._rows[row] |= ((1 << (x1 - x0 + 1)) - 1) << x0

    def _trace(self, path: Path, box: _Box, margin: float, frame: Frame) -> None:
        """Cover each row from the path's leftmost point there to its rightmost."""
        scale, x, y = frame
        ends: dict[int, tuple[float, float]] = {}
        for (from_x, from_y), (to_x, to_y) in _strokes(path):
            low, high = int((from_y * scale + y) // _CELL), int((to_y * scale + y) // _CELL)
            for row in range(low, high + 1):
                at = [_at((row + up) * _CELL, from_y * scale + y, to_y * scale + y) for up in (0, 1)]
                found = [(from_x + (to_x - from_x) * share) * scale + x for share in at]
                left, right = ends.get(row, (found[0], found[0]))
                ends[row] = min(left, *found), max(right, *found)
        for row, (left, right) in ends.items():
            if box[1] <= row <= box[3]:
                wider = margin * scale
                self._cover(row, max(box[0], int((left - wider) // _CELL)), min(box[2], int((right + wider) // _CELL)))

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


def _strokes(path: Path) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """Yield the path's stretches from point to point, as straight lines, the lower end first."""
    start = here = (0.0, 0.0)
    for line in path.operators.splitlines():
        words = line.split()
        if len(words) < 3:
            continue
        there = float(words[-3]), float(words[-2])
        if words[-1] == "m":
            start = there
        else:
            yield (here, there) if here[1] <= there[1] else (there, here)
        here = there
    yield (here, start) if here[1] <= start[1] else (start, here)


def _at(height: float, low: float, high: float) -> float:
    """Return how far from a low to a high place a height is, 0 to 1."""
    return min(1.0, max(0.0, (height - low) / (high - low))) if high > low else 0.0
