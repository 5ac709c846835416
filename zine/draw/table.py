"""Many dishes on one table, seen from above: covers and their like, from the same words as single pictures.

A setting's positions are points in its own `size`; on a stage of another shape they spread to fill it, and everything
keeps its proportions, as big as the shorter way allows.
"""

import math
from collections.abc import Mapping
from typing import Any, NamedTuple

from zine.draw.chance import Chance
from zine.draw.foods import PIECES
from zine.draw.grounds import GROUNDS
from zine.draw.hand import hand_of
from zine.draw.items import item
from zine.draw.ladder import ON_TABLES
from zine.draw.options import options
from zine.draw.pen import Pen
from zine.draw.plated import TILT, plated
from zine.draw.plates import Plates
from zine.draw.props import PROPS
from zine.draw.recording import Plateds
from zine.draw.resizing import SPAN
from zine.draw.shades import SHADES
from zine.draw.stage import Stage
from zine.draw.table_top import TableTop, draw_table_top
from zine.draw.vocabulary import Place, Scene
from zine.model.drawing import Drawing
from zine.model.geometry import Box, Point, Size

_Words = Mapping[str, Any]


def draw_table(
    spec: _Words, dishes: Mapping[str, _Words], seed: str, stage: Stage, known: Plateds | None = None
) -> Drawing:
    """Draw a table setting. `dishes` are the named dishes that its items may serve; unknown names are bare vessels.

    A dish looks alike wherever it stands: who shares what is `known` draws it once, which changes nothing but time.

    Of the stage, the size, the bleed and the lettering count; lettering lies on the dishes of layer 0, under the rest.
    The drawing's `pieces` tell where each dish stands.
    """
    return _Table(spec, dishes, seed, stage, {} if known is None else known).draw()


class _Spread(NamedTuple):
    """How a setting's own space is spread over the stage: across, up, and how much everything grows."""

    across: float
    up: float
    growth: float


class _Table:
    """A table while it is drawn."""

    def __init__(self, spec: _Words, dishes: Mapping[str, _Words], seed: str, stage: Stage, known: Plateds) -> None:
        self._spec, self._dishes, self._seed, self._stage = spec, dishes, seed, stage
        self._plated = known
        self._own = Size(*spec["size"])
        across, up = stage.width / self._own.width, stage.height / self._own.height
        self._spread = _Spread(across, up, min(across, up))
        self._chance = Chance(seed)
        self._plates = Plates(stage.width, stage.height, hand=hand_of(spec))
        self._tilt = spec.get("tilt", TILT)
        self._pen = Pen(self._plates, self._chance.child("page"), self._tilt)
        self._shade = SHADES[spec.get("shade", "warm")]
        self._landed: dict[str, tuple[Point, ...]] = {}

    def draw(self) -> Drawing:
        stage = self._stage
        name, options, _ = item(self._spec.get("ground", "plain"))
        options["margin"] = -1
        GROUNDS[name](self._pen, self._chance.child("ground"), Size(stage.width, stage.height), **options)
        for i, table in enumerate(self._spec.get("tables") or ()):
            top = TableTop.read(table, self._mapped_box(table["rect"]))
            draw_table_top(self._pen, self._chance.child("table", i), top)
        self._set()
        return Drawing(stage.width, stage.height, self._plates.streams(), self._seed, stage.bleed, self._landed)

    def _set(self) -> None:
        """Set the table: by layer, then from far to near."""
        listed = list(enumerate(self._spec["items"]))
        listed.sort(key=lambda one: (one[1].get("layer", 0), -one[1].get("at", (0, 0))[1]))
        lettering = self._stage.lettering
        for i, words in listed:
            if lettering and words.get("layer", 0) > 0:
                lettering.print(self._plates)
                lettering = None
            self._item(dict(words), i)
        if lettering:
            lettering.print(self._plates)

    def _item(self, words: dict[str, Any], i: int) -> None:
        at = words.pop("at", (0, 0))
        words.pop("layer", None)
        if "dish" in words:
            self._dish(words.pop("dish"), words, at)
        elif "piece" in words:
            self._piece(words.pop("piece"), words, at, self._chance.child("piece", i))
        elif "side" in words:
            self._prop("side", {"food": words.pop("side"), **words}, at, self._chance.child("side", i))
        else:
            self._prop(words.pop("prop"), words, at, self._chance.child("prop", i))

    def _dish(self, name: str, words: dict[str, Any], at: tuple[float, float]) -> None:
        place = self._mapped(at)
        radius = words.pop("r", 50) * self._spread.growth
        served = {word: value for word, value in self._dishes.get(name, {}).items() if word != "stand"} | words
        dish = self._drawn(name, served, ON_TABLES.near(radius))
        scale = SPAN * radius / dish.width
        self._plates.stamp(dish.plates, place.x, place.y, scale)
        self._landed[name] = (*self._landed.get(name, ()), place)

    def _drawn(self, name: str, served: _Words, radius: float) -> Drawing:
        """Draw a dish round the origin, or take the one drawn before."""
        return plated(self._plated, name, served, radius, (self._tilt, self._shade, hand_of(self._spec))).drawing

    def _piece(self, name: str, words: dict[str, Any], at: tuple[float, float], chance: Chance) -> None:
        place = self._mapped(at)
        turn = math.radians(words.pop("turn", 0))
        self._plates.push(*place, words.pop("size", 1.0) * self._spread.growth)
        PIECES[name].draw(self._pen.sub(chance, 0, 0), chance, Place(0, 0, 0, turn, 1.0), **words)
        self._plates.pop()

    def _prop(self, name: str, words: dict[str, Any], at: tuple[float, float], chance: Chance) -> None:
        """Draw a prop in the setting's own space, grown about its place and moved to where that is on the stage."""
        own, growth = self._own, self._spread.growth
        anchor = (words["tip"][0] * own.width, words["tip"][1] * own.height) if "tip" in words else at
        place = self._mapped(anchor)
        x, y = place.x - growth * anchor[0], place.y - growth * anchor[1]
        stage = self._stage
        scene = Scene(
            width=own.width,
            height=own.height,
            center_x=own.width / 2,
            center_y=own.height / 2,
            top=own.height / 2,
            right=(stage.width + stage.bleed - x) / growth,
            ceiling=(stage.height + stage.bleed - y) / growth,
            shade=self._shade,
        )
        moved = (x, y, growth) != (0, 0, 1)
        if moved:
            self._plates.push(x, y, growth)
        PROPS[name](self._pen, chance, scene, **self._placed(name, at), **words)
        if moved:
            self._plates.pop()

    def _placed(self, name: str, at: tuple[float, float]) -> dict[str, float]:
        """Return a prop's place as shares of the setting, for props that take one."""
        shares = {"x": at[0] / self._own.width, "y": at[1] / self._own.height}
        return shares if shares.keys() <= options(PROPS[name]).keys() else {}

    def _mapped(self, at: tuple[float, float]) -> Point:
        return Point(at[0] * self._spread.across, at[1] * self._spread.up)

    def _mapped_box(self, rect: tuple[float, float, float, float]) -> Box:
        return Box(*self._mapped((rect[0], rect[1])), *self._mapped((rect[2], rect[3])))
