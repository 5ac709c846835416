"""Tracks: where the columns and rows of a layout lie on the paper, with the distances that their edges need."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from zine.model.assembly import Side
from zine.model.geometry import Box, Size
from zine.model.sheet import Cell, Edge, Layout, Spacing

Allowances = Mapping[Edge, float]


def allowances(spacing: Spacing, spread: float) -> Allowances:
    """Return how far a page's panel stays off each kind of edge. `spread` is what outward creep needs at the spine."""
    return {
        Edge.TRIM: 0.0,
        Edge.FOLD: spread,
        Edge.OPENED: spacing.gutter / 2,
        Edge.SHARED: 0.0,
        Edge.CUT: spacing.gutter / 2,
        Edge.MILL: spacing.mill + spread,
        Edge.KEPT: spacing.gutter / 2,
    }


class Tracks(NamedTuple):
    """Columns from the left, or rows from the top: one size, and distances before and after each. All in points."""

    panel: float
    before: tuple[float, ...]
    after: tuple[float, ...]
    waste: tuple[tuple[float, float], ...]  # before and after: what of those distances falls away in a cut

    @property
    def extent(self) -> float:
        """All tracks together."""
        return self.boundary(len(self.before))

    def boundary(self, index: int) -> float:
        """Return where a track begins, with its distance; one past the last is the end."""
        return index * self.panel + sum(self.before[:index]) + sum(self.after[:index])

    def start(self, index: int) -> float:
        """Return where a track's panel begins."""
        return self.boundary(index) + self.before[index]

    def end(self, index: int) -> float:
        """Return where a track's panel ends."""
        return self.start(index) + self.panel

    def at(self, place: float) -> float:
        """Return where a place is that counts in tracks: a boundary, or something between."""
        index = int(place)
        return self.boundary(index) if place == index else self.start(index) + (place - index) * self.panel

    def cut(self, index: int) -> tuple[float, float]:
        """Return the middle of what falls away at a boundary, and its width."""
        low, high = self.waste[index - 1][1], self.waste[index][0]
        return self.boundary(index) + (high - low) / 2, low + high


class Grid(NamedTuple):
    """A layout's panels, alike in size, centred on the paper."""

    paper: Size
    columns: Tracks
    rows: Tracks

    @property
    def trim(self) -> Box:
        """All panels together, with the distances around them."""
        x, y = (self.paper.width - self.columns.extent) / 2, (self.paper.height - self.rows.extent) / 2
        return Box(x, y, self.paper.width - x, self.paper.height - y)

    @property
    def sheet(self) -> Box:
        """The paper's edges."""
        return Box(0, 0, *self.paper)

    @property
    def panel(self) -> Size:
        """The size of every panel."""
        return Size(self.columns.panel, self.rows.panel)

    def cell(self, cell: Cell) -> Box:
        """Return a panel."""
        x = self.trim.x0 + self.columns.start(cell.column)
        y = self.trim.y1 - self.rows.start(cell.row)
        return Box(x, y - self.panel.height, x + self.panel.width, y)

    def x(self, columns: float) -> float:
        """Return where on the paper a place is that counts in columns."""
        return self.trim.x0 + self.columns.at(columns)

    def y(self, rows: float) -> float:
        """Return where on the paper a place is that counts in rows."""
        return self.trim.y1 - self.rows.at(rows)

    def line(self, place: float, side: Side) -> float:
        """Return where a line is that has such a side."""
        return self.x(place) if side in ("left", "right") else self.y(place)

    def cut(self, place: float, side: Side) -> tuple[float, float]:
        """Return the middle and the width of what falls away at a boundary."""
        if side in ("left", "right"):
            middle, width = self.columns.cut(int(place))
            return self.trim.x0 + middle, width
        middle, width = self.rows.cut(int(place))
        return self.trim.y1 - middle, width


def lay(layout: Layout, panel: Size, paper: Size, *, allowed: Allowances) -> Grid:
    """Lay a layout's cells on paper. All its sides have the same columns and rows, seen through the paper."""
    cells = layout.sheets[0].front.cells
    columns = _tracks(
        panel.width,
        layout.columns,
        [(cell.column, cell.edges.left, cell.edges.right) for cell in cells],
        allowed=allowed,
    )
    rows = _tracks(
        panel.height, layout.rows, [(cell.row, cell.edges.top, cell.edges.bottom) for cell in cells], allowed=allowed
    )
    return Grid(paper, columns, rows)


def turned_over(grid: Grid) -> Grid:
    """Return the grid as it is on the back, when the sheet has been turned like a page."""
    columns = grid.columns
    waste = tuple((after, before) for before, after in reversed(columns.waste))
    return Grid(grid.paper, Tracks(columns.panel, columns.after[::-1], columns.before[::-1], waste), grid.rows)


def _tracks(panel: float, count: int, edges: Iterable[tuple[int, Edge, Edge]], *, allowed: Allowances) -> Tracks:
    before, after = [0.0] * count, [0.0] * count
    cut_before, cut_after = [0.0] * count, [0.0] * count
    for index, low, high in edges:
        before[index], after[index] = max(before[index], allowed[low]), max(after[index], allowed[high])
        cut_before[index] = allowed[low] if low is Edge.CUT else cut_before[index]
        cut_after[index] = allowed[high] if high is Edge.CUT else cut_after[index]
    return Tracks(panel, tuple(before), tuple(after), tuple(zip(cut_before, cut_after, strict=True)))
