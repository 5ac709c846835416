"""Bojagi, the patchwork wrapping cloth."""

from zine.draw.chance import Chance
from zine.draw.grounds.field import MARGIN, field
from zine.draw.paint import Paint, over
from zine.draw.paths import poly
from zine.draw.pen import Pen
from zine.model.geometry import Box, Size

PATCHES = (
    Paint(0.8, 0.02, 0),
    Paint(0.10, 0.30, 0),
    Paint(0.10, 0, 0.24),
    Paint(0.03, 0.01, 0),
    Paint(0.40, 0, 0.26),
    Paint(0.55, 0.34, 0),
    Paint(0.3, 0.04, 0),
    Paint(0.16, 0.62, 0),
)


def bojagi(
    pen: Pen, chance: Chance, extent: Size, *, depth: int = 5, margin: float = MARGIN, box: Box | None = None
) -> None:
    """Patchwork wrapping cloth in pale tints; `depth` is how often a patch is cut in two."""
    outline = field(pen, chance, extent, Paint(0.1, 0.02, 0), margin, box)
    pen.clip(outline)
    whole = Box(-10, -10, extent.width + 10, extent.height + 10)
    patches = _cut(chance, whole, depth, extent.width * 0.26)
    before = None
    for patch in patches:
        before = chance.pick([paint for paint in PATCHES if paint != before])
        x0, y0, x1, y1 = patch
        corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
        pen.poly([(x + chance.spread(1), y + chance.spread(1)) for x, y in corners], before)
    for patch in patches:
        _stitch(pen, patch)
    pen.unclip()


def _cut(chance: Chance, patch: Box, depth: int, smallest: float) -> list[Box]:
    """Cut a patch in two, usually across its long side, until it is small; a few stay large."""
    x0, y0, x1, y1 = patch
    if depth <= 0 or max(patch.width, patch.height) < smallest or (depth < 3 and chance.happens(0.14)):
        return [patch]
    share = chance.uniform(0.34, 0.66)
    if (patch.width > patch.height) != chance.happens(0.14):
        x = x0 + patch.width * share
        halves = (Box(x0, y0, x, y1), Box(x, y0, x1, y1))
    else:
        y = y0 + patch.height * share
        halves = (Box(x0, y0, x1, y), Box(x0, y, x1, y1))
    return [piece for half in halves for piece in _cut(chance, half, depth - 1, smallest)]


def _stitch(pen: Pen, patch: Box) -> None:
    """Running stitch along the left and the lower seam."""
    x0, y0, x1, y1 = patch
    for start, end in (((x0 + 2.6, y0 + 3), (x0 + 2.6, y1 - 3)), ((x0 + 3, y0 + 2.6), (x1 - 3, y0 + 2.6))):
        pen.plates.dash(poly([start, end], False), over(deep=0.42), 0.9, 2.6, 2.8, 1)
