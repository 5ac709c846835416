"""Pictures for pages: drawn once, then remembered, in this run and (given a cache) in the next."""

import hashlib
import json
from collections.abc import Mapping
from itertools import accumulate
from typing import Any

from zine.draw import draw, draw_table
from zine.draw.furniture import Option, draw_icon
from zine.draw.small import draw_small
from zine.draw.stage import Stage
from zine.draw.words import resolved
from zine.model.cache import Cache, Nothing
from zine.model.drawing import Drawing
from zine.model.geometry import Point

_Words = Mapping[str, Any]


class Artist:
    """Draws what pages ask for. `dishes` are the named dishes that words may refer to.

    `edition` names the drawing code: a cache filled by other code is not believed.
    """

    def __init__(self, dishes: Mapping[str, _Words], cache: Cache | None = None, edition: str = "") -> None:
        self._dishes = dishes
        self._cache = cache or Nothing()
        self._edition = edition
        self._drawn: dict[str, Drawing] = {}

    def picture(self, words: _Words, seed: str, stage: Stage) -> Drawing:
        """Draw one dish as the page's stage asks."""
        key = self._key("picture", words, seed, stage)
        return self._remembered(key) or self._keep(key, draw(self.resolved(words), seed, stage))

    def small(self, words: _Words, seed: str, radius: float) -> Drawing:
        """Draw one dish alone, the size of a thumb; its rim is `radius` points from the drawing's middle."""
        key = self._key("small", words, seed, radius)
        return self._remembered(key) or self._keep(key, draw_small(self.resolved(words), seed, radius))

    def stamp(self, words: _Words, seed: str, radius: float) -> Drawing:
        """Draw a small dish whose plates can be stamped over colour."""
        key = self._key("stamp", words, seed, radius)
        return self._remembered(key) or self._keep(key, draw_small(self.resolved(words), seed, radius, stamp=True))

    def table(self, spec: _Words, seed: str, stage: Stage) -> Drawing:
        """Draw a table of dishes."""
        key = self._key("table", spec, seed, stage)
        return self._remembered(key) or self._keep(key, draw_table(spec, self._dishes, seed, stage))

    def icon(self, name: str, size: float, **options: Option) -> Drawing:
        """Draw one small illustration, the same every time."""
        return draw_icon(name, size, "", **options)

    def resolved(self, words: _Words) -> _Words:
        """A named dish, overridden by whatever else the words say."""
        return resolved(words, self._dishes)

    def _key(self, kind: str, words: _Words, seed: str, stage: Stage | float) -> str:
        dishes = self._dishes if kind == "table" else self._dishes.get(str(words.get("dish")), {})
        told = json.dumps([kind, words, dishes, seed, self._edition], sort_keys=True, default=repr)
        return hashlib.blake2b((told + repr(stage)).encode(), digest_size=20).hexdigest()

    def _remembered(self, key: str) -> Drawing | None:
        if key in self._drawn:
            return self._drawn[key]
        kept = self._cache.get(f"drawing-{key}")
        drawing = _unpacked(kept) if kept else None
        if drawing:
            self._drawn[key] = drawing
        return drawing

    def _keep(self, key: str, drawing: Drawing) -> Drawing:
        self._drawn[key] = drawing
        self._cache.put(f"drawing-{key}", _packed(drawing))
        return drawing


def _packed(drawing: Drawing) -> bytes:
    """Write a drawing: one line about it, then its plates as they are: they are most of it, and JSON would copy them."""
    pieces = {name: [tuple(point) for point in places] for name, places in drawing.pieces.items()}
    ends = list(accumulate(map(len, drawing.plates)))
    head = json.dumps([drawing.width, drawing.height, drawing.seed, drawing.bleed, pieces, ends])
    return f"{head}\n{''.join(drawing.plates)}".encode("ascii")


def _unpacked(kept: bytes) -> Drawing:
    head, _, plates = kept.decode("ascii").partition("\n")
    width, height, seed, bleed, pieces, (sun, warm, deep) = json.loads(head)
    places = {name: tuple(Point(*point) for point in points) for name, points in pieces.items()}
    return Drawing(width, height, (plates[:sun], plates[sun:warm], plates[warm:deep]), seed, bleed, places)
