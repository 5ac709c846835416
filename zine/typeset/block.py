"""Set lines, ready to be put on a page."""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from zine.model.geometry import Box
from zine.model.page import Role, Run
from zine.model.text import Word
from zine.typeset.style import Voice

Align = Literal["left", "centre", "right"]
_SHIFT: dict[Align, float] = {"left": 0.0, "centre": 0.5, "right": 1.0}


class Piece(NamedTuple):
    """Words of one line in one voice and face, `x` from the line's beginning. A citation number carries its `key`."""

    x: float
    voice: Voice
    words: tuple[Word, ...]
    width: float
    ends_in_space: bool
    key: str = ""


class Line(NamedTuple):
    """One line. `indent` is where it begins; `width` is what it prints, the indent not counted."""

    pieces: tuple[Piece, ...]
    width: float
    indent: float = 0.0


class Block(NamedTuple):
    """Lines set on one leading.

    `width` is the widest line's, indent included; `height` is lines × leading, so that the next block's first baseline
    stands `height` below this one's. `parted` lists the words that fitted no line and were parted by force.
    """

    lines: tuple[Line, ...]
    leading: float
    parted: tuple[str, ...] = ()

    @property
    def width(self) -> float:
        """The widest line."""
        return max((line.indent + line.width for line in self.lines), default=0.0)

    @property
    def height(self) -> float:
        """Lines × leading."""
        return len(self.lines) * self.leading

    @property
    def drop(self) -> float:
        """From the first baseline to the last."""
        return max(0, len(self.lines) - 1) * self.leading

    def items(
        self,
        x: float | Callable[[int], float],
        y: float,
        role: Role = Role.PARAGRAPH,
        *,
        align: Align = "left",
    ) -> tuple[Run, ...]:
        """Put the lines on a page, the first baseline at y.

        x is the left edge, the centre or the right edge of the lines, as `align` says, or tells it line by line.
        """
        return tuple(
            Run(
                x=left + piece.x,
                y=baseline - piece.voice.rise,
                size=piece.voice.size,
                words=piece.words,
                ink=piece.voice.ink,
                role=role,
                gap=piece.voice.gap,
                tracking=piece.voice.tracking,
                ends_in_space=piece.ends_in_space,
                lang=piece.voice.lang,
            )
            for left, baseline, piece in self._placed(x, y, align)
        )

    def citations(
        self, x: float | Callable[[int], float], y: float, align: Align = "left"
    ) -> tuple[tuple[str, Box], ...]:
        """Where citation numbers stand, each with its source's key: areas to be linked. Arguments as for `items`."""
        return tuple(
            (piece.key, _area(left + piece.x, baseline - piece.voice.rise, piece))
            for left, baseline, piece in self._placed(x, y, align)
            if piece.key
        )

    def _placed(
        self, x: float | Callable[[int], float], y: float, align: Align
    ) -> Iterator[tuple[float, float, Piece]]:
        """Every piece with its line's left edge and baseline."""
        shift = _SHIFT[align]
        for index, line in enumerate(self.lines):
            left = (x(index) if callable(x) else x) + line.indent - line.width * shift
            baseline = y + index * self.leading
            for piece in line.pieces:
                yield left, baseline, piece


def _area(x: float, baseline: float, piece: Piece) -> Box:
    """The figure with some room around it: it is too small to be hit exactly."""
    size = piece.voice.size
    return Box(x - 0.1 * size, baseline - size, x + piece.width + 0.1 * size, baseline + 0.4 * size)
