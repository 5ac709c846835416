"""Big type printed from a picture's own plates, behind the dish: it slips and wears as the picture does."""

from typing import NamedTuple

from zine.draw.paint import CUT, Paint
from zine.draw.paths import Path
from zine.draw.plates import Plates


class Lettering(NamedTuple):
    """Glyph outlines in path units, their baseline's start at the origin, printed with that origin at (x, y).

    `fill` None leaves letters open. `shadow` is printed first, moved by `shadow_by`: to the lower right, away from the
    light. `line` goes round the letters, `weight` points wide: it lies beneath them, for the strokes of a letter may
    overlap. Points, y up.
    """

    outlines: tuple[Path, ...]
    x: float
    y: float
    fill: Paint | None = CUT
    shadow: Paint | None = None
    shadow_by: tuple[float, float] = (3.6, -4.0)
    line: Paint | None = None
    weight: float = 1.0

    def print(self, plates: Plates) -> None:
        """Print the shadows of all letters, then the letters."""
        if self.shadow is not None:
            plates.push(self.x + self.shadow_by[0], self.y + self.shadow_by[1])
            for outline in self.outlines:
                plates.fill(outline, self.shadow)
            plates.pop()
        plates.push(self.x, self.y)
        if self.line is not None:
            for outline in self.outlines:
                plates.fill(outline, None, self.line, 2 * self.weight)
        for outline in self.outlines:
            plates.fill(outline, self.fill)
        plates.pop()
