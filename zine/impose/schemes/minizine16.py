"""Mini-zine of 16: the pages on one side of one sheet, in a ring that winds to the middle and back."""

from zine.impose.loops import loops
from zine.model.sheet import Layout, Wishes

PANELS = ((-9, -8, -7, -6), (10, 11, 4, 5), (-13, -12, -3, -2), (14, 15, 16, 1))


def lay_out(pages: int, wishes: Wishes) -> Layout:  # noqa: ARG001 every scheme is asked alike
    """Lay out one mini-zine, or as many as the pages need."""
    return loops(pages, PANELS)
