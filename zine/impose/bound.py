"""Other spines: a layout for the left, seen in a mirror, is one for the right; laid over its diagonal, for the top."""

from zine.model.assembly import Binding, Cut, Finish, Fold, HandStep, Loop, Side, Strip, Trim
from zine.model.sheet import Cell, Edges, Form, Layout, Sheet

_MIRRORED: dict[Side, Side] = {"left": "right", "right": "left", "top": "top", "bottom": "bottom"}
_LAID_OVER: dict[Side, Side] = {"left": "top", "top": "left", "right": "bottom", "bottom": "right"}


def bound(layout: Layout, binding: Binding) -> Layout:
    """Return a layout for this spine, made of one for the left."""
    if binding == "right":
        return _right(layout)
    return _top(layout) if binding == "top" else layout


def _right(layout: Layout) -> Layout:
    def mirrored(form: Form) -> Form:
        return Form(tuple(_mirrored_cell(cell, layout.columns) for cell in form.cells), form.poster)

    sheets = tuple(Sheet(mirrored(sheet.front), mirrored(sheet.back)) for sheet in layout.sheets)
    steps = tuple(_mirrored_step(step, layout.columns) for step in layout.steps)
    return layout._replace(sheets=sheets, steps=steps, binding="right")


def _mirrored_cell(cell: Cell, columns: int) -> Cell:
    edges = cell.edges._replace(left=cell.edges.right, right=cell.edges.left)
    return cell._replace(column=columns - 1 - cell.column, edges=edges)


def _mirrored_step(step: HandStep, columns: int) -> HandStep:
    match step:
        case Fold(at, "left" | "right" as behind):
            return Fold(columns - at, _MIRRORED[behind])
        case Cut(at, "left" | "right" as first):
            return Cut(columns - at, _MIRRORED[first])
        case Strip():
            return step._replace(start=_MIRRORED[step.start])
        case Finish():
            return step._replace(left=columns - step.right, right=columns - step.left)
        case Loop():
            slits = tuple((columns - x1, y0, columns - x0, y1) for x0, y0, x1, y1 in step.slits)
            start, then = ((columns - x, y) for x, y in (step.first, step.second))
            return step._replace(slits=slits, first=start, second=then)
    return step


def _top(layout: Layout) -> Layout:
    def back(form: Form) -> Form:
        """Backs are described as if turned about an upright axis; these leaves turn about a level one."""
        cells = tuple(_half_turned(_laid_over(cell), layout.rows, layout.columns) for cell in form.cells)
        return Form(cells, form.poster)

    sheets = tuple(
        Sheet(Form(tuple(_laid_over(cell) for cell in sheet.front.cells), sheet.front.poster), back(sheet.back))
        for sheet in layout.sheets
    )
    steps = tuple(_laid_over_step(step) for step in layout.steps)
    return layout._replace(columns=layout.rows, rows=layout.columns, sheets=sheets, steps=steps, binding="top")


def _laid_over(cell: Cell) -> Cell:
    edges = Edges(left=cell.edges.top, top=cell.edges.left, right=cell.edges.bottom, bottom=cell.edges.right)
    return cell._replace(column=cell.row, row=cell.column, edges=edges)


def _half_turned(cell: Cell, columns: int, rows: int) -> Cell:
    edges = Edges(left=cell.edges.right, top=cell.edges.bottom, right=cell.edges.left, bottom=cell.edges.top)
    turn = (cell.turn_deg + 180) % 360
    return cell._replace(column=columns - 1 - cell.column, row=rows - 1 - cell.row, edges=edges, turn_deg=turn)


def _laid_over_step(step: HandStep) -> HandStep:
    match step:
        case Fold():
            return step._replace(behind=_LAID_OVER[step.behind])
        case Cut():
            return step._replace(first=_LAID_OVER[step.first])
        case Trim(left, bottom, right, top) | Finish(left, bottom, right, top):
            return step._replace(left=top, bottom=right, right=bottom, top=left)
        case Strip():
            return Strip(step.rows, step.columns, _LAID_OVER[step.start])
        case Loop():
            slits = tuple((y0, x0, y1, x1) for x0, y0, x1, y1 in step.slits)
            start, then = ((y, x) for x, y in (step.first, step.second))
            return Loop(step.rows, step.columns, slits, start, then)
    return step
