"""Cards: as many as fit on a sheet, cut apart, backs behind fronts. Bound at the top, they turn like a calendar."""

from zine.impose.leaves import cut_apart, leaves
from zine.model.sheet import Layout, Wishes

TAKES = ("grid", "gutter", "backs")


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay the cards out sheet by sheet, so that every sheet is whole in itself."""
    layout = cut_apart(leaves(pages, wishes.backs), wishes.grid or (2, 2), order="by sheet")
    return layout._replace(one_sided=wishes.backs == "none", common_back=wishes.backs == "last")
