"""Inks. Three drums, named by what they do: `sun` light, `warm` loud, `deep` dark.

Every colour in a zine is tints of its inks on its paper; nothing names a colour of its own.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from zine.model.declaration import says

PLATES = ("sun", "warm", "deep")  # light inks first, as on a press


class Tints(NamedTuple):
    """How much of each ink a mark takes, 0 to 1. All zero is bare paper, knocked out."""

    sun: float = 0.0
    warm: float = 0.0
    deep: float = 0.0


@dataclass(frozen=True, slots=True)
class Ink:
    """One drum. `rgb` is how a solid looks on screen, `cmyk` the nearest process build; all 0 to 1."""

    name: str = field(metadata=says("Its name, as the colophon prints it."))
    rgb: tuple[float, float, float] = field(metadata=says("#RRGGBB, or red, green and blue, 0 to 1.", low=0, high=1))
    cmyk: tuple[float, float, float, float] = field(
        metadata=says("The nearest process build: cyan, magenta, yellow and black, 0 to 1.", low=0, high=1)
    )


@dataclass(frozen=True, slots=True)
class Palette:
    """The zine's one set of inks, and its paper as screen RGB."""

    sun: Ink = field(metadata=says("The light ink: its name, rgb and cmyk."))
    warm: Ink = field(metadata=says("The loud ink."))
    deep: Ink = field(metadata=says("The dark ink."))
    paper: tuple[float, float, float] = field(metadata=says("#RRGGBB, or red, green and blue, 0 to 1.", low=0, high=1))

    def mix(self, tints: Tints) -> tuple[float, float, float]:
        """Screen RGB of tints on this paper: inks multiply."""
        red, green, blue = self.paper
        for ink, tint in zip((self.sun, self.warm, self.deep), tints, strict=True):
            red *= 1 - (1 - ink.rgb[0]) * tint
            green *= 1 - (1 - ink.rgb[1]) * tint
            blue *= 1 - (1 - ink.rgb[2]) * tint
        return red, green, blue
