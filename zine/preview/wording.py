"""A page's words in blocks: what a screen reader reads, a hand selects, and a click leads back to its file.

Places are in points from the sheet's top left corner, bleed included, y down.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from zine.model.geometry import Box, Matrix, around
from zine.model.page import Page, Photo, Picture, Role, Run
from zine.preview.areas import line_box
from zine.preview.origins import Origins, Place
from zine.render.walk import walk
from zine.typeset.faces import Faces

_NEAR = 2.2  # line distances, in type sizes, within which runs of one origin are one block


class Line(NamedTuple):
    """Words on a baseline that begins at (x, y) of `matrix`, all in points; `width` as printed."""

    text: str
    x: float
    y: float
    width: float
    size: float
    matrix: Matrix


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together, or a figure, which has only `alt`. `origin` is where a file says so."""

    role: Role
    box: Box
    lines: tuple[Line, ...] = ()
    alt: str = ""
    lang: str = ""
    origin: Place | None = None


class _Seen(NamedTuple):
    """What stands on the page: one line, or a figure."""

    role: Role
    box: Box
    line: Line | None
    alt: str
    lang: str


def wording(page: Page, faces: Faces, origins: Origins) -> tuple[Block, ...]:
    """Return all that a page says, in reading order."""
    seen = tuple(_seen(page, faces))
    lines = origins.located([each.line.text if each.line else "" for each in seen])
    places = [line if each.line else origins.picture(each.alt) or line for each, line in zip(seen, lines, strict=True)]
    numbered = zip(seen, _numbered(seen, places), places, strict=True)
    return tuple(_block([(each, place) for each, _, place in same]) for _, same in groupby(numbered, lambda at: at[1]))


def _seen(page: Page, faces: Faces) -> Iterator[_Seen]:
    for item, matrix in walk(page.items):
        sheet = matrix._replace(e=matrix.e + page.bleed, f=matrix.f + page.bleed)
        match item:
            case Run() if item.words:
                box = line_box(item, faces)
                yield _Seen(item.role, sheet.bounds(box), _line(item, box.width, sheet), "", item.lang)
            case Picture(role=Role.FIGURE):
                width, height = item.drawing.width * item.scale, item.drawing.height * item.scale
                yield _figure(Box(item.x, item.y, item.x + width, item.y + height), sheet, item.alt)
            case Photo():
                yield _figure(item.box, sheet, item.alt)
            case _:
                pass


def _figure(box: Box, matrix: Matrix, alt: str) -> _Seen:
    return _Seen(Role.FIGURE, matrix.bounds(box), None, alt, "")


def _line(run: Run, width: float, matrix: Matrix) -> Line:
    text = " ".join(word.text for word in run.words) + " " * run.ends_in_space
    return Line(text, run.x, run.y, width, run.size, matrix)


def _numbered(seen: Sequence[_Seen], places: Sequence[Place | None]) -> Iterator[int]:
    """Yield a number for each line; equal ones make a block: the same words of a file going on, in the same role."""
    number = 0
    pairs = zip(seen, places, strict=True)
    before: tuple[_Seen, Place | None] | None = None
    for each, place in pairs:
        if before is None or not _goes_on(before, (each, place)):
            number += 1
        yield number
        before = (each, place)


def _goes_on(before: tuple[_Seen, Place | None], now: tuple[_Seen, Place | None]) -> bool:
    (one, there), (other, here) = before, now
    if one.line is None or other.line is None or there is None or here is None:
        return False
    near = abs(other.line.y - one.line.y) <= _NEAR * max(one.line.size, other.line.size)
    return near and there.value == here.value and one.role is other.role


def _block(lines: Sequence[tuple[_Seen, Place | None]]) -> Block:
    first, origin = lines[0]
    found = tuple(each.line for each, _ in lines if each.line)
    return Block(first.role, around(*(each.box for each, _ in lines)), found, first.alt, first.lang, origin)
