"""Cards: as many as fit on a sheet, cut apart, backs behind fronts. Bound at the top, they turn like a calendar."""

from zine.impose.leaves import cut_apart, in_sets, leaves
from zine.model.sheet import Layout, Wishes

TAKES = ("grid", "gutter", "backs", "copies")


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay the cards out sheet by sheet, so that every sheet is whole in itself; of several copies, set by set."""
    found, grid, copies = leaves(pages, wishes.backs), wishes.grid or (2, 2), wishes.copies or 1
    layout = cut_apart(found, grid, order="by sheet") if copies == 1 else in_sets(found, grid, copies)
    return layout._replace(one_sided=wishes.backs == "none", common_back=wishes.backs == "last")
