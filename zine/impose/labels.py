"""Page labels: a side is called by the pages it carries, as they are called themselves.

Source: ISO 32000-2, 12.4.2 (page labels), 7.9.7 (number trees).
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter

from pikepdf import Array, Dictionary, Object, Pdf, String

from zine.impose.trees import branches, walked
from zine.model.sheet import Placement, SheetSide

BLANK, INSTRUCTIONS = "blank", "instructions"
BETWEEN = ", "  # the names of a side's pages
_LETTERS = 26
_LARGEST = 9999  # beyond which numerals of any other kind are no help
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


def labels(pdf: Pdf) -> tuple[str, ...] | None:
    """Return what each page is called; None if the PDF does not say."""
    ranges = dict(sorted(_ranges(pdf.Root.get("/PageLabels")), key=itemgetter(0)))
    if not ranges:
        return None
    starts = list(ranges)
    return tuple(_label(number, starts, ranges) for number in range(len(pdf.pages)))


def label(pdf: Pdf, names: Sequence[str]) -> None:
    """Call every page of a PDF by a name of its own."""
    entries = (Dictionary(P=String(name)) if name else Dictionary() for name in names)
    pdf.Root.PageLabels = Dictionary(Nums=Array([part for pair in enumerate(entries) for part in pair]))


def carried(side: SheetSide, names: Sequence[str]) -> str:
    """Return the names of a side's pages as they lie, row by row from the left, each page once."""
    if not side.placements:
        return BLANK
    numbers = dict.fromkeys(placed.page for row in rows(side.placements) for placed in row)
    return BETWEEN.join(filter(None, (names[number - 1] for number in numbers)))


def rows(placements: Sequence[Placement]) -> Iterator[list[Placement]]:
    """Yield rows from the top; pages of one are not quite level, where their bleed or their creep differs."""
    waiting = sorted(placements, key=_middle, reverse=True)
    while waiting:
        reach = _middle(waiting[0]) - waiting[0].clip.height / 2
        row = [placed for placed in waiting if _middle(placed) > reach]
        yield sorted(row, key=lambda placed: placed.clip.x0)
        del waiting[: len(row)]


def _middle(placed: Placement) -> float:
    return placed.clip.middle.y


def _ranges(root: object) -> Iterator[tuple[int, Dictionary]]:
    """Yield where pages begin to be called otherwise, counted from 0, and how."""
    for node in walked(root, branches):
        pairs = node.get("/Nums")
        flat: list[object] = list(pairs) if isinstance(pairs, Array) else []
        for start, said in zip(flat[::2], flat[1::2], strict=False):
            if isinstance(start, int) and isinstance(said, Dictionary):
                yield start, said


def _label(number: int, starts: Sequence[int], ranges: dict[int, Dictionary]) -> str:
    place = bisect_right(starts, number) - 1
    if place < 0:
        return str(number + 1)
    said = ranges[starts[place]]
    prefix, first = said.get("/P"), _first(said.get("/St"))
    count = first + number - starts[place]
    return (str(prefix) if isinstance(prefix, String) else "") + _numeral(count, said.get("/S"))


def _first(said: object) -> int:
    return said if isinstance(said, int) and said > 0 else 1


def _numeral(count: int, style: Object | None) -> str:
    if style is None:
        return ""
    kind = str(style)
    if count <= _LARGEST and kind in ("/r", "/R"):
        return _roman(count) if kind == "/r" else _roman(count).upper()
    if count <= _LARGEST and kind in ("/a", "/A"):
        times, letter = divmod(count - 1, _LETTERS)
        return chr(ord(kind[1]) + letter) * (times + 1)
    return str(count)


def _roman(count: int) -> str:
    found = ""
    for value, numeral in _ROMAN:
        times, count = divmod(count, value)
        found += numeral * times
    return found
