"""Where pages have come to lie in a book: all must be upright, whole, and on the same place of their leaf.

Leaves are judged as they lie when the book is pressed: pushed out by the paper around them.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import hypot
from typing import Any, NamedTuple

from zine.impose.pieces import FAR, Piece
from zine.model.geometry import Box, Matrix, Point, Size

NEAR = 0.03  # points, a hundredth of a millimetre
STRETCH = 1e-4  # of scale; a metre would be a tenth of a millimetre off


class Seen(NamedTuple):
    """A page in a book on the table: the map from the page's trim to the table, its trimmed size, and its leaf.

    `above` it is seen from above, else through the paper.
    """

    page: int
    placed: Matrix
    size: Size
    clip: Box
    piece: Piece
    above: bool

    @property
    def right(self) -> Point:
        """Where the page's own right points to, and how much longer it has become."""
        return Point(self.placed.a, self.placed.b)

    @property
    def up(self) -> Point:
        """Where the page's own up points to, and how much longer it has become."""
        return Point(self.placed.c, self.placed.d)

    @property
    def middle(self) -> Point:
        """The page's middle on the table."""
        return self.placed.point(self.size.width / 2, self.size.height / 2)


class _Lying(NamedTuple):
    """Along the way from the spine to the fore-edge: where the largest page's edges would be for this page's place."""

    spine: float
    fore: float
    across: float  # its middle, the other way


def misplaced(pages: Sequence[Seen], said: Mapping[str, Any], panel: Size) -> Iterator[str]:
    """Say which pages do not lie as they should. `panel` is the size of the largest page, `said` the assembly."""
    fores = []
    for page in pages:
        yield from _misturned(page, said, panel)
        lying = _lying(page, said["binding"], panel)
        fores.append((page, lying.fore + page.piece.pushed, lying.across))
        yield from _off_the_spine(page, lying, said)
        yield from _over_the_edge(page, lying, said["binding"])
    for page, fore, across in fores[1:]:
        off = max(abs(fore - fores[0][1]), abs(across - fores[0][2]))
        if off > NEAR:
            yield f"page {page.page} is {off:.2f} points out of its place"


def _misturned(page: Seen, said: Mapping[str, Any], panel: Size) -> Iterator[str]:
    top = said["binding"] == "top"
    turned = not page.above
    right, up = (1, 0), (0, 1)
    if turned:
        right, up = ((1, 0), (0, -1)) if top else ((-1, 0), (0, 1))
    along_right, along_up = _along(page.right, right), _along(page.up, up)
    if along_right <= 0 and along_up > 0:
        yield f"page {page.page} is mirrored"
    elif min(along_right, along_up) <= 0 or max(_aside(page.right, right), _aside(page.up, up)) > STRETCH:
        yield f"page {page.page} is not upright"
    wide, high = said["scale"], said["scale"]
    narrow = 1 - page.piece.pushed / ((panel.height if top else panel.width) * said["scale"])
    allowed = [(wide, high), (wide, high * narrow) if top else (wide * narrow, high)]
    found = (hypot(*page.right), hypot(*page.up))
    if all(max(abs(found[0] - one), abs(found[1] - other)) > STRETCH for one, other in allowed):
        yield f"page {page.page} is not printed at its size"


def _lying(page: Seen, binding: str, panel: Size) -> _Lying:
    x, y = page.middle
    half_width, half_height = panel.width * hypot(*page.right) / 2, panel.height * hypot(*page.up) / 2
    if binding == "top":
        return _Lying(-y - half_height, -y + half_height, x)
    sense = -1 if binding == "right" else 1
    return _Lying(sense * x - half_width, sense * x + half_width, y)


def _off_the_spine(page: Seen, lying: _Lying, said: Mapping[str, Any]) -> Iterator[str]:
    limits = page.piece.limits
    spine = {"left": limits.x0, "right": -limits.x1, "top": -limits.y1}[said["binding"]]
    if abs(spine) >= FAR / 2:
        return
    size = hypot(*(page.up if said["binding"] == "top" else page.right))
    narrowed = said["scale"] - size > STRETCH / 10
    expected = said["spine"] - (0 if narrowed else page.piece.pushed)
    if abs(lying.spine - spine - expected) > NEAR:
        yield f"page {page.page} is {abs(lying.spine - spine - expected):.2f} points from its place at the spine"


def _over_the_edge(page: Seen, lying: _Lying, binding: str) -> Iterator[str]:
    limits, creases = page.piece.limits, page.piece.creases
    fore = {"left": limits.x1, "right": -limits.x0, "top": -limits.y0}[binding]
    if lying.fore > fore + NEAR:
        yield f"page {page.page} is cut or folded {lying.fore - fore:.2f} points short"
    outside = (
        creases.x0 - page.clip.x0,
        creases.y0 - page.clip.y0,
        page.clip.x1 - creases.x1,
        page.clip.y1 - creases.y1,
    )
    if max(outside) > NEAR:
        yield f"page {page.page} prints across the fold"


def _along(found: Point, wanted: tuple[int, int]) -> float:
    return found.x * wanted[0] + found.y * wanted[1]


def _aside(found: Point, wanted: tuple[int, int]) -> float:
    return abs(found.x * wanted[1]) + abs(found.y * wanted[0])
