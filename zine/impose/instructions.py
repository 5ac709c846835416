"""What to tell the person at the printer, in one line: read off the very steps that the sheets are checked with."""

from collections.abc import Callable, Iterator
from itertools import groupby

from zine.impose.fit import named
from zine.model.assembly import Bind, Cut, Deal, Fold, Gather, Loop, Means, Nest, Read, Stack, Step, Strip, Trim
from zine.model.sheet import Imposed
from zine.model.units import MM

SPARE = 1 * MM  # less than that nobody cuts off: A6 cards on A4
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
    told = printing(imposed)
    steps = "; ".join(clause for clause, _ in clauses(imposed))
    if steps:
        told += f" {steps[0].upper()}{steps[1:]}."
    if imposed.cover:
        told += f" The cover, on paper of its own: {instructions(imposed.cover)} Put it around the rest before binding."
    return told


def printing(imposed: Imposed) -> str:
    """Say which paper and how it is turned over."""
    paper = named(imposed.paper)
    if imposed.one_sided:
        return f"Print on {paper}, one side only, at 100 %."
    if imposed.flip != "none":
        return f"Print on {paper}, both sides, flip on the {imposed.flip} edge, at 100 %."
    return f"Print the fronts on {paper}, one side, at 100 %. {_FED_ONE if imposed.sheets == 1 else _FED_AGAIN}"


def clauses(imposed: Imposed) -> Iterator[tuple[str, tuple[Step, ...]]]:
    """Yield what the hands do with the printed sheets, clause by clause, with the steps that each tells."""
    sheets = imposed.sheets
    for kind, group in groupby(imposed.assembly.steps, type):
        steps = tuple(group)
        if isinstance(steps[0], Trim) and _is_all(steps[0], imposed):
            continue
        if clause := _TOLD[kind](steps, sheets):
            yield clause, steps
        if isinstance(steps[0], Deal):
            sheets = max(steps[0].sizes)


def _is_all(step: Trim, imposed: Imposed) -> bool:
    """Whether there is nothing but the pages, so that no margin must be cut off."""
    width, height = imposed.paper
    beside = max(step.left, width - step.right, step.bottom, height - step.top)
    return beside <= SPARE


def _fold(steps: tuple[Step, ...], sheets: int) -> str:
    what = "the sheet in half" if sheets == 1 else f"{sheets} sheets in half together"
    sides = [step.behind for step in steps if isinstance(step, Fold)]
    if len(sides) == 1:
        return f"fold {what}"
    then = "".join(f", then the {side} half" for side in sides[1:])
    return f"fold {what}, the {sides[0]} half behind{then}; cut the folded edges open"


def _deal(steps: tuple[Step, ...], _: int) -> str:
    sizes = [size for step in steps if isinstance(step, Deal) for size in step.sizes]
    if max(sizes) == 1:
        return f"take the {len(sizes)} sheets one by one, the first on top"
    counted = ", ".join(map(str, sizes[:-1])) + f" and {sizes[-1]}"
    return f"divide the sheets from the top into {len(sizes)} signatures, of {counted} sheets"


def _nest(steps: tuple[Step, ...], _: int) -> str:
    sizes = [size for step in steps if isinstance(step, Nest) for size in step.sizes]
    several = f", {max(sizes)} to a signature" if len(sizes) > 1 else ""
    return f"put each into the middle of the one before{several}"


def _cut(steps: tuple[Step, ...], _: int) -> str:
    return "cut along the mark" if len(steps) == 1 else f"cut along the {len(steps)} lines between the marks"


def _bind(steps: tuple[Step, ...], _: int) -> str:
    return " and ".join(_BINDING[step.means] for step in steps if isinstance(step, Bind))


def _loop(steps: tuple[Step, ...], _: int) -> str:
    slits = sum(len(step.slits) for step in steps if isinstance(step, Loop))
    lines = "line" if slits <= 2 else "lines"  # noqa: PLR2004 the two panels of a mini-zine's one slit
    return f"slit along the solid {lines}, fold along all others, and close the ring with page 1 in front"


def _always(words: str) -> Callable[[tuple[Step, ...], int], str]:
    return lambda _, __: words


_TOLD: dict[type[Step], Callable[[tuple[Step, ...], int], str]] = {
    Trim: _always("cut off the margins"),
    Deal: _deal,
    Cut: _cut,
    Stack: _always("stack the pieces in reading order"),
    Fold: _fold,
    Nest: _nest,
    Gather: _always("gather the signatures in order"),
    Loop: _loop,
    Strip: _always("tape the strips end to end and fold them to and fro"),
    Read: _always(""),
    Bind: _bind,
}
