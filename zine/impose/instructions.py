"""What to tell the person at the printer, in one line: read off the very steps that the sheets are checked with."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import dropwhile, groupby, takewhile

from zine.impose.creep import push
from zine.impose.cutting import SPARE, SheetInHand
from zine.impose.fit import named
from zine.impose.printed import first_front
from zine.model.assembly import (
    Bind,
    Cut,
    Deal,
    Finish,
    Fold,
    Gather,
    HandStep,
    Loop,
    Means,
    Nest,
    Read,
    Share,
    Side,
    Stack,
    Strip,
    Trim,
    Wrap,
)
from zine.model.geometry import Box
from zine.model.sheet import Imposed

Clause = tuple[str, tuple[HandStep, ...]]  # words, and the steps that they tell

_BINDING: dict[Means, str] = {
    "staples": "staple twice through the fold",
    "thread": "sew through the fold",
    "glue": "mill the spine and glue it",
}

_FED_ONE = "Put the sheet back, its blank side to be printed, the same edge ahead; print the back."
_FED_AGAIN = (
    "Put the pile back as it came out: the last sheet goes in first, its blank side to be printed, the same edge "
    "ahead. Print the backs, which begin with the last sheet. Where the pile must be turned over, so that the first "
    "sheet goes in first, print the backs in reverse order. Try it with two sheets."
)


def instructions(imposed: Imposed) -> str:
    """Say which paper, which edge to flip, and how to make the book of the sheets."""
    if not imposed.cover:
        return f"{printing(imposed)}{_sentence(clauses(imposed))}"
    text, cover = (f"{printing(job)}{_sentence(before_covering(job))}" for job in (imposed, imposed.cover))
    return f"{text} The cover, on paper of its own: {cover}{_sentence(covering(imposed, imposed.cover))}"


def printing(imposed: Imposed) -> str:
    """Say which paper and how it is turned over."""
    paper = named(imposed.paper)
    if imposed.one_sided:
        return f"Print on {paper}, one side only, at 100 %."
    if imposed.flip != "none":
        return f"Print on {paper}, both sides, flip on the {imposed.flip} edge, at 100 %."
    return f"Print the fronts on {paper}, one side, at 100 %. {_FED_ONE if imposed.sheets == 1 else _FED_AGAIN}"


def before_covering(imposed: Imposed) -> Iterator[Clause]:
    """Yield what is done with the text, or with its cover, before one is put around the other."""
    return takewhile(_is_apart, clauses(imposed))


def covering(text: Imposed, cover: Imposed) -> Iterator[Clause]:
    """Yield what is done with both: the text has the steps, but it is the cover's sides that are seen and trimmed."""
    both, trimming = (tuple(dropwhile(_is_apart, clauses(job))) for job in (text, cover))
    yield from (clause for clause in both if not isinstance(clause[1][0], Finish))
    yield from trimming or ((words, cover.assembly.steps[-1:]) for words, steps in both if isinstance(steps[0], Finish))


def clauses(imposed: Imposed) -> Iterator[Clause]:
    """Yield what the hands do with the printed sheets, clause by clause, with the steps that each tells."""
    what = "the sheet" if imposed.sheets == 1 else f"{imposed.sheets} sheets"
    sheet = SheetInHand(Box(0, 0, *imposed.paper), first_front(imposed.pdf))
    for steps in _told_together(imposed.assembly.steps, sheet):
        if clause := _clause(steps, what, imposed, sheet=sheet):
            yield clause, steps
        sheet = sheet.trimmed(steps[0]) if isinstance(steps[0], Trim) else sheet
        what = _left(steps[-1], what, sheets=imposed.sheets)


def _told_together(steps: tuple[HandStep, ...], sheet: SheetInHand) -> Iterator[tuple[HandStep, ...]]:
    """Yield steps of one kind; margins and what is cut inside them are one where marks show both."""
    groups: list[tuple[HandStep, ...]] = [tuple(group) for _, group in groupby(steps, type)]
    margins = next((group[0] for group in groups if isinstance(group[0], Trim)), None)
    cuts = [step for step in steps if isinstance(step, Cut)]
    if margins is None or not cuts or not sheet.has_marks_for(margins, cuts):
        yield from groups
        return
    together: tuple[HandStep, ...] = (margins, *cuts)
    yield from (together if isinstance(group[0], Cut) else group for group in groups if group != (margins,))


def _clause(steps: tuple[HandStep, ...], what: str, imposed: Imposed, *, sheet: SheetInHand) -> str:
    cuts = [step for step in steps if isinstance(step, Cut)]
    match steps[0]:
        case Trim():
            return f"{sheet.marked_cuts(cuts)}{_copies(steps, imposed)}" if cuts else sheet.margins(steps[0])
        case Finish():
            folded = {fold.behind for fold in imposed.assembly.steps if isinstance(fold, Fold)}
            return sheet.open_sides(steps[0], folded) or _fore_edge(imposed)
        case Cut():
            return f"{sheet.cuts(cuts)}{_copies(steps, imposed)}"
        case Read() if imposed.assembly.copies > 1:
            return f"each page is there {imposed.assembly.copies} times"
        case Stack():
            return _stacking([cut.first for cut in imposed.assembly.steps if isinstance(cut, Cut)])
    return _TOLD[type(steps[0])](steps, what)


def _copies(steps: tuple[HandStep, ...], imposed: Imposed) -> str:
    """Say what pieces are where cutting is the last thing to do."""
    if imposed.assembly.copies == 1 or steps[-1] is not imposed.assembly.steps[-1]:
        return ""
    return f"; each {'piece' if imposed.sheets == 1 else 'pile'} is a copy, {imposed.assembly.copies} in all"


def _is_apart(clause: Clause) -> bool:
    return not isinstance(clause[1][0], Wrap | Finish)


def _sentence(clauses: Iterable[Clause]) -> str:
    steps = "; ".join(words for words, _ in clauses)
    return f" {steps[0].upper()}{steps[1:]}." if steps else ""


def _left(step: HandStep, what: str, *, sheets: int) -> str:
    """Return what there is on the table after a step."""
    match step:
        case Deal():
            return "each sheet" if max(step.sizes) == 1 else "each signature"
        case Cut():
            return "each piece" if sheets == 1 else "each pile"
        case Stack():
            return "the pile"
    return what


def _fore_edge(imposed: Imposed) -> str:
    """Say that leaves are cut off that stand out beyond the cover, if they do."""
    stands_out = push(imposed.assembly.creep, imposed.deepest)
    return "trim the fore-edge even with the cover" if stands_out > SPARE else ""


def _stacking(cuts: Sequence[Side]) -> str:
    """Say in which order pieces come, which is that of the cuts between them."""
    if not cuts:
        return "stack them again, the first on top"
    if len(set(cuts)) == 1:
        return f"stack the pieces from the {cuts[0]}, the first on top"
    line = "row" if cuts[0] in ("top", "bottom") else "column"
    return f"stack the pieces {line} by {line}, each from the {cuts[-1]}, the first on top"


def _fold(steps: tuple[HandStep, ...], what: str) -> str:
    together = " together" if what.endswith("sheets") else ""
    sides = [step.behind for step in steps if isinstance(step, Fold)]
    if len(sides) == 1:
        return f"fold {what} in half{together}"
    then = "".join(f", then the {side} half" for side in sides[1:])
    return f"fold {what} in half{together}, the {sides[0]} half behind{then}; cut the folded edges open"


def _deal(steps: tuple[HandStep, ...], _: str) -> str:
    sizes = [size for step in steps if isinstance(step, Deal) for size in step.sizes]
    if max(sizes) == 1:
        return f"take the {len(sizes)} sheets one by one, the first on top"
    counted = ", ".join(map(str, sizes[:-1])) + f" and {sizes[-1]}"
    return f"divide the sheets from the top into {len(sizes)} signatures, of {counted} sheets"


def _share(steps: tuple[HandStep, ...], _: str) -> str:
    sizes = [size for step in steps if isinstance(step, Share) for size in step.sizes]
    if sizes[0] == 1:
        return f"each leaf is a copy, {len(sizes)} in all"
    return f"share the pile out, from the top, into {len(sizes)} copies of {sizes[0]} leaves, each from page 1 on"


def _nest(steps: tuple[HandStep, ...], _: str) -> str:
    sizes = [size for step in steps if isinstance(step, Nest) for size in step.sizes]
    several = f", {max(sizes)} to a signature" if len(sizes) > 1 else ""
    return f"put each into the middle of the one before{several}"


def _bind(steps: tuple[HandStep, ...], _: str) -> str:
    return " and ".join(_BINDING[step.means] for step in steps if isinstance(step, Bind))


def _loop(steps: tuple[HandStep, ...], _: str) -> str:
    slits = sum(len(step.slits) for step in steps if isinstance(step, Loop))
    lines = "line" if slits <= 2 else "lines"  # noqa: PLR2004 the two panels of a mini-zine's one slit
    return f"slit along the solid {lines}, fold along all others, and close the ring with page 1 in front"


def _always(words: str) -> Callable[[tuple[HandStep, ...], str], str]:
    return lambda _, __: words


_TOLD: dict[type[HandStep], Callable[[tuple[HandStep, ...], str], str]] = {
    Deal: _deal,
    Fold: _fold,
    Share: _share,
    Nest: _nest,
    Gather: _always("gather the signatures in order"),
    Loop: _loop,
    Strip: _always("tape the strips end to end and fold them to and fro"),
    Read: _always(""),
    Wrap: _always("put the cover around the rest"),
    Bind: _bind,
}
