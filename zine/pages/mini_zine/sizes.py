"""Sizes on a page of the mini-zine: drawn for A7, larger on larger paper; type never below what can be read."""

from typing import NamedTuple

from zine.model.geometry import Size
from zine.model.ink import Tints
from zine.model.units import MM
from zine.pages.pasteup import DEEP
from zine.typeset.style import Style

SMALLEST = 7.5
_DRAWN_FOR = Size(74.25 * MM, 105 * MM)
_MARGIN = 15.0


class Sizes(NamedTuple):
    """The scale of a page, 1 on A7."""

    scale: float

    @property
    def margin(self) -> float:
        """Round the words."""
        return _MARGIN * self.scale

    def style(self, role: str, size: float, ink: Tints = DEEP, leading: float = 1.28) -> Style:
        """Return a style whose size is given for A7; `leading` is a share of it."""
        size = max(SMALLEST, size * self.scale)
        return Style(role, size, size * leading, ink=ink)


def sizes(trim: Size) -> Sizes:
    """Return the sizes on a page of this trim."""
    return Sizes(min(trim.width / _DRAWN_FOR.width, trim.height / _DRAWN_FOR.height))
