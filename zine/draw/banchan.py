"""Many small dishes on one table, as the words of a picture list them."""

import math
from collections.abc import Mapping
from typing import Annotated, Any, NamedTuple

from zine.draw.options import Bounds
from zine.draw.small_dish import Grain, Lay, PlateShape, SmallDish
from zine.draw.vessels.plate import PlateDecoration, PlateSkin


class BanchanPlacing(NamedTuple):
    """One of many small dishes on a table: a plate of radius `r` at `at`, in food radii, with `n` pieces or a heap.

    Pieces are `size` times the usual, turned by `turn` degrees (each a little when not said), and lie in a ring, a row
    or a stack. Food is drawn `grain` times as large as in a dish; `vessel`, `skin` and `deco` are the plate's.
    """

    at: tuple[float, float] = (0.0, 0.0)
    r: Annotated[float, Bounds(0.05, 0.5)] = 0.2
    n: int = 3
    size: float = 1.0
    turn: float | None = None
    lay: Lay = "ring"
    vessel: PlateShape = "saucer"
    skin: PlateSkin = "porcelain"
    deco: PlateDecoration | None = None
    grain: Grain = 0.62

    def dish(self, food: str, reach: float, options: Mapping[str, Any]) -> SmallDish:
        """Return the small dish of this food on a table whose food radius is `reach` points."""
        turn = None if self.turn is None else math.radians(self.turn)
        return SmallDish(
            food,
            self.r * reach,
            self.n,
            self.size,
            self.lay,
            turn,
            self.vessel,
            self.skin,
            self.deco,
            self.grain,
            options=options,
        )
