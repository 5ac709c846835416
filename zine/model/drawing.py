"""A finished illustration: one operator stream an ink."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from zine.model.geometry import Matrix, Point
from zine.model.silhouette import Silhouette

UNITS_PER_POINT = 10  # streams count whole tenths of a point: below what any press resolves, and half the bytes


class Bitmap(NamedTuple):
    """Dots of one ink: a row from the left, rows from the top, each filled up to whole bytes; a bit that is set prints.

    `packed` is deflated. `place` takes the unit square, as for any PDF image, to tenths of a point of the drawing.
    """

    width: int
    height: int
    packed: bytes
    place: Matrix


@dataclass(frozen=True, slots=True)
class Drawing:
    """Ink plates of one picture, origin bottom left, y up.

    `plates` holds PDF operators in tenths of a point, in the order of `PLATES`; they use only the colour space /I
    and the graphics states /M (multiply) and /N (normal). `bleed` is how far, in points, the art goes beyond its box.
    `seed` names the throw of the dice and, at the press, the drift of the plates. `pieces` tells where named pieces
    of food ended up (points, y up), so that a callout can point at them; `silhouette` what its things cover. A plate of
    a photograph prints its bitmap by the name /B, in a unit square.
    """

    width: float
    height: float
    plates: tuple[str, str, str]
    seed: str
    bleed: float = 0.0
    pieces: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    silhouette: Silhouette = field(default_factory=Silhouette)
    bitmaps: tuple[Bitmap | None, Bitmap | None, Bitmap | None] = (None, None, None)
