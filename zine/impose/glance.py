"""A side's content read at a glance: pages and lines written one to a line, as sheets usually have them.

Whatever else a content stream says, however little, is left to be read word by word.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from zine.model.geometry import Matrix, Point

_NUMBER = rb"[-+]?(?:\d+(?:\.\d*)?|\.\d+)"
_PAGE = re.compile(rb"q (%s) (%s) (%s) (%s) (%s) (%s) cm (/P\d+) Do Q" % ((_NUMBER,) * 6))
_LINE = re.compile(rb"%s w \[([\d. ]*)\] 0 d (%s) (%s) m (%s) (%s) l S" % ((_NUMBER,) * 5))
# A glance at one side often is one at its neighbours too, and almost always at their marks.
_BEFORE_LINES, _AFTER_LINES = b"/Artifact BMC\nq 0 G\n", b"\nQ\nEMC"


class PrintedLine(NamedTuple):
    """A straight line on a side of a sheet."""

    start: Point
    end: Point
    dashed: bool


class Glimpsed(NamedTuple):
    """What a content stream paints: forms by name, each with the map to the side, and straight lines."""

    forms: tuple[tuple[str, Matrix], ...] = ()
    lines: tuple[PrintedLine, ...] = ()


@lru_cache(maxsize=1024)
def glimpsed(content: bytes) -> Glimpsed | None:
    """Return what a content stream paints; None if it says anything that cannot be read at a glance."""
    pages, marks, lines = content.partition(_BEFORE_LINES)
    found = [_PAGE.fullmatch(line) for line in pages.rstrip(b"\n").split(b"\n") if pages]
    drawn = _lines(lines) if marks else ()
    if drawn is None or not all(found):
        return None
    return Glimpsed(tuple(_form(match) for match in found if match), drawn)


@lru_cache(maxsize=64)
def _lines(content: bytes) -> tuple[PrintedLine, ...] | None:
    if not content.endswith(_AFTER_LINES):
        return None
    found = [_LINE.fullmatch(line) for line in content.removesuffix(_AFTER_LINES).split(b"\n")]
    return tuple(_line(match) for match in found if match) if all(found) else None


def _form(match: re.Match[bytes]) -> tuple[str, Matrix]:
    return match[7].decode(), Matrix(*map(float, match.groups()[:6]))


def _line(match: re.Match[bytes]) -> PrintedLine:
    x0, y0, x1, y1 = map(float, match.groups()[1:])
    return PrintedLine(Point(x0, y0), Point(x1, y1), bool(match[1]))
