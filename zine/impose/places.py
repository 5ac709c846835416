"""Places: where on which sheet a page was printed, and the way from there back to the page's own coordinates."""

from collections.abc import Sequence
from math import hypot
from typing import NamedTuple

from pikepdf import Dictionary, Name, Object, Pdf

from zine.impose.page_forms import numbers
from zine.model.geometry import Box, Matrix, Size

_NEAR = 0.5  # points by which something may miss a page that it belongs to
_STRAIGHT = 1e-3  # of a turn's sine
_UNIT_DECIMALS = 6
_SEEN = 0.01  # points; what bleeds less does not bleed
_TURNS = {(1, 0): 0, (0, -1): 90, (-1, 0): 180, (0, 1): 270}  # where a page's own right points to, by `Rotate`


class PageEdges(NamedTuple):
    """A page's edges in its own coordinates, and the map that turns it upright, into points."""

    trim: Box
    bleed: Box
    upright: Matrix

    @property
    def size(self) -> Size:
        """The trimmed page as a reader sees it."""
        seen = self.upright.box(self.trim)
        return Size(seen.width, seen.height)


class Place(NamedTuple):
    """A page on a sheet. `area` is its trim there, and `shown` what of it is seen, in the sheet's own coordinates.

    `back` takes those to the page's own. A page that is printed twice has a second place, a `copy`.
    """

    number: int
    page: Object
    edges: PageEdges
    sheet: Object
    area: Box
    shown: Box
    back: Matrix
    copy: bool = False


def new_page(pdf: Pdf, edges: PageEdges) -> Object:
    """Return an empty page with such edges. What is shown of it is trimmed; its bleed, if there is any, is kept.

    Raises:
        ValueError: it would be slanted or mirrored, which no page can be.
    """
    rotate, unit = _turn_and_unit(edges.upright)
    trim, bleed, _ = edges
    bleeds = max(abs(here - there) for here, there in zip(trim, bleed, strict=True)) > _SEEN
    page = pdf.make_indirect(
        Dictionary(Type=Name.Page, MediaBox=numbers(bleed if bleeds else trim), TrimBox=numbers(trim))
    )
    if bleeds:
        page.CropBox, page.BleedBox = numbers(trim), numbers(bleed)
    if rotate:
        page.Rotate = rotate
    if unit != 1:
        page.UserUnit = unit
    return page


def nearest(places: Sequence[Place], x: float, y: float) -> Place:
    """Return whose place on their sheet a point is: the nearest one's, and on a border the one's that begins there."""
    return min(places, key=lambda place: (_beside(place.area, x, y), _from_top_left(place, x, y)))


def _beside(area: Box, x: float, y: float) -> float:
    away = max(area.x0 - x, x - area.x1, area.y0 - y, y - area.y1)
    return away if away > _NEAR else 0.0


def _from_top_left(place: Place, x: float, y: float) -> float:
    here, (x0, _, __, y1) = place.back.box(Box(x, y, x, y)), place.edges.trim
    return (here.x0 - x0) / place.edges.trim.width + (y1 - here.y1) / place.edges.trim.height


def _turn_and_unit(upright: Matrix) -> tuple[int, float]:
    a, b, c, d = upright[:4]
    unit = hypot(a, b)
    along = round(a / unit), round(b / unit)
    off = max(abs(a / unit - along[0]), abs(b / unit - along[1]), abs(c / unit + along[1]), abs(d / unit - along[0]))
    if off > _STRAIGHT:
        raise ValueError("a page is slanted or mirrored")
    return _TURNS[along], round(unit, _UNIT_DECIMALS)
