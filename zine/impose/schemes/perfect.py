"""Perfect binding: signatures folded and gathered, or single leaves, their spines milled off and glued.

The cover is a wrap of its own; blanks come at the end.
"""

from zine.impose.leaves import cut_apart, leaves
from zine.impose.signatures import CREEP, Folding, signatures
from zine.model.assembly import Bind
from zine.model.sheet import Edge, Layout, Wishes

TAKES = ("signature", "grid", "gutter", "mill")
IN_SIGNATURES = ("signature", "folds", "nest", "gutter", "mill", *CREEP, "bottling")


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay out single leaves, or signatures of at most `wishes.signature` sheets if that is given."""
    if wishes.signature:
        way = Folding(wishes.folds or "x", wishes.signature, wishes.nest, spine=Edge.MILL, means="glue", covers=False)
        return signatures(pages, way)
    layout = cut_apart(leaves(pages, "paired"), wishes.grid or (2, 1), order="by pile", spine=Edge.MILL)
    return layout._replace(steps=(*layout.steps, Bind("glue")))
