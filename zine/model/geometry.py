"""Sizes, points and boxes, in points. Pages have their origin at the trim's top left, y down."""

import re
from typing import NamedTuple

from zine.model.units import MM, POINTS_PER_INCH

_UNIT = {"mm": MM, "cm": 10 * MM, "in": POINTS_PER_INCH, "pt": 1.0}
_SIZE = re.compile(r"\s*([\d.]+)\s*(mm|cm|in|pt)?\s*[x×]\s*([\d.]+)\s*(mm|cm|in|pt)\s*", re.IGNORECASE)


class Point(NamedTuple):
    """A place, in points."""

    x: float
    y: float


class Size(NamedTuple):
    """A width and a height, in points."""

    width: float
    height: float

    @property
    def landscape(self) -> "Size":
        """The same paper, long side across."""
        return Size(max(self), min(self))


class Box(NamedTuple):
    """A rectangle by two opposite corners; x0 < x1 and y0 < y1."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """Extent in x."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Extent in y."""
        return self.y1 - self.y0


class Matrix(NamedTuple):
    """An affine map, PDF order: x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0


def size(text: str, named: dict[str, Size]) -> Size:
    """Read a named size (`a5`), or `W x H` with a unit after both, or after each (`120 x 170 mm`, `12 cm x 7 in`).

    Raises:
        ValueError: neither.
    """
    if found := named.get(text.strip().lower()):
        return found
    match = _SIZE.fullmatch(text)
    if not match or not (float(match[1]) and float(match[3])):
        raise ValueError(f"{text!r} is not a size; write {', '.join(named)} or W x H mm")
    across, up = _UNIT[(match[2] or match[4]).lower()], _UNIT[match[4].lower()]
    return Size(float(match[1]) * across, float(match[3]) * up)


TRIMS: dict[str, Size] = {
    "a5": Size(148 * MM, 210 * MM),
    "a6": Size(105 * MM, 148 * MM),
    "half-letter": Size(5.5 * POINTS_PER_INCH, 8.5 * POINTS_PER_INCH),
    "quarter-letter": Size(4.25 * POINTS_PER_INCH, 5.5 * POINTS_PER_INCH),
}

SMALLEST_TRIM = Size(69 * MM, 100 * MM)  # its short and its long side: a little less than an eighth of Letter
LARGEST_TRIM = 450 * MM  # each way
TRIM_RANGE = "at least 69 x 100 mm, either way round, and at most 450 mm"

SMALLEST_CARD = Size(45 * MM, 80 * MM)  # a business card, its short and its long side
LARGEST_CARD = 105 * MM  # each way; what is larger is a page, or a bookmark
CARD_RANGE = "45 x 80 mm to 69 x 105 mm, such as 85x55mm or 3.5x2in"

_FOLDED = ("a5", "half-letter")  # what a sheet of A4 or Letter makes, folded once
_QUARTERED = ("a6", "quarter-letter")  # and what it makes, cut twice

PAPERS: dict[str, Size] = {
    "a3": Size(297 * MM, 420 * MM),
    "a4": Size(210 * MM, 297 * MM),
    "a5": TRIMS["a5"],
    "letter": Size(8.5 * POINTS_PER_INCH, 11 * POINTS_PER_INCH),
    "legal": Size(8.5 * POINTS_PER_INCH, 14 * POINTS_PER_INCH),
    "tabloid": Size(11 * POINTS_PER_INCH, 17 * POINTS_PER_INCH),
}


def is_page(trim: Size) -> bool:
    """Return whether pages of this size can be laid out; `TRIM_RANGE` says which can."""
    return min(trim) >= SMALLEST_TRIM.width and SMALLEST_TRIM.height <= max(trim) <= LARGEST_TRIM


def is_business_card(trim: Size) -> bool:
    """Return whether this is too small for a page, but large enough for the least of cards; see `CARD_RANGE`."""
    least = min(trim) >= SMALLEST_CARD.width and SMALLEST_CARD.height <= max(trim) <= LARGEST_CARD
    return least and not is_page(trim)


def folded(paper: Size) -> Size:
    """Return the usual page that fits twice on a sheet: A5 for A4, half-letter for Letter; A5 where none fits."""
    half = Size(paper.landscape.width / 2, paper.landscape.height)
    fitting = (TRIMS[name] for name in _FOLDED if _within(TRIMS[name], half))
    return next(fitting, TRIMS["a5"])


def quartered(paper: Size) -> Size:
    """Return the usual card of which four fit on a sheet: A6 for A4, quarter-letter for Letter; A6 where none fits."""
    quarter = Size(paper.landscape.width / 2, paper.landscape.height / 2)
    fitting = (TRIMS[name] for name in _QUARTERED if _within(TRIMS[name].landscape, quarter))
    return next(fitting, TRIMS["a6"])


def _within(inner: Size, outer: Size) -> bool:
    """Whether one size holds another, to a hundredth of a point."""
    return inner.width <= outer.width + 0.01 and inner.height <= outer.height + 0.01
