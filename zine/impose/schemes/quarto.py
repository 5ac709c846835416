"""Quarto: each sheet folded twice, head first, makes 4 leaves. One sheet a signature unless told otherwise."""

from zine.impose.signatures import CREEP, Folding, signatures
from zine.model.sheet import Layout, Wishes

FOLDS = "yx"
TAKES = ("signature", "nest", "gutter", "cover", *CREEP, "bottling")


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay out signatures of at most `wishes.signature` sheets, to be sewn."""
    return signatures(pages, Folding(FOLDS, wishes.signature or 1, wishes.nest, means="thread", wrapped=wishes.cover))
