"""Pictures for pages: drawn once, then remembered, in this run and (given a cache) in the next."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from itertools import accumulate
from typing import Any

from zine.draw import Option, draw, draw_icon, draw_small, draw_table
from zine.draw.named import resolved
from zine.draw.stage import Stage
from zine.draw.tinting import strengthened, tinted
from zine.model.cache import Cache, Nothing
from zine.model.drawing import Drawing
from zine.model.geometry import Point
from zine.model.silhouette import Silhouette
from zine.model.theme import DESIGN, OWN_GROUND, Design

_Words = Mapping[str, Any]


class Artist:
    """Draws what pages ask for, on the design's grounds and in its tints. `dishes` are those that words may refer to.

    `edition` names the drawing code: a cache filled by other code is not believed.
    """

    def __init__(
        self, dishes: Mapping[str, _Words], cache: Cache | None = None, edition: str = "", design: Design = DESIGN
    ) -> None:
        self._dishes = dishes
        self._design = design
        self._tinted = design.tints != DESIGN.tints
        self._cache = cache or Nothing()
        self._edition = edition
        self._drawn: dict[str, Drawing] = {}

    def picture(self, words: _Words, seed: str, stage: Stage) -> Drawing:
        """Draw one dish as the page's stage asks."""
        key = self._key("picture", words, seed, stage)
        return self._remembered(key) or self._keep(key, draw(*self._grounded(self.resolved(words), seed, stage)))

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
        if self._design.ground != OWN_GROUND:
            spec = {**spec, "ground": self._ground(), "tables": ()}
        return self._remembered(key) or self._keep(key, draw_table(spec, self._dishes, seed, self._lettered(stage)))

    def icon(self, name: str, size: float, **options: Option) -> Drawing:
        """Draw one small illustration, the same every time, in full inks: it is a sign first, and then a picture."""
        return draw_icon(name, size, "", **options)

    def resolved(self, words: _Words) -> _Words:
        """A named dish, overridden by whatever else the words say."""
        return resolved(words, self._dishes)

    def _grounded(self, words: _Words, seed: str, stage: Stage) -> tuple[_Words, str, Stage]:
        """Return what is to be drawn, on the design's ground. Without one, nothing is cut off at its edges."""
        stage = self._lettered(stage)
        if self._design.size != 1:
            stage = replace(stage, scale=stage.scale * self._design.size)
        if self._design.ground == OWN_GROUND:
            return words, seed, stage
        if self._design.ground == "none":
            return words, seed, replace(stage, ground=None, crop=None)
        return {**words, "ground": self._ground()}, seed, stage

    def _lettered(self, stage: Stage) -> Stage:
        """Return the stage with lettering that the design's tints will not weaken."""
        if not self._tinted or stage.lettering is None:
            return stage
        return replace(stage, lettering=strengthened(stage.lettering, self._design.tints))

    def _ground(self) -> _Words:
        design = self._design
        asked = {"color": design.ground_color, "disc": design.disc}
        return {design.ground: {name: colour for name, colour in asked.items() if colour}}

    def _key(self, kind: str, words: _Words, seed: str, stage: Stage | float) -> str:
        dishes = self._dishes if kind == "table" else self._dishes.get(str(words.get("dish")), {})
        told = json.dumps([kind, words, dishes, seed, self._edition], sort_keys=True, default=repr)
        return hashlib.blake2b((told + repr(stage) + repr(self._design)).encode(), digest_size=20).hexdigest()

    def _remembered(self, key: str) -> Drawing | None:
        if key in self._drawn:
            return self._drawn[key]
        kept = self._cache.get(f"drawing-{key}")
        drawing = _unpacked(kept) if kept else None
        if drawing:
            self._drawn[key] = drawing
        return drawing

    def _keep(self, key: str, drawing: Drawing) -> Drawing:
        if self._tinted:
            drawing = tinted(drawing, self._design.tints)
        self._drawn[key] = drawing
        self._cache.put(f"drawing-{key}", _packed(drawing))
        return drawing


def _packed(drawing: Drawing) -> bytes:
    """Write a drawing: one line about it, then its plates as they are: most of it, which JSON would copy."""
    pieces = {name: [tuple(point) for point in places] for name, places in drawing.pieces.items()}
    ends = list(accumulate(map(len, drawing.plates)))
    head = json.dumps(
        [drawing.width, drawing.height, drawing.seed, drawing.bleed, pieces, drawing.silhouette.rows, ends]
    )
    return f"{head}\n{''.join(drawing.plates)}".encode("ascii")


def _unpacked(kept: bytes) -> Drawing:
    head, _, plates = kept.decode("ascii").partition("\n")
    width, height, seed, bleed, pieces, rows, (sun, warm, deep) = json.loads(head)
    places = {name: tuple(Point(*point) for point in points) for name, points in pieces.items()}
    cut = plates[:sun], plates[sun:warm], plates[warm:deep]
    return Drawing(width, height, cut, seed, bleed, places, Silhouette(tuple(rows)))
