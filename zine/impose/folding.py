"""Folding in thought: print a booklet's PDF, turn, stack and fold the sheets, and read what has become of it.

Everything is read from the finished PDF, so that a fault in making it cannot hide here too. Paper is seen from its
front: what is printed on the back is mirrored, about the axis that the printer turns the sheet.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from zine.impose.affine import box, chain, common, point
from zine.impose.printed import PrintedFace, PrintedPage, Printout, printed
from zine.model.geometry import Box, Matrix, Size

NEAR = 0.03  # points, a hundredth of a millimetre
_STRETCH = 1e-4  # of scale; a metre would be a tenth of a millimetre off
_FLIPPED_EDGE = {"/DuplexFlipShortEdge": "short", "/DuplexFlipLongEdge": "long"}


@dataclass(frozen=True, slots=True)
class Leaf:
    """One leaf of the folded booklet: what is printed on its front and on its back, usually one page each."""

    recto: tuple[PrintedPage, ...]
    verso: tuple[PrintedPage, ...]


def faults(pdf: bytes, pages: int) -> tuple[str, ...]:
    """Return what is wrong with a booklet of so many pages, in sentences; nothing when it folds and reads well."""
    printout = printed(pdf)
    wrong = tuple(_unprintable(printout))
    if wrong:
        return wrong
    leaves = folded(printout)
    return (*_misplaced(printout), *_misread(leaves, pages))


def folded(printout: Printout) -> tuple[Leaf, ...]:
    """Return the leaves in reading order, the outermost sheet's first, of sheets stacked and folded in half."""
    sheets = tuple(zip(printout.faces[::2], printout.faces[1::2], strict=True))
    middle = printout.faces[0].paper.width / 2
    halves = [
        tuple(_halves(face, middle) for face in (front, _through_paper(back, printout.duplex)))
        for front, back in sheets
    ]
    right = [Leaf(recto=front[1], verso=back[1]) for front, back in halves]
    left = [Leaf(recto=back[0], verso=front[0]) for front, back in halves]
    return (*right, *reversed(left))


def _unprintable(printout: Printout) -> Iterator[str]:
    if not printout.faces or len(printout.faces) % 2:
        yield f"{len(printout.faces)} pages are not fronts and backs of whole sheets"
    if len({_rounded(face.paper) for face in printout.faces}) > 1:
        yield "the sheets differ in size"
    if printout.duplex not in _FLIPPED_EDGE:
        yield "the printer is not told which edge to flip on"


def _through_paper(back: PrintedFace, duplex: str) -> PrintedFace:
    width, height = back.paper
    about_upright_axis = (_FLIPPED_EDGE[duplex] == "short") == (width >= height)
    mirror = Matrix(a=-1, e=width) if about_upright_axis else Matrix(d=-1, f=height)
    pages = tuple(
        PrintedPage(page.page, chain(page.placed, mirror), box(mirror, page.trim), box(mirror, page.clip))
        for page in back.pages
    )
    return PrintedFace(back.paper, box(mirror, back.trim), pages)


def _halves(face: PrintedFace, middle: float) -> tuple[tuple[PrintedPage, ...], tuple[PrintedPage, ...]]:
    left = tuple(page for page in face.pages if page.trim.x0 + page.trim.x1 < 2 * middle)
    return left, tuple(page for page in face.pages if page not in left)


def _misread(leaves: tuple[Leaf, ...], pages: int) -> Iterator[str]:
    sides = [side for leaf in leaves for side in (leaf.recto, leaf.verso)]
    yield from (f"pages {_listed(side)} are printed on top of each other" for side in sides if len(side) > 1)
    read = [page.page for side in sides for page in side]
    times = Counter(read)
    for number in range(1, pages + 1):
        if times[number] != 1:
            yield f"page {number} is printed {times[number]} times"
    yield from (f"page {later} follows page {earlier}" for earlier, later in pairwise(read) if later != earlier + 1)
    if sides[0] == () or (pages > 1 and sides[-1] == ()):
        yield "a cover is blank"


def _misplaced(printout: Printout) -> Iterator[str]:
    everything = [page for face in printout.faces for page in face.pages]
    if not everything:
        yield "nothing is printed"
        return
    panel = Size(max(page.trim.width for page in everything), max(page.trim.height for page in everything))
    yield from (f"page {page.page} is mirrored" for page in everything if _area(page.placed) < 0)
    for number, face in enumerate(printout.faces):
        seen = _through_paper(face, printout.duplex) if number % 2 else face
        for page in seen.pages:
            yield from _misplaced_page(page, face.paper, panel)
        if not _close(face.trim, _block(face.paper, panel)):
            yield f"side {number + 1} has its trim box elsewhere than its pages"


def _misplaced_page(page: PrintedPage, paper: Size, panel: Size) -> Iterator[str]:
    side = 1 if page.trim.x0 + page.trim.x1 > paper.width else -1
    middle_x = (page.trim.x0 + page.trim.x1 - paper.width) / 2 - side * panel.width / 2
    middle_y = (page.trim.y0 + page.trim.y1 - paper.height) / 2
    if max(abs(middle_x), abs(middle_y)) > NEAR:
        yield f"page {page.page} is {max(abs(middle_x), abs(middle_y)):.2f} points out of its place"
    if _stretch(page.placed) > _STRETCH:
        yield f"page {page.page} is not printed at its size"
    upward = point(page.placed._replace(e=0, f=0), 0, 1)
    if abs(upward.x) > _STRETCH or upward.y < 0:
        yield f"page {page.page} is not upright"
    if side * (page.clip.x0 if side > 0 else page.clip.x1) < side * paper.width / 2 - NEAR:
        yield f"page {page.page} prints across the fold"


def _area(placed: Matrix) -> float:
    return placed.a * placed.d - placed.b * placed.c


def _stretch(placed: Matrix) -> float:
    """Return how far a map is from keeping lengths: of its columns' lengths and their right angle, the worst."""
    a, b, c, d = placed[:4]
    return max(abs(a * a + b * b - 1), abs(c * c + d * d - 1), abs(a * c + b * d))


def _block(paper: Size, panel: Size) -> Box:
    x, y = (paper.width - 2 * panel.width) / 2, (paper.height - panel.height) / 2
    return common(Box(x, y, paper.width - x, paper.height - y), Box(0, 0, *paper))


def _close(one: Box, other: Box) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= NEAR


def _rounded(paper: Size) -> tuple[int, int]:
    return round(paper.width / NEAR), round(paper.height / NEAR)


def _listed(side: tuple[PrintedPage, ...]) -> str:
    return " and ".join(str(page.page) for page in side)
