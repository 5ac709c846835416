"""Rounds in which no speck may land: faces, and whatever else a piece has to tell."""

import math
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

_TELLING = frozenset(
    ("core", "face", "globe", "helix", "kind", "lock", "masked", "orbit", "port", "pulse", "qubits",
     "sear", "sign", "veins", "wafer")
)  # fmt: skip
_ALWAYS = frozenset(("chip", "drone", "satellite", "server"))  # telling without an option
_SHARE, _UP = 0.82, 0.34  # of a piece's radius: how far nothing lands, and how far above its place that is


class KeepOut(NamedTuple):
    """A round of the drawing, in points."""

    x: float
    y: float
    radius: float

    @classmethod
    def over(cls, at: tuple[float, float], radius: float) -> "KeepOut":
        """Return the round about what a piece of this radius shows."""
        return cls(at[0], at[1] + _UP * radius, _SHARE * radius)


def tells(name: str, options: Mapping[str, Any]) -> bool:
    """Say whether a piece shows a face or a sign that specks would spoil."""
    return name in _ALWAYS or any(option in _TELLING and value for option, value in options.items())


def pushed_out(point: tuple[float, float], rounds: Iterable[KeepOut]) -> tuple[float, float]:
    """Return a speck's place, at the edge of whatever round it fell into: others stay where they are."""
    x, y = point
    for each in rounds:
        away_x, away_y = x - each.x, y - each.y
        distance = math.hypot(away_x, away_y)
        if distance >= each.radius:
            continue
        if distance:
            x, y = each.x + away_x / distance * each.radius, each.y + away_y / distance * each.radius
        else:
            y = each.y + each.radius
    return x, y
