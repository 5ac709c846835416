"""Whence arms reach into a picture: from above, or from the fore-edge, where the words' own way is taken by a name."""

import math
from collections.abc import Callable, Mapping
from typing import Any

from zine.draw.items import entries, item
from zine.draw.stage import OWN_SIZE, own_center
from zine.model.geometry import Box
from zine.model.silhouette import Silhouette
from zine.pages.grid import Grid

_Words = Mapping[str, Any]
_Options = dict[str, Any]
_STEADY = frozenset(("offer", "pass", "roll"))  # hands that lie as they must for what they hold
_UPRIGHT, _LEAST_STEEP = 90.0, 62.0  # degrees from the level
_BOTTLE = 64.0  # points from the hand to the mouth of its bottle
_JUST_UP = 3.0  # degrees above the level, of an arm that would have gone down
_LEAST_FREE = 0.45  # of a name's height: no smaller will it be for an arm
_LEVEL = 20.0  # degrees above the level, of an arm from the fore-edge
_TOO_STEEP = 30.0  # degrees above the level, of an arm that meets names above the picture


def raised(words: _Words, *, away: float | None = None, left: bool = True) -> _Words:
    """Return a picture's words with arms that come from above: the nearer to the picture's edge, the more upright.

    Arms from the right lean `away` from it instead, in degrees, where that is given. Those that come from the left stay
    as they are, unless they are wanted raised too.
    """

    def raise_one(name: str, options: _Options) -> _Options:
        way = _way(name, options)
        at_left = abs(way) > _UPRIGHT
        if at_left and not left:
            return options
        share = options.get("x", 0.5)
        least = _upright(1 - share if at_left else share) if away is None else _UPRIGHT + away
        wanted = min(180 - least, way % 360) if at_left else max(least, way)
        return _turned(name, options, wanted - way % 360 if at_left else wanted - way)

    return _with_arms(words, raise_one)


def _upright(share: float) -> float:
    """Return how steep an arm is at a share of the picture's way from the other side, degrees from the level."""
    return min(_UPRIGHT + 6, max(_LEAST_STEEP, 40 + 60 * share))


def from_the_fore_edge(words: _Words, *, recto: bool) -> _Words:
    """Return a picture's words with arms that came down from above coming in from the page's outer edge instead."""
    middle = own_center(words).x / OWN_SIZE

    def bring(name: str, options: _Options) -> _Options:
        way = _way(name, options)
        if not _TOO_STEEP < way < 180 - _TOO_STEEP:
            return options
        if recto != (way < 90):
            mirror = "flip" if name == "glove" else "left"
            options = {**options, "x": 2 * middle - options.get("x", middle), mirror: not options.get(mirror, False)}
            options["turn"] = 180 - _turn(name, options)
            way = 180 - way
        return _turned(name, options, (_LEVEL if recto else 180 - _LEVEL) - way)

    return _with_arms(words, bring)


def levelled(words: _Words) -> _Words:
    """Return a picture's words with arms that go down raised to just above the level."""

    def level(name: str, options: _Options) -> _Options:
        way = _way(name, options)
        at_left = abs(way) > _UPRIGHT
        down = way % 360 - 180 if at_left else -way
        return _turned(name, options, (-1 if at_left else 1) * (down + _JUST_UP)) if 0 < down < _UPRIGHT else options

    return _with_arms(words, level, steady=True)


def free_of(seen: Silhouette, name: Box, space: Box, grid: Grid, air: float) -> Box:
    """Return the highest part of a name's space that is free of all that crosses the name; all of it if nothing does.

    It is all of it, too, where what is left would be too little.
    """
    beside = max(0.0, air - seen.cell)
    taken = seen.inside(Box(name.x0 - beside, 0.0, name.x1 + beside, grid.trim.height))
    if taken.left(grid.up(name.y1), grid.up(name.y0)) is None:
        return space
    gaps = [Box(space.x0, grid.up(y1) + air, space.x1, grid.up(y0) - air) for y0, y1 in taken.gaps(grid.trim.height)]
    inside = [gap._replace(y0=max(space.y0, gap.y0), y1=min(space.y1, gap.y1)) for gap in gaps]
    free = max(inside, key=lambda gap: gap.height)
    return free if free.height > _LEAST_FREE * name.height else space


def _with_arms(words: _Words, change: Callable[[str, _Options], _Options], *, steady: bool = False) -> _Words:
    """Return words whose arms are changed; those whose hands lie as they must only if that is wanted."""
    changed: dict[str, Any] = {}
    for word in ("behind", "props"):
        read = [item(entry) for entry in entries(words.get(word))]
        if any(_is_arm(name, options, steady=steady) for name, options, _ in read):
            changed[word] = [
                {name: change(name, options) if _is_arm(name, options, steady=steady) else options}
                for name, options, _ in read
            ]
    return {**words, **changed} if changed else words


def _is_arm(name: str, options: _Options, *, steady: bool) -> bool:
    if name == "hand":
        return steady or options.get("does", "chopsticks") not in _STEADY
    return name == "glove"


def _turn(name: str, options: _Options) -> float:
    return float(options.get("turn", 120 if name == "glove" else 0))


def _way(name: str, options: _Options) -> float:
    """Return where an arm goes, in degrees from the level, -180 to 180."""
    from zine.draw.hands.grips import GRIPS  # noqa: PLC0415 hands, which most pictures do without

    bent = 0.0 if name == "glove" else GRIPS[options.get("does", "chopsticks")].arm
    way = _turn(name, options) + (-bent if options.get("left") else bent)
    return (way + 180) % 360 - 180


def _turned(name: str, options: _Options, degrees: float) -> _Options:
    """Return an arm turned; what a bottle pours still comes from where it came from."""
    if not degrees:
        return options
    turn = round(_turn(name, options) + degrees, 1)
    moved: _Options = {}
    if options.get("does") == "pour":
        (from_x, from_y), (to_x, to_y) = (_mouth(each, options) for each in (_turn(name, options), turn))
        moved = {"x": options.get("x", 0.5) + from_x - to_x, "y": options.get("y", 0.5) + from_y - to_y}
    return {**options, **moved, "turn": turn}


def _mouth(turn: float, options: _Options) -> tuple[float, float]:
    """Return how far the mouth of a bottle is from the hand that holds it, in shares of the picture."""
    far = _BOTTLE * options.get("size", 1.0) / OWN_SIZE
    return -far * math.sin(math.radians(turn)), far * math.cos(math.radians(turn))
