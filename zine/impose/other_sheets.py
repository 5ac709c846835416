"""Sheets that anything else imposed, or that were scanned: told how, the planner says where each page is on them.

A page shows its part of its sheet: it has the sheet's own content, and edges of its own. Nothing is drawn or copied.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from pikepdf import Array, Dictionary, Object, Pdf

from zine.impose.affine import chain
from zine.impose.places import PageEdges, Place, new_page
from zine.impose.planner import sheet_sides
from zine.impose.source import entry, inherited
from zine.impose.upright import Upright
from zine.impose.ways import layout, plan
from zine.model.geometry import Box, Matrix, Size, around
from zine.model.sheet import Placement, Way


class SeenSide(NamedTuple):
    """One side of a sheet, as its PDF has it, and as it is seen."""

    sheet: Object
    seen: Upright


class _Spot(NamedTuple):
    """A page on one side, and its trimmed size."""

    side: SeenSide
    placed: Placement
    size: Size


def other_places(pdf: Pdf, sides: Sequence[SeenSide], way: Way) -> tuple[Place, ...]:
    """Make pages of all cells of these sides, in the order of printing; return where they were.

    Raises:
        ImpositionError: so many sheets cannot come of the scheme, or are too small for what is said of them.
    """
    found: dict[int, list[Place]] = {}
    for spot in _spots(sides, way):
        same = found.setdefault(spot.placed.page, [])
        same.append(_copy(same[0], spot) if same else _place(pdf, spot))
    return tuple(place for same in found.values() for place in same)


def _spots(sides: Sequence[SeenSide], way: Way) -> Iterator[_Spot]:
    whole = layout(way, len(sides), sides[0].seen.size)
    plans = lru_cache(maxsize=2)(lambda sheet, paper: plan(way, whole, sheet=sheet, paper=paper))
    for index, side in enumerate(sides):
        sheet, behind = (index, 0) if whole.one_sided else divmod(index, 2)
        here = plans(sheet, side.seen.size)
        for placed in sheet_sides(here, flip=way.flip)[behind].placements:
            yield _Spot(side, placed, here.pages[placed.page][1].size)


def _place(pdf: Pdf, spot: _Spot) -> Place:
    """Make a page of a spot. It has the sheet's coordinates."""
    from_sheet = spot.side.seen.matrix.inverse()
    trim, shown = _trim(spot), from_sheet.box(spot.placed.clip)
    upright = chain(spot.side.seen.matrix, spot.placed.matrix.inverse())
    edges = PageEdges(trim, around(trim, shown), upright)
    page = _page(pdf, spot.side.sheet, edges)
    return Place(spot.placed.page, page, edges, spot.side.sheet, trim, shown, Matrix())


def _copy(first: Place, spot: _Spot) -> Place:
    trim = _trim(spot)
    return first._replace(sheet=spot.side.sheet, area=trim, shown=trim, copy=True)


def _trim(spot: _Spot) -> Box:
    return chain(spot.placed.matrix, spot.side.seen.matrix.inverse()).box(Box(0, 0, *spot.size))


def _page(pdf: Pdf, sheet: Object, edges: PageEdges) -> Object:
    page = new_page(pdf, edges)
    _share(pdf, sheet)
    page.Resources = inherited(sheet, "/Resources") or Dictionary()
    for key in ("/Contents", "/Group"):
        if (found := entry(sheet, key)) is not None:
            page[key] = found
    return page


def _share(pdf: Pdf, sheet: Object) -> None:
    """Make objects of what all pages of a sheet have in common, where it is written into the sheet itself."""
    for key in ("/Contents", "/Group", "/Resources"):
        found = entry(sheet, key)
        if isinstance(found, Dictionary | Array) and not found.is_indirect:
            sheet[key] = pdf.make_indirect(found)
