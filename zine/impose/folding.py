"""Folding in thought: print a PDF of sheets, do with them what it says, and read what has become of it.

Everything is read from the finished PDF, so that a fault in making it cannot hide here too: of what made it, only the
steps for the hands are believed, and those are what a person will do as well. Paper is seen from its front: what is
printed on the back is mirrored, about the axis that the printer turns the sheet.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from zine.impose.affine import chain
from zine.impose.flat import misread_sides, off_the_middle, overprinted, trimmed_elsewhere, unprintable
from zine.impose.hands import handled
from zine.impose.lean import leant
from zine.impose.marking import mismarked
from zine.impose.pieces import Piece, Pile
from zine.impose.placing import Seen, misplaced
from zine.impose.printed import PrintedPage, PrintedSide, Printout, printed
from zine.impose.reading import Leaf, has_loops, misread
from zine.impose.rings import UnfoldableError
from zine.impose.sides import Sheets, sheets
from zine.model.geometry import Box, Matrix, Size


def faults(pdf: bytes, pages: int | Sequence[int], backs: bytes = b"") -> tuple[str, ...]:
    """Return what is wrong with sheets of so many pages, or of these; nothing when they come out right.

    In sentences. Right is: every page once, in order, upright, at full size, in its place, over none of the others.
    Where hands turn the paper, `backs` are a PDF of their own.
    """
    expected = tuple(range(1, pages + 1)) if isinstance(pages, int) else tuple(pages)
    printout = printed(pdf, backs)
    if wrong := tuple(unprintable(printout)):
        return wrong
    seen, said = sheets(printout), printout.assembly
    found = [*overprinted(printout), *off_the_middle(printout)]
    found += trimmed_elsewhere(seen, one_sided=printout.duplex == "/Simplex")
    if any(step["do"] == "read" for step in said["steps"]):
        return (*found, *misread_sides(printout, seen, expected))
    try:
        piles = _piles(printout, seen)
    except UnfoldableError as error:
        return (str(error),)
    found += mismarked(seen, piles)
    if len(piles) != said["copies"]:
        found.append(f"{len(piles)} books come of it, not {said['copies']}")
    for book in (_book(pile, seen, said) for pile in piles):
        sides = [side for leaf in book for side in (leaf.recto, leaf.verso)]
        found += misplaced([page for side in sides for page in side], said, _panel(printout, seen))
        found += misread(book, printout, seen, expected=expected)
    return tuple(dict.fromkeys(found))


def folded(printout: Printout) -> tuple[tuple[Leaf, ...], ...]:
    """Return the books that come of the sheets, each as its leaves in reading order.

    Raises:
        UnfoldableError: the steps cannot be done.
    """
    seen = sheets(printout)
    return tuple(_book(pile, seen, printout.assembly) for pile in _piles(printout, seen))


def _piles(printout: Printout, seen: Sheets) -> list[Pile]:
    pile = tuple(Piece(number, Box(0, 0, *front.paper)) for number, (front, _) in enumerate(seen))
    return handled(pile, printout.assembly)


def _book(pile: Pile, seen: Sheets, said: Mapping[str, Any]) -> tuple[Leaf, ...]:
    return tuple(_leaf(piece, seen[piece.sheet], leant(piece, said)) for piece in pile)


def _leaf(piece: Piece, sides: tuple[PrintedSide, PrintedSide], lean: Matrix) -> Leaf:
    here, placed = piece.placed.inverse().box(piece.area), chain(piece.placed, lean)
    above, below = sides if piece.face_up else sides[::-1]
    recto = tuple(Seen(*_on(page, piece, placed), above=True) for page in _there(above, here))
    verso = tuple(Seen(*_on(page, piece, placed), above=False) for page in _there(below, here))
    if piece.outside_only:
        return Leaf(recto, ()) if piece.face_up else Leaf((), verso)
    return Leaf(recto, verso)


def _there(side: PrintedSide, here: Box) -> Iterator[PrintedPage]:
    """Yield what is printed in one place of a sheet."""
    for page in side.pages:
        if here.holds(page.trim.middle) and not _is_poster(page, here):
            yield page


def _on(page: PrintedPage, piece: Piece, placed: Matrix) -> tuple[int, Matrix, Size, Box, Piece]:
    """Return where a page is on the table, as its leaf lies there."""
    return page.page, chain(page.placed, placed), page.size, piece.placed.box(page.clip), piece


def _is_poster(page: PrintedPage, panel: Box) -> bool:
    return page.trim.width > 1.5 * panel.width or page.trim.height > 1.5 * panel.height


def _panel(printout: Printout, seen: Sheets) -> Size:
    """Return the size of the largest page that is not a poster."""
    sizes = {page.size for front, _ in seen for page in front.pages}
    if not has_loops(printout):
        sizes |= {page.size for _, back in seen for page in back.pages}
    return Size(max(size.width for size in sizes), max(size.height for size in sizes)) if sizes else Size(0, 0)
