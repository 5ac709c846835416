"""What a page decides about its picture: how big it is, where the dish stands, what is behind it."""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from zine.draw.items import item
from zine.draw.lettering import Lettering
from zine.draw.shots import framed
from zine.model.geometry import Box, Point

NOMINAL_RIM = 100.0  # points; a dish is drawn in a frame where its rim has this radius
OWN_SIZE = 300.0  # points; a picture on its own is a square of this side, and its words are tuned to that
_OWN_CENTER = (0.5, 0.40)
_OWN_MARGIN = 9.0


class Stage(NamedTuple):
    """A picture's frame, in points, origin bottom left, y up. Art may go `bleed` beyond width and height.

    The dish stands at `center`, `scale` times as big as its nominal rim radius of 100 points; what stands round it
    moves and grows with it. `ground` says where the ground is painted: in a box with hand-cut edges, over the "whole"
    picture and its bleed, on a "sheet" as in the picture's own frame, or nowhere (None). `crop` cuts off what stands on
    the ground, lettering excepted. `keep` is how far inside the picture the middle of each thing beside the dish stays;
    None lets it go where it goes. Steam stays below `ceiling`, or is left out. `beside` is what the page itself puts
    beside the dish, as props. What the dish throws on the ground stays above `threshold`, and on a ground that has a
    box in that.
    """

    width: float
    height: float
    center: Point
    scale: float = 1.0
    bleed: float = 0.0
    ground: Box | Literal["whole", "sheet"] | None = "whole"
    crop: Box | None = None
    lettering: Lettering | None = None
    keep: float | None = None
    ceiling: float | None = None
    beside: tuple[Mapping[str, Any], ...] = ()
    threshold: float | None = None


class Fit(NamedTuple):
    """How a picture's own square lies on a stage: scaled, then moved to (x, y)."""

    x: float
    y: float
    scale: float

    def at(self, point: Point) -> Point:
        """Return where a point of the square lies."""
        return Point(self.x + point.x * self.scale, self.y + point.y * self.scale)


def own_center(words: Mapping[str, Any]) -> Point:
    """Return where the dish stands in the picture's own square."""
    x, y = words.get("center", _OWN_CENTER)
    return Point(x * OWN_SIZE, y * OWN_SIZE)


def own_stage(words: Mapping[str, Any]) -> Stage:
    """Return the frame that a picture's words ask for: a square of 300 points with a hand-cut sheet for ground."""
    words = framed(words)
    _, options, _ = item(words.get("ground", "plain"))
    edge = options.get("margin", _OWN_MARGIN) + 0.5
    inside = Box(edge, edge, OWN_SIZE - edge, OWN_SIZE - edge) if words.get("frame", "pop") == "inside" else None
    return Stage(OWN_SIZE, OWN_SIZE, own_center(words), words.get("size", 1.0), ground="sheet", crop=inside)


def crop_of(words: Mapping[str, Any], stage: Stage) -> Box | None:
    """Return what cuts off things that stand on the ground: the stage, and the ground of a picture kept inside it."""
    ground = stage.ground
    if words.get("frame", "pop") != "inside" or not isinstance(ground, Box):
        return stage.crop
    return (stage.crop or ground).common(ground)


def fit(words: Mapping[str, Any], stage: Stage) -> Fit:
    """Return how the picture's own square must lie so that its dish stands where the stage says."""
    scale = stage.scale / words.get("size", 1.0)
    x, y = own_center(words)
    return Fit(stage.center.x - scale * x, stage.center.y - scale * y, scale)
