"""Single leaves: pages back to back in a grid, cut apart and stacked. Cards are leaves, and so are glued books."""

from typing import Literal

from zine.model.assembly import Cut, Deal, HandStep, Share, Stack, Trim
from zine.model.sheet import Backs, Cell, Edge, Edges, Form, Layout, Sheet

Order = Literal["by sheet", "by pile"]  # leaves run on across each sheet, or down through all sheets in each cell
_Leaf = tuple[int | None, int | None]


def leaves(pages: int, backs: Backs) -> tuple[_Leaf, ...]:
    """Return the leaves' rectos and versos."""
    if backs == "none":
        return tuple((page, None) for page in range(1, pages + 1))
    if backs == "last" and pages > 1:
        return tuple((page, pages) for page in range(1, pages))
    return tuple((page, page + 1 if page < pages else None) for page in range(1, pages + 1, 2))


def in_sets(found: tuple[_Leaf, ...], grid: tuple[int, int], copies: int) -> Layout:
    """Lay several sets of leaves out in a grid, one after the other down through the pile of all sheets.

    With as many sets as places, every sheet is full of one leaf, and the pieces of each place are a set.
    """
    layout = cut_apart(found * copies, grid, order="by pile")._replace(copies=copies)
    places = grid[0] * grid[1]
    if copies == 1:
        return layout
    if copies == places:
        return layout._replace(steps=tuple(step for step in layout.steps if not isinstance(step, Stack)))
    spare = len(layout.sheets) * places - len(found) * copies
    share = Share((*(len(found),) * (copies - 1), len(found) + spare))
    return layout._replace(steps=(*layout.steps, share))


def cut_apart(found: tuple[_Leaf, ...], grid: tuple[int, int], *, order: Order, spine: Edge | None = None) -> Layout:
    """Lay leaves out in a grid. `spine` is the kind of every page's inner edge, if the leaves are to be bound."""
    columns, rows = grid
    places = columns * rows
    count = -(-len(found) // places)
    where = {
        (divmod(index, places) if order == "by sheet" else (index % count, index // count)): leaf
        for index, leaf in enumerate(found)
    }
    sheets = tuple(
        _sheet([where.get((sheet, place), (None, None)) for place in range(places)], grid, spine)
        for sheet in range(count)
    )
    steps: list[HandStep] = [Trim(0, rows, columns, 0)]
    steps += [Deal((1,) * count)] if order == "by sheet" and count > 1 else []
    steps += [Cut(row, "top") for row in range(1, rows)]
    steps += [Cut(column, "left") for column in range(1, columns)]
    steps += [Stack()] if places * count > 1 else []
    return Layout(columns, rows, sheets, tuple(steps))


def outside(column: int, row: int, grid: tuple[int, int], *, inside: Edge) -> Edges:
    """Return a cell's edges: trimmed at the grid's, and of one kind inside."""
    columns, rows = grid
    return Edges(
        left=Edge.TRIM if column == 0 else inside,
        bottom=Edge.TRIM if row == rows - 1 else inside,
        right=Edge.TRIM if column == columns - 1 else inside,
        top=Edge.TRIM if row == 0 else inside,
    )


def _sheet(found: list[_Leaf], grid: tuple[int, int], spine: Edge | None) -> Sheet:
    columns, _ = grid
    front, back = [], []
    for place, (recto, verso) in enumerate(found):
        row, column = divmod(place, columns)
        edges = outside(column, row, grid, inside=Edge.CUT)
        if spine:
            edges = edges._replace(left=spine)
        there = edges._replace(left=edges.right, right=edges.left)
        front.append(Cell(recto, column, row, edges))
        back.append(Cell(verso, columns - 1 - column, row, there))
    return Sheet(Form(tuple(front)), Form(tuple(back)))
