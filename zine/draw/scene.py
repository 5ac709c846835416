"""One picture: ground, lettering, what stands behind the dish, the dish, what stands before it, steam."""

import math
from collections.abc import Mapping
from functools import reduce
from typing import Any

from zine.draw.chance import Chance
from zine.draw.grounds import GROUNDS
from zine.draw.grounds.table_edge import edges, table_edge
from zine.draw.hand import hand_of
from zine.draw.items import item, items
from zine.draw.ladder import STANDING
from zine.draw.options import defaults
from zine.draw.paths import poly
from zine.draw.pen import Pen
from zine.draw.plates import Plates
from zine.draw.profile import Standing
from zine.draw.props import PROPS, reaches_in
from zine.draw.props.steam import USUAL_HEIGHT, lowered, rim, steam
from zine.draw.shades import SHADES
from zine.draw.shots import framed
from zine.draw.stage import OWN_SIZE, Fit, Stage, crop_of, fit, own_center
from zine.draw.standing import FAR, TILT, stand
from zine.draw.vocabulary import Scene
from zine.model.drawing import Drawing
from zine.model.geometry import Box, Point, Size

_BARE = frozenset({"frame", "none"})  # grounds
_BELOW_LINE = 5.0  # points between steam and the line above it


def draw(words: Mapping[str, Any], seed: str, stage: Stage, standing: Standing | None = None) -> Drawing:
    """Draw one picture. `words` have passed `words.problems`, and name no other dish; equal input gives equal plates.

    `seed` names the throw of the dice; the words may ask for another throw. `standing` is what `standing_of` returns
    for the same words, seed and stage, where it is at hand.
    """
    words = framed(words)
    standing = standing or standing_of(words, seed, stage)
    return _Picture(words, thrown(words, seed), stage, standing).draw()


def standing_of(words: Mapping[str, Any], seed: str, stage: Stage) -> Standing:
    """Draw what stands in a picture. Its ground and steam do not matter, nor does much of its stage but the scale."""
    words = framed(words)
    fitted = fit(words, stage)
    return stand(words, thrown(words, seed), STANDING.near(fitted.scale), _kept(stage, fitted))


def thrown(words: Mapping[str, Any], seed: str) -> str:
    """Return the name of the throw of the dice."""
    return f"{seed}/{words['seed']}" if "seed" in words else seed


def _kept(stage: Stage, fitted: Fit) -> Box | None:
    """Return the box of the picture's own square in which the stage keeps what is beside the dish."""
    least = stage.keep
    if least is None:
        return None
    across = [(x - fitted.x) / fitted.scale for x in (least, stage.width - least)]
    up = [(y - fitted.y) / fitted.scale for y in (least, stage.height - least)]
    return Box(across[0], up[0], across[1], up[1])


class _Picture:
    """A picture while it is drawn."""

    def __init__(self, words: Mapping[str, Any], seed: str, stage: Stage, standing: Standing) -> None:
        self._words, self._seed, self._stage = words, seed, stage
        self._chance = Chance(seed)
        self._plates = Plates(stage.width, stage.height, hand_of(words))
        self._pen = Pen(self._plates, self._chance.child("page"), words.get("tilt", TILT))
        self._fit = fit(words, stage)
        self._standing = standing

    def draw(self) -> Drawing:
        stage, standing = self._stage, self._standing
        self._ground()
        over = reaches_in(self._words)  # arms are long: a name is printed over them
        if stage.lettering and not over:
            stage.lettering.print(self._plates)
        crop = crop_of(self._words, stage)
        if crop:
            self._plates.clip(poly(crop.corners))
        lies = standing.profile.lies(self._fit)
        self._shade(lies)
        self._plates.stamp(standing.plates, *lies)
        beside = self._beside()
        self._steam()
        if crop:
            self._plates.unclip()
        if stage.lettering and over:
            stage.lettering.print(self._plates)
        pieces = {name: tuple(lies.at(point) for point in points) for name, points in standing.pieces.items()}
        pieces |= beside
        silhouette = standing.profile.on(self._words, stage)
        return Drawing(stage.width, stage.height, self._plates.streams(), self._seed, stage.bleed, pieces, silhouette)

    def _beside(self) -> dict[str, tuple[Point, ...]]:
        """Draw what the stage puts beside the dish; return where."""
        places: dict[str, tuple[Point, ...]] = {}
        for prop in items(self._stage.beside):
            chance, place = self._chance.child("props", prop.key), {**defaults(PROPS[prop.name]), **prop.options}
            self._pen.chance = chance.child("hand")
            self._plates.push(*self._fit)
            PROPS[prop.name](self._pen, chance, self._scene(FAR * OWN_SIZE, FAR * OWN_SIZE), **prop.options)
            self._plates.pop()
            places[prop.name] = (self._fit.at(Point(place["x"] * OWN_SIZE, place["y"] * OWN_SIZE)),)
        return places

    def _scene(self, far_x: float, far_y: float) -> Scene:
        """Return the picture's own square, for what is drawn in it."""
        center, shade = own_center(self._words), SHADES[self._words.get("shade", "warm")]
        return Scene(OWN_SIZE, OWN_SIZE, center.x, center.y, self._standing.top, far_x, far_y, shade)

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

    def _shade(self, lies: Fit) -> None:
        """Print what the dish throws, as far as there is ground for it to fall on."""
        ground = self._floor()
        if ground:
            self._plates.clip(poly(ground.corners))
        self._plates.stamp(self._standing.shade, *lies)
        if ground:
            self._plates.unclip()

    def _floor(self) -> Box | None:
        """Return where shade may fall; None is everywhere."""
        stage, beyond = self._stage, self._stage.bleed + OWN_SIZE
        limits = [stage.ground] if isinstance(stage.ground, Box) else []
        if stage.threshold is not None:
            limits.append(Box(-beyond, stage.threshold, stage.width + beyond, stage.height + beyond))
        name, options, _ = item(self._words.get("ground", "plain"))
        if name == "table-edge" and stage.ground is not None:
            placed = {**defaults(table_edge), **options, **_followed(table_edge, options, self._fit, stage)}
            near, far = edges(Size(stage.width, stage.height), placed["y"], placed["r"])
            limits.append(Box(-beyond, near, stage.width + beyond, far))
        return reduce(Box.common, limits) if limits else None

    def _steam(self) -> None:
        """Let steam rise from the dish, no higher than the stage's ceiling, on bare paper with a line round it."""
        asked = self._words.get("steam", 0)
        if not asked:
            return
        fitted = self._fit
        options: dict[str, Any] = dict(asked) if isinstance(asked, Mapping) else {"n": int(asked)}
        bare, ceiling = self._on_bare_paper(), self._stage.ceiling
        if bare and isinstance(ground := self._stage.ground, Box):  # the line round it is not to be broken
            ceiling = min(ground.y1 - _BELOW_LINE, math.inf if ceiling is None else ceiling)
        if ceiling is not None:
            start = options["y"] * OWN_SIZE if "y" in options else self._standing.top
            room = (ceiling - fitted.y) / fitted.scale - start
            height = lowered(options.get("style", "curl"), options.get("height", OWN_SIZE * USUAL_HEIGHT), room)
            if height is None:
                return
            options["height"] = height
        scene = self._scene(self._stage.width, self._stage.height)
        self._plates.push(fitted.x, fitted.y, fitted.scale)
        for rimmed in (True, False) if bare else (False,):
            self._pen.chance = self._chance.child("steam", "hand")
            draw_steam = rim if rimmed else steam
            draw_steam(self._pen, self._chance.child("steam"), scene, **options)
        self._plates.pop()

    def _on_bare_paper(self) -> bool:
        """Whether nothing is printed behind the dish but a line round it, on which bare paper could be seen."""
        name, _, _ = item(self._words.get("ground", "plain"))
        return self._stage.ground is None or name in _BARE


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
