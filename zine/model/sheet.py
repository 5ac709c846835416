"""Sheets: which page goes in which cell, where that is on paper, and what comes of it.

A sheet's origin is its bottom left, y up, as in PDF. Page numbers count from 1. A back is described as it looks when
the sheet has been turned over like the page of a book.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple

from zine.errors import Problem
from zine.model.geometry import Box, Matrix, Size

Flip = Literal["short", "long"]  # the edge of the paper about which the printer turns it for the back


class Edge(StrEnum):
    """What becomes of a side of a page: cut off, so that its bleed may print, or folded, with a neighbour behind it."""

    TRIM = "trim"
    FOLD = "fold"


class Edges(NamedTuple):
    """The kinds of a cell's four sides, as they lie on the sheet."""

    left: Edge = Edge.TRIM
    bottom: Edge = Edge.TRIM
    right: Edge = Edge.TRIM
    top: Edge = Edge.TRIM


@dataclass(frozen=True, slots=True)
class Cell:
    """A place for one page. Columns count from the left, rows from the top; `page` None is blank.

    `turn_deg` turns the page counter-clockwise in its cell: 0, 90, 180 or 270.
    """

    page: int | None
    column: int
    row: int
    edges: Edges
    turn_deg: int = 0


@dataclass(frozen=True, slots=True)
class Form:
    """All pages on one side of a sheet."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One piece of paper, both sides."""

    front: Form
    back: Form


@dataclass(frozen=True, slots=True)
class Scheme:
    """A way to impose: a grid, where the pages go in it, and what the hands do afterwards.

    `sheets` takes a page count of 1 or more. `assembly` takes a sheet count and says how to make the book of them.
    """

    columns: int
    rows: int
    sheets: Callable[[int], tuple[Sheet, ...]]
    assembly: Callable[[int], str]
    staples: bool = False  # marks where they go through the outermost sheet
    most_sheets: int | None = None  # that hands can still assemble well


class Rule(NamedTuple):
    """A mark for the hands: a hairline from one point of the sheet to another."""

    x0: float
    y0: float
    x1: float
    y1: float
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """A page on a sheet. `matrix` takes the page's trim, bottom left at the origin, to the sheet; `clip` is there."""

    page: int
    matrix: Matrix
    clip: Box


@dataclass(frozen=True, slots=True)
class Face:
    """One side of a sheet, every mark in its place. `trim` and `bleed` go round all its pages together."""

    paper: Size
    trim: Box
    bleed: Box
    placements: tuple[Placement, ...]
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Imposed:
    """A PDF of sheets, front and back by turns, and how it was made. `paper` is as the sheets lie, wide or tall."""

    pdf: bytes
    sheets: int
    blanks: int
    scheme: str
    paper: Size
    flip: Flip
    warnings: tuple[Problem, ...] = ()
