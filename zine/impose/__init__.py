"""Impose: any PDF in, the same pages placed on sheets of paper out.

`schemes` says which page goes in which cell; `planner` where that is on paper; `writer` moves the pages there.
`folding` folds a finished PDF in thought and tells whether a booklet comes of it.
"""

from pathlib import Path

from zine.errors import ImpositionError, Level, Problem
from zine.impose.fit import mixed_sizes, orient, overhang, panel
from zine.impose.planner import Grid, plan
from zine.impose.schemes import SCHEMES
from zine.impose.source import doubts, measured, opened
from zine.impose.writer import write
from zine.model.geometry import Size
from zine.model.sheet import Flip, Imposed, Scheme

__all__ = ["Imposed", "impose"]


def impose(pdf: bytes | Path, *, scheme: str = "booklet", paper: Size, flip: Flip = "short") -> Imposed:
    """Place a PDF's pages on sheets of `paper`, given either way round, for a printer that turns it about `flip`.

    Raises:
        ImpositionError: the PDF cannot be read or is locked, or its pages do not fit on the paper.
    """
    if scheme not in SCHEMES:
        raise ImpositionError(f"there is no scheme {scheme!r}", hint=f"choose one of {', '.join(SCHEMES)}")
    way = SCHEMES[scheme]
    with opened(pdf) as document:
        seen = measured(document)
        page = panel(seen)
        grid = Grid(orient(paper, way, seen), page, way.columns, way.rows)
        faces = plan(way, seen, grid, flip=flip)
        sheets = len(faces) // 2
        warnings = (
            doubts(document) + mixed_sizes(seen, page) + overhang(grid.paper, way, page) + _too_thick(way, sheets)
        )
        blanks = len(faces) * way.columns * way.rows - len(seen)
        return Imposed(write(document, faces, seen, flip=flip), sheets, blanks, scheme, grid.paper, flip, warnings)


def _too_thick(scheme: Scheme, sheets: int) -> tuple[Problem, ...]:
    if scheme.most_sheets is None or sheets <= scheme.most_sheets:
        return ()
    message = f"{sheets} sheets are too many to fold and staple together"
    hint = f"up to {scheme.most_sheets} lie flat; divide the pages between several booklets"
    return (Problem(message, level=Level.WARNING, rule="thick-booklet", hint=hint),)
