"""A page of some PDF as a reader sees it: turned upright, in points, its trim's bottom left at the origin.

Sources: ISO 32000-2, 14.11.2 (page boundaries), Table 31 (`Rotate`, `UserUnit`).
"""

from typing import NamedTuple

from zine.impose.affine import chain, moved, scaled, turned
from zine.model.geometry import Box, Matrix, Size, around
from zine.model.units import MM

UNTOLD_BLEED = 3 * MM  # taken of what lies outside a TrimBox without a BleedBox; beyond it are often printer's marks


class Upright(NamedTuple):
    """The page's trimmed size, its bleed box around that trim, and the map there from the page's own coordinates."""

    size: Size
    bleed: Box
    matrix: Matrix

    @property
    def overhang(self) -> tuple[float, float, float, float]:
        """How far the bleed reaches over the left, lower, right and upper edge."""
        return (-self.bleed.x0, -self.bleed.y0, self.bleed.x1 - self.size.width, self.bleed.y1 - self.size.height)


class PageBoxes(NamedTuple):
    """What a PDF says of a page's edges, in the page's own units; None where it says nothing."""

    media: Box
    crop: Box | None = None
    trim: Box | None = None
    bleed: Box | None = None
    rotate_deg: int = 0  # clockwise
    user_unit: float = 1.0  # points


def upright(boxes: PageBoxes) -> Upright | None:
    """Return the page upright, or None when its boxes leave nothing of it."""
    shown = boxes.media.common(boxes.crop or boxes.media)
    trim = shown.common(boxes.trim or shown)
    if trim.width <= 0 or trim.height <= 0:
        return None
    matrix = _to_trim(trim, boxes.rotate_deg, boxes.user_unit)
    seen = matrix.box(trim)
    return Upright(Size(seen.width, seen.height), matrix.box(_bleed(boxes, shown, trim)), matrix)


def _bleed(boxes: PageBoxes, shown: Box, trim: Box) -> Box:
    # A crop box inside the trim was set by hand to hide what is outside it.
    if boxes.trim is None or trim != boxes.media.common(boxes.trim):
        return trim
    if boxes.bleed:
        found = boxes.media.common(boxes.bleed)
        return around(found, trim)
    most = UNTOLD_BLEED / boxes.user_unit
    return shown.common(trim.grown(most))


def _to_trim(trim: Box, rotate_deg: int, user_unit: float) -> Matrix:
    spun = chain(turned(-rotate_deg), scaled(user_unit))
    corner = spun.box(trim)
    return chain(spun, moved(-corner.x0, -corner.y0))
