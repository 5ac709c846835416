"""One dish: a vessel with food in it.

The order of drawing is the order of occlusion: stand, shadow, back of the vessel, then inside its mouth the liquid, the
base, the boxes, then wedges, heaps, pieces and small dishes from far to near, the hero, the sprinkles, and last the
front of the vessel.
"""

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

from zine.draw.banchan import BanchanPlacing
from zine.draw.chance import Chance
from zine.draw.foods import PIECES, SPRINKLES
from zine.draw.heaps import HEAPS
from zine.draw.items import item, items
from zine.draw.keep_out import KeepOut, pushed_out, tells
from zine.draw.liquids import LIQUIDS
from zine.draw.liquids.broth import boil
from zine.draw.liquids.waterline import Waterline
from zine.draw.paint import Dots, over
from zine.draw.pen import Pen
from zine.draw.placing import (
    BasePlacing,
    HeapPlacing,
    HeroPlacing,
    PiecePlacing,
    SprinklePlacing,
    StandPlacing,
    WedgePlacing,
    places,
    taken,
)
from zine.draw.plates import Plates
from zine.draw.regions import Rect, Region, Wedge
from zine.draw.scatter import disc_points
from zine.draw.small_dish import SmallDish, small_dish
from zine.draw.vessels import STANDS, VESSELS
from zine.draw.vessels.boards import Lunchbox
from zine.draw.vessels.vessel import Vessel
from zine.draw.view import Aside, View
from zine.draw.vocabulary import Place
from zine.model.geometry import Point

_STAND_RADIUS = 98.0
_EDGE_OF_STAND = 1.1  # share of its radius at which a stand is seen in front of its vessel
_SHADE_ON_STAND = over(deep=Dots(0.4, pitch=2.2), warm=0.3)
_SHADE_OF_MANY = over(deep=0.4, warm=0.3)  # flat: a dozen screens would be heavier than the dishes
_WALL = 7.0  # of a lunchbox, points
_SHALLOWS = 0.82  # share of the food's radius at which a liquid is seen in front of the food


class Served(NamedTuple):
    """A drawn dish: how high the food reaches on the drawing, and where each named thing landed there."""

    top: float
    pieces: Mapping[str, tuple[Point, ...]]


class _Job(NamedTuple):
    """Something to draw when its turn comes: by layer, then from far to near, then as listed."""

    layer: float
    nearness: float
    order: float
    draw: Callable[[], None]


def serve(
    plates: Plates,
    words: Mapping[str, Any],
    chance: Chance,
    view: View,
    frame: tuple[float, float, float],
    aside: Aside | None = None,
) -> Served:
    """Draw a dish standing at frame's (x, y), scaled by its third member."""
    return _Dish(plates, words, chance, view, frame, aside).serve()


class _Dish:
    """A dish while it is drawn."""

    def __init__(
        self,
        plates: Plates,
        words: Mapping[str, Any],
        chance: Chance,
        view: View,
        frame: tuple[float, float, float],
        aside: Aside | None,
    ) -> None:
        self._aside = aside
        self._plates, self._words, self._chance, self._shade = plates, words, chance, view.shade
        self._pen = Pen(plates, chance.child("hand"), view.tilt, weight=view.weight)
        self._frame = frame
        self._landed: dict[str, list[Point]] = {}
        self._clear: list[KeepOut] = []

    def serve(self) -> Served:
        x, y, scale = self._frame
        name, options, _ = item(self._words.get("vessel", "bowl"))
        self._plates.push(x, y, scale)
        vessel = VESSELS[name](self._pen, self._chance.child("vessel"), **options)
        floor, shade = (self._aside.floor, self._aside.shade) if self._aside else (None, None)
        self._plates.floor, self._plates.shade = floor, shade
        lifted = self._stand(vessel)
        self._plates.floor = None if lifted else floor
        vessel.shadow(_SHADE_ON_STAND if lifted else self._shade)
        self._plates.floor = self._plates.shade = None
        vessel.back()
        if vessel.clips:
            vessel.clip()
        self._fill(vessel)
        if vessel.clips:
            self._plates.unclip()
        vessel.front()
        self._plates.pop()
        above = self._pen.at(0, vessel.food_radius * 0.35, vessel.food_height + vessel.mound + 14)
        return Served(y + scale * above[1], {name: tuple(points) for name, points in self._landed.items()})

    def _stand(self, vessel: Vessel) -> float:
        """Draw the stand and raise the pen onto it."""
        name, options, _ = item(self._words.get("stand", "none"))
        placing, left = taken(StandPlacing, options)
        radius = placing.r or (vessel.foot_radius * 1.28 if name == "trivet" else _STAND_RADIUS)
        lift = STANDS[name](self._pen, self._chance.child("stand"), radius, self._shade, **left)
        if lift:
            self._land(name, 0, -radius * _EDGE_OF_STAND, lift)
        self._pen.y += lift * self._pen.rise
        return lift

    def _hand(self, chance: Chance) -> Chance:
        """Let lines stray by the stream of the thing drawn, never by a shared one."""
        self._pen.chance = chance.child("hand")
        return chance

    def _land(self, name: str, x: float, y: float, z: float) -> None:
        """Note where a named thing is on the drawing."""
        self._landed_at(name, self._pen.at(x, y, z))

    def _landed_at(self, name: str, place: tuple[float, float]) -> None:
        at_x, at_y, scale = self._frame
        self._landed.setdefault(name, []).append(Point(at_x + place[0] * scale, at_y + place[1] * scale))

    # what is in it

    def _fill(self, vessel: Vessel) -> None:
        boil = self._liquid(vessel)
        self._base(vessel)
        self._boxes(vessel)
        jobs = [*self._wedges(vessel), *self._heaps(vessel), *self._pieces(vessel), *self._banchan(vessel)]
        for job in sorted(jobs, key=lambda job: job[:3]):
            job.draw()
        self._heroes(vessel)
        boil()
        self._sprinkles(vessel)
        self._hand(self._chance.child("front"))

    def _liquid(self, vessel: Vessel) -> Callable[[], None]:
        """Draw the liquid; return what draws its bubbles, which come up round the food."""
        if not self._words.get("liquid"):
            return _nothing
        name, options, _ = item(self._words["liquid"])
        self._land(name, 0, -vessel.food_radius * _SHALLOWS, vessel.food_height)
        LIQUIDS[name](self._pen, self._hand(self._chance.child("liquid")), vessel, **options)
        bubbles = options.get("bubbles", 0)
        if not bubbles:
            return _nothing
        return lambda: boil(
            self._pen, self._hand(self._chance.child("boil")), vessel, bubbles, options.get("tone", "red")
        )

    def _base(self, vessel: Vessel) -> None:
        if not self._words.get("base"):
            return
        name, options, _ = item(self._words["base"])
        placing, left = taken(BasePlacing, options)
        self._heap(name, self._chance.child("base"), placing.region(vessel), left)

    def _boxes(self, vessel: Vessel) -> None:
        if not isinstance(vessel, Lunchbox):
            return
        width, depth = vessel.half_width - _WALL, vessel.half_depth - _WALL
        for i, box in enumerate(self._words.get("boxes") or ()):
            x0, y0, x1, y1 = box["rect"]
            corners = (x0 * width, y0 * depth, x1 * width, y1 * depth)
            self._pen.clip(vessel.inside(*corners))
            name, options, _ = item(box["heap"])
            region = Rect(corners, vessel.food_height, vessel.turned, box.get("bump", 4))
            self._heap(name, self._chance.child("box", i, name), region, options)
            self._pen.unclip()
            if x0 > -1:
                vessel.divider(corners[0], corners[1], corners[3])

    def _heap(self, name: str, chance: Chance, region: Region, options: Mapping[str, Any]) -> None:
        self._land(name, region.x, region.y, region.dome(region.x, region.y) + region.bump)
        HEAPS[name](self._pen, self._hand(chance), region, **options)

    def _wedges(self, vessel: Vessel) -> list[_Job]:
        wedges = list(items(self._words.get("wedges")))
        inner, outer = self._words.get("wedge_r", (0.12, 0.96))
        turn = math.radians(self._words.get("wedge_turn", 12))
        gap = math.radians(self._words.get("wedge_gap", -5))
        jobs = []
        for i, (name, options, key) in enumerate(wedges):
            start = turn + math.tau * i / len(wedges) + gap / 2
            end = turn + math.tau * (i + 1) / len(wedges) - gap / 2
            placing, left = taken(WedgePlacing, options)
            reach = vessel.food_radius
            region = Wedge(reach * inner, reach * outer, start, end, vessel.dome, placing.bump)
            chance = self._chance.child("wedge", key)
            jobs.append(_Job(0, -region.y, i, partial(self._heap, name, chance, region, left)))
        return jobs

    def _heaps(self, vessel: Vessel) -> list[_Job]:
        jobs = []
        for i, (name, options, key) in enumerate(items(self._words.get("heaps"))):
            placing, left = taken(HeapPlacing, options)
            region = placing.region(vessel)
            chance = self._chance.child("heap", key)
            jobs.append(_Job(placing.layer, -region.y, 50 + i, partial(self._heap, name, chance, region, left)))
        return jobs

    def _pieces(self, vessel: Vessel) -> list[_Job]:
        jobs = []
        for i, (name, options, key) in enumerate(items(self._words.get("pieces"))):
            placing, left = taken(PiecePlacing, options)
            chance = self._chance.child("piece", key)
            for j, placed in enumerate(places(placing, PIECES[name].radius, vessel, chance)):
                draw = partial(self._piece, name, chance.child(j), placed.place, {**left, **placed.options})
                if placing.sunk:
                    draw = partial(self._sink, name, placed.place, placing.sunk, draw)
                jobs.append(_Job(placing.layer, -placed.place.y, 100 + i + j * 0.01, draw))
        return jobs

    def _piece(self, name: str, chance: Chance, place: Place, options: Mapping[str, Any]) -> None:
        radius = PIECES[name].radius * place.size
        self._land(name, place.x, place.y, place.z + radius / 2)
        telling = tells(name, options)
        if telling:
            self._clear.append(KeepOut.over(self._pen.at(*place[:3]), radius))
        watching = self._plates.watch_as(self._aside.telling) if telling and self._aside else None
        PIECES[name].draw(self._pen, self._hand(chance), place, **options)
        if watching:
            self._plates.watch_as(watching)

    def _sink(self, name: str, place: Place, sunk: float, draw: Callable[[], None]) -> None:
        """Draw a piece as far as it is above what it lies in."""
        _, options, _ = item(self._words.get("liquid", "broth"))
        line = Waterline.about(self._pen.at(*place[:3]), PIECES[name].radius * place.size, sunk, self._pen.tilt)
        line.clip(self._pen)
        draw()
        self._pen.unclip()
        line.ripple(self._pen, self._pen.chance, options.get("tone", "red"))

    def _banchan(self, vessel: Vessel) -> list[_Job]:
        jobs = []
        for i, (name, options, key) in enumerate(items(self._words.get("banchan"))):
            placing, left = taken(BanchanPlacing, options)
            x, y = (share * vessel.food_radius for share in placing.at)
            chance = self._chance.child("banchan", key)
            dish = placing.dish(name, vessel.food_radius, left)
            jobs.append(_Job(1, -y, 400 + i, partial(self._small_dish, dish, chance, (x, y, vessel.dome(x, y)))))
        return jobs

    def _small_dish(self, dish: SmallDish, chance: Chance, place: tuple[float, float, float]) -> None:
        self._land(dish.food, *place)
        small_dish(self._pen, self._hand(chance), self._pen.at(*place), _SHADE_OF_MANY, dish)

    def _heroes(self, vessel: Vessel) -> None:
        for name, options, key in items(self._words.get("hero")):
            placing, left = taken(HeroPlacing, options)
            x, y = (share * vessel.food_radius for share in placing.at)
            place = Place(x, y, vessel.dome(x, y) + placing.lift, math.radians(placing.turn), placing.size)
            self._piece(name, self._chance.child("hero", key), place, left)

    def _sprinkles(self, vessel: Vessel) -> None:
        for name, options, key in items(self._words.get("sprinkle")):
            placing, left = taken(SprinklePlacing, options)
            chance = self._hand(self._chance.child("sprinkle", name if key.endswith("#0") else key))
            points = []
            for dx, dy in disc_points(placing.n, chance, 1, 5):
                x = (placing.at[0] + dx * placing.r) * vessel.food_radius
                y = (placing.at[1] + dy * placing.r) * vessel.food_radius
                z = vessel.dome(x, y) + placing.lift
                points.append(pushed_out(self._pen.at(x, y, z), self._clear))
                self._landed_at(name, points[-1])
            points.sort(key=lambda point: -point[1])
            SPRINKLES[name](self._pen, chance, points, **left)


def _nothing() -> None:
    """Draw nothing."""
