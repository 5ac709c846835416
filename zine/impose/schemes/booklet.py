"""Booklet: sheets nested in each other, folded in half together and stapled through the fold.

With several signatures, those are sewn: staples cannot hold them.
"""

from zine.impose.signatures import CREEP, Folding, signatures
from zine.model.sheet import Layout, Wishes

MOST_SHEETS = 20  # of 80 g paper; a thicker booklet springs open and defeats a desk stapler
TAKES = ("signature", "cover", *CREEP)


def lay_out(pages: int, wishes: Wishes) -> Layout:
    """Lay the sheets out from the outside in. Blanks come just before the back cover; at the end if that is apart."""
    several = wishes.signature is not None and pages > 4 * wishes.signature
    return signatures(
        pages, Folding("x", wishes.signature, means="thread" if several else "staples", wrapped=wishes.cover)
    )
