"""One picture: ground, lettering, what stands behind the dish, the dish, what stands before it, steam."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from zine.draw.chance import Chance
from zine.draw.dish import View, serve
from zine.draw.grounds import GROUNDS
from zine.draw.items import Item, item, items
from zine.draw.options import defaults
from zine.draw.paths import poly
from zine.draw.pen import Pen
from zine.draw.plates import Plates
from zine.draw.props import PROPS
from zine.draw.props.steam import USUAL_HEIGHT, lowered
from zine.draw.shades import SHADES
from zine.draw.stage import OWN_SIZE, Fit, Stage, fit
from zine.draw.vocabulary import Scene
from zine.model.drawing import Drawing
from zine.model.geometry import Box, Point, Size

TILT = 0.64  # of the view, unless the words say otherwise


def draw(words: Mapping[str, Any], seed: str, stage: Stage, drums: int = 3) -> Drawing:
    """Draw one picture. `words` have passed `words.problems`, and name no other dish; equal input gives equal plates.

    `seed` names the throw of the dice; the words may ask for another throw. `drums` is 3, or 2 for a press that folds
    the sun ink into warm.
    """
    throw = f"{seed}/{words['seed']}" if "seed" in words else seed
    return _Picture(words, throw, stage, drums).draw()


class _Picture:
    """A picture while it is drawn."""

    def __init__(self, words: Mapping[str, Any], seed: str, stage: Stage, drums: int) -> None:
        self._words, self._seed, self._stage = words, seed, stage
        self._chance = Chance(seed)
        self._plates = Plates(stage.width, stage.height, drums)
        self._view = View(words.get("tilt", TILT), 1.0, SHADES[words.get("shade", "warm")])
        self._pen = Pen(self._plates, self._chance.child("page"), self._view.tilt)
        self._fit = fit(words, stage)
        self._landed: dict[str, tuple[Point, ...]] = {}

    def draw(self) -> Drawing:
        stage = self._stage
        self._ground()
        if stage.lettering:
            stage.lettering.print(self._plates)
        self._plates.watch()
        if stage.crop:
            self._plates.clip(poly(_corners(stage.crop)))
        scene = self._stand_all()
        silhouette = self._plates.silhouette()
        self._steam(scene)
        if stage.crop:
            self._plates.unclip()
        streams = self._plates.streams()
        return Drawing(stage.width, stage.height, streams, self._seed, stage.bleed, self._landed, silhouette)

    def _ground(self) -> None:
        """Paint the ground where the stage wants it; a pattern keeps to the page, a sun to its dish."""
        stage = self._stage
        if stage.ground is None:
            return
        name, options, _ = item(self._words.get("ground", "plain"))
        if stage.ground != "sheet":
            options |= _followed(GROUNDS[name], options, self._fit, stage)
            options.pop("margin", None)
            options |= {"margin": -1} if stage.ground == "whole" else {"box": stage.ground}
        size = Size(stage.width, stage.height)
        GROUNDS[name](self._pen, self._chance.child("ground"), size, **options)

    def _stand_all(self) -> Scene:
        """Draw everything but the steam; return the picture as the steam finds it."""
        stage, fitted = self._stage, self._fit
        center = Point((stage.center.x - fitted.x) / fitted.scale, (stage.center.y - fitted.y) / fitted.scale)
        scene = Scene(
            width=OWN_SIZE,
            height=OWN_SIZE,
            center_x=center.x,
            center_y=center.y,
            top=center.y,
            right=(stage.width + stage.bleed - fitted.x) / fitted.scale,
            ceiling=(stage.height + stage.bleed - fitted.y) / fitted.scale,
            shade=self._view.shade,
        )
        self._props("behind", scene)
        served = serve(self._plates, self._words, self._chance, self._view, (*stage.center, stage.scale))
        self._landed.update(served.pieces)
        scene = replace(scene, top=(served.top - fitted.y) / fitted.scale)
        self._props("props", scene)
        return scene

    def _props(self, word: str, scene: Scene) -> None:
        for prop in items(self._words.get(word)):
            chance = self._chance.child(word, prop.key)
            self._pen.chance = chance.child("hand")
            self._prop(prop, chance, scene)

    def _steam(self, scene: Scene) -> None:
        asked = self._words.get("steam", 0)
        if not asked:
            return
        options: dict[str, Any] = dict(asked) if isinstance(asked, Mapping) else {"n": int(asked)}
        if self._stage.ceiling is not None:
            start = options["y"] * OWN_SIZE if "y" in options else scene.top
            room = (self._stage.ceiling - self._fit.y) / self._fit.scale - start
            height = lowered(options.get("style", "curl"), options.get("height", OWN_SIZE * USUAL_HEIGHT), room)
            if height is None:
                return
            options["height"] = height
        self._pen.chance = self._chance.child("steam", "hand")
        self._prop(Item("steam", options, "steam"), self._chance.child("steam"), scene)

    def _prop(self, prop: Item, chance: Chance, scene: Scene) -> None:
        """Draw a prop in the picture's own square, lying as it is fitted to the stage."""
        fitted = self._fit
        options = prop.options if self._stage.keep is None else {**prop.options, **self._kept(prop)}
        if not fitted.plain:
            self._plates.push(fitted.x, fitted.y, fitted.scale)
        PROPS[prop.name](self._pen, chance, scene, **options)
        if not fitted.plain:
            self._plates.pop()
        place = {**defaults(PROPS[prop.name]), **options}
        if isinstance(place.get("x"), float | int) and isinstance(place.get("y"), float | int):
            x = fitted.x + place["x"] * OWN_SIZE * fitted.scale
            y = fitted.y + place["y"] * OWN_SIZE * fitted.scale
            self._landed[prop.name] = (*self._landed.get(prop.name, ()), Point(x, y))

    def _kept(self, prop: Item) -> dict[str, float]:
        """Return the prop's x and y, brought back onto the picture."""
        place = {**defaults(PROPS[prop.name]), **prop.options}
        kept = {}
        for axis, start, extent in (("x", self._fit.x, self._stage.width), ("y", self._fit.y, self._stage.height)):
            share = place.get(axis)
            if isinstance(share, float | int):
                least = self._stage.keep or 0.0
                point = min(extent - least, max(least, start + share * OWN_SIZE * self._fit.scale))
                kept[axis] = (point - start) / (OWN_SIZE * self._fit.scale)
        return kept


def _followed(ground: Any, options: Mapping[str, Any], fitted: Fit, stage: Stage) -> dict[str, float]:
    """Return the options by which a ground's x, y and r (shares of the own square) follow the dish onto the stage."""
    place = {**defaults(ground), **options}
    if not {"x", "y", "r"} <= place.keys():
        return {}
    side = OWN_SIZE * fitted.scale
    return {
        "x": (fitted.x + place["x"] * side) / stage.width,
        "y": (fitted.y + place["y"] * side) / stage.height,
        "r": place["r"] * side / stage.width,
    }


def _corners(box: Box) -> list[tuple[float, ...]]:
    return [(box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1)]
