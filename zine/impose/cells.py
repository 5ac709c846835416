"""Cells on paper: where a page lies in its cell before creep moves it, and the marks around all cells.

Most pages of a document are alike, and so are most sides of its sheets: what has been reckoned once is kept.
"""

from zine.impose.affine import chain, moved, scaled, turned
from zine.impose.fit import SAME
from zine.impose.marks import Surround, cut_and_fold_marks
from zine.impose.plan import Plan
from zine.impose.tracks import Allowances, Grid
from zine.impose.upright import Upright
from zine.model.geometry import Box, Matrix
from zine.model.sheet import Cell, Edge, Edges, Form, Placement, Rule


class Cells:
    """The cells of all fronts, or of all backs."""

    def __init__(self, plan: Plan, grid: Grid) -> None:
        self.grid = grid
        self._plan = plan
        self._panels: dict[tuple[int, int], Box] = {}
        self._placed: dict[tuple[object, ...], tuple[Matrix, Box]] = {}
        self._marks: dict[tuple[object, ...], tuple[Rule, ...]] = {}

    def panel(self, cell: Cell) -> Box:
        """Return where a cell is."""
        key = cell.column, cell.row
        if key not in self._panels:
            self._panels[key] = self.grid.cell(cell)
        return self._panels[key]

    def placement(self, cell: Cell) -> Placement:
        """Return how a cell's page is placed, of which there must be one."""
        number, page = self._plan.pages[cell.page or 0]
        key = cell.column, cell.row, cell.turn_deg, cell.edges, page
        if key not in self._placed:
            self._placed[key] = self._reckoned(cell, page)
        return Placement(number, *self._placed[key])

    def marks(self, form: Form, around: Surround) -> tuple[Rule, ...]:
        """Return the marks for cutting and folding along a form's cells."""
        key = tuple((cell.column, cell.row, cell.edges) for cell in form.cells), around
        if key not in self._marks:
            cells = ((self.panel(cell), cell.edges) for cell in form.cells)
            self._marks[key] = cut_and_fold_marks(cells, around, self._plan.allowed)
        return self._marks[key]

    def _reckoned(self, cell: Cell, page: Upright) -> tuple[Matrix, Box]:
        panel, allowed = self.panel(cell), self._plan.allowed
        matrix = centred(page, panel, turn_deg=cell.turn_deg, factor=self._plan.scale)
        trim, bleed = matrix.box(Box(0, 0, *page.size)), matrix.box(page.bleed)
        clip = _clip(panel, cell.edges, trim=trim, bleed=bleed, allowed=allowed)
        return matrix, clip.common(self.grid.sheet)


def centred(page: Upright, panel: Box, *, turn_deg: int, factor: float) -> Matrix:
    """Return the map that puts a page into the middle of a panel."""
    return chain(
        moved(-page.size.width / 2, -page.size.height / 2),
        scaled(factor),
        turned(turn_deg),
        moved(*panel.middle),
    )


def _clip(panel: Box, edges: Edges, *, trim: Box, bleed: Box, allowed: Allowances) -> Box:
    """Keep what bleed each edge allows; none where a small page ends inside its panel."""
    x0, y0, x1, y1 = (
        trim_at + _kept(bleed_at - trim_at, edge, allowed) * (abs(trim_at - panel_at) <= SAME)
        for edge, panel_at, trim_at, bleed_at in zip(edges, panel, trim, bleed, strict=True)
    )
    return _inside_folds(Box(x0, y0, x1, y1), panel, edges)


def _kept(bleed: float, edge: Edge, allowed: Allowances) -> float:
    if edge is Edge.TRIM:
        return bleed
    most = 0.0 if edge is Edge.FOLD else allowed[edge]
    return max(-most, min(most, bleed))


def _inside_folds(clip: Box, panel: Box, edges: Edges) -> Box:
    return Box(
        max(clip.x0, panel.x0) if edges.left is Edge.FOLD else clip.x0,
        max(clip.y0, panel.y0) if edges.bottom is Edge.FOLD else clip.y0,
        min(clip.x1, panel.x1) if edges.right is Edge.FOLD else clip.x1,
        min(clip.y1, panel.y1) if edges.top is Edge.FOLD else clip.y1,
    )
