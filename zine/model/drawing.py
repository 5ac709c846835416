"""A finished illustration: one operator stream an ink."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from zine.model.geometry import Point
from zine.model.silhouette import Silhouette

UNITS_PER_POINT = 10  # streams count whole tenths of a point: below what any press resolves, and half the bytes


@dataclass(frozen=True, slots=True)
class Drawing:
    """Ink plates of one picture, origin bottom left, y up.

    `plates` holds PDF operators in tenths of a point, in the order of `PLATES`; they use only the colour space /I
    and the graphics states /M (multiply) and /N (normal). `bleed` is how far, in points, the art goes beyond its box.
    `seed` names the throw of the dice and, at the press, the drift of the plates. `pieces` tells where named pieces
    of food ended up (points, y up), so that a callout can point at them; `silhouette` what its things cover.
    """

    width: float
    height: float
    plates: tuple[str, str, str]
    seed: str
    bleed: float = 0.0
    pieces: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    silhouette: Silhouette = field(default_factory=Silhouette)
