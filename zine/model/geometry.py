"""Sizes, points and boxes, in points. Pages have their origin at the trim's top left, y down."""

import math
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

    @property
    def middle(self) -> Point:
        """The point where its diagonals cross."""
        return Point((self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2)

    @property
    def corners(self) -> tuple[Point, Point, Point, Point]:
        """Its corners in turn, from (x0, y0) by (x1, y0): anticlockwise where y is up."""
        return Point(self.x0, self.y0), Point(self.x1, self.y0), Point(self.x1, self.y1), Point(self.x0, self.y1)

    def ordered(self) -> "Box":
        """Return the box of two opposite corners, whichever they were."""
        x0, y0, x1, y1 = self
        return self if x0 <= x1 and y0 <= y1 else Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))

    def holds(self, point: Point) -> bool:
        """Return whether a point lies inside, and not on an edge."""
        return self.x0 < point.x < self.x1 and self.y0 < point.y < self.y1

    def common(self, other: "Box") -> "Box":
        """Return what two boxes share; its corners are crossed when they share nothing."""
        return Box(max(self.x0, other.x0), max(self.y0, other.y0), min(self.x1, other.x1), min(self.y1, other.y1))

    def grown(self, by: float) -> "Box":
        """Return the box with every edge so far outward, or inward where `by` is less than 0."""
        return Box(self.x0 - by, self.y0 - by, self.x1 + by, self.y1 + by)

    def moved(self, x: float, y: float) -> "Box":
        """Return the box elsewhere."""
        return Box(self.x0 + x, self.y0 + y, self.x1 + x, self.y1 + y)


class Matrix(NamedTuple):
    """An affine map, PDF order: x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def then(self, other: "Matrix") -> "Matrix":
        """Return the map that does this one, then another."""
        a, b, c, d, e, f = self
        p, q, r, s, t, u = other
        return Matrix(a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)

    def inverse(self) -> "Matrix":
        """Return the map back. The matrix must not be singular."""
        a, b, c, d, e, f = self
        area = a * d - b * c
        return Matrix(d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area)

    def point(self, x: float, y: float) -> Point:
        """Return where a point goes."""
        return Point(self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f)

    def box(self, area: Box) -> Box:
        """Return where a box goes that stays upright, by two opposite corners."""
        a, b, c, d, e, f = self
        x0, y0, x1, y1 = area
        return Box(a * x0 + c * y0 + e, b * x0 + d * y0 + f, a * x1 + c * y1 + e, b * x1 + d * y1 + f).ordered()

    def bounds(self, area: Box) -> Box:
        """Return the smallest upright box round where a box goes, whichever way it is turned."""
        across, along = zip(*(self.point(x, y) for x, y in area.corners), strict=True)
        return Box(min(across), min(along), max(across), max(along))


def around(*boxes: Box) -> Box:
    """Return the smallest box that holds all of these, of which there is one at least."""
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    return Box(min(x0), min(y0), max(x1), max(y1))


def turn_about(x: float, y: float, *, degrees: float) -> Matrix:
    """Return a turn round (x, y): clockwise where y is down, as on a page, and anticlockwise where it is up."""
    angle = math.radians(degrees)
    cosine, sine = math.cos(angle), math.sin(angle)
    return Matrix(cosine, sine, -sine, cosine, x - cosine * x + sine * y, y - sine * x - cosine * y)


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
