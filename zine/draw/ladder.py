"""Sizes at which things are drawn: what is wanted in like sizes is drawn once, and moved and scaled from there."""

import math
from typing import NamedTuple


class Ladder(NamedTuple):
    """A usual size, and those `step` times larger or smaller, and so on."""

    usual: float
    step: float

    def near(self, size: float) -> float:
        """Return the rung for what is wanted in a size: the nearest, as larger and smaller go."""
        return self.usual * math.pow(self.step, round(math.log(size / self.usual, self.step)))


STANDING = Ladder(1.0, math.sqrt(2))  # scales of what stands on a stage: a fifth off at most
ON_TABLES = Ladder(64.0, 2.2)  # radii, in points: from 43 to 95, so that screens come at most half as coarse again
THUMBS = Ladder(17.0, 2.6)  # radii: from 10.5 to 27, as on the menu and before a course
