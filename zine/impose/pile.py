"""Fold lists: the arithmetic of folding sheets in half again and again, on cells instead of paper.

A list such as `xyx` says about which axis each fold halves the sheets: `x` lays the left half behind the right one,
`y` the upper half behind the lower one. The last fold is the spine.
"""

from collections.abc import Sequence
from typing import NamedTuple

from zine.errors import ImpositionError
from zine.model.assembly import Fold

MOST_FOLDS = 5  # a sixth would need a press


class FoldedLeaf(NamedTuple):
    """A leaf of a folded signature: its sheet, its cell as seen on the front, and how folding has mirrored it."""

    sheet: int
    column: int
    row: int
    mirrored_x: bool = False
    mirrored_y: bool = False

    @property
    def face_down(self) -> bool:
        """Whether the sheet's front has come to lie on the leaf's verso."""
        return self.mirrored_x != self.mirrored_y


def grid(folds: str) -> tuple[int, int]:
    """Return how many columns and rows a fold list makes.

    Raises:
        ImpositionError: it is not a fold list that hands can fold and bind at a side.
    """
    if not folds or set(folds) - {"x", "y"} or not folds.endswith("x") or len(folds) > MOST_FOLDS:
        raise ImpositionError(
            f"{folds!r} is not a way to fold", hint=f"write up to {MOST_FOLDS} of x and y, ending in x: x, yx, xyx"
        )
    return 2 ** folds.count("x"), 2 ** folds.count("y")


def folding(folds: str) -> tuple[Fold, ...]:
    """Return the folds in columns and rows."""
    columns, rows = grid(folds)
    left, top = 0, 0
    steps = []
    for fold in folds:
        if fold == "x":
            left = (left + columns) // 2
            steps.append(Fold(left, "left"))
        else:
            top = (top + rows) // 2
            steps.append(Fold(top, "top"))
    return tuple(steps)


def folded(folds: str, sheets: int) -> tuple[FoldedLeaf, ...]:
    """Return the leaves of sheets folded together, in reading order."""
    columns, rows = grid(folds)
    piles = {
        (column, row): [FoldedLeaf(sheet, column, row) for sheet in range(sheets)]
        for column in range(columns)
        for row in range(rows)
    }
    for fold in folds:
        piles = _halved(piles, fold)
    (leaves,) = piles.values()
    return tuple(leaves)


def nested(folds: str, sheets: int) -> tuple[FoldedLeaf, ...]:
    """Return the leaves of sheets folded one by one, each put into the middle of the one before."""
    whole: list[FoldedLeaf] = []
    for sheet in range(sheets):
        leaves = [leaf._replace(sheet=sheet) for leaf in folded(folds, 1)]
        middle = len(whole) // 2
        whole = [*whole[:middle], *leaves, *whole[middle:]]
    return tuple(whole)


def balanced(sheets: int, most: int) -> tuple[int, ...]:
    """Share sheets among as few signatures as may be, none larger than `most`, none two larger than another."""
    signatures = -(-sheets // most)
    small, larger = divmod(sheets, signatures)
    return (small + 1,) * larger + (small,) * (signatures - larger)


def filled(pages: int, multiple: int, *, covers: bool) -> tuple[int | None, ...]:
    """Fill up with blanks to a multiple: before the last page if that is the back cover, else at the end."""
    numbers: tuple[int, ...] = tuple(range(1, pages + 1))
    blanks = (None,) * (-pages % multiple)
    if pages == 1 or not covers:
        return numbers + blanks
    return numbers[:-1] + blanks + numbers[-1:]


def in_turn(numbers: Sequence[int | None], sizes: Sequence[int]) -> tuple[tuple[int | None, ...], ...]:
    """Divide page numbers into runs of the given sizes."""
    starts = [sum(sizes[:index]) for index in range(len(sizes))]
    return tuple(tuple(numbers[start : start + size]) for start, size in zip(starts, sizes, strict=True))


_Piles = dict[tuple[int, int], list[FoldedLeaf]]


def _halved(piles: _Piles, fold: str) -> _Piles:
    """Lay one half behind the other: its layers are turned over, and so come in reverse."""
    columns, rows = {column for column, _ in piles}, {row for _, row in piles}
    behind: _Piles = {}
    for column, row in piles:
        there = (min(columns) + max(columns) - column, row)
        if fold == "y":
            there = (column, min(rows) + max(rows) - row)
        if there < (column, row):
            behind[column, row] = [*piles[column, row], *(_mirrored(leaf, fold) for leaf in reversed(piles[there]))]
    return behind


def _mirrored(leaf: FoldedLeaf, fold: str) -> FoldedLeaf:
    if fold == "x":
        return leaf._replace(mirrored_x=not leaf.mirrored_x)
    return leaf._replace(mirrored_y=not leaf.mirrored_y)
