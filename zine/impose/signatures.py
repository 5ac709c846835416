"""Signatures: folded sheets as cells on fronts and backs. Booklets, quartos and octavos differ only in their folds."""

from collections.abc import Sequence
from typing import NamedTuple

from zine.impose.pile import FoldedLeaf, balanced, filled, folded, folding, grid, in_turn, nested
from zine.model.assembly import Bind, Deal, Finish, Gather, HandStep, Means, Nest, Wrap
from zine.model.sheet import Cell, Edge, Edges, Form, Layout, Sheet

CREEP = ("stock", "creep", "measured_creep")  # what schemes take that fold sheets into each other


class Folding(NamedTuple):
    """How signatures are made: their folds, most sheets in each (None is all), and what becomes of the spine.

    They are `wrapped` if a cover that is a job of its own is bound around them.
    """

    folds: str
    most: int | None = None
    nest: bool = False
    spine: Edge = Edge.FOLD
    means: Means = "staples"
    covers: bool = True
    wrapped: bool = False

    @property
    def ends_in_a_cover(self) -> bool:
        """Whether the last page is a back cover, before which blanks stand."""
        return self.covers and not self.wrapped


def signatures(pages: int, way: Folding) -> Layout:
    """Lay pages out in signatures as equal as can be, to be gathered in order."""
    columns, rows = grid(way.folds)
    per_sheet = 2 * columns * rows
    numbers = filled(pages, per_sheet, covers=way.ends_in_a_cover)
    count = len(numbers) // per_sheet
    sizes = balanced(count, way.most or count)
    runs = in_turn(numbers, [size * per_sheet for size in sizes])
    sheets = tuple(sheet for size, run in zip(sizes, runs, strict=True) for sheet in signature(run, size, way))
    return Layout(
        columns,
        rows,
        sheets,
        _steps(sizes, way),
        covers=way.ends_in_a_cover,
        staples=way.means == "staples" and len(way.folds) == 1,
        signatures=sizes if len(sizes) > 1 else (),
    )


def signature(numbers: Sequence[int | None], size: int, way: Folding) -> tuple[Sheet, ...]:
    """Return the sheets of one signature."""
    columns, _ = grid(way.folds)
    leaves = (nested if way.nest else folded)(way.folds, size)
    fronts: list[list[Cell]] = [[] for _ in range(size)]
    backs: list[list[Cell]] = [[] for _ in range(size)]
    for index, leaf in enumerate(leaves):
        recto, verso = numbers[2 * index], numbers[2 * index + 1]
        front, back = (verso, recto) if leaf.face_down else (recto, verso)
        depth, turn = min(index, len(leaves) - 1 - index), 180 * leaf.mirrored_y
        edges = _edges(leaf, way)
        there = edges._replace(left=edges.right, right=edges.left)
        fronts[leaf.sheet].append(Cell(front, leaf.column, leaf.row, edges, turn, depth))
        backs[leaf.sheet].append(Cell(back, columns - 1 - leaf.column, leaf.row, there, turn, depth))
    return tuple(Sheet(_form(front), _form(back)) for front, back in zip(fronts, backs, strict=True))


def _edges(leaf: FoldedLeaf, way: Folding) -> Edges:
    """The spine is where the last fold was; other folds are cut open, and the sheet's own edges trimmed."""
    columns, rows = grid(way.folds)
    left = Edge.TRIM if leaf.column == 0 else Edge.OPENED
    right = Edge.TRIM if leaf.column == columns - 1 else Edge.OPENED
    bottom = Edge.TRIM if leaf.row == rows - 1 else Edge.OPENED
    top = Edge.TRIM if leaf.row == 0 else Edge.OPENED
    return Edges(left, bottom, way.spine, top) if leaf.mirrored_x else Edges(way.spine, bottom, right, top)


def _form(cells: list[Cell]) -> Form:
    return Form(tuple(sorted(cells, key=lambda cell: (cell.row, cell.column))))


def _steps(sizes: tuple[int, ...], way: Folding) -> tuple[HandStep, ...]:
    steps: list[HandStep] = []
    count = sum(sizes)
    if way.nest and max(sizes) > 1:
        steps += [Deal((1,) * count), *folding(way.folds), Nest(sizes)]
    else:
        steps += [Deal(sizes)] if len(sizes) > 1 else []
        steps += folding(way.folds)
    if len(sizes) > 1:
        steps.append(Gather())
    if way.wrapped:
        steps.append(Wrap())
    if count > 1 or len(way.folds) > 1 or way.wrapped:
        steps.append(Bind(way.means))
    columns, rows = grid(way.folds)
    return (*steps, Finish(columns - 1, rows, columns, rows - 1))
