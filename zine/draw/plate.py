"""One ink's operator stream: what is set, what is covered, which clips are open.

Operators are written only when they change something, and a clip or frame is opened on a plate only once something is
drawn inside it there.
"""

from functools import lru_cache

from zine.draw.halftone import screen, tint_operand
from zine.draw.paint import Add, Dots, Lines, Tone, tone_of
from zine.draw.paths import UNIT, Path

EVERYWHERE = -1  # the bitmap of all cells
_FLAT = (float, int)
_SOLID = 1.5  # a state of the fill: full strength, written as `1.`
_State = tuple[float | None, float | None, float | None, int]


class Plate:
    """The marks of one ink, in painter's order.

    `cover` is a bitmap of the coarse cells that carry ink, so that knocking out unprinted paper costs nothing. `angle`
    is the plate's screen angle in degrees.
    """

    __slots__ = ("_cap", "_fill", "_stacked", "_stroke", "_width", "angle", "cover", "operators", "pending")

    def __init__(self, angle: float) -> None:
        self.angle = angle
        self.operators: list[str] = []
        self.cover = 0
        self.pending: list[str] = []
        self._stacked: list[_State] = []
        self._fill: float | None = None
        self._stroke: float | None = None
        self._width: float | None = None
        self._cap = 1

    # clips and frames

    def enter(self, operator: str) -> None:
        """Open a clip or frame, as soon as something is drawn in it."""
        self.pending.append(operator)

    def leave(self) -> None:
        """Close the innermost clip or frame."""
        if self.pending:
            self.pending.pop()
        else:
            self.operators.append("Q\n")
            self._fill, self._stroke, self._width, self._cap = self._stacked.pop()

    def _open(self) -> None:
        for operator in self.pending:
            self._stacked.append((self._fill, self._stroke, self._width, self._cap))
            self.operators.append("q " + operator)
        self.pending.clear()

    def stamp(self, operators: str) -> None:
        """Print operators that were drawn elsewhere and bring their own frame; whatever they may touch is covered."""
        if operators:
            if self.pending:
                self._open()
            self.operators.append(operators)
            self.cover = EVERYWHERE

    # marks; `mask` is the cells that the mark may touch

    def fill(self, path: Path, tone: Tone, mask: int, scale: float, *, area: bool) -> None:
        """Fill with a tone. `scale` is that of the current frame: screens keep their pitch.

        Full strength is written as `1.` where this is an `area`, and as `1` where it is a line or a speck, by which
        whoever weakens the drawing can tell what to leave dark.
        """
        if tone is None or (tone == 0 and not (self.cover & mask)):
            return
        if self.pending:
            self._open()
        if isinstance(tone, _FLAT):
            if tone:
                self.cover |= mask
            self._set_fill(_SOLID if tone == 1 and area else tone)
            self.operators += (path.operators, "f\n")
        elif isinstance(tone, Add):
            self._add(path, tone.tint, mask)
        else:
            self.cover |= mask
            screen(self.operators, path, tone, self.angle if tone.angle is None else tone.angle, scale)

    def _add(self, path: Path, tint: float, mask: int) -> None:
        """Multiply a tint in; where nothing lies below, a plain tint does it."""
        if not self.cover & mask:
            self.cover |= mask
            self._set_fill(tint)
            self.operators += (path.operators, "f\n")
            return
        self.operators.append("/M gs\n")
        self._set_fill(tint)
        self.operators.append(path.operators + "f\n/N gs\n")
        self.cover |= mask

    def fill_and_line(
        self, path: Path, fill: Tone, line: Tone, weight: float, mask: int, scale: float, *, area: bool
    ) -> None:
        """Fill, then stroke the same path `weight` points wide; in one operator where the fill is flat."""
        covered = self.cover & mask
        if line is None or (line == 0 and not covered):
            self.fill(path, fill, mask, scale, area=area)
            return
        if isinstance(fill, Add) and not covered:
            fill = fill.tint
        if fill is None or (fill == 0 and not covered):
            self._line(path, line, weight, mask, "S\n")
        elif isinstance(fill, Add | Dots | Lines):
            self.fill(path, fill, mask, scale, area=area)
            self._line(path, line, weight, mask, "S\n")
        else:
            if self.pending:
                self._open()
            self._set_fill(_SOLID if fill == 1 and area else fill)
            if fill:
                self.cover |= mask
            self._line(path, line, weight, mask, "B\n")

    def _line(self, path: Path, tone: Tone, weight: float, mask: int, operator: str) -> None:
        if self.pending:
            self._open()
        if tone:
            self.cover |= mask
        self._set_stroke(tone, weight, 1)
        self.operators += (path.operators, operator)

    def fill_even_odd(self, path: Path, tone: Tone, mask: int) -> None:
        """Fill rings and cut-outs, flat."""
        if tone is None or (tone == 0 and not (self.cover & mask)):
            return
        if self.pending:
            self._open()
        if tone:
            self.cover |= mask
        self._set_fill(tone_of(tone))
        self.operators.append(path.operators + "f*\n")

    def stroke(self, path: Path, tone: Tone, weight: float, cap: int, mask: int) -> None:
        """Stroke `weight` points wide. `cap`: 0 butt, 1 round, 2 square. A line is too thin to be screened."""
        if tone is None or (tone == 0 and not (self.cover & mask)):
            return
        if self.pending:
            self._open()
        multiplies = isinstance(tone, Add) and self.cover & mask
        if tone:
            self.cover |= mask
        if multiplies:
            self.operators.append("/M gs\n")
        self._set_stroke(tone, weight, cap)
        self.operators += (path.operators, "S\n/N gs\n" if multiplies else "S\n")

    def dash(self, path: Path, tone: Tone, weight: float, cap: int, mask: int, pattern: str) -> None:
        """Stroke with a dash pattern (operands of PDF's d, in path units)."""
        if tone is None or (tone == 0 and not (self.cover & mask)):
            return
        if self.pending:
            self._open()
        if tone:
            self.cover |= mask
        self._set_stroke(tone, weight, cap)
        self.operators.append(f"{pattern} d\n{path.operators}S\n[] 0 d\n")

    # state

    def _set_fill(self, tint: float) -> None:
        if tint != self._fill:
            self.operators.append(_filling(tint))
            self._fill = tint

    def _set_stroke(self, tone: Tone, weight: float, cap: int) -> None:
        tint = tone_of(tone)
        if tint != self._stroke:
            self.operators.append(_stroking(tint))
            self._stroke = tint
        if weight != self._width:
            self.operators.append(f"{weight * UNIT:.0f} w\n")
            self._width = weight
        if cap != self._cap:
            self.operators.append(f"{cap} J\n")
            self._cap = cap


@lru_cache(maxsize=256)
def _filling(tint: float) -> str:
    return "1. scn\n" if tint == _SOLID else f"{tint_operand(tint)} scn\n"


@lru_cache(maxsize=256)
def _stroking(tint: float) -> str:
    return f"{tint_operand(tint)} SCN\n"
