"""N-up: pages beside each other on a sheet, read row by row; nothing is cut or folded."""

from zine.model.assembly import Read
from zine.model.sheet import Cell, Edge, Edges, Form, Layout, Sheet, Wishes

TAKES = ("grid", "gutter", "backs")
_EDGES = Edges(Edge.KEPT, Edge.KEPT, Edge.KEPT, Edge.KEPT)


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay pages out on both sides, or on fronts only if `wishes.backs` is `none`."""
    grid = wishes.grid or (2, 1)
    places = grid[0] * grid[1]
    one_sided = wishes.backs == "none"
    step = places if one_sided else 2 * places
    sheets = tuple(
        Sheet(_form(start, pages, grid), Form(()) if one_sided else _form(start + places, pages, grid))
        for start in range(0, pages, step)
    )
    return Layout(*grid, sheets, (Read(),), one_sided=one_sided)


def _form(start: int, pages: int, grid: tuple[int, int]) -> Form:
    numbers = range(start + 1, start + grid[0] * grid[1] + 1)
    return Form(tuple(_cell(number if number <= pages else None, number - start - 1, grid[0]) for number in numbers))


def _cell(page: int | None, place: int, columns: int) -> Cell:
    row, column = divmod(place, columns)
    return Cell(page, column, row, _EDGES)
