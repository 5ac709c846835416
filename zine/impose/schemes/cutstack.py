"""Cut and stack: single leaves run down through the pile, so that all sheets are cut at once and stacked in order."""

from zine.impose.leaves import cut_apart, leaves
from zine.model.sheet import Layout, Wishes

TAKES = ("grid", "gutter")


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay leaves out through the pile of sheets."""
    return cut_apart(leaves(pages, "paired"), wishes.grid or (2, 1), order="by pile")
