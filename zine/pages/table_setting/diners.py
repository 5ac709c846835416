"""Who reaches for what on a set table: hands from its edges to the dishes that are nearest to them."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from zine.model.geometry import Size
from zine.pages.table_setting.packing import Spot

_SIZE = 0.62  # of a hand, on A5
_FEWEST = 3  # dishes on a page where hands do not hide half of them
_INTO = 0.35  # of a dish's radius: how far before its middle a hand stops


class _Diner(NamedTuple):
    """A hand: the side of the page that it comes from, as degrees round the middle, and what it does."""

    side: float
    words: Mapping[str, Any]


_VERSO = (
    _Diner(166, {"does": "chopsticks", "sleeve": "hoodie", "skin": "honey"}),
    _Diner(198, {"does": "spoon", "sleeve": "hanbok", "skin": "porcelain"}),
)
_RECTO = (
    _Diner(68, {"does": "chopsticks", "sleeve": "coat", "skin": "cocoa", "left": True}),
    _Diner(100, {"does": "chopsticks", "sleeve": "suit", "skin": "sand"}),
)


def diners(
    spots: Sequence[Spot], radii: Sequence[float], page: Size, scale: float, *, recto: bool
) -> Iterator[Mapping[str, Any]]:
    """Yield hands for a page's dishes: each takes from the dish that lies farthest to its own side."""
    if len(spots) < _FEWEST:
        return
    taken: set[int] = set()
    for side, words in _RECTO if recto else _VERSO:
        way = math.cos(math.radians(side)), math.sin(math.radians(side))
        reach = [(spot.x - page.width / 2) * way[0] + (spot.y - page.height / 2) * way[1] for spot in spots]
        nearest = max((at for at in range(len(spots)) if at not in taken), key=lambda at: reach[at])
        taken.add(nearest)
        stop = radii[nearest] * _INTO
        at = [spots[nearest].x + way[0] * stop, spots[nearest].y + way[1] * stop]
        yield {"prop": "hand", **words, "at": at, "turn": side, "size": _SIZE * scale, "layer": 1}
