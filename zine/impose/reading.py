"""Reading a book in thought: whether all its pages are there, once each and in order, and its poster is whole."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import hypot
from typing import NamedTuple

from zine.impose.placing import NEAR, STRETCH, Seen
from zine.impose.printed import PrintedPage, Printout
from zine.impose.sides import Sheets


class Leaf(NamedTuple):
    """One leaf of a book: what is printed on its front and on its back, usually one page each."""

    recto: tuple[Seen, ...]
    verso: tuple[Seen, ...]


def misread(book: tuple[Leaf, ...], printout: Printout, sheets: Sheets, *, expected: tuple[int, ...]) -> Iterator[str]:
    """Say what is wrong for someone who leafs through a book that should have these pages."""
    sides = [tuple(page.page for page in side) for leaf in book for side in (leaf.recto, leaf.verso)]
    yield from (f"pages {_listed(side)} are printed on top of each other" for side in sides if len(side) > 1)
    posters = [page for _, back in sheets for page in back.pages] if has_loops(printout) else []
    yield from (f"the poster, page {page.page}, is not whole" for page in posters if not _whole(page, printout))
    said = printout.assembly
    if said["common_back"]:
        yield from _misread_backs(book, expected)
        sides, expected = [side for side in sides[::2] if side], expected[:-1]
    yield from misordered([*(page for side in sides for page in side), *(page.page for page in posters)], expected)
    yield from _parted_by_blanks(sides if _both_sides_are_read(printout) else _panels(book), covers=said["covers"])
    outer = [side for side in sides if side or not book[0].recto or not book[0].recto[0].piece.outside_only]
    if sides and not posters and (not outer[0] or (said["covers"] and len(expected) > 1 and not sides[-1])):
        yield "a cover is blank"


def misordered(read: Sequence[int], expected: Sequence[int]) -> Iterator[str]:
    """Say which pages are lost, doubled or out of order."""
    if tuple(read) == tuple(expected):
        return
    times = Counter(read)
    yield from (f"page {number} is printed {times[number]} times" for number in expected if times[number] != 1)
    follower = dict(pairwise(expected))
    for earlier, later in pairwise(read):
        if follower.get(earlier) != later:
            yield f"page {later} follows page {earlier}"
    if set(read) - set(expected):
        yield f"{len(set(read) - set(expected))} pages are printed that do not belong there"


def has_loops(printout: Printout) -> bool:
    """Whether sheets become little books of one sheet, whose other side may be a poster."""
    return any(step["do"] == "loop" for step in printout.assembly["steps"])


def _parted_by_blanks(sides: Sequence[tuple[int, ...]], *, covers: bool) -> Iterator[str]:
    """Say which pages have blank ones between them: those belong to the end, or just before the back cover."""
    printed = [index for index, side in enumerate(sides) if side]
    for earlier, later in pairwise(printed[:-1] if covers else printed):
        if later > earlier + 1:
            yield f"{later - earlier - 1} blank pages part pages {_listed(sides[earlier])} and {_listed(sides[later])}"


def _both_sides_are_read(printout: Printout) -> bool:
    return printout.duplex != "/Simplex" and not has_loops(printout) and not printout.assembly["common_back"]


def _panels(book: tuple[Leaf, ...]) -> list[tuple[int, ...]]:
    """Return what is on each leaf that shows one side alone."""
    return [tuple(page.page for side in leaf for page in side) for leaf in book]


def _misread_backs(book: tuple[Leaf, ...], expected: tuple[int, ...]) -> Iterator[str]:
    for leaf in book:
        if leaf.recto and [page.page for page in leaf.verso] != [expected[-1]]:
            yield f"page {leaf.recto[0].page} does not have page {expected[-1]} on its back"


def _whole(page: PrintedPage, printout: Printout) -> bool:
    """Whether a poster hangs straight in the middle of its side, at the size that it should have."""
    (a, b, c, d), paper, size = page.placed[:4], printout.sides[0].paper, printout.assembly["poster_scale"]
    x, y = (page.trim.x0 + page.trim.x1 - paper.width) / 2, (page.trim.y0 + page.trim.y1 - paper.height) / 2
    stretched = max(abs(hypot(a, b) - size), abs(hypot(c, d) - size), abs(a * c + b * d), abs(a * b))
    return stretched < STRETCH and max(abs(x), abs(y)) < NEAR


def _listed(side: tuple[int, ...]) -> str:
    return " and ".join(map(str, side))
