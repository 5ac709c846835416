"""Poster: a mini-zine that unfolds; its last page is a poster all over the back of the first sheet."""

from zine.impose.schemes import minizine
from zine.model.sheet import Form, Layout, Sheet, Wishes


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay out the pages before the last, of which there must be one, as a mini-zine."""
    layout = minizine.lay_out(pages - 1, wishes)
    first, *others = layout.sheets
    sheets = (Sheet(first.front, Form((), poster=pages)), *others)
    return layout._replace(sheets=sheets, one_sided=False)
