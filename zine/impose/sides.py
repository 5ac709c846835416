"""Sheets as two sides each, both seen from the front: what is on the back is seen through the paper."""

from zine.impose.affine import chain
from zine.impose.printed import PrintedSide, Printout
from zine.model.geometry import Matrix

FLIPPED_EDGE = {"/DuplexFlipShortEdge": "short", "/DuplexFlipLongEdge": "long", "/Simplex": ""}

Sheets = tuple[tuple[PrintedSide, PrintedSide], ...]


def sheets(printout: Printout) -> Sheets:
    """Return fronts and backs, as the printer turns the paper between them."""
    if printout.duplex == "/Simplex":
        return tuple((side, PrintedSide(side.paper, side.trim, ())) for side in printout.sides)
    pairs = zip(printout.sides[::2], printout.sides[1::2], strict=True)
    return tuple((front, _through_paper(back, printout.duplex)) for front, back in pairs)


def mapped(side: PrintedSide, change: Matrix) -> PrintedSide:
    """Return a side with all that is on it elsewhere."""
    pages = tuple(
        page._replace(placed=chain(page.placed, change), trim=change.box(page.trim), clip=change.box(page.clip))
        for page in side.pages
    )
    lines = tuple(line._replace(start=change.point(*line.start), end=change.point(*line.end)) for line in side.lines)
    return PrintedSide(side.paper, change.box(side.trim), pages, lines)


def _through_paper(back: PrintedSide, duplex: str) -> PrintedSide:
    width, height = back.paper
    about_upright_axis = (FLIPPED_EDGE[duplex] == "short") == (width >= height)
    return mapped(back, Matrix(a=-1, e=width) if about_upright_axis else Matrix(d=-1, f=height))
