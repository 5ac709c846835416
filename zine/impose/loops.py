"""Loops: little books of one sheet, printed on one side, slit and folded so that the pages run in a ring.

Where panels of consecutive pages meet, the sheet is folded; where others meet, it is slit. Leaf pairs (1|2, 3|4 …)
may meet anywhere but at the spine, spreads (2|3, 4|5 …) only there.
"""

from collections.abc import Iterator

from zine.impose.pile import filled
from zine.model.assembly import Deal, Gather, HandStep, Loop, Trim
from zine.model.sheet import Cell, Edge, Edges, Form, Layout, Sheet

Rows = tuple[tuple[int, ...], ...]  # page numbers as they lie on the sheet; those upside down are negative


def loops(pages: int, panels: Rows) -> Layout:
    """Lay out as many little books as the pages need, one a sheet."""
    columns, rows = len(panels[0]), len(panels)
    capacity = columns * rows
    numbers = filled(pages, capacity, covers=True)
    count = len(numbers) // capacity
    sheets = tuple(
        Sheet(Form(_cells(panels, numbers[start : start + capacity])), Form(()))
        for start in range(0, len(numbers), capacity)
    )
    steps: tuple[HandStep, ...] = (Trim(0, rows, columns, 0), _loop(panels))
    if count > 1:
        steps = (Deal((1,) * count), *steps, Gather())
    return Layout(columns, rows, sheets, steps, covers=True, one_sided=True)


def _loop(panels: Rows) -> Loop:
    middles = {
        abs(page): (column + 0.5, row + 0.5) for row, line in enumerate(panels) for column, page in enumerate(line)
    }
    columns, rows = tuple(range(len(panels[0]) + 1)), tuple(range(len(panels) + 1))
    return Loop(columns, rows, tuple(_slits(panels)), middles[1], middles[2])


def _slits(panels: Rows) -> Iterator[tuple[float, float, float, float]]:
    for row, line in enumerate(panels):
        for column in range(len(line)):
            edges = _edges(panels, column, row)
            if edges.right is Edge.SHARED:
                yield (column + 1, row, column + 1, row + 1)
            if edges.bottom is Edge.SHARED:
                yield (column, row + 1, column + 1, row + 1)


def _cells(panels: Rows, numbers: tuple[int | None, ...]) -> tuple[Cell, ...]:
    return tuple(
        Cell(numbers[abs(page) - 1], column, row, _edges(panels, column, row), 180 * (page < 0))
        for row, line in enumerate(panels)
        for column, page in enumerate(line)
    )


def _edges(panels: Rows, column: int, row: int) -> Edges:
    here = abs(panels[row][column])
    return Edges(
        left=_edge(panels, here, (column - 1, row)),
        bottom=_edge(panels, here, (column, row + 1)),
        right=_edge(panels, here, (column + 1, row)),
        top=_edge(panels, here, (column, row - 1)),
    )


def _edge(panels: Rows, here: int, beside: tuple[int, int]) -> Edge:
    column, row = beside
    if not (0 <= row < len(panels) and 0 <= column < len(panels[0])):
        return Edge.TRIM
    ring = len(panels) * len(panels[0])
    apart = abs(here - abs(panels[row][column]))
    return Edge.FOLD if apart in (1, ring - 1) else Edge.SHARED
