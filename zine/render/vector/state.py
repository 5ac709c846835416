"""What the next mark looks like: the graphics state (ISO 32000-1, 8.4), as far as pages of ours use it."""

from typing import Any, NamedTuple

from zine.model.geometry import Matrix
from zine.render.vector.colours import BLACK, Space, gray

Look = tuple[str, str, str, str, str, str, bool]


class Clip(NamedTuple):
    """An outline as SVG has it, and the frame that it was drawn in."""

    path: str
    matrix: Matrix


class State(NamedTuple):
    """Colours, pen, clips, frame and type. `fill_space` and `stroke_space` are those that `scn` and `SCN` speak of."""

    matrix: Matrix = Matrix()
    clips: tuple[Clip, ...] = ()
    fill: str = BLACK
    stroke: str = BLACK
    fill_space: Space = gray
    stroke_space: Space = gray
    width: str = "1"
    cap: str = "0"
    dash: str = ""
    phase: str = "0"
    multiplies: bool = False
    font: Any = None
    size: float = 1.0
    tracking: float = 0.0

    @property
    def look(self) -> Look:
        """What a form takes on from around it, wherever it stands."""
        return self.fill, self.stroke, self.width, self.cap, self.dash, self.phase, self.multiplies
