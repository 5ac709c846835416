"""The schemes: pure arithmetic from a page count to page numbers in cells. A scheme knows no size and no PDF."""

from zine.impose.schemes import booklet
from zine.model.sheet import Scheme

SCHEMES: dict[str, Scheme] = {
    "booklet": Scheme(2, 1, booklet.sheets, booklet.assembly, staples=True, most_sheets=booklet.MOST_SHEETS),
}
