"""Sheets: which page goes in which cell, where that is on paper, and what comes of it.

A sheet's origin is its bottom left, y up, as in PDF. Page numbers count from 1. A back is described as it looks when
the sheet has been turned over like the page of a book.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import Literal, NamedTuple

from zine.errors import Problem
from zine.model.assembly import Assembly, Binding, HandStep
from zine.model.geometry import Box, Matrix, Size

# The edge of the paper about which the printer turns it for the back; with `none`, hands turn it about the long one.
Flip = Literal["short", "long", "none"]
Backs = Literal["paired", "last", "none"]  # of cards: every other page, the last page on all of them, nothing
CreepMode = Literal["inward", "outward", "scale"]


class Edge(StrEnum):
    """What becomes of a side of a page, which decides how much of its bleed may print."""

    TRIM = "trim"  # cut off at the end: all of the bleed
    FOLD = "fold"  # a fold that stays, with a neighbour behind it: none
    OPENED = "opened"  # a fold that is cut open at the end: half of the gutter
    SHARED = "shared"  # one cut between two pages: none
    CUT = "cut"  # cut with a gutter between two pages, which falls away: half of it
    MILL = "mill"  # a spine that is ground off and glued: as far as the grinding goes
    KEPT = "kept"  # nothing is done there: half of the gutter


class Edges(NamedTuple):
    """The kinds of a cell's four sides, as they lie on the sheet."""

    left: Edge = Edge.TRIM
    bottom: Edge = Edge.TRIM
    right: Edge = Edge.TRIM
    top: Edge = Edge.TRIM


class Cell(NamedTuple):
    """A place for one page. Columns count from the left, rows from the top; `page` None is blank.

    `turn_deg` turns the page counter-clockwise in its cell: 0, 90, 180 or 270. `depth` counts the leaves of the
    signature that lie around this one.
    """

    page: int | None
    column: int
    row: int
    edges: Edges
    turn_deg: int = 0
    depth: int = 0


class Form(NamedTuple):
    """All pages on one side of a sheet, or one page all over it: a poster."""

    cells: tuple[Cell, ...]
    poster: int | None = None


class Sheet(NamedTuple):
    """One piece of paper, both sides."""

    front: Form
    back: Form


class Layout(NamedTuple):
    """What a scheme makes of a number of pages: cells of a grid, and what the hands do. `steps` count in cells."""

    columns: int
    rows: int
    sheets: tuple[Sheet, ...]
    steps: tuple[HandStep, ...]
    binding: Binding = "left"
    copies: int = 1  # of every page
    covers: bool = False  # the last page is the back cover
    common_back: bool = False  # the last page is on the back of all leaves
    one_sided: bool = False
    staples: bool = False  # marks where they go through the outermost sheet
    signatures: tuple[int, ...] = ()  # sheets of each, when marks must keep several in order


class Stock(NamedTuple):
    """Paper's thickness, and how its creep is met. `caliper` is in points; `around` is that of a cover around it.

    `measured` is how far the innermost leaf of a folded dummy stands out, in points: better than any formula. With
    `bottling`, pages are turned against the lean of leaves that are folded at their heads too.
    """

    caliper: float = 0.0
    mode: CreepMode = "inward"
    around: float = 0.0
    measured: float | None = None
    bottling: bool = False


class Spacing(NamedTuple):
    """The distances between and around pages, in points.

    `fit` makes pages as large as their panels' live areas. With `roomy`, the gutter of cards is as wide as both their
    bleeds, where that costs no place on the sheet.
    """

    gutter: float = 0.0  # between pages that are cut apart
    mill: float = 0.0  # ground off each leaf's spine
    margin: float = 0.0  # that the printer cannot print on, at each edge of the paper
    fit: bool = False
    roomy: bool = False


class Wishes(NamedTuple):
    """What a person may choose of a scheme, which ignores what it does not take. None leaves it to the scheme."""

    binding: Binding = "left"
    grid: tuple[int, int] | None = None  # columns and rows
    signature: int | None = None  # most sheets of one signature
    folds: str | None = None  # `x` and `y` in the order of folding
    nest: bool = False  # fold each sheet, then put one inside the other
    copies: int | None = None
    backs: Backs = "paired"
    spacing: Spacing = Spacing()
    stock: Stock = Stock()
    cover: bool = False  # the outermost four pages are a job of their own, for other paper


class Way(NamedTuple):
    """How sheets were imposed, in the words of `zine impose`; `trim` and `pages` are told by the sheets if None.

    `turn_deg` turns the sheets clockwise before anything is looked for on them.
    """

    scheme: str
    flip: Flip = "short"
    wishes: Wishes = Wishes()
    trim: Size | None = None
    pages: int | None = None
    turn_deg: int = 0


class Scheme(NamedTuple):
    """A way to impose. `lay_out` takes a page count of 1 or more, and wishes.

    A `free` scheme takes as many columns and rows as fit on the paper, unless wishes say otherwise.
    `takes` names the wishes that it understands, besides those for the paper and the side to be bound at; where it
    differs for sheets that are folded in signatures, `in_signatures` names those.
    """

    lay_out: Callable[[int, Wishes], Layout]
    summary: str
    takes: tuple[str, ...] = ()
    free: bool = False
    posters: int = 0  # how many of the last pages fill a whole side
    bindings: tuple[Binding, ...] = ("left", "right", "top")
    most_sheets: int | None = None  # that hands can still fold and staple together
    in_signatures: tuple[str, ...] = ()
    parted: bool = False  # pages are cut from each other on all sides, and a gutter may part them

    def taken(self, *, signature: bool) -> tuple[str, ...]:
        """Return the wishes that it understands, with or without a size of its signatures."""
        return (signature and self.in_signatures) or self.takes

    @property
    def columns(self) -> int:
        """How many pages usually lie beside each other."""
        return self.lay_out(2, Wishes()).columns

    @property
    def rows(self) -> int:
        """How many pages usually lie above each other."""
        return self.lay_out(2, Wishes()).rows

    @property
    def sentence(self) -> str:
        """How such sheets are put together, in a sentence."""
        return f"{self.summary[0].upper()}{self.summary[1:]}."


class Rule(NamedTuple):
    """A mark for the hands: a line from one point of the sheet to another."""

    x0: float
    y0: float
    x1: float
    y1: float
    dashed: bool = False
    width: float = 0.25


_STILL = Matrix()


class Placement(NamedTuple):
    """A page on a sheet. `matrix` takes the page's trim, bottom left at the origin, to the sheet; `clip` is there.

    `lean` then turns both by a hair.
    """

    page: int
    matrix: Matrix
    clip: Box
    lean: Matrix = _STILL


class SheetSide(NamedTuple):
    """One side of a sheet, every mark in its place. `trim` and `bleed` go round all its pages together."""

    paper: Size
    trim: Box
    bleed: Box
    placements: tuple[Placement, ...]
    rules: tuple[Rule, ...]


_UNSAID = Assembly()


class Imposed(NamedTuple):
    """A PDF of sheets, front and back by turns unless `one_sided`. `paper` is as the sheets lie, wide or tall.

    `pages` are the numbers of the pages in it; `deepest` is how many leaves lie around the innermost. A `cover` for
    other paper is a PDF of its own. Where there are `backs`, `pdf` has the fronts alone: hands turn the paper.
    """

    pdf: bytes
    sheets: int
    blanks: int
    scheme: str
    paper: Size
    flip: Flip
    warnings: tuple[Problem, ...] = ()
    assembly: Assembly = _UNSAID
    one_sided: bool = False
    pages: tuple[int, ...] = ()
    cover: "Imposed | None" = None
    deepest: int = 0
    backs: bytes = b""
