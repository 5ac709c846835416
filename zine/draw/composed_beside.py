"""What lies beside a dish that nobody described: clear of the letters, and inside the picture.

Its usual place suits a picture of its own. Where a page prints a name in that place, or ends the picture there, it is
moved, or left out.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from zine.draw.items import Item, items
from zine.draw.options import defaults
from zine.draw.props import PROPS
from zine.draw.stage import OWN_SIZE, Fit, Stage, fit
from zine.model.geometry import Box, Point, around
from zine.model.silhouette import Silhouette

_Options = Mapping[str, Any]

_AIR = 5.0  # points, between a thing and letters; a shadow falls in it
_EDGE = 10.0  # points, between a thing and the picture's edge
_SPOON, _CHOPSTICKS = 19.0, 12.0  # points of the own square, the half width of each and its shadow
_PIECES = 8  # of something long, whose boxes are looked at one by one
_PLATE_UP, _PLATE_DOWN = 0.85, 0.75  # of a plate's radius, the food on it and its shadow included
_ARM = Box(0.14, -0.06, 2.0, 0.28)  # shares of the own square, from where a hand touches, its arm to the right
_SHORTER = 0.8


def settled(
    words: _Options, stage: Stage, *, room: Box, taken: Sequence[Box], seen: Silhouette
) -> tuple[_Options, ...]:
    """Return what the words put beside the dish, each thing where it meets nothing.

    `room` is the part of the drawing that the picture has, `taken` what letters cover there (y up); `seen` is the dish.
    """
    fitted = fit(words, stage)
    placed = (_placed(prop, fitted, room, (taken, seen)) for prop in items(words.get("props")))
    return tuple(prop for prop in placed if prop)


def _placed(prop: Item, fitted: Fit, room: Box, met: tuple[Sequence[Box], Silhouette]) -> _Options | None:
    """Return a prop in its own place, or else in the first other that is free; None where none is."""
    taken, dish = met
    usual = {**defaults(PROPS[prop.name]), **prop.options}
    for options in (usual, *_WAYS[prop.name](usual, fitted, room)):
        inside = _brought_in(prop.name, options, fitted, room)
        boxes = _covered(prop.name, inside, fitted)
        if not _fits(prop.name, boxes, room) or any(_meet(box, other) for box in boxes for other in taken):
            continue
        on_food = prop.name != "hand" and inside != usual and any(_lies_on(dish, box) for box in boxes)
        if not on_food:
            return {prop.name: {**prop.options, **{name: told for name, told in inside.items() if told != usual[name]}}}
    return None


def _brought_in(name: str, options: _Options, fitted: Fit, room: Box) -> _Options:
    """Return a prop's options with a place inside the room, if it is not too large; a hand stays where it takes."""
    if name == "hand":
        return options
    box, side = around(*_covered(name, options, fitted)), OWN_SIZE * fitted.scale
    aside = max(0.0, room.x0 + _EDGE - box.x0) - max(0.0, box.x1 + _EDGE - room.x1)
    up = max(0.0, room.y0 + _EDGE - box.y0) - max(0.0, box.y1 + _EDGE - room.y1)
    return {**options, "x": options["x"] + aside / side, "y": options["y"] + up / side} if aside or up else options


def _fits(name: str, boxes: Sequence[Box], room: Box) -> bool:
    """Whether a thing is inside the room; an arm comes from beyond its sides."""
    box = around(*boxes)
    beside = name == "hand" or (room.x0 <= box.x0 and box.x1 <= room.x1)
    return beside and room.y0 <= box.y0 and box.y1 <= room.y1


def _covered(name: str, options: _Options, fitted: Fit) -> list[Box]:
    """Return what a thing covers of the stage."""
    boxes = _FOOTPRINTS[name](options)
    return [Box(*fitted.at(Point(box.x0, box.y0)), *fitted.at(Point(box.x1, box.y1))) for box in boxes]


def _lies_on(dish: Silhouette, box: Box) -> bool:
    return dish.inside(box).foot() is not None


def _meet(one: Box, other: Box) -> bool:
    apart_x = one.x1 + _AIR <= other.x0 or other.x1 + _AIR <= one.x0
    return not (apart_x or one.y1 + _AIR <= other.y0 or other.y1 + _AIR <= one.y0)


# what a thing covers of the own square


def _plate(options: _Options) -> list[Box]:
    x, y, r = options["x"] * OWN_SIZE, options["y"] * OWN_SIZE, options["r"]
    return [Box(x - r, y - _PLATE_DOWN * r, x + r, y + _PLATE_UP * r)]


def _long(options: _Options, half: float) -> list[Box]:
    x, y, angle = options["x"] * OWN_SIZE, options["y"] * OWN_SIZE, math.radians(options["turn"])
    boxes = []
    for at in range(_PIECES + 1):
        along = (at / _PIECES - 0.5) * options["length"]
        middle_x, middle_y = x + along * math.cos(angle), y + along * math.sin(angle)
        boxes.append(Box(middle_x - half, middle_y - half, middle_x + half, middle_y + half))
    return boxes


def _spoon(options: _Options) -> list[Box]:
    return _long(options, _SPOON)


def _chopsticks(options: _Options) -> list[Box]:
    return _long(options, _CHOPSTICKS)


def _hand(options: _Options) -> list[Box]:
    x, y, size = options["x"], options["y"], options["size"]
    across = sorted((x + _ARM.x0 * (way := _way(options)), x + _ARM.x1 * way))
    shares = Box(across[0], y + _ARM.y0 * size, across[1], y + _ARM.y1 * size)
    return [Box(*(share * OWN_SIZE for share in shares))]


def _way(options: _Options) -> int:
    """Return 1 for an arm that goes to the right, -1 for one that goes to the left."""
    return 1 if math.cos(math.radians(options["turn"])) > 0 else -1


_FOOTPRINTS: Mapping[str, Callable[[_Options], list[Box]]] = {
    "chopsticks": _chopsticks,
    "hand": _hand,
    "side": _plate,
    "spoon": _spoon,
}


# where else it may be


def _plate_elsewhere(options: _Options, fitted: Fit, room: Box) -> Iterator[_Options]:
    """At the other side; in the room's lower corners, then in its upper ones."""
    side, r = OWN_SIZE * fitted.scale, options["r"] * fitted.scale
    left, right = (room.x0 + r - fitted.x) / side, (room.x1 - r - fitted.x) / side
    low, high = (room.y0 + r - fitted.y) / side, (room.y1 - r - fitted.y) / side
    sides = (left, right) if options["x"] < 0.5 else (right, left)
    yield {**options, "x": 1 - options["x"]}
    yield from ({**options, "x": x, "y": y} for y in (low, high) for x in sides)


def _long_elsewhere(options: _Options, fitted: Fit, room: Box) -> Iterator[_Options]:
    """At the room's edges, upright; then shorter."""
    side = OWN_SIZE * fitted.scale
    for length in (options["length"], options["length"] * _SHORTER):
        for x, turn in (((room.x1 - fitted.x) / side, 84), ((room.x0 - fitted.x) / side, 96)):
            yield {**options, "x": x, "turn": turn, "length": length}


def _hand_elsewhere(options: _Options, _fitted: Fit, _room: Box) -> Iterator[_Options]:
    """From the other side."""
    yield {**options, "x": 1 - options["x"], "turn": 180 - options["turn"], "left": not options["left"]}


_WAYS: Mapping[str, Callable[[_Options, Fit, Box], Iterator[_Options]]] = {
    "chopsticks": _long_elsewhere,
    "hand": _hand_elsewhere,
    "side": _plate_elsewhere,
    "spoon": _long_elsewhere,
}
