"""The schemes: pure arithmetic from a page count to page numbers in cells. A scheme knows no size and no PDF."""

from zine.impose.schemes import (
    accordion,
    booklet,
    cards,
    cutstack,
    folds,
    minizine,
    minizine16,
    nup,
    octavo,
    perfect,
    poster,
    quarter,
    quarto,
)
from zine.model.sheet import Scheme

SCHEMES: dict[str, Scheme] = {
    "booklet": Scheme(
        booklet.lay_out, "sheets folded in half together and stapled", booklet.TAKES, most_sheets=booklet.MOST_SHEETS
    ),
    "perfect": Scheme(
        perfect.lay_out,
        "signatures, or cut leaves, glued at a milled spine",
        perfect.TAKES,
        free=True,
        in_signatures=perfect.IN_SIGNATURES,
    ),
    "quarto": Scheme(quarto.lay_out, "sheets folded twice: 8 pages each", quarto.TAKES),
    "octavo": Scheme(octavo.lay_out, "sheets folded three times: 16 pages each", octavo.TAKES),
    "folds": Scheme(folds.lay_out, "sheets folded as you say", folds.TAKES),
    "quarter": Scheme(
        quarter.lay_out, "two booklets of quarter sheets, cut apart", quarter.TAKES, most_sheets=booklet.MOST_SHEETS
    ),
    "minizine": Scheme(minizine.lay_out, "8 pages on one side of one sheet, one slit"),
    "minizine16": Scheme(minizine16.lay_out, "16 pages on one side of one sheet, slit"),
    "poster": Scheme(poster.lay_out, "a minizine with the last page as a poster on its back", posters=1),
    "accordion": Scheme(accordion.lay_out, "strips folded to and fro, taped end to end", accordion.TAKES, free=True),
    "cards": Scheme(cards.lay_out, "cards cut apart, each with its own back", cards.TAKES, free=True, parted=True),
    "cutstack": Scheme(
        cutstack.lay_out, "leaves cut apart through all sheets and stacked", cutstack.TAKES, free=True, parted=True
    ),
    "nup": Scheme(
        nup.lay_out, "pages beside each other, read row by row", nup.TAKES, free=True, bindings=("left", "right")
    ),
}
