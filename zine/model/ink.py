"""Inks. Three drums, named by what they do: `sun` light, `warm` loud, `deep` dark.

Every colour in a zine is tints of its inks on its paper; nothing names a colour of its own. A press may have fewer
drums: what a missing one would print, another prints in its stead, weaker and perhaps in lines or dots.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from zine.model.declaration import says

PLATES = ("sun", "warm", "deep")  # light inks first, as on a press

_READ = 0.5  # type of at least so much of an ink is dark enough to be read on paper


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


class Drum(StrEnum):
    """A drum that may print for a missing one."""

    WARM = "warm"
    DEEP = "deep"


class Screen(StrEnum):
    """How one drum prints for another, so that equal values are still told apart."""

    TINT = "tint"  # weaker all over
    LINES = "lines"  # ruled through with paper
    DOTS = "dots"  # ruled through twice


@dataclass(frozen=True, slots=True)
class Borrowed:
    """What stands for a drum that the press does without: another drum, so much weaker."""

    on: Drum = field(metadata=says("The drum that prints instead: warm or deep. For warm it is always deep."))
    strength: float = field(metadata=says("How much of it a solid takes, 0 to 1.", low=0, high=1))
    screen: Screen = field(
        default=Screen.TINT, metadata=says("How it is made weaker: as a tint, or ruled through to lines or dots.")
    )
    angle: float = field(default=45.0, metadata=says("The lines' angle, in degrees.", low=0, high=180))
    pitch: float = field(default=2.4, metadata=says("From line to line, in points.", low=1, high=12))


@dataclass(frozen=True, slots=True)
class Palette:
    """The zine's one set of inks, and its paper as screen RGB."""

    sun: Ink | Borrowed = field(metadata=says("The light ink: its name, rgb and cmyk. Or the drum it is printed on."))
    warm: Ink | Borrowed = field(metadata=says("The loud ink, likewise."))
    deep: Ink = field(metadata=says("The dark ink."))
    paper: tuple[float, float, float] = field(metadata=says("#RRGGBB, or red, green and blue, 0 to 1.", low=0, high=1))

    @property
    def drums(self) -> tuple[Ink, ...]:
        """The inks in the press, light first."""
        return tuple(ink for ink in (self.sun, self.warm, self.deep) if isinstance(ink, Ink))

    @property
    def tells_apart(self) -> bool:
        """Whether loud words can be told from dark ones by their colour."""
        return isinstance(self.warm, Ink)

    def borrowed(self, plate: str) -> Borrowed | None:
        """Return how a plate is printed that has no drum of its own; else None."""
        ink: Ink | Borrowed = getattr(self, plate)
        return ink if isinstance(ink, Borrowed) else None

    def printed(self, plate: str) -> tuple[str, float]:
        """Return the plate whose drum prints this one, and how much of its ink a solid takes."""
        strength = 1.0
        while borrowed := self.borrowed(plate):
            strength *= borrowed.strength
            plate = borrowed.on if plate == "sun" else "deep"  # which always has its own
        return plate, strength

    def mix(self, tints: Tints) -> tuple[float, float, float]:
        """Screen RGB of tints on this paper: inks multiply."""
        red, green, blue = self.paper
        for plate, tint in zip(PLATES, tints, strict=True):
            drum, strength = self.printed(plate)
            ink: Ink = getattr(self, drum)
            share = tint * strength
            red *= 1 - (1 - ink.rgb[0]) * share
            green *= 1 - (1 - ink.rgb[1]) * share
            blue *= 1 - (1 - ink.rgb[2]) * share
        return red, green, blue

    def for_type(self, tints: Tints) -> Tints:
        """Return the tints of type: what a borrowed drum would break up into dots takes all of the dark ink."""
        return Tints(deep=1.0) if self.borrowed("warm") and tints.warm >= _READ else tints
