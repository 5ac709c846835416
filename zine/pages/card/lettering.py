"""The dish's name in big letters, printed from the picture's plates behind the dish."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zine.draw.lettering import Lettering
from zine.draw.paint import Paint
from zine.draw.paths import Path
from zine.model.drawing import UNITS_PER_POINT
from zine.model.geometry import Box
from zine.typeset.faces import Faces
from zine.typeset.outlines import Outline, outlines

_SIZE = 100.0  # letters are measured at this size
_LINE_GAP = 0.10  # of the size, between the ink of two lines
_MOST_LINES = 4
_COVERED, _LAPPED = 0.1, 0.1  # of a line's height: what may be hidden at most, and what is hidden clearly
_TOUCHING = 5.0  # points, a shadow's depth included


class LetterInk(NamedTuple):
    """Fill and shadow of the letters, how far the shadow falls (points, y up), and the line round them."""

    fill: Paint | None
    shadow: Paint | None
    shadow_by: tuple[float, float] = (3.6, -4.0)
    line: Paint | None = None
    weight: float = 1.0


class Letters(NamedTuple):
    """The lettering, the box its letters cover, in the page's coordinates (y down), and how tall its last line is."""

    lettering: Lettering
    box: Box
    tall: float

    @property
    def covered(self) -> float:
        """Where what stands before the letters has to end, so that at most a tenth of their height is covered."""
        return self.box.y1 - _COVERED * self.tall

    @property
    def below(self) -> float:
        """How far below their box the letters are printed: their shadow, or the line round them."""
        printed = self.lettering
        return max(-printed.shadow_by[1] if printed.shadow else 0.0, printed.weight if printed.line else 0.0)

    def beyond(self, *, right: bool) -> float:
        """Return how far beside their box, to the right or to the left, the letters are printed."""
        printed = self.lettering
        across = printed.shadow_by[0] if right else -printed.shadow_by[0]
        return max(across if printed.shadow else 0.0, printed.weight if printed.line else 0.0)

    def clear_of(self, top: float) -> "Letters":
        """Return them standing clearly behind what reaches up to `top` (y down), if they all but touched it."""
        gap = top - self.box.y1
        return self._lowered(gap + _LAPPED * self.tall) if -_LAPPED * self.tall < gap < _TOUCHING else self

    def _lowered(self, by: float) -> "Letters":
        box = self.box._replace(y0=self.box.y0 + by, y1=self.box.y1 + by)
        return self._replace(lettering=self.lettering._replace(y=self.lettering.y - by), box=box)


class _Line(NamedTuple):
    outlines: tuple[Outline, ...]
    x0: float
    y0: float
    x1: float
    y1: float


def lettered(
    faces: Faces,
    name: str,
    room: Box,
    *,
    cap: float,
    ink: LetterInk,
    height: float,
    centred: bool = False,
    right: bool = False,
    thrift: float = 1.0,
) -> Letters:
    """Set a name as large as the room (page coordinates) holds it, at most `cap` points, from its top.

    It stands at the room's left, unless it is to be centred or at the right.

    A name of several words takes the number of lines that lets it be largest; with less `thrift` than 1, another line
    has to make up for it. `height` is the page's.
    """
    choices = [[_line(faces, line) for line in lines] for lines in _partings(name.split())]
    lines = max(choices, key=lambda lines: _size(lines, room, cap) * thrift ** len(lines))
    side = 0.5 if centred else float(right)
    return _printed(lines, room, _size(lines, room, cap), ink=ink, height=height, side=side)


def stacked(faces: Faces, name: str, room: Box, *, cap: float, ink: LetterInk, height: float) -> Letters:
    """Set a name's letters under each other, as on a scroll, in the middle of the room, from its top."""
    lines = [_line(faces, letter) for letter in name if not letter.isspace()]
    size = _size(lines, room, cap)
    return _printed(lines, room, size, ink=ink, height=height, side=0.5)


def stackable(name: str) -> bool:
    """Whether a name may run down the page: a few letters of Hangul or Chinese script."""
    letters = [letter for letter in name if not letter.isspace()]
    return 2 <= len(letters) <= 5 and all(ord(letter) >= 0x2E80 for letter in letters)


def _partings(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield the ways to part words into one to four lines of about equal length."""
    for count in range(1, min(len(words), _MOST_LINES) + 1):
        target = len(" ".join(words)) / count
        lines = [""]
        for index, word in enumerate(words):
            left = len(words) - index
            full = lines[-1] and len(lines[-1]) + len(word) / 2 > target
            if lines[-1] and len(lines) < count and (full or left <= count - len(lines)):
                lines.append(word)
            else:
                lines[-1] = f"{lines[-1]} {word}".strip()
        yield lines


def _line(faces: Faces, text: str) -> _Line:
    drawn = outlines(faces, "display", text, size=_SIZE).outlines
    boxes = [glyph.box for glyph in drawn] or [Box(0, 0, 1, 1)]
    return _Line(
        drawn,
        min(box.x0 for box in boxes),
        min(box.y0 for box in boxes),
        max(box.x1 for box in boxes),
        max(box.y1 for box in boxes),
    )


def _size(lines: Sequence[_Line], room: Box, cap: float) -> float:
    width = max(line.x1 - line.x0 for line in lines)
    height = sum(line.y1 - line.y0 for line in lines) + _LINE_GAP * _SIZE * (len(lines) - 1)
    return min(cap, _SIZE * room.width / width, _SIZE * room.height / height)


def _printed(lines: Sequence[_Line], room: Box, size: float, *, ink: LetterInk, height: float, side: float) -> Letters:
    """Scale and move the lines to where they stand; the lettering's origin is the room's top left corner."""
    scale, top = size / _SIZE, 0.0
    glyphs: list[Path] = []
    lefts: list[float] = []
    rights: list[float] = []
    for line in lines:
        width, tall = (line.x1 - line.x0) * scale, (line.y1 - line.y0) * scale
        left = (room.width - width) * side
        glyphs += [_moved(glyph, scale, left - line.x0 * scale, -top - line.y1 * scale) for glyph in line.outlines]
        top += tall + _LINE_GAP * size
        lefts.append(room.x0 + left)
        rights.append(room.x0 + left + width)
    box = Box(min(lefts), room.y0, max(rights), room.y0 + top - _LINE_GAP * size)
    lettering = Lettering(tuple(glyphs), room.x0, height - room.y0, *ink)
    return Letters(lettering, box, (lines[-1].y1 - lines[-1].y0) * scale)


def _moved(glyph: Outline, scale: float, x: float, y: float) -> Path:
    """Return a glyph's outline scaled, then moved by points."""
    unit, across, up = scale * UNITS_PER_POINT, x * UNITS_PER_POINT, y * UNITS_PER_POINT
    box = glyph.box
    return Path(
        glyph.glyph.at(glyph.unit * unit, glyph.x * unit + across, up),
        box.x0 * unit + across,
        box.y0 * unit + up,
        box.x1 * unit + across,
        box.y1 * unit + up,
    )
