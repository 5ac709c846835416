"""Sheets as they come out of the printer, before anything is done to them: whether they can be right at all."""

from collections.abc import Callable, Iterator
from itertools import combinations

from zine.impose.placing import NEAR, STRETCH
from zine.impose.printed import PrintedPage, Printout
from zine.impose.reading import misordered
from zine.impose.sides import FLIPPED_EDGE, Sheets, mapped
from zine.model.geometry import Matrix, Size


def unprintable(printout: Printout) -> Iterator[str]:
    """Say why these are no sheets that a printer and hands know what to do with."""
    if printout.duplex not in FLIPPED_EDGE:
        yield "the printer is not told which edge to flip on"
    if not printout.sides or (len(printout.sides) % 2 and printout.duplex != "/Simplex"):
        yield f"{len(printout.sides)} pages are not fronts and backs of whole sheets"
    if len({_rounded(side.paper) for side in printout.sides}) > 1:
        yield "the sheets differ in size"
    if not printout.assembly:
        yield "nothing says what to do with the sheets"
    if not any(side.pages for side in printout.sides):
        yield "nothing is printed"
    if any(side.pages for side in printout.instructions):
        yield "a page is printed on the sheet of instructions"


def overprinted(printout: Printout) -> Iterator[str]:
    """Say which pages print onto others."""
    for side in printout.sides:
        for one, other in combinations(side.pages, 2):
            if one.page != other.page:
                shared = one.clip.common(other.clip)
                if min(shared.width, shared.height) > NEAR:
                    yield f"page {one.page} prints onto page {other.page}"


def trimmed_elsewhere(sheets: Sheets, *, one_sided: bool) -> Iterator[str]:
    """Say which sides claim to be trimmed elsewhere than the first: a printer's guillotine cuts the whole pile."""
    trims = [side.trim for pair in sheets for side in pair]
    for number, trim in enumerate(trims[:: 2 if one_sided else 1], 1):
        if trim != trims[0] and max(abs(here - there) for here, there in zip(trim, trims[0], strict=True)) > NEAR:
            yield f"side {number} has its trim box elsewhere"


def off_the_middle(printout: Printout) -> Iterator[str]:
    """Say whether the first fold, for which hands lay edge on edge, is not in the middle of the sheet."""
    folds = [step for step in printout.assembly["steps"] if step["do"] == "fold"]
    width, height = printout.sides[0].paper
    for fold in folds[:1]:
        middle = width / 2 if fold["behind"] in ("left", "right") else height / 2
        if abs(fold["at"] - middle) > NEAR:
            yield f"the first fold is {abs(fold['at'] - middle):.2f} points off the middle"


def misread_sides(printout: Printout, sheets: Sheets, expected: tuple[int, ...]) -> Iterator[str]:
    """Read both sides of every sheet as they are, row by row, and say what is wrong with that."""
    read: list[int] = []
    for front, back in sheets:
        turned = mapped(back, Matrix(a=-1, e=back.paper.width))
        for side in (front, turned):
            read += [page.page for page in sorted(side.pages, key=_row_by_row(printout.assembly["binding"]))]
            for page in side.pages:
                up, size = page.placed._replace(e=0, f=0).point(0, 1), printout.assembly["scale"]
                if max(abs(up.x), abs(up.y - size)) > STRETCH or page.placed.a * page.placed.d < 0:
                    yield f"page {page.page} is not upright at its size"
    yield from misordered(_once(read, printout.assembly["copies"]), expected)


def _once(read: list[int], copies: int) -> list[int]:
    """Return what is read when so many copies of a page follow each other; all of it where they do not."""
    runs = [read[start : start + copies] for start in range(0, len(read), copies)]
    return read[::copies] if all(run == run[:1] * copies for run in runs) else read


def _row_by_row(binding: str) -> Callable[[PrintedPage], tuple[float, float]]:
    sense = -1 if binding == "right" else 1
    return lambda page: (-round(page.trim.y0 + page.trim.y1), sense * (page.trim.x0 + page.trim.x1))


def _rounded(paper: Size) -> tuple[int, int]:
    return round(paper.width / NEAR), round(paper.height / NEAR)
