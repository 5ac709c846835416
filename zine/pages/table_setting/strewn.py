"""Small things in the gaps of a set table: sauces, side dishes, garlic, a chilli."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from zine.model.geometry import Box
from zine.pages.table_setting.packing import Keep

_STEP = 13.0
_ROUND = 8.0  # points kept free round each


class _Thing(NamedTuple):
    words: Mapping[str, Any]
    radius: float


_SAUCER = {"vessel": "plate", "skin": "porcelain", "deco": "line"}
_THINGS = (
    _Thing({"side": "soy", **_SAUCER}, 19),
    _Thing({"side": "black-beans", **_SAUCER}, 19),
    _Thing({"piece": "chili-whole", "size": 0.8, "turn": 24}, 15),
    _Thing({"side": "danmuji", **_SAUCER}, 19),
    _Thing({"piece": "garlic", "size": 0.9, "turn": -20}, 9),
    _Thing({"piece": "chili-whole", "size": 0.8, "turn": -36}, 15),
    _Thing({"piece": "garlic", "size": 0.9, "turn": 40}, 9),
)


def strewn(taken: Sequence[Keep], room: Box, scale: float, first: int) -> Iterator[Mapping[str, Any]]:
    """Yield small things for the largest gaps between what is taken (y up), beginning with the `first` of them."""
    free = {
        (x, y): min([math.hypot(keep.x - x, keep.y - y) - keep.radius for keep in taken])
        for x, y in _grid(room, _STEP * scale)
    }
    for thing in (*_THINGS[first:], *_THINGS[:first]):
        radius = thing.radius * scale
        at = max(free, key=lambda place: (free[place], place))
        if free[at] < radius + _ROUND * scale:
            continue
        size = {"r": radius} if "side" in thing.words else {"size": thing.words["size"] * scale}
        yield {**thing.words, **size, "at": [at[0], at[1]]}
        apart = radius + 46 * scale
        free = {(x, y): min(gap, math.hypot(at[0] - x, at[1] - y) - apart) for (x, y), gap in free.items()}


def _grid(room: Box, step: float) -> Iterator[tuple[float, float]]:
    for column in range(int(room.width / step)):
        for row in range(int(room.height / step)):
            yield room.x0 + (column + 0.5) * step, room.y0 + (row + 0.5) * step
