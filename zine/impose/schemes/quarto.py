"""Quarto: each sheet folded twice, head first, makes 4 leaves. One sheet a signature unless told otherwise."""

from zine.impose.signatures import CREEP, Folding, signatures
from zine.model.sheet import Layout, Wishes

FOLDS = "yx"
_NESTED = 4  # sheets: sixteen leaves, as many as sew well
TAKES = ("signature", "nest", "gutter", "cover", *CREEP, "bottling")


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay out signatures of at most `wishes.signature` sheets, to be sewn; else of one, or of four nested."""
    most = wishes.signature or (_NESTED if wishes.nest else 1)
    return signatures(pages, Folding(FOLDS, most, wishes.nest, means="thread", wrapped=wishes.cover))
