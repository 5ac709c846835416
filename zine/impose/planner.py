"""The planner: cells, paper, pages and the printer's flip in; every page's matrix and clip on its sheet out."""

from collections.abc import Iterator

from zine.impose.affine import chain, moved, turned
from zine.impose.bottling import leaning
from zine.impose.cells import Cells, centred
from zine.impose.creep import push
from zine.impose.marks import Surround, collation_mark, staple_marks
from zine.impose.plan import Plan
from zine.impose.shingling import inside, middled, shingled, spine, spreads
from zine.impose.steps import in_points
from zine.impose.tracks import Grid, turned_over
from zine.impose.upright import Upright
from zine.model.assembly import NO_CREEP, Assembly, Loop
from zine.model.geometry import Box, Matrix, Size, around
from zine.model.sheet import Cell, CreepMode, Edge, Flip, Form, Placement, Rule, SheetSide


def sheet_sides(plan: Plan, *, flip: Flip) -> tuple[SheetSide, ...]:
    """Return front and back of every sheet in printing order; fronts alone of sheets printed on one side."""
    fronts, backs = Cells(plan, plan.grid), Cells(plan, turned_over(plan.grid))
    like_a_page = _turns_like_a_page(plan.grid.paper, flip)
    found: list[SheetSide] = []
    for index, sheet in enumerate(plan.layout.sheets):
        found.append(_side(sheet.front, plan, fronts, extra=_inner_marks(plan, sheet.front, index)))
        if not plan.layout.one_sided:
            back = _side(sheet.back, plan, backs, extra=())
            found.append(back if like_a_page else _upside_down(back))
    return tuple(found)


def assembly(plan: Plan) -> Assembly:
    """Return what the hands do with the sheets, in points."""
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
    if not sizes:
        return slits
    starts = [sum(sizes[:signature]) for signature in range(len(sizes))]
    if index not in starts:
        return slits
    one, other = (plan.grid.cell(cell) for cell in form.cells if cell.depth == 0)
    return (*slits, collation_mark(starts.index(index), one, other))


def _side(form: Form, plan: Plan, cells: Cells, *, extra: tuple[Rule, ...]) -> SheetSide:
    grid = cells.grid
    placements = tuple(_placements(form, plan, cells))
    trim = grid.trim.common(grid.sheet)
    bleed = around(trim, *(placed.clip for placed in placements)).common(grid.sheet)
    surround = Surround(grid.paper, trim, bleed)
    rules = cells.marks(form, surround)
    if plan.layout.staples and form is plan.layout.sheets[0].front:
        rules += staple_marks(_spines(form, plan, grid), surround, plan.layout.binding)
    return SheetSide(grid.paper, trim, bleed, placements, rules + extra)


def _spines(form: Form, plan: Plan, grid: Grid) -> Iterator[Box]:
    top = plan.layout.binding == "top"
    return (grid.cell(cell).common(grid.sheet) for cell in form.cells if (cell.row if top else cell.column) == 0)


def _placements(form: Form, plan: Plan, cells: Cells) -> Iterator[Placement]:
    whole = tuple(spreads(form)) if plan.mode == "inward" and plan.creep != NO_CREEP else ()
    for cell in form.cells:
        if cell.page is not None:
            mode: CreepMode = "scale" if cell in whole else plan.mode
            yield _crept(cells.placement(cell), cell, plan, cells=cells, mode=mode)
    if form.poster is not None:
        yield _poster(*plan.pages[form.poster], cells.grid, factor=plan.poster_scale)


def _crept(placed: Placement, cell: Cell, plan: Plan, *, cells: Cells, mode: CreepMode) -> Placement:
    by = push(plan.creep, cell.depth)
    side = spine(cell) if by else None
    if side is None:
        return placed
    panel = cells.panel(cell)
    found = shingled(placed, side, by=by, mode=mode, page=middled(plan.page, panel))
    allowed = plan.allowed[Edge.MILL if Edge.MILL in cell.edges else Edge.FOLD]
    clip = inside(found.clip, panel, side, allowed=allowed).common(cells.grid.sheet)
    return leaning(
        Placement(found.page, found.matrix, clip), cell, panel, by=plan.creep.lean * cell.depth, allowed=allowed
    )


def _poster(number: int, page: Upright, grid: Grid, *, factor: float) -> Placement:
    """Place a page all over a side, turned if it lies the other way than the paper."""
    across = (page.size.width > page.size.height) != (grid.paper.width > grid.paper.height)
    matrix = centred(page, grid.sheet, turn_deg=90 * across, factor=factor)
    return Placement(number, matrix, matrix.box(page.bleed).common(grid.sheet))


def _upside_down(side: SheetSide) -> SheetSide:
    turn = chain(turned(180), moved(*side.paper))
    placements = tuple(
        Placement(page.page, chain(page.matrix, turn), turn.box(page.clip), chain(turn, page.lean, turn))
        for page in side.placements
    )
    rules = tuple(_turned_rule(rule, turn) for rule in side.rules)
    return SheetSide(side.paper, turn.box(side.trim), turn.box(side.bleed), placements, rules)


def _turned_rule(rule: Rule, turn: Matrix) -> Rule:
    start, end = turn.point(rule.x0, rule.y0), turn.point(rule.x1, rule.y1)
    return rule._replace(x0=start.x, y0=start.y, x1=end.x, y1=end.y)
