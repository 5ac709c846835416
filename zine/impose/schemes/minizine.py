"""Mini-zine: 8 pages on one side of one sheet; one slit along the middle, and it folds into a book without a staple."""

from zine.impose.loops import loops
from zine.model.sheet import Layout, Wishes

PANELS = ((-5, -4, -3, -2), (6, 7, 8, 1))


def lay_out(pages: int, wishes: Wishes) -> Layout:  # noqa: ARG001 every scheme is asked alike
    """Lay out one mini-zine, or as many as the pages need."""
    return loops(pages, PANELS)
