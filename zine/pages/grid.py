"""The grid every page stands on: margins, two columns, one baseline."""

import math
from typing import NamedTuple

from zine.model.geometry import TRIMS, Box, Size
from zine.model.theme import DESIGN, Design
from zine.model.units import MM

BLEED = 3 * MM

# Drawn for A5; other trims keep the proportions.
_DRAWN_FOR = TRIMS["a5"]
_SMALLEST_TYPE = 0.88
_FOLIO = 21.0  # from its baseline to the foot
_OVER_FOLIO = 13.0  # to the lowest line of text: as much as its type needs, which is larger than a small page


class Grid(NamedTuple):
    """Positions on one page, in points from the trim's top left.

    `scale` and `type_scale` are 1 on A5; type shrinks less than the page, so that a pocket edition can still be read.
    Facing pages mirror: `inner` is the margin at the fold. Baselines stand at `first + n × baseline`; parts of a page
    snap to whole or half lines so that columns, and facing pages, meet. `design` says how what stands here is made.
    """

    trim: Size
    recto: bool
    scale: float
    type_scale: float
    inner: float
    outer: float
    first: float
    baseline: float
    foot: float
    folio: float
    gutter: float
    column_a: float
    design: Design = DESIGN

    @property
    def left(self) -> float:
        """Where the measure begins."""
        return self.inner if self.recto else self.outer

    @property
    def right(self) -> float:
        """Where the measure ends."""
        return self.trim.width - (self.outer if self.recto else self.inner)

    @property
    def measure(self) -> float:
        """Width of the text area: column A, gutter, column B."""
        return self.right - self.left

    @property
    def column_b(self) -> float:
        """Width of the wide column."""
        return self.measure - self.column_a - self.gutter

    @property
    def b(self) -> float:
        """Left edge of the wide column."""
        return self.left + self.column_a + self.gutter

    @property
    def bottom(self) -> float:
        """The lowest baseline that text may stand on."""
        return self.trim.height - self.foot

    def halved(self) -> "Grid":
        """Return the grid with two columns of one width."""
        return self._replace(column_a=(self.measure - self.gutter) / 2)

    def snap(self, y: float, lines: float = 0.5) -> float:
        """Move y down to the next baseline, or fraction of one."""
        step = self.baseline * lines
        return self.first + math.ceil((y - self.first) / step - 1e-6) * step

    def up(self, y: float) -> float:
        """Turn a page's y (down from the head) into a drawing's (up from the foot)."""
        return self.trim.height - y

    def upright(self, box: Box) -> Box:
        """Turn a page's box into a drawing's."""
        return Box(box.x0, self.up(box.y1), box.x1, self.up(box.y0))


def _wider(trim: Size, scale: float) -> float:
    """Return how much wider than on A5 the text area is, besides its scale: pages that lie on their side."""
    margins = 42.5 + 34.0
    return max(1.0, (trim.width - margins * scale) / ((_DRAWN_FOR.width - margins) * scale))


def grid(trim: Size, number: int, design: Design = DESIGN) -> Grid:
    """Return the grid of page `number` (odd is recto) at a trim size."""
    scale = min(trim.width / _DRAWN_FOR.width, trim.height / _DRAWN_FOR.height)
    type_scale = max(scale, _SMALLEST_TYPE)
    return Grid(
        trim=trim,
        recto=number % 2 == 1,
        scale=scale,
        type_scale=type_scale,
        inner=42.5 * scale,
        outer=34.0 * scale,
        first=50.0 * scale,
        baseline=13.0 * type_scale,
        foot=max(38.0 * scale, _FOLIO * scale + _OVER_FOLIO * type_scale),
        folio=_FOLIO * scale,
        gutter=20.0 * scale,
        column_a=137.0 * scale * _wider(trim, scale),
        design=design,
    )
