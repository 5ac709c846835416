"""Jobs of every scheme, with pages that fit."""

from tests.unit.impose.pdfs import A4, document, written
from zine.impose import impose
from zine.impose.folding import faults
from zine.model.geometry import Size
from zine.model.sheet import Imposed, Wishes

# How many pages of each scheme share the paper's width and height; free schemes fill what there is.
SHAPES = {
    "booklet": (2, 1),
    "perfect": (2, 1),
    "quarto": (2, 2),
    "octavo": (4, 2),
    "folds": (2, 1),
    "quarter": (2, 2),
    "minizine": (4, 2),
    "minizine16": (4, 4),
    "poster": (4, 2),
    "accordion": (4, 1),
    "cards": (3, 3),
    "cutstack": (2, 2),
    "nup": (2, 2),
}
ONE_SIDED = ("minizine", "minizine16", "accordion")
UNBOUND_AT_TOP = ("nup",)


def trim_for(scheme: str, paper: Size = A4, share: float = 0.9, binding: str = "left") -> Size:
    """A page of which as many fit on wide paper as the scheme wants, with something left."""
    columns, rows = SHAPES[scheme] if binding != "top" else SHAPES[scheme][::-1]
    wide = paper.landscape
    return Size(wide.width / columns * share, wide.height / rows * share)


def job(scheme: str, count: int = 8, *, paper: Size = A4, flip: str = "short", **wishes) -> Imposed:
    chosen = Wishes(**wishes)
    pdf = document(count, trim_for(scheme, paper, binding=chosen.binding))
    return impose(written(pdf), scheme=scheme, paper=paper, flip=flip, wishes=chosen)


def wrong(imposed: Imposed) -> tuple[str, ...]:
    found = faults(imposed.pdf, imposed.pages)
    return found + (wrong(imposed.cover) if imposed.cover else ())
