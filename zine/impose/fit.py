"""Whether pages fit on paper: the panel that holds every page, which way the paper lies, and what to say if not."""

from collections.abc import Sequence
from typing import NamedTuple

from zine.errors import ImpositionError, Level, Problem
from zine.impose.upright import Upright
from zine.model.geometry import PAPERS, SMALLEST_TRIM, Size, is_page
from zine.model.sheet import Spacing
from zine.model.units import MM

SAME = 0.5  # points; programs round pages to whole points
ROUNDING = 1.0  # points by which a sheet may be too small for such pages without a word
THINNEST = 2 * MM  # of a gutter; a narrower strip tears
OVERHANG = 3 * MM  # of a page that may fall off an edge of the paper: half-letter on A4, whose margins spare it


class Block(NamedTuple):
    """So many panels side by side, and all distances between them."""

    panel: Size
    columns: int
    rows: int
    between: Size

    @property
    def size(self) -> Size:
        """The whole block."""
        width = self.columns * self.panel.width + self.between.width
        return Size(width, self.rows * self.panel.height + self.between.height)

    def most(self, paper: Size) -> Size:
        """Return the largest panel that would fit on paper that lies like this."""
        width, height = paper.width - self.between.width, paper.height - self.between.height
        return Size(width / self.columns, height / self.rows)


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


def as_many_as_fit(paper: Size, page: Size, spacing: Spacing) -> tuple[int, int]:
    """Return the columns and rows of the most pages that fit on the paper, lying the better way; at least one."""
    grids = [
        (_count(lying.width, page.width + spacing.mill, spacing), _count(lying.height, page.height, spacing))
        for lying in _ways(paper)
    ]
    most = max(grids, key=lambda grid: grid[0] * grid[1])
    return most if all(most) else (1, 1)


def spare_gutter(paper: Size, panels: Block, pages: Sequence[Upright]) -> float:
    """Return the gutter that paper has to spare between panels: for both bleeds, but none that is too thin to cut.

    Half as much is left at the edges of the paper.
    """
    bleed = max(max(page.overhang) for page in pages)
    found = [
        min((lying.width - panels.size.width) / panels.columns, (lying.height - panels.size.height) / panels.rows)
        for lying in _ways(paper)
    ]
    gutter = min(2 * bleed, max(found))
    return gutter if gutter >= THINNEST else 0.0


def orient(paper: Size, block: Block, pages: Sequence[Upright]) -> Size:
    """Return the paper as it must lie: wide, or tall if only that fits.

    Raises:
        ImpositionError: the pages fit neither way, even with an overhang; it says what would fit.
    """
    for allowed in (ROUNDING, 2 * OVERHANG):
        for lying in _ways(paper):
            if _fits(block.size, lying, allowed):
                return lying
    beside = (
        f"{block.columns * block.rows} such pages side by side take" if block.columns * block.rows > 1 else "they take"
    )
    raise ImpositionError(
        f"{_largest(pages)} not fit on {named(paper)}: {beside} {dimensions(block.size)}",
        hint=f"print on {_larger_paper(block.size)}{_other_pages(paper, block)} or let them --fit",
    )


def filling(paper: Size, block: Block, spacing: Spacing) -> tuple[Size, float]:
    """Return the paper as it must lie for the largest pages, and how much larger or smaller than now they are then.

    Every panel keeps the printer's margin at all its sides, so that all live areas are equal.
    """
    return max(((lying, scale(block.most(lying), block.panel, spacing.margin)) for lying in _ways(paper)), key=_second)


def scale(area: Size, page: Size, margin: float) -> float:
    """Return how much larger or smaller a page must be to fill an area up to a margin.

    Raises:
        ImpositionError: the margins leave nothing.
    """
    width, height = area.width - 2 * margin, area.height - 2 * margin
    if min(width, height) <= 0:
        raise ImpositionError(
            f"margins of {margin / MM:.1f} mm leave nothing of {dimensions(area)}", hint="use larger paper"
        )
    return min(width / page.width, height / page.height)


def overhang(paper: Size, block: Block) -> tuple[Problem, ...]:
    """Warn of what falls off the edges of the paper, for pages are never made smaller unasked."""
    lost = {"left and right": block.size.width - paper.width, "head and foot": block.size.height - paper.height}
    most = block.most(paper)
    hint = f"make pages of at most {dimensions(most)}, or use larger paper" if is_page(most) else "use larger paper"
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


def unprintable(paper: Size, block: Block, margin: float) -> tuple[Problem, ...]:
    """Warn of what lies where the printer does not reach."""
    spare = min(paper.width - block.size.width, paper.height - block.size.height) / 2
    if not margin or spare >= margin - ROUNDING / 2:
        return ()
    message = (
        f"pages reach within {max(spare, 0) / MM:.1f} mm of the paper's edge, but the printer to {margin / MM:.1f} mm"
    )
    hint = "let pages --fit within the printer's margins, or use larger paper and trim"
    return (Problem(message, level=Level.WARNING, rule="outside-printable-area", hint=hint),)


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


def _ways(paper: Size) -> tuple[Size, Size]:
    return paper.landscape, Size(min(paper), max(paper))


def _second(pair: tuple[Size, float]) -> float:
    return pair[1]


def _count(length: float, page: float, spacing: Spacing) -> int:
    return int((length + spacing.gutter + ROUNDING) / (page + spacing.gutter))


def _largest(pages: Sequence[Upright]) -> str:
    whole = panel(pages)
    if all(_same(page.size, whole) for page in pages):
        return f"pages of {dimensions(whole)} do"
    number, page = max(enumerate(pages, 1), key=lambda numbered: max(numbered[1].size))
    return f"page {number}, of {dimensions(page.size)}, does"


def _other_pages(paper: Size, block: Block) -> str:
    """Say which pages would fit: the largest, lying the better way; or on other paper the smallest that can be made."""
    most = max(map(block.most, _ways(paper)), key=lambda most: scale(most, block.panel, 0) if min(most) > 0 else 0)
    if is_page(most):
        return f", make pages of at most {dimensions(most)},"
    wide = block.panel.width > block.panel.height
    least = SMALLEST_TRIM.landscape if wide else SMALLEST_TRIM
    on = _larger_paper(block._replace(panel=least).size)
    return "" if on == _larger_paper(block.size) else f", make pages of {dimensions(least)} and print them on {on},"


def _larger_paper(block: Size) -> str:
    fitting = [size for size in PAPERS.values() if _fits(block.landscape, size.landscape, ROUNDING)]
    smallest = min(fitting, key=lambda size: size.width * size.height, default=None)
    return named(smallest) if smallest else f"paper of {dimensions(block)}"


def _fits(block: Size, paper: Size, allowed: float) -> bool:
    return block.width <= paper.width + allowed and block.height <= paper.height + allowed


def _same(one: Size, other: Size) -> bool:
    return abs(one.width - other.width) <= SAME and abs(one.height - other.height) <= SAME
