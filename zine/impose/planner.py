"""The planner: cells, paper, pages and the printer's flip in; every page's matrix and clip on its sheet out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from zine.impose.affine import around, box, chain, common, moved, point, turned
from zine.impose.fit import SAME
from zine.impose.marks import Surround, cut_and_fold_marks, staple_marks
from zine.impose.upright import Upright
from zine.model.geometry import Box, Matrix, Size
from zine.model.sheet import Cell, Edge, Edges, Face, Flip, Form, Placement, Rule, Scheme


@dataclass(frozen=True, slots=True)
class Grid:
    """The scheme's panels, alike in size, centred on the paper."""

    paper: Size
    panel: Size
    columns: int
    rows: int

    @property
    def trim(self) -> Box:
        """All panels together."""
        x = (self.paper.width - self.columns * self.panel.width) / 2
        y = (self.paper.height - self.rows * self.panel.height) / 2
        return Box(x, y, self.paper.width - x, self.paper.height - y)

    @property
    def sheet(self) -> Box:
        """The paper's edges."""
        return Box(0, 0, *self.paper)

    def cell(self, cell: Cell) -> Box:
        """One panel."""
        x = self.trim.x0 + cell.column * self.panel.width
        y = self.trim.y1 - (cell.row + 1) * self.panel.height
        return Box(x, y, x + self.panel.width, y + self.panel.height)


def plan(scheme: Scheme, pages: Sequence[Upright], grid: Grid, *, flip: Flip) -> tuple[Face, ...]:
    """Return front and back of every sheet in printing order."""
    numbered = dict(enumerate(pages, 1))
    faces: list[Face] = []
    for sheet in scheme.sheets(len(pages)):
        outermost = scheme.staples and not faces
        faces.append(_face(sheet.front, grid, numbered, staples=outermost))
        back = _face(sheet.back, grid, numbered, staples=False)
        faces.append(back if _turns_like_a_page(grid.paper, flip) else _upside_down(back))
    return tuple(faces)


def _turns_like_a_page(paper: Size, flip: Flip) -> bool:
    """Whether the printer turns the sheet about an upright axis, as forms describe their backs.

    Turning it about a level axis instead is the same, and then half a turn in its own plane.
    """
    return (flip == "short") == (paper.width >= paper.height)


def _face(form: Form, grid: Grid, pages: Mapping[int, Upright], *, staples: bool) -> Face:
    placements = tuple(
        _placement(cell.page, pages[cell.page], cell=cell, grid=grid) for cell in form.cells if cell.page is not None
    )
    trim = common(grid.trim, grid.sheet)
    bleed = reduce(around, (placed.clip for placed in placements), trim)
    surround = Surround(grid.paper, trim, bleed)
    rules = cut_and_fold_marks(((grid.cell(cell), cell.edges) for cell in form.cells), surround)
    return Face(grid.paper, trim, bleed, placements, rules + (staple_marks(surround) if staples else ()))


def _placement(number: int, page: Upright, *, cell: Cell, grid: Grid) -> Placement:
    panel = grid.cell(cell)
    matrix = chain(
        moved(-page.size.width / 2, -page.size.height / 2),
        turned(cell.turn_deg),
        moved((panel.x0 + panel.x1) / 2, (panel.y0 + panel.y1) / 2),
    )
    trim = box(matrix, Box(0, 0, *page.size))
    clip = _clip(panel, cell.edges, trim=trim, bleed=box(matrix, page.bleed))
    return Placement(number, matrix, common(clip, grid.sheet))


def _clip(panel: Box, edges: Edges, *, trim: Box, bleed: Box) -> Box:
    """Keep the bleed where the page is cut; none at a fold, nor where a small page ends inside its panel."""
    sides = (
        bleed_at if edge is Edge.TRIM and abs(trim_at - panel_at) <= SAME else trim_at
        for edge, panel_at, trim_at, bleed_at in zip(edges, panel, trim, bleed, strict=True)
    )
    return _inside_folds(Box(*sides), panel, edges)


def _inside_folds(clip: Box, panel: Box, edges: Edges) -> Box:
    return Box(
        max(clip.x0, panel.x0) if edges.left is Edge.FOLD else clip.x0,
        max(clip.y0, panel.y0) if edges.bottom is Edge.FOLD else clip.y0,
        min(clip.x1, panel.x1) if edges.right is Edge.FOLD else clip.x1,
        min(clip.y1, panel.y1) if edges.top is Edge.FOLD else clip.y1,
    )


def _upside_down(face: Face) -> Face:
    turn = chain(turned(180), moved(*face.paper))
    placements = tuple(
        Placement(placed.page, chain(placed.matrix, turn), box(turn, placed.clip)) for placed in face.placements
    )
    rules = tuple(_turned_rule(rule, turn) for rule in face.rules)
    return Face(face.paper, box(turn, face.trim), box(turn, face.bleed), placements, rules)


def _turned_rule(rule: Rule, turn: Matrix) -> Rule:
    return Rule(*point(turn, rule.x0, rule.y0), *point(turn, rule.x1, rule.y1), rule.dashed)
