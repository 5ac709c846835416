"""Quarter: two booklets above each other on every sheet, cut apart, each folded and stapled.

Two copies of one booklet, or with `copies` 1 a single booklet whose inner sheets are the lower halves.
"""

from zine.errors import ImpositionError
from zine.impose.pile import filled
from zine.impose.signatures import CREEP, Folding, signature
from zine.model.assembly import Bind, Cut, Fold, HandStep, Stack, Trim
from zine.model.sheet import Cell, Edge, Form, Layout, Sheet, Wishes

TAKES = ("copies", "gutter", *CREEP)
_PAGES = 4  # of a half sheet
_WAY = Folding("x")


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay out half sheets, a row each."""
    copies = wishes.copies or 2
    if copies > 2:  # noqa: PLR2004 a sheet has two halves
        hint = "wish for 2, and print the sheets again"
        raise ImpositionError(f"a sheet holds two booklets of quarter sheets, not {copies}", hint)
    numbers = filled(pages, _PAGES * (2 if copies == 1 else 1), covers=True)
    halves = signature(numbers, len(numbers) // _PAGES, _WAY)
    count = len(halves) if copies > 1 else len(halves) // 2
    lower = halves if copies > 1 else halves[count:]
    sheets = tuple(
        Sheet(_two_rows(above.front, below.front), _two_rows(above.back, below.back))
        for above, below in zip(halves[:count], lower, strict=True)
    )
    stacked: tuple[HandStep, ...] = (Stack(),) if copies == 1 else ()
    stapled: tuple[HandStep, ...] = (Bind("staples"),) if len(halves) > 1 else ()
    steps = (Trim(0, 2, 2, 0), Cut(1, "top"), *stacked, Fold(1, "left"), *stapled)
    return Layout(2, 2, sheets, steps, copies=copies, covers=True, staples=True)


def _two_rows(above: Form, below: Form) -> Form:
    upper = (cell._replace(edges=cell.edges._replace(bottom=Edge.CUT)) for cell in above.cells)
    return Form((*upper, *(_lowered(cell) for cell in below.cells)))


def _lowered(cell: Cell) -> Cell:
    return cell._replace(row=1, edges=cell.edges._replace(top=Edge.CUT))
