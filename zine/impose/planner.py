"""The planner: cells, paper, pages and the printer's flip in; every page's matrix and clip on its sheet out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce

from zine.impose.affine import around, box, chain, common, moved, point, scaled, turned
from zine.impose.creep import push
from zine.impose.fit import SAME
from zine.impose.marks import Surround, collation_mark, cut_and_fold_marks, staple_marks
from zine.impose.shingling import centred, inside, shingled, spine, spreads
from zine.impose.steps import in_points
from zine.impose.tracks import Allowances, Grid, turned_over
from zine.impose.upright import Upright
from zine.model.assembly import Assembly, Creep, Loop
from zine.model.geometry import Box, Matrix, Size
from zine.model.sheet import Cell, CreepMode, Edge, Edges, Face, Flip, Form, Layout, Placement, Rule

Numbered = Mapping[int, tuple[int, Upright]]  # by a page's number in the layout: its own number, and itself


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that decides where a page goes. `page` is the largest page's size, enlarged by `scale` like all."""

    layout: Layout
    grid: Grid
    pages: Numbered
    allowed: Allowances
    page: Size
    scale: float
    poster_scale: float
    creep: Creep
    mode: CreepMode


def faces(plan: Plan, *, flip: Flip) -> tuple[Face, ...]:
    """Return front and back of every sheet in printing order; fronts alone of sheets printed on one side."""
    found: list[Face] = []
    for index, sheet in enumerate(plan.layout.sheets):
        found.append(_face(sheet.front, plan, plan.grid, extra=_inner_marks(plan, sheet.front, index)))
        if not plan.layout.one_sided:
            back = _face(sheet.back, plan, turned_over(plan.grid), extra=())
            found.append(back if _turns_like_a_page(plan.grid.paper, flip) else _upside_down(back))
    return tuple(found)


def assembly(plan: Plan) -> Assembly:
    """Return what the hands do with the faces, in points."""
    layout, panel = plan.layout, plan.grid.panel
    spare = panel.height - plan.page.height if layout.binding == "top" else panel.width - plan.page.width
    milled = any(Edge.MILL in cell.edges for cell in layout.sheets[0].front.cells)
    return Assembly(
        tuple(in_points(step, plan.grid) for step in layout.steps),
        layout.binding,
        copies=layout.copies,
        covers=layout.covers,
        common_back=layout.common_back,
        scale=plan.scale,
        poster_scale=plan.poster_scale,
        spine=plan.allowed[Edge.MILL if milled else Edge.FOLD] + spare / 2,
        creep=plan.creep,
    )


def _turns_like_a_page(paper: Size, flip: Flip) -> bool:
    """Whether the printer turns the sheet about an upright axis, as forms describe their backs.

    Turning it about a level axis instead is the same, and then half a turn in its own plane.
    """
    return (flip == "short") == (paper.width >= paper.height)


def _inner_marks(plan: Plan, form: Form, index: int) -> tuple[Rule, ...]:
    """Return the marks that stand among the pages: slits, and the order of signatures on their outermost sheets."""
    loops = (in_points(step, plan.grid) for step in plan.layout.steps if isinstance(step, Loop))
    slits = tuple(Rule(*slit) for loop in loops if isinstance(loop, Loop) for slit in loop.slits)
    sizes = plan.layout.signatures
    starts = [sum(sizes[:signature]) for signature in range(len(sizes))]
    if index not in starts:
        return slits
    one, other = (plan.grid.cell(cell) for cell in form.cells if cell.depth == 0)
    return (*slits, collation_mark(starts.index(index), one, other))


def _face(form: Form, plan: Plan, grid: Grid, *, extra: tuple[Rule, ...]) -> Face:
    placements = tuple(_placements(form, plan, grid))
    trim = common(grid.trim, grid.sheet)
    bleed = common(reduce(around, (placed.clip for placed in placements), trim), grid.sheet)
    surround = Surround(grid.paper, trim, bleed)
    rules = cut_and_fold_marks(((grid.cell(cell), cell.edges) for cell in form.cells), surround, plan.allowed)
    if plan.layout.staples and form is plan.layout.sheets[0].front:
        rules += staple_marks(_spines(form, plan, grid), surround, plan.layout.binding)
    return Face(grid.paper, trim, bleed, placements, rules + extra)


def _spines(form: Form, plan: Plan, grid: Grid) -> Iterator[Box]:
    top = plan.layout.binding == "top"
    return (common(grid.cell(cell), grid.sheet) for cell in form.cells if (cell.row if top else cell.column) == 0)


def _placements(form: Form, plan: Plan, grid: Grid) -> Iterator[Placement]:
    whole = tuple(spreads(form)) if plan.mode == "inward" else ()
    for cell in form.cells:
        if cell.page is not None:
            yield _crept(
                _placement(cell, plan, grid), cell, plan, grid=grid, mode="scale" if cell in whole else plan.mode
            )
    if form.poster is not None:
        yield _poster(*plan.pages[form.poster], grid, factor=plan.poster_scale)


def _placement(cell: Cell, plan: Plan, grid: Grid) -> Placement:
    number, page = plan.pages[cell.page or 0]
    panel = grid.cell(cell)
    matrix = _centred(page, panel, turn_deg=cell.turn_deg, factor=plan.scale)
    trim, bleed = box(matrix, Box(0, 0, *page.size)), box(matrix, page.bleed)
    clip = _clip(panel, cell.edges, trim=trim, bleed=bleed, allowed=plan.allowed)
    return Placement(number, matrix, common(clip, grid.sheet))


def _crept(placed: Placement, cell: Cell, plan: Plan, *, grid: Grid, mode: CreepMode) -> Placement:
    side, by = spine(cell), push(plan.creep, cell.depth)
    if side is None or not by:
        return placed
    panel = grid.cell(cell)
    found = shingled(placed, side, by=by, mode=mode, page=centred(plan.page, panel))
    allowed = plan.allowed[Edge.MILL if Edge.MILL in cell.edges else Edge.FOLD]
    return Placement(found.page, found.matrix, common(inside(found.clip, panel, side, allowed=allowed), grid.sheet))


def _poster(number: int, page: Upright, grid: Grid, *, factor: float) -> Placement:
    """Place a page all over a side, turned if it lies the other way than the paper."""
    across = (page.size.width > page.size.height) != (grid.paper.width > grid.paper.height)
    matrix = _centred(page, grid.sheet, turn_deg=90 * across, factor=factor)
    return Placement(number, matrix, common(box(matrix, page.bleed), grid.sheet))


def _centred(page: Upright, panel: Box, *, turn_deg: int, factor: float) -> Matrix:
    return chain(
        moved(-page.size.width / 2, -page.size.height / 2),
        scaled(factor),
        turned(turn_deg),
        moved((panel.x0 + panel.x1) / 2, (panel.y0 + panel.y1) / 2),
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


def _upside_down(face: Face) -> Face:
    turn = chain(turned(180), moved(*face.paper))
    placements = tuple(
        Placement(placed.page, chain(placed.matrix, turn), box(turn, placed.clip)) for placed in face.placements
    )
    rules = tuple(_turned_rule(rule, turn) for rule in face.rules)
    return Face(face.paper, box(turn, face.trim), box(turn, face.bleed), placements, rules)


def _turned_rule(rule: Rule, turn: Matrix) -> Rule:
    start, end = point(turn, rule.x0, rule.y0), point(turn, rule.x1, rule.y1)
    return rule._replace(x0=start.x, y0=start.y, x1=end.x, y1=end.y)
