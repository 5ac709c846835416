"""Folding in thought: print a PDF of sheets, do with them what it says, and read what has become of it.

Everything is read from the finished PDF, so that a fault in making it cannot hide here too: of what made it, only the
steps for the hands are believed, and those are what a person will do as well. Paper is seen from its front: what is
printed on the back is mirrored, about the axis that the printer turns the sheet.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from math import hypot

from zine.impose.affine import box, chain, common, inverse, point
from zine.impose.hands import handled
from zine.impose.marking import mismarked
from zine.impose.pieces import Piece, Pile
from zine.impose.placing import NEAR, STRETCH, Seen, misplaced
from zine.impose.printed import PrintedFace, PrintedPage, Printout, printed
from zine.impose.rings import UnfoldableError
from zine.model.geometry import Box, Matrix, Size

_FLIPPED_EDGE = {"/DuplexFlipShortEdge": "short", "/DuplexFlipLongEdge": "long", "/Simplex": ""}


@dataclass(frozen=True, slots=True)
class Leaf:
    """One leaf of a book: what is printed on its front and on its back, usually one page each."""

    recto: tuple[Seen, ...]
    verso: tuple[Seen, ...]


def faults(pdf: bytes, pages: int | Sequence[int]) -> tuple[str, ...]:
    """Return what is wrong with sheets of so many pages, or of these; nothing when they come out right.

    In sentences. Right is: every page once, in order, upright, at full size, in its place, over none of the others.
    """
    expected = tuple(range(1, pages + 1)) if isinstance(pages, int) else tuple(pages)
    printout = printed(pdf)
    wrong = tuple(_unprintable(printout))
    if wrong:
        return wrong
    said = printout.assembly
    found = [*_overprinted(printout), *_trimmed_elsewhere(printout), *_off_the_middle(printout)]
    if any(step["do"] == "read" for step in said["steps"]):
        return (*found, *_misread_sides(printout, expected))
    try:
        books = folded(printout)
        found += mismarked(_sheets(printout), _books(printout))
    except UnfoldableError as error:
        return (str(error),)
    if len(books) != said["copies"]:
        found.append(f"{len(books)} books come of it, not {said['copies']}")
    for book in books:
        sides = [side for leaf in book for side in (leaf.recto, leaf.verso)]
        found += misplaced([page for side in sides for page in side], said, _panel(printout))
        found += _misread(book, printout, expected)
    return tuple(dict.fromkeys(found))


def folded(printout: Printout) -> tuple[tuple[Leaf, ...], ...]:
    """Return the books that come of the sheets, each as its leaves in reading order.

    Raises:
        UnfoldableError: the steps cannot be done.
    """
    sheets = _sheets(printout)
    return tuple(tuple(_leaf(piece, *sheets[piece.sheet]) for piece in book) for book in _books(printout))


def _books(printout: Printout) -> list[Pile]:
    pile = tuple(Piece(number, Box(0, 0, *front.paper)) for number, (front, _) in enumerate(_sheets(printout)))
    return handled(pile, printout.assembly)


def _sheets(printout: Printout) -> tuple[tuple[PrintedFace, PrintedFace], ...]:
    """Return fronts and backs, both seen from the front."""
    if printout.duplex == "/Simplex":
        return tuple((face, PrintedFace(face.paper, face.trim, ())) for face in printout.faces)
    pairs = zip(printout.faces[::2], printout.faces[1::2], strict=True)
    return tuple((front, _through_paper(back, printout.duplex)) for front, back in pairs)


def _unprintable(printout: Printout) -> Iterator[str]:
    if printout.duplex not in _FLIPPED_EDGE:
        yield "the printer is not told which edge to flip on"
    if not printout.faces or (len(printout.faces) % 2 and printout.duplex != "/Simplex"):
        yield f"{len(printout.faces)} pages are not fronts and backs of whole sheets"
    if len({_rounded(face.paper) for face in printout.faces}) > 1:
        yield "the sheets differ in size"
    if not printout.assembly:
        yield "nothing says what to do with the sheets"
    if not any(face.pages for face in printout.faces):
        yield "nothing is printed"


def _through_paper(back: PrintedFace, duplex: str) -> PrintedFace:
    width, height = back.paper
    about_upright_axis = (_FLIPPED_EDGE[duplex] == "short") == (width >= height)
    return _mapped(back, Matrix(a=-1, e=width) if about_upright_axis else Matrix(d=-1, f=height))


def _mapped(face: PrintedFace, change: Matrix) -> PrintedFace:
    pages = tuple(
        PrintedPage(page.page, page.size, chain(page.placed, change), box(change, page.trim), box(change, page.clip))
        for page in face.pages
    )
    lines = tuple(line._replace(start=point(change, *line.start), end=point(change, *line.end)) for line in face.lines)
    return PrintedFace(face.paper, box(change, face.trim), pages, lines)


def _leaf(piece: Piece, front: PrintedFace, back: PrintedFace) -> Leaf:
    above, below = (front, back) if piece.face_up else (back, front)
    recto, verso = (tuple(_on(piece, face, above=face is above)) for face in (above, below))
    if piece.outside_only:
        return Leaf(recto, ()) if piece.face_up else Leaf((), verso)
    return Leaf(recto, verso)


def _on(piece: Piece, face: PrintedFace, *, above: bool) -> Iterator[Seen]:
    here = box(inverse(piece.placed), piece.area)
    for page in face.pages:
        x, y = (page.trim.x0 + page.trim.x1) / 2, (page.trim.y0 + page.trim.y1) / 2
        if here.x0 < x < here.x1 and here.y0 < y < here.y1 and not _is_poster(page, here):
            yield Seen(
                page.page, chain(page.placed, piece.placed), page.size, box(piece.placed, page.clip), piece, above
            )


def _is_poster(page: PrintedPage, panel: Box) -> bool:
    return page.trim.width > 1.5 * panel.width or page.trim.height > 1.5 * panel.height


def _panel(printout: Printout) -> Size:
    """Return the size of the largest page that is not a poster."""
    pages = [page.size for front, _ in _sheets(printout) for page in front.pages]
    pages += [page.size for _, back in _sheets(printout) for page in back.pages if not _has_loops(printout)]
    return Size(max(size.width for size in pages), max(size.height for size in pages)) if pages else Size(0, 0)


def _has_loops(printout: Printout) -> bool:
    return any(step["do"] == "loop" for step in printout.assembly["steps"])


def _misread(book: tuple[Leaf, ...], printout: Printout, expected: tuple[int, ...]) -> Iterator[str]:
    sides = [tuple(page.page for page in side) for leaf in book for side in (leaf.recto, leaf.verso)]
    yield from (f"pages {_listed(side)} are printed on top of each other" for side in sides if len(side) > 1)
    posters = [page for _, back in _sheets(printout) for page in back.pages] if _has_loops(printout) else []
    yield from (f"the poster, page {page.page}, is not whole" for page in posters if not _whole(page, printout))
    said = printout.assembly
    if said["common_back"]:
        yield from _misread_backs(book, expected)
        sides, expected = [side for side in sides[::2] if side], expected[:-1]
    yield from misordered([*(page for side in sides for page in side), *(page.page for page in posters)], expected)
    outer = [side for side in sides if side or not book[0].recto or not book[0].recto[0].piece.outside_only]
    if sides and not posters and (not outer[0] or (said["covers"] and len(expected) > 1 and not sides[-1])):
        yield "a cover is blank"


def _misread_backs(book: tuple[Leaf, ...], expected: tuple[int, ...]) -> Iterator[str]:
    for leaf in book:
        if leaf.recto and [page.page for page in leaf.verso] != [expected[-1]]:
            yield f"page {leaf.recto[0].page} does not have page {expected[-1]} on its back"


def misordered(read: Sequence[int], expected: Sequence[int]) -> Iterator[str]:
    """Say which pages are lost, doubled or out of order."""
    times = Counter(read)
    yield from (f"page {number} is printed {times[number]} times" for number in expected if times[number] != 1)
    follower = dict(pairwise(expected))
    for earlier, later in pairwise(read):
        if follower.get(earlier) != later:
            yield f"page {later} follows page {earlier}"
    if set(read) - set(expected):
        yield f"{len(set(read) - set(expected))} pages are printed that do not belong there"


def _whole(page: PrintedPage, printout: Printout) -> bool:
    """Whether a poster hangs straight in the middle of its side, at the size that it should have."""
    (a, b, c, d), paper, size = page.placed[:4], printout.faces[0].paper, printout.assembly["poster_scale"]
    x, y = (page.trim.x0 + page.trim.x1 - paper.width) / 2, (page.trim.y0 + page.trim.y1 - paper.height) / 2
    stretched = max(abs(hypot(a, b) - size), abs(hypot(c, d) - size), abs(a * c + b * d), abs(a * b))
    return stretched < STRETCH and max(abs(x), abs(y)) < NEAR


def _trimmed_elsewhere(printout: Printout) -> Iterator[str]:
    """Say which sides claim to be trimmed elsewhere than the first: a printer's guillotine cuts the whole pile."""
    sides = [face.trim for pair in _sheets(printout) for face in pair]
    step = 2 if printout.duplex == "/Simplex" else 1
    for number, trim in enumerate(sides[::step], 1):
        if max(abs(here - there) for here, there in zip(trim, sides[0], strict=True)) > NEAR:
            yield f"side {number} has its trim box elsewhere"


def _off_the_middle(printout: Printout) -> Iterator[str]:
    """Say whether the first fold, for which hands lay edge on edge, is not in the middle of the sheet."""
    folds = [step for step in printout.assembly["steps"] if step["do"] == "fold"]
    width, height = printout.faces[0].paper
    for fold in folds[:1]:
        middle = width / 2 if fold["behind"] in ("left", "right") else height / 2
        if abs(fold["at"] - middle) > NEAR:
            yield f"the first fold is {abs(fold['at'] - middle):.2f} points off the middle"


def _overprinted(printout: Printout) -> Iterator[str]:
    for face in printout.faces:
        for one, other in combinations(face.pages, 2):
            shared = common(one.clip, other.clip)
            if min(shared.width, shared.height) > NEAR and one.page != other.page:
                yield f"page {one.page} prints onto page {other.page}"


def _misread_sides(printout: Printout, expected: tuple[int, ...]) -> Iterator[str]:
    """Read both sides of every sheet as they are, row by row."""
    read: list[int] = []
    for front, back in _sheets(printout):
        turned = _mapped(back, Matrix(a=-1, e=back.paper.width))
        for face in (front, turned):
            read += [page.page for page in sorted(face.pages, key=_row_by_row(printout.assembly["binding"]))]
            for page in face.pages:
                up, size = point(page.placed._replace(e=0, f=0), 0, 1), printout.assembly["scale"]
                if max(abs(up.x), abs(up.y - size)) > STRETCH or page.placed.a * page.placed.d < 0:
                    yield f"page {page.page} is not upright at its size"
    yield from misordered(read, expected)


def _row_by_row(binding: str) -> Callable[[PrintedPage], tuple[float, float]]:
    sense = -1 if binding == "right" else 1
    return lambda page: (-round(page.trim.y0 + page.trim.y1), sense * (page.trim.x0 + page.trim.x1))


def _rounded(paper: Size) -> tuple[int, int]:
    return round(paper.width / NEAR), round(paper.height / NEAR)


def _listed(side: tuple[int, ...]) -> str:
    return " and ".join(map(str, side))
