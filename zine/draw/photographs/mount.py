"""Where a photograph stands, and how it is cut out."""

from typing import NamedTuple

from zine.draw.lettering import Lettering
from zine.model.geometry import Box, Size


class Mount(NamedTuple):
    """A photograph's place in a drawing of a page's size: points, y up, the box going as far as it prints.

    `hand` says how loosely it is cut out, 0 by machine. A round one is the disc in the middle of its box. `tints` are
    the strengths of the inks. To be `sparing` with them is to draw the picture in lines, with a line round it.
    """

    page: Size
    box: Box
    bleed: float = 0.0
    round: bool = False
    hand: float = 1.0
    tints: tuple[float, float, float] = (1.0, 1.0, 1.0)
    sparing: bool = False
    lettering: Lettering | None = None
