"""Cut and stack: single leaves run down through the pile, so that all sheets are cut at once and stacked in order."""

from zine.impose.leaves import in_sets, leaves
from zine.model.sheet import Layout, Wishes

TAKES = ("grid", "gutter", "copies")


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay leaves out through the pile of sheets, one copy of all after the other."""
    return in_sets(leaves(pages, "paired"), wishes.grid or (2, 1), wishes.copies or 1)
