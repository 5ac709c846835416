"""One job for the printer: a scheme's layout, laid on paper, planned and written."""

from collections.abc import Sequence
from typing import NamedTuple

from pikepdf import Pdf

from zine.errors import ImpositionError, Level, Problem
from zine.impose import fit
from zine.impose.bound import bound
from zine.impose.creep import creep, push, refuse_too_much
from zine.impose.plan import Plan
from zine.impose.planner import assembly, sheet_sides
from zine.impose.schemes import SCHEMES
from zine.impose.source import doubts
from zine.impose.tracks import Allowances, allowances, lay
from zine.impose.upright import Upright
from zine.impose.writer import write
from zine.model.assembly import Deal, Fold
from zine.model.geometry import Size
from zine.model.sheet import Flip, Imposed, Layout, SheetSide, Spacing, Wishes

MOST_LAYERS = 16  # of 80 g paper that hands can crease


class Job(NamedTuple):
    """What is asked for; `numbers` are the pages that are printed, in reading order."""

    scheme: str
    paper: Size
    flip: Flip
    wishes: Wishes
    numbers: tuple[int, ...] = ()


def imposed(document: Pdf, seen: Sequence[Upright], job: Job) -> Imposed:
    """Impose an open document, which is used up.

    Raises:
        ImpositionError: the pages do not fit on the paper, or the scheme cannot do what is wished.
    """
    plan, warnings = _planned(tuple(seen[number - 1] for number in job.numbers), job)
    layout = plan.layout
    found = Imposed(
        b"",
        len(layout.sheets),
        _blanks(layout),
        job.scheme,
        plan.grid.paper,
        job.flip,
        doubts(document) + warnings,
        assembly(plan),
        layout.one_sided,
        job.numbers,
        deepest=_deepest(layout),
    )
    return found._replace(pdf=write(document, sheet_sides(plan, flip=job.flip), seen, imposed=found))


def foreseen(pages: Sequence[Upright], job: Job) -> tuple[SheetSide, ...]:
    """Return what such pages would come to lie like, front and back of every sheet, though nobody has printed them.

    Raises:
        ImpositionError: as `imposed` does.
    """
    plan, _ = _planned(pages, job)
    return sheet_sides(plan, flip=job.flip)


def _planned(pages: Sequence[Upright], job: Job) -> tuple[Plan, tuple[Problem, ...]]:
    stock = job.wishes.stock
    body, posters = _parted(pages, SCHEMES[job.scheme].posters)
    page = fit.panel(body)
    layout = laid_out(page, len(pages), job)
    spacing = _with_gutter(job.wishes.spacing, layout, body, job=job)
    deepest = _deepest(layout)
    crept = creep(stock, deepest, closed=_is_closed_at_one_end(layout))
    refuse_too_much(crept, deepest, stock, width=_from_the_spine(page, layout, spacing, paper=job.paper))
    allowed = allowances(spacing, push(crept, deepest) if stock.mode == "outward" else 0.0)
    block = _block(layout, page, allowed)
    paper, factor = fit.filling(job.paper, block, spacing) if spacing.fit else (fit.orient(job.paper, block, body), 1.0)
    plan = Plan(
        layout,
        lay(layout, block.most(paper) if spacing.fit else page, paper, allowed=allowed),
        dict(enumerate(zip(job.numbers, pages, strict=True), 1)),
        allowed,
        Size(page.width * factor, page.height * factor),
        factor,
        max((_poster_scale(poster.size, paper, spacing) for poster in posters), default=1.0),
        crept,
        stock.mode,
    )
    outside = () if spacing.fit else fit.overhang(paper, block) + fit.unprintable(paper, block, spacing.margin)
    return plan, fit.mixed_sizes(body, page) + outside + _too_thick(layout, job) + _too_many_layers(layout)


def _deepest(layout: Layout) -> int:
    return max(cell.depth for sheet in layout.sheets for cell in sheet.front.cells)


def _from_the_spine(page: Size, layout: Layout, spacing: Spacing, *, paper: Size) -> float:
    """Return how far pages reach from the spine, as large as they will be."""
    factor = fit.filling(paper, _block(layout, page, allowances(spacing, 0.0)), spacing)[1] if spacing.fit else 1.0
    return factor * (page.height if layout.binding == "top" else page.width)


def _is_closed_at_one_end(layout: Layout) -> bool:
    """Whether leaves hang together at one end of the spine, where one fold crossed those that made it."""
    behind = [step.behind for step in layout.steps if isinstance(step, Fold)]
    return sum(side != behind[-1] for side in behind) == 1


def _blanks(layout: Layout) -> int:
    sides = [form for sheet in layout.sheets for form in (sheet.front, sheet.back)]
    return sum(cell.page is None for form in sides for cell in form.cells)


def _parted(pages: Sequence[Upright], posters: int) -> tuple[Sequence[Upright], Sequence[Upright]]:
    """Part the pages that lie in a grid from posters."""
    body = pages[: len(pages) - posters]
    if not body:
        raise ImpositionError("a poster needs the pages of a zine on its other side", hint="choose the scheme nup")
    return body, pages[len(body) :]


def _block(layout: Layout, page: Size, allowed: Allowances) -> fit.Block:
    """Return what the pages take at their size, with all distances between them."""
    laid = lay(layout, page, page, allowed=allowed)
    width, height = layout.columns * page.width, layout.rows * page.height
    between = Size(laid.columns.extent - width, laid.rows.extent - height)
    return fit.Block(page, layout.columns, layout.rows, between)


def laid_out(page: Size, count: int, job: Job) -> Layout:
    """Return the cells of so many such pages, for the wished spine.

    Raises:
        ImpositionError: the scheme has no such spine.
    """
    way, wishes = SCHEMES[job.scheme], job.wishes
    if wishes.binding not in way.bindings:
        raise ImpositionError(f"{job.scheme} cannot be bound at the {wishes.binding}", hint="choose another side")
    if way.free:
        spacing = wishes.spacing if "mill" in way.takes else wishes.spacing._replace(mill=0.0)
        columns, rows = wishes.grid or fit.as_many_as_fit(job.paper, page, spacing)
        wishes = wishes._replace(grid=(rows, columns) if wishes.binding == "top" else (columns, rows))
    return bound(way.lay_out(count, wishes), wishes.binding)


def _with_gutter(spacing: Spacing, layout: Layout, pages: Sequence[Upright], *, job: Job) -> Spacing:
    if not spacing.roomy or spacing.fit or not SCHEMES[job.scheme].parted:
        return spacing
    panels = fit.Block(fit.panel(pages), layout.columns, layout.rows, Size(0, 0))
    return spacing._replace(gutter=fit.spare_gutter(job.paper, panels, pages))


def _poster_scale(poster: Size, paper: Size, spacing: Spacing) -> float:
    size, sheet, more = poster.landscape, paper.landscape, 2 * fit.OVERHANG
    if spacing.fit:
        return fit.scale(sheet, size, spacing.margin)
    if size.width > sheet.width + more or size.height > sheet.height + more:
        raise ImpositionError(
            f"the poster, of {fit.dimensions(poster)}, does not fit on {fit.named(paper)}",
            hint=f"make it {fit.dimensions(paper)}, or let pages fit the paper",
        )
    return 1.0


def _too_thick(layout: Layout, job: Job) -> tuple[Problem, ...]:
    most, found = SCHEMES[job.scheme].most_sheets, max(layout.signatures, default=len(layout.sheets))
    if most is None or found <= most:
        return ()
    message = f"{found} sheets are too many to fold and staple together"
    hint = (
        f"up to {most} lie flat; sew signatures of fewer with --signature, or divide the pages between several booklets"
    )
    return (Problem(message, level=Level.WARNING, rule="thick-booklet", hint=hint),)


def _too_many_layers(layout: Layout) -> tuple[Problem, ...]:
    """Warn of sheets that are folded again and again until they crumple."""
    folds = sum(isinstance(step, Fold) for step in layout.steps)
    dealt = [max(step.sizes) for step in layout.steps if isinstance(step, Deal)]
    layers = max(dealt, default=len(layout.sheets)) * 2**folds
    if folds <= 1 or layers <= MOST_LAYERS:
        return ()
    message = f"{layers} layers of paper are too many to crease at the last fold"
    hint = f"up to {MOST_LAYERS} fold well; make signatures of fewer sheets, or fold them one by one and nest them"
    return (Problem(message, level=Level.WARNING, rule="too-many-layers", hint=hint),)
