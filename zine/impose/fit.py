"""Whether pages fit on paper: the panel that holds every page, which way the paper lies, and what to say if not."""

from collections.abc import Sequence

from zine.errors import ImpositionError, Level, Problem
from zine.impose.upright import Upright
from zine.model.geometry import PAPERS, Size
from zine.model.sheet import Scheme
from zine.model.units import MM

SAME = 0.5  # points; programs round pages to whole points
ROUNDING = 1.0  # points by which a sheet may be too small for such pages without a word
OVERHANG = 3 * MM  # of a page that may fall off an edge of the paper: half-letter on A4, whose margins spare it


def panel(pages: Sequence[Upright]) -> Size:
    """Return the smallest size that holds every page."""
    return Size(max(page.size.width for page in pages), max(page.size.height for page in pages))


def mixed_sizes(pages: Sequence[Upright], largest: Size) -> tuple[Problem, ...]:
    """Warn of pages that are smaller than the panel."""
    smaller = [number for number, page in enumerate(pages, 1) if not _same(page.size, largest)]
    if not smaller:
        return ()
    which = f"page {smaller[0]} is" if len(smaller) == 1 else f"{len(smaller)} pages (first {smaller[0]}) are"
    message = f"{which} smaller than {dimensions(largest)}, and so centred"
    return (Problem(message, level=Level.WARNING, rule="mixed-page-sizes", hint="give all pages one size"),)


def orient(paper: Size, scheme: Scheme, pages: Sequence[Upright]) -> Size:
    """Return the paper as it must lie: wide, or tall if only that fits.

    Raises:
        ImpositionError: the pages fit neither way, even with an overhang; it says what would fit.
    """
    block = _block(scheme, panel(pages))
    for allowed in (ROUNDING, 2 * OVERHANG):
        for lying in (paper.landscape, Size(min(paper), max(paper))):
            if _fits(block, lying, allowed):
                return lying
    raise ImpositionError(
        f"{_largest(pages)} not fit on {named(paper)}: "
        f"{scheme.columns * scheme.rows} such pages side by side take {dimensions(block)}",
        hint=f"print on {_larger_paper(block)}, or make pages of at most {dimensions(_most(paper.landscape, scheme))}",
    )


def overhang(paper: Size, scheme: Scheme, page: Size) -> tuple[Problem, ...]:
    """Warn of what falls off the edges of the paper, for pages are never made smaller."""
    block = _block(scheme, page)
    lost = {"left and right": block.width - paper.width, "head and foot": block.height - paper.height}
    hint = f"make pages of at most {dimensions(_most(paper, scheme))}, or use larger paper"
    return tuple(
        Problem(
            f"{named(paper)} is too small: {excess / 2 / MM:.1f} mm of the pages fall off at {edges}",
            level=Level.WARNING,
            rule="pages-overhang",
            hint=hint,
        )
        for edges, excess in lost.items()
        if excess > ROUNDING
    )


def named(paper: Size) -> str:
    """Return what a shop calls the paper: `A4`, `Letter`, or its dimensions."""
    for name, known in PAPERS.items():
        if _same(known.landscape, paper.landscape):
            return name.upper() if name.startswith("a") else name.capitalize()
    return dimensions(paper)


def dimensions(area: Size) -> str:
    """Write a size in millimetres: `148 × 210 mm`."""
    width, height = (f"{length / MM:.1f}".removesuffix(".0") for length in area)
    return f"{width} × {height} mm"


def _largest(pages: Sequence[Upright]) -> str:
    whole = panel(pages)
    if all(_same(page.size, whole) for page in pages):
        return f"pages of {dimensions(whole)} do"
    number, page = max(enumerate(pages, 1), key=lambda numbered: max(numbered[1].size))
    return f"page {number}, of {dimensions(page.size)}, does"


def _block(scheme: Scheme, page: Size) -> Size:
    return Size(scheme.columns * page.width, scheme.rows * page.height)


def _most(paper: Size, scheme: Scheme) -> Size:
    return Size(paper.width / scheme.columns, paper.height / scheme.rows)


def _larger_paper(block: Size) -> str:
    fitting = [size for size in PAPERS.values() if _fits(block.landscape, size.landscape, ROUNDING)]
    smallest = min(fitting, key=lambda size: size.width * size.height, default=None)
    return named(smallest) if smallest else f"paper of {dimensions(block)}"


def _fits(block: Size, paper: Size, allowed: float) -> bool:
    return block.width <= paper.width + allowed and block.height <= paper.height + allowed


def _same(one: Size, other: Size) -> bool:
    return abs(one.width - other.width) <= SAME and abs(one.height - other.height) <= SAME
