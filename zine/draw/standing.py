"""What stands in a picture, drawn once: a dish with what is behind and beside it, to be put on any stage.

A page looks at a dish before it decides how large it is, and books show a dish in several places. The dish is drawn on
a field of its own, and its plates are moved and scaled from there: by a fifth at most (`ladder`), so that screens
keep their pitch to the eye.
"""

from collections.abc import Mapping
from typing import Any

from zine.draw.chance import Chance
from zine.draw.dish import serve
from zine.draw.hand import hand_of
from zine.draw.items import Item, items
from zine.draw.options import defaults
from zine.draw.pen import Pen
from zine.draw.plates import Plates
from zine.draw.profile import Profile, Standing
from zine.draw.props import PROPS, REACHING
from zine.draw.seen import Seen
from zine.draw.shades import SHADES
from zine.draw.stage import OWN_SIZE, Fit, own_center
from zine.draw.view import Aside, View
from zine.draw.vocabulary import Scene
from zine.model.geometry import Box, Point

TILT = 0.64  # of the view, unless the words say otherwise
_AROUND = 300.0  # points of the own square's measure that the field is wider than it, on every side
FAR = 1.5  # sizes of the own square: where what comes in from the edge of a picture comes from


def stand(words: Mapping[str, Any], seed: str, scale: float, keep: Box | None = None) -> Standing:
    """Draw what stands, the own square `scale` times as large.

    Things beside the dish keep their middles inside the box `keep` of the own square.
    """
    return _Standing(words, seed, scale, keep).draw()


class _Standing:
    """A dish and what is about it, while they are drawn."""

    def __init__(self, words: Mapping[str, Any], seed: str, scale: float, keep: Box | None) -> None:
        self._words, self._keep = words, keep
        self._chance = Chance(seed)
        side = (OWN_SIZE + 2 * _AROUND) * scale
        self._plates, self._floor = (Plates.blank(side, side, hand_of(words)) for _ in range(2))
        self._arms, self._dusk, self._telling = (Seen(side, side) for _ in range(3))
        self._view = View(words.get("tilt", TILT), 1.0, SHADES[words.get("shade", "warm")])
        self._pen = Pen(self._plates, self._chance.child("page"), self._view.tilt)
        self._fit = Fit(_AROUND * scale, _AROUND * scale, scale)
        self._landed: dict[str, tuple[Point, ...]] = {}

    def draw(self) -> Standing:
        fitted, center = self._fit, own_center(self._words)
        scene = Scene(
            OWN_SIZE, OWN_SIZE, center.x, center.y, center.y, FAR * OWN_SIZE, FAR * OWN_SIZE, self._view.shade
        )
        self._plates.watch()
        self._props("behind", scene)
        frame = fitted.x + center.x * fitted.scale, fitted.y + center.y * fitted.scale
        size = self._words.get("size", 1.0) * fitted.scale
        aside = Aside(self._floor, self._dusk, self._telling)
        served = serve(self._plates, self._words, self._chance, self._view, (*frame, size), aside)
        self._landed.update(served.pieces)
        self._props("props", scene)
        telling = self._telling.silhouette()
        things = self._plates.silhouette().joined(telling)
        profile = Profile(fitted, things, self._arms.silhouette(), self._dusk.silhouette(), telling)
        top = (served.top - fitted.y) / fitted.scale
        return Standing(self._plates.streams(), self._floor.streams(), profile, top, self._landed)

    def _props(self, word: str, scene: Scene) -> None:
        for prop in items(self._words.get(word)):
            chance = self._chance.child(word, prop.key)
            self._pen.chance = chance.child("hand")
            self._prop(prop, chance, scene)

    def _prop(self, prop: Item, chance: Chance, scene: Scene) -> None:
        """Draw a prop in the picture's own square."""
        fitted = self._fit
        place = {**defaults(PROPS[prop.name]), **prop.options}
        kept = self._kept(place)
        watching = self._plates.watch_as(self._arms) if prop.name in REACHING else None
        self._plates.push(fitted.x, fitted.y, fitted.scale)
        PROPS[prop.name](self._pen, chance, scene, **{**prop.options, **kept})
        self._plates.pop()
        if watching:
            self._plates.watch_as(watching)
        place |= kept
        if isinstance(place.get("x"), float | int) and isinstance(place.get("y"), float | int):
            x = fitted.x + place["x"] * OWN_SIZE * fitted.scale
            y = fitted.y + place["y"] * OWN_SIZE * fitted.scale
            self._landed[prop.name] = (*self._landed.get(prop.name, ()), Point(x, y))

    def _kept(self, place: Mapping[str, Any]) -> dict[str, float]:
        """Return a prop's x and y, brought back into the box that keeps it."""
        if self._keep is None:
            return {}
        box, kept = self._keep, {}
        for axis, least, most in (("x", box.x0, box.x1), ("y", box.y0, box.y1)):
            share = place.get(axis)
            if isinstance(share, float | int):
                kept[axis] = min(most, max(least, share * OWN_SIZE)) / OWN_SIZE
        return kept
