"""The press: one operator stream an ink, and the frames and clips they share.

`Plates.fill(path, paint)` sends one path to every plate that the paint names. A tint of 0 is a knock-out: bare paper
cut into that plate, so painter's order hides what lies beneath exactly as on paper, and plates that drift against each
other leave the slivers of a real press by themselves. A coarse bitmap of what is printed skips knock-outs over bare
paper, which is most of them.
"""

from typing import Self

from zine.draw.hand import HAND, Hand
from zine.draw.paint import LINE, Paint
from zine.draw.paths import UNIT, Path
from zine.draw.plate import EVERYWHERE, Plate
from zine.draw.seen import Seen
from zine.model.silhouette import Silhouette

_GRID = 24  # cells a side of the bitmap
_AREA = 12.0 * UNIT  # across: what is thinner is a line, or a sign that tells something
_ONE_ROW = (1 << _GRID) - 1
_ROWS = tuple(((1 << _GRID * rows) - 1) // _ONE_ROW for rows in range(_GRID + 1))  # a bit at the start of each row
_ANGLES = (8.0, 72.0, 41.0)  # screen angle a plate, degrees, kept apart against moire


class Plates:
    """Three plates of `width` x `height` points, origin bottom left, y up.

    `hand` is the one that draws on them, and says how heavy their lines are. What falls on the ground is printed on the
    `floor`, if that has plates of its own, and remembered in `shade`.
    """

    __slots__ = ("_blank", "_cells_x", "_cells_y", "_depth", "_frames", "_plates", "_seen", "floor", "hand", "height",
                 "scale", "shade", "shift_x", "shift_y", "width")  # fmt: skip

    def __init__(self, width: float, height: float, hand: Hand = HAND) -> None:
        self.width, self.height = width, height
        self.hand = hand
        self.scale, self.shift_x, self.shift_y = 1.0, 0.0, 0.0  # of the current frame, in path units
        self._plates = tuple(Plate(angle) for angle in _ANGLES)
        self._depth = 0
        self._frames: list[tuple[float, float, float]] = []
        self._cells_x = _GRID / (width * UNIT)
        self._cells_y = _GRID / (height * UNIT)
        self._seen: Seen | None = None
        self._blank = False
        self.floor: Plates | None = None
        self.shade: Seen | None = None

    def streams(self) -> tuple[str, str, str]:
        """Return the operators of each plate, in the order of `PLATES`; every clip and frame must be closed.

        Raises:
            RuntimeError: one is still open.
        """
        if self._depth:
            raise RuntimeError("a clip or frame is still open")
        sun, warm, deep = ("".join(plate.operators) for plate in self._plates)
        return sun, warm, deep

    # clips and frames

    def clip(self, path: Path) -> None:
        """Show everything until `unclip` only inside the path, on all plates."""
        self._enter(path.operators + "W n\n")
        if self._seen:
            self._seen.clip(path, (self.scale, self.shift_x, self.shift_y))

    def unclip(self) -> None:
        """Close the innermost clip."""
        self._leave()
        if self._seen:
            self._seen.unclip()

    def push(self, x: float, y: float, scale: float = 1.0) -> None:
        """Draw everything until `pop` in a frame moved to (x, y) and scaled; screens keep their pitch."""
        self._frames.append((self.scale, self.shift_x, self.shift_y))
        self._enter(f"{scale:.4g} 0 0 {scale:.4g} {x * UNIT:.0f} {y * UNIT:.0f} cm\n")
        self.shift_x += x * UNIT * self.scale
        self.shift_y += y * UNIT * self.scale
        self.scale *= scale

    def pop(self) -> None:
        """Close the innermost frame."""
        self.scale, self.shift_x, self.shift_y = self._frames.pop()
        self._leave()

    def _enter(self, operator: str) -> None:
        self._depth += 1
        for plate in self._plates:
            plate.enter(operator)

    def _leave(self) -> None:
        self._depth -= 1
        for plate in self._plates:
            plate.leave()

    # what is seen

    def watch(self) -> None:
        """From now on, remember what is covered. Clips that are open already are not heeded."""
        self._seen = Seen(self.width, self.height)

    def silhouette(self) -> Silhouette:
        """Return what was covered since `watch`, and watch no longer."""
        seen, self._seen = self._seen, None
        return seen.silhouette() if seen else Silhouette()

    def watch_as(self, seen: Seen | None) -> Seen | None:
        """From now on, remember what is covered elsewhere; return where it was remembered so far."""
        before, self._seen = self._seen, seen
        return before

    def _see(self, path: Path, paint: Paint, margin: float = 0.0) -> None:
        """Take note of a mark; what overprints, as a shadow does, covers nothing."""
        if self._seen and None not in paint:
            self._seen.mark(path, margin, (self.scale, self.shift_x, self.shift_y))

    # what is drawn more than once

    @classmethod
    def blank(cls, width: float, height: float, hand: Hand = HAND) -> Self:
        """Return plates for a drawing to be stamped: they keep every knock-out, whatever it will lie on."""
        plates = cls(width, height, hand)
        plates._blank = True
        for plate in plates._plates:
            plate.cover = EVERYWHERE
        return plates

    def stamp(self, streams: tuple[str, str, str], x: float, y: float, scale: float = 1.0) -> None:
        """Print finished streams again, scaled, then moved to (x, y)."""
        self.push(x, y, scale)
        for plate, operators in zip(self._plates, streams, strict=True):
            plate.stamp(operators)
        self.pop()

    # marks

    def fill(self, path: Path, paint: Paint | None, line: Paint | None = None, weight: float = 1.0) -> None:
        """Fill a path, and stroke it too where `line` is given (`weight` points wide)."""
        if paint is not None:
            self._see(path, paint)
        if line is None:
            if paint is not None:
                mask = self._mask(path)
                area = self._is_area(path)
                for plate, tone in zip(self._plates, paint, strict=True):
                    plate.fill(path, tone, mask, self.scale, area=area)
            return
        weight = self._weight(line, weight)
        mask = self._mask(path, weight * UNIT)
        area, fills = self._is_area(path), (None, None, None) if paint is None else paint
        for plate, tone, stroke in zip(self._plates, fills, line, strict=True):
            plate.fill_and_line(path, tone, stroke, weight, mask, self.scale, area=area)

    def cast(self, path: Path, paint: Paint) -> None:
        """Fill the shadow of a thing that stands on the ground."""
        if self.shade:
            self.shade.mark(path, 0.0, (self.scale, self.shift_x, self.shift_y))
        floor = self.floor
        if floor is None:
            self.fill(path, paint)
            return
        floor.push(self.shift_x / UNIT, self.shift_y / UNIT, self.scale)
        floor.fill(path, paint)
        floor.pop()

    def ink(self, path: Path, paint: Paint, weight: float, swell: float = 0.0) -> None:  # noqa: ARG002 see print_again
        """Fill the outline of a line that is `weight` points wide where it is widest, and `swell` wider now."""
        self._see(path, paint)
        mask = self._mask(path, swell * UNIT)
        for plate, tone in zip(self._plates, paint, strict=True):
            if swell:
                plate.fill_and_line(path, tone, tone, swell, mask, self.scale, area=False)
            else:
                plate.fill(path, tone, mask, self.scale, area=False)

    def fill_even_odd(self, path: Path, paint: Paint) -> None:
        """Fill by the even-odd rule: rings and cut-outs. Screens print flat."""
        self._see(path, paint)
        mask = self._mask(path)
        for plate, tone in zip(self._plates, paint, strict=True):
            plate.fill_even_odd(path, tone, mask)

    def stroke(self, path: Path, paint: Paint, weight: float, cap: int = 1) -> None:
        """Stroke a path `weight` points wide. `cap`: 0 butt, 1 round, 2 square."""
        weight = self._weight(paint, weight)
        self._see(path, paint, weight * UNIT / 2)
        mask = self._mask(path, weight * UNIT / 2)
        for plate, tone in zip(self._plates, paint, strict=True):
            plate.stroke(path, tone, weight, cap, mask)

    def dash(
        self, path: Path, paint: Paint, weight: float, on: float, off: float, cap: int = 1, phase: float = 0
    ) -> None:
        """Stroke in dashes of `on` points, `off` apart; with on=0 and round caps, a row of dots."""
        pattern = f"[{on * UNIT:.0f} {off * UNIT:.0f}] {phase * UNIT:.0f}"
        mask = self._mask(path, weight * UNIT / 2)
        for plate, tone in zip(self._plates, paint, strict=True):
            plate.dash(path, tone, weight, cap, mask, pattern)

    def _is_area(self, path: Path) -> bool:
        return min(path.x1 - path.x0, path.y1 - path.y0) * self.scale > _AREA

    def _weight(self, paint: Paint, weight: float) -> float:
        return weight * self.hand.line if paint is LINE else weight

    def _mask(self, path: Path, margin: float = 0.0) -> int:
        """Return the cells of the page that the path's box touches, as bits; on blank plates nobody asks."""
        if self._blank:
            return EVERYWHERE
        scale, last = self.scale, _GRID - 1
        cells_x, cells_y = self._cells_x, self._cells_y
        x0 = int(((path.x0 - margin) * scale + self.shift_x) * cells_x)
        x1 = int(((path.x1 + margin) * scale + self.shift_x) * cells_x)
        y0 = int(((path.y0 - margin) * scale + self.shift_y) * cells_y)
        y1 = int(((path.y1 + margin) * scale + self.shift_y) * cells_y)
        x0 = 0 if x0 < 0 else last if x0 > last else x0
        x1 = 0 if x1 < 0 else last if x1 > last else x1
        y0 = 0 if y0 < 0 else last if y0 > last else y0
        y1 = 0 if y1 < 0 else last if y1 > last else y1
        row = ((1 << (x1 - x0 + 1)) - 1) << x0
        return row * _ROWS[y1 - y0 + 1] << (_GRID * y0)
