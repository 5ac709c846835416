"""Accordion: rows of pages, printed on one side, cut into strips, taped end to end and folded to and fro."""

from zine.impose.leaves import outside
from zine.model.assembly import Cut, Deal, HandStep, Strip, Trim
from zine.model.sheet import Cell, Edge, Form, Layout, Sheet, Wishes

TAKES = ("grid", "gutter")


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay out strips of `wishes.grid` columns, no more of them on a sheet than there are pages for."""
    columns, most = wishes.grid or (4, 2)
    rows = min(most, -(-pages // columns))
    grid = columns, rows
    count = -(-pages // (columns * rows))
    sheets = tuple(_sheet(start, pages, grid) for start in range(0, count * columns * rows, columns * rows))
    dealt: tuple[HandStep, ...] = (Deal((1,) * count),) if count > 1 else ()
    strip = Strip(tuple(range(columns + 1)), tuple(range(rows + 1)), "left")
    steps = (Trim(0, rows, columns, 0), *dealt, *(Cut(row, "top") for row in range(1, rows)), strip)
    return Layout(columns, rows, sheets, steps, one_sided=True)


def _sheet(start: int, pages: int, grid: tuple[int, int]) -> Sheet:
    columns, rows = grid
    numbers = range(start + 1, start + columns * rows + 1)
    cells = tuple(_cell(number if number <= pages else None, number - start - 1, grid) for number in numbers)
    return Sheet(Form(cells), Form(()))


def _cell(page: int | None, place: int, grid: tuple[int, int]) -> Cell:
    row, column = divmod(place, grid[0])
    edges = outside(column, row, grid, inside=Edge.CUT)
    left = Edge.FOLD if edges.left is Edge.CUT else edges.left
    right = Edge.FOLD if edges.right is Edge.CUT else edges.right
    return Cell(page, column, row, edges._replace(left=left, right=right))
