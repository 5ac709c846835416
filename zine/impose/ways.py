"""Ways in which sheets were imposed, as a person tells them: the layout that such sheets have, and a plan of each."""

from bisect import bisect_right

from zine.errors import ImpositionError
from zine.impose.fit import ROUNDING, dimensions
from zine.impose.jobs import Job, laid_out
from zine.impose.plan import Plan
from zine.impose.schemes import SCHEMES
from zine.impose.source import MOST_PAGES
from zine.impose.tracks import Allowances, Grid, allowances, lay
from zine.impose.upright import UNTOLD_BLEED, Upright
from zine.model.assembly import NO_CREEP
from zine.model.geometry import Box, Matrix, Size
from zine.model.sheet import Layout, Way, Wishes

_ANY = Size(1, 1)  # what a page measures says nothing about a layout whose grid is known


def layout(way: Way, sides: int, paper: Size) -> Layout:
    """Return which page is where on so many sides of this paper.

    Raises:
        ImpositionError: they cannot come of it.
    """
    job = Job(way.scheme, paper, way.flip, _with_grid(way, paper))
    fewest = SCHEMES[way.scheme].posters + 1
    sheets = sides if laid_out(_ANY, fewest, job).one_sided else -(-sides // 2)
    found = laid_out(_ANY, way.pages or _most_pages(job, fewest, sheets), job)
    if len(found.sheets) != sheets:
        told = f"{way.pages} pages take" if way.pages else "so many pages take"
        raise ImpositionError(
            f"{told} {len(found.sheets)} sheets by the scheme {way.scheme}, but there are {sheets}",
            hint="is it another --scheme, --signature or --grid?",
        )
    _check_last_back(found, sides)
    return found


def plan(way: Way, whole: Layout, *, sheet: int, paper: Size) -> Plan:
    """Return the plan of one sheet, which lies as it does.

    Raises:
        ImpositionError: its pages would be larger than the sheet.
    """
    alone = whole._replace(sheets=(whole.sheets[sheet],), steps=(), signatures=(), staples=False)
    allowed = allowances(way.wishes.spacing, 0.0)
    grid = _grid(way, alone, paper, allowed=allowed)
    page, poster = _bleeding(grid.panel), _bleeding(paper)
    forms = (alone.sheets[0].front, alone.sheets[0].back)
    pages = {cell.page: (cell.page, page) for form in forms for cell in form.cells if cell.page}
    posters = {form.poster: (form.poster, poster) for form in forms if form.poster}
    return Plan(alone, grid, pages | posters, allowed, grid.panel, 1.0, 1.0, NO_CREEP, "inward")


def _with_grid(way: Way, paper: Size) -> Wishes:
    """Return wishes that say how many columns and rows there are, where the scheme alone does not."""
    wishes, spacing = way.wishes, way.wishes.spacing
    if wishes.grid or wishes.signature or not SCHEMES[way.scheme].free:
        return wishes
    if not way.trim:
        raise ImpositionError(
            f"{way.scheme} may have any number of pages on a sheet",
            hint="say how many with --grid, as 2x4, or how large they are with --trim",
        )
    columns = (paper.width + spacing.gutter + ROUNDING) // (way.trim.width + spacing.mill + spacing.gutter)
    rows = (paper.height + spacing.gutter + ROUNDING) // (way.trim.height + spacing.gutter)
    columns, rows = (rows, columns) if wishes.binding == "top" else (columns, rows)
    return wishes._replace(grid=(max(1, int(columns)), max(1, int(rows))))


def _most_pages(job: Job, fewest: int, sheets: int) -> int:
    """Return the most pages that so many sheets have places for."""
    one = laid_out(_ANY, fewest, job)
    most = min(MOST_PAGES, sheets * 2 * one.columns * one.rows + fewest)
    counts = range(fewest, most + 1)
    return fewest - 1 + max(1, bisect_right(counts, sheets, key=lambda count: len(laid_out(_ANY, count, job).sheets)))


def _check_last_back(found: Layout, sides: int) -> None:
    """Let a last back be missing only if it has nothing but the last pages, so that it may have been blank."""
    if found.one_sided or sides % 2 == 0:
        return
    forms = [form for sheet in found.sheets for form in (sheet.front, sheet.back)]
    given = {cell.page for form in forms[:sides] for cell in form.cells if cell.page}
    if len(given) != max(given):
        raise ImpositionError(
            f"{sides} sides are not fronts and backs of whole sheets",
            hint="give the backs with --backs, or take out what is no side of a sheet",
        )


def _grid(way: Way, alone: Layout, paper: Size, *, allowed: Allowances) -> Grid:
    between = lay(alone, Size(0, 0), paper, allowed=allowed)
    width = (paper.width - between.columns.extent) / alone.columns
    height = (paper.height - between.rows.extent) / alone.rows
    wide, high = way.trim or (width, height)
    if min(width, height) <= 0 or wide > width + ROUNDING or high > height + ROUNDING:
        raise ImpositionError(
            f"{alone.columns} × {alone.rows} pages of {dimensions(Size(wide, high))} are more than sheets of "
            f"{dimensions(paper)} hold",
            hint="do the sheets lie on their side? --turn 90 or 270 turns them" if way.trim else "make --gutter less",
        )
    return lay(alone, Size(wide, high), paper, allowed=allowed)


def _bleeding(size: Size) -> Upright:
    bleed = UNTOLD_BLEED
    return Upright(size, Box(-bleed, -bleed, size.width + bleed, size.height + bleed), Matrix())
