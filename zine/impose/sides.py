"""Sheets as two sides each, both seen from the front: what is on the back is seen through the paper."""

from zine.impose.affine import chain
from zine.impose.printed import PrintedFace, Printout
from zine.model.geometry import Matrix

FLIPPED_EDGE = {"/DuplexFlipShortEdge": "short", "/DuplexFlipLongEdge": "long", "/Simplex": ""}

Sheets = tuple[tuple[PrintedFace, PrintedFace], ...]


def sheets(printout: Printout) -> Sheets:
    """Return fronts and backs, as the printer turns the paper between them."""
    if printout.duplex == "/Simplex":
        return tuple((face, PrintedFace(face.paper, face.trim, ())) for face in printout.faces)
    pairs = zip(printout.faces[::2], printout.faces[1::2], strict=True)
    return tuple((front, _through_paper(back, printout.duplex)) for front, back in pairs)


def mapped(face: PrintedFace, change: Matrix) -> PrintedFace:
    """Return a side with all that is on it elsewhere."""
    pages = tuple(
        page._replace(placed=chain(page.placed, change), trim=change.box(page.trim), clip=change.box(page.clip))
        for page in face.pages
    )
    lines = tuple(line._replace(start=change.point(*line.start), end=change.point(*line.end)) for line in face.lines)
    return PrintedFace(face.paper, change.box(face.trim), pages, lines)


def _through_paper(back: PrintedFace, duplex: str) -> PrintedFace:
    width, height = back.paper
    about_upright_axis = (FLIPPED_EDGE[duplex] == "short") == (width >= height)
    return mapped(back, Matrix(a=-1, e=width) if about_upright_axis else Matrix(d=-1, f=height))
