"""N-up: pages beside each other on a sheet, read row by row; nothing is cut or folded."""

from zine.errors import ImpositionError
from zine.model.assembly import Read
from zine.model.sheet import Cell, Edge, Edges, Form, Layout, Sheet, Wishes

TAKES = ("grid", "gutter", "backs", "copies")
_EDGES = Edges(Edge.KEPT, Edge.KEPT, Edge.KEPT, Edge.KEPT)


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay pages out on both sides, or on fronts only if `wishes.backs` is `none`; each page as often as wished.

    Raises:
        ImpositionError: the last page is wished for on all backs, which is for cards.
    """
    if wishes.backs == "last":
        raise ImpositionError("nup has no back that all pages share", hint="choose the scheme cards")
    grid, copies = wishes.grid or (2, 1), wishes.copies or 1
    numbers = tuple(page for page in range(1, pages + 1) for _ in range(copies))
    places = grid[0] * grid[1]
    one_sided = wishes.backs == "none"
    forms = [_form(numbers[start : start + places], grid) for start in range(0, len(numbers), places)]
    if one_sided:
        sheets = tuple(Sheet(form, Form(())) for form in forms)
    else:
        forms += [_form((), grid)] * (len(forms) % 2)
        sheets = tuple(map(Sheet, forms[::2], forms[1::2]))
    return Layout(*grid, sheets, (Read(),), copies=copies, one_sided=one_sided)


def _form(numbers: tuple[int, ...], grid: tuple[int, int]) -> Form:
    spare = grid[0] * grid[1] - len(numbers)
    return Form(tuple(_cell(page, place, grid[0]) for place, page in enumerate((*numbers, *(None,) * spare))))


def _cell(page: int | None, place: int, columns: int) -> Cell:
    row, column = divmod(place, columns)
    return Cell(page, column, row, _EDGES)
