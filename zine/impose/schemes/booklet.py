"""Booklet: sheets nested in each other, folded in half together and stapled through the fold."""

from zine.model.sheet import Cell, Edge, Edges, Form, Sheet

PAGES_PER_SHEET = 4
MOST_SHEETS = 20  # of 80 g paper; a thicker booklet springs open and defeats a desk stapler

_LEFT = Edges(right=Edge.FOLD)
_RIGHT = Edges(left=Edge.FOLD)


def sheets(pages: int) -> tuple[Sheet, ...]:
    """Return the sheets from the outside in. The last page is the back cover, so blanks come just before it."""
    order = _with_blanks(pages)
    last = len(order) - 1
    return tuple(
        Sheet(
            front=_form(order[last - first], order[first]),
            back=_form(order[first + 1], order[last - first - 1]),
        )
        for first in range(0, len(order) // 2, 2)
    )


def assembly(sheet_count: int) -> str:
    """Say how to fold and bind."""
    if sheet_count == 1:
        return "Fold the sheet in half."
    return f"Fold {sheet_count} sheets in half together; staple twice through the fold."


def _with_blanks(pages: int) -> tuple[int | None, ...]:
    numbers: tuple[int, ...] = tuple(range(1, pages + 1))
    blanks = (None,) * (-pages % PAGES_PER_SHEET)
    if pages == 1:
        return numbers + blanks
    return numbers[:-1] + blanks + numbers[-1:]


def _form(left: int | None, right: int | None) -> Form:
    return Form((Cell(left, 0, 0, _LEFT), Cell(right, 1, 0, _RIGHT)))
