"""What the words of a picture stand for: the shapes of the functions in the vocabulary's tables.

Each function draws one thing with the pen, takes its chance as given, and declares its options as keyword-only
parameters with types and defaults: `inspect.signature` is the list of a word's options, and the first line of the
docstring is the word's description in the reference.
"""

from collections.abc import Callable
from typing import NamedTuple

from zine.draw.paint import Paint


class Place(NamedTuple):
    """Where a piece of food lies: points on the table, a turn in radians, and a size (1 is the usual)."""

    x: float
    y: float
    z: float
    turn: float
    size: float


class Piece(NamedTuple):
    """One piece of food: `draw(pen, chance, place, *, options)`, and the radius in points that it takes up."""

    draw: Callable[..., None]
    radius: float = 16.0


Heap = Callable[..., None]  # (pen, chance, region, *, options): fills a region
Sprinkle = Callable[..., None]  # (pen, chance, points, *, options): many tiny things at points of the drawing
Liquid = Callable[..., None]  # (pen, chance, vessel, *, options): what the vessel holds
Ground = Callable[..., None]  # (pen, chance, size, *, options): what the dish stands before
Stand = Callable[..., float]  # (pen, chance, radius, shade, *, options): returns the height of its top
Prop = Callable[..., None]  # (pen, chance, scene, *, options): something beside the dish


class Scene(NamedTuple):
    """What a prop may know of the picture it stands in. Its x and y are shares of `width` and `height`.

    (center_x, center_y) is where the vessel stands, `top` a little above the food, `right` and `ceiling` the edges of
    the picture, which may lie beyond `width` and `height`; `shade` is what things throw on the table. Points.
    """

    width: float
    height: float
    center_x: float
    center_y: float
    top: float
    right: float
    ceiling: float
    shade: Paint
