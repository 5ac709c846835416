"""Folds: signatures of any fold list, folded together or one by one and then nested."""

from zine.impose.signatures import CREEP, Folding, signatures
from zine.model.sheet import Layout, Wishes

TAKES = ("signature", "folds", "nest", "gutter", "cover", *CREEP, "bottling")


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay out signatures of at most `wishes.signature` sheets, else one; folded in half if no list is given."""
    several = wishes.signature is not None
    way = Folding(
        wishes.folds or "x",
        wishes.signature,
        wishes.nest,
        means="thread" if several else "staples",
        wrapped=wishes.cover,
    )
    return signatures(pages, way)
