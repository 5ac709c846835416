"""Hands, in thought: they do what the PDF says is to be done with its sheets, step by step, on a table."""

from collections.abc import Callable, Mapping
from typing import Any

from zine.impose.pieces import FAR, Pile, across, aligned, beyond, part, turned_over
from zine.impose.rings import UnfoldableError, ring, strips
from zine.model.assembly import OPPOSITE
from zine.model.geometry import Box

Said = Mapping[str, Any]  # a step, or all of an assembly, as the PDF has it
Piles = list[Pile]


def handled(sheets: Pile, assembly: Said) -> Piles:
    """Return the books that come of a pile of sheets, each from its front cover on.

    Raises:
        UnfoldableError: the steps cannot be done.
    """
    piles = [sheets]
    for step in assembly["steps"]:
        if step["do"] not in _DONE:
            raise UnfoldableError(f"nobody knows how to {step['do']}")
        piles = _DONE[step["do"]](piles, step, assembly)
    return [_pushed(pile, assembly["creep"]) for pile in piles]


def _trim(piles: Piles, step: Said, _: Said) -> Piles:
    within = Box(step["left"], step["bottom"], step["right"], step["top"])
    return [part(pile, within) for pile in piles]


def _finish(piles: Piles, step: Said, assembly: Said) -> Piles:
    within = {side: step[side] for side in ("left", "bottom", "right", "top")}
    within[assembly["binding"]] = -FAR if assembly["binding"] == "left" else FAR
    return [part(pile, Box(*within.values())) for pile in piles]


def _deal(piles: Piles, step: Said, _: Said) -> Piles:
    (pile,) = piles
    return _divided(pile, step["sizes"])


def _cut(piles: Piles, step: Said, _: Said) -> Piles:
    low, high = step["at"] - step["waste"] / 2, step["at"] + step["waste"] / 2
    here = beyond(step["first"], low if step["first"] in ("left", "bottom") else high)
    there = beyond(OPPOSITE[step["first"]], high if step["first"] in ("left", "bottom") else low)
    return [piece for pile in piles for piece in (part(pile, here), part(pile, there)) if piece]


def _stack(piles: Piles, _: Said, __: Said) -> Piles:
    return [tuple(piece for pile in piles for piece in aligned(pile, piles[0]))]


def _fold(piles: Piles, step: Said, _: Said) -> Piles:
    side, at = step["behind"], step["at"]
    still, moving = beyond(OPPOSITE[side], at), beyond(side, at)
    return [
        part(pile, still, folded=True) + turned_over(part(pile, moving, folded=True), across(side, at))
        for pile in piles
    ]


def _nest(piles: Piles, step: Said, _: Said) -> Piles:
    nested: Piles = []
    for group in _divided(tuple(piles), step["sizes"]):
        whole: Pile = ()
        for pile in group:
            middle = len(whole) // 2
            whole = whole[:middle] + pile + whole[middle:]
        nested.append(whole)
    return nested


def _gather(piles: Piles, _: Said, assembly: Said) -> Piles:
    return [tuple(piece for pile in piles for piece in _pushed(pile, assembly["creep"]))]


def _loop(piles: Piles, step: Said, assembly: Said) -> Piles:
    return [tuple(folded for piece in pile for folded in ring(piece, step, assembly["binding"])) for pile in piles]


def _strip(piles: Piles, step: Said, assembly: Said) -> Piles:
    return [strips(piles, step, assembly["binding"])]


def _leave(piles: Piles, _: Said, __: Said) -> Piles:
    return piles


def _pushed(pile: Pile, creep: Said) -> Pile:
    """Push every leaf of a signature out by the paper around it; signatures that have been gathered are left alone."""
    if any(piece.pushed for piece in pile):
        return pile
    last = len(pile) - 1
    around = [min(index, last - index) for index in range(len(pile))]
    return tuple(
        piece._replace(pushed=creep["first"] + creep["each"] * depth, leaning=creep["lean"] * depth)
        for depth, piece in zip(around, pile, strict=True)
    )


def _divided(whole: tuple[Any, ...], sizes: list[int]) -> list[Any]:
    if sum(sizes) != len(whole):
        raise UnfoldableError(f"{sum(sizes)} sheets are to be dealt out, but there are {len(whole)}")
    starts = [sum(sizes[:index]) for index in range(len(sizes))]
    return [whole[start : start + size] for start, size in zip(starts, sizes, strict=True)]


_DONE: dict[str, Callable[[Piles, Said, Said], Piles]] = {
    "trim": _trim,
    "deal": _deal,
    "cut": _cut,
    "stack": _stack,
    "share": _deal,
    "fold": _fold,
    "nest": _nest,
    "gather": _gather,
    "loop": _loop,
    "strip": _strip,
    "read": _leave,
    "wrap": _leave,
    "bind": _leave,
    "finish": _finish,
}
