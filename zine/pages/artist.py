"""Pictures for pages: drawn once, then remembered, in this run and (given a cache) in the next."""

import hashlib
import json
from collections.abc import Mapping
from itertools import accumulate
from typing import Any

from zine.draw import Option, draw, draw_border, draw_icon, draw_small, draw_table, standing_of
from zine.draw.ladder import STANDING, THUMBS
from zine.draw.named import resolved
from zine.draw.photographs.mount import Mount
from zine.draw.profile import Profile, Standing
from zine.draw.recording import Plateds
from zine.draw.resizing import resized
from zine.draw.stage import Fit, Stage, fit
from zine.draw.tinting import strengthened, tinted
from zine.model.cache import Cache, Nothing
from zine.model.drawing import Drawing
from zine.model.geometry import Point
from zine.model.ink import Palette
from zine.model.silhouette import Silhouette
from zine.model.theme import DESIGN, NO_BORDER, NO_GROUND, OWN_GROUND, Design
from zine.pages.darkroom import Darkroom

_Words = Mapping[str, Any]
_STANDINGS = 4
_IN_FULL = frozenset({"chili", "seal"})  # icons that tell by their ink
_NOT_STANDING = frozenset({"ground", "steam"})


def plate_of(key: str) -> str:
    """Return the name by which tables, and the menu, know the dish of a card."""
    return f"card/{key}"


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
        self._darkroom = Darkroom(self._cache, edition)
        self._plated: Plateds = {}
        self._standings: dict[str, Standing] = {}
        self._profiles: dict[str, Profile] = {}

    def picture(self, words: _Words, seed: str, stage: Stage) -> Drawing:
        """Draw one dish as the page's stage asks."""
        key = self._key("picture", words, seed, stage)
        return self._remembered(key) or self._keep(
            key, self._pictured(*self._grounded(self.resolved(words), seed, stage))
        )

    def look(self, words: _Words, seed: str, stage: Stage) -> Silhouette:
        """Return what a picture would cover, without drawing more than what stands in it."""
        words, seed, stage = self._grounded(self.resolved(words), seed, stage)
        return self._profile(words, seed, stage).on(words, stage)

    def profile(self, words: _Words, seed: str, stage: Stage) -> Profile:
        """Return all that a picture would cover, on the stage or beyond it."""
        words, seed, stage = self._grounded(self.resolved(words), seed, stage)
        profile = self._profile(words, seed, stage)
        return Profile(profile.fit, *(profile.beyond(each, words, stage) for each in profile[1:]))

    def _profile(self, words: _Words, seed: str, stage: Stage) -> Profile:
        key = self._standing_key(words, seed, stage)
        profile = self._profiles.get(key) or _profile(self._cache.get(f"profile-{key}"))
        if profile is None:
            profile = self._stood(words, seed, stage).profile
            told = [profile.fit, *map(_told, profile[1:])]
            self._cache.put(f"profile-{key}", json.dumps(told).encode("ascii"))
        self._profiles[key] = profile
        return profile

    def small(self, words: _Words, seed: str, radius: float) -> Drawing:
        """Draw one dish alone, its rim `radius` points from the drawing's middle; it may be stamped over colour."""
        drawn = THUMBS.near(radius)
        key = self._key("small", words, seed, drawn)
        drawing = self._remembered(key) or self._keep(
            key, draw_small(self._by_hand(self.resolved(words)), plate_of(seed), drawn, self._plated)
        )
        return resized(drawing, radius)

    def table(self, spec: _Words, seed: str, stage: Stage) -> Drawing:
        """Draw a table of dishes."""
        key = self._key("table", spec, seed, stage)
        if self._design.ground != OWN_GROUND:
            spec = {**spec, "ground": self._ground(), "tables": ()}
        spec = self._by_hand(spec)
        return self._remembered(key) or self._keep(
            key, draw_table(spec, self._dishes, seed, self._lettered(stage), self._plated)
        )

    def icon(self, name: str, size: float, **options: Option) -> Drawing:
        """Draw one small illustration, the same every time, in full inks: it is a sign first, and then a picture.

        Where ink is saved only those keep theirs that tell by it.
        """
        icon = draw_icon(name, size, "", **options)
        return tinted(icon, self._design.tints) if self._design.sparing and name not in _IN_FULL else icon

    def border(self, width: float, height: float) -> Drawing | None:
        """Draw the design's border, if it has one."""
        name = self._design.border
        return None if name == NO_BORDER else tinted(draw_border(name, width, height), self._design.tints)

    def photograph(self, data: bytes, mount: Mount, palette: Palette, seed: str) -> Drawing:
        """Return the plates of a cook's own photograph in its place."""
        return self._darkroom.plates(data, mount, palette, seed)

    def resolved(self, words: _Words) -> _Words:
        """A named dish, overridden by whatever else the words say."""
        return resolved(words, self._dishes)

    def _pictured(self, words: _Words, seed: str, stage: Stage) -> Drawing:
        return draw(words, seed, stage, standing=self._stood(words, seed, stage))

    def _stood(self, words: _Words, seed: str, stage: Stage) -> Standing:
        """Draw what stands in a picture; the last few are remembered, for a page looks before it draws."""
        key = self._standing_key(words, seed, stage)
        if key not in self._standings:
            while len(self._standings) >= _STANDINGS:
                del self._standings[next(iter(self._standings))]
            self._standings[key] = standing_of(words, seed, stage)
        return self._standings[key]

    def _standing_key(self, words: _Words, seed: str, stage: Stage) -> str:
        """Name all that decides what stands in a picture."""
        standing = {word: value for word, value in words.items() if word not in _NOT_STANDING}
        fitted = fit(words, stage)
        kept = None if stage.keep is None else repr(stage)
        told = json.dumps(
            [standing, seed, STANDING.near(fitted.scale), kept, self._edition], sort_keys=True, default=repr
        )
        return hashlib.blake2b(told.encode(), digest_size=20).hexdigest()

    def _grounded(self, words: _Words, seed: str, stage: Stage) -> tuple[_Words, str, Stage]:
        """Return what is to be drawn, on the design's ground. Without one, nothing is cut off at its edges."""
        words, stage = self._by_hand(words), self._lettered(stage)
        if self._design.size != 1:
            stage = stage._replace(scale=stage.scale * self._design.size)
        if self._design.ground == OWN_GROUND:
            return words, seed, stage
        if self._design.ground == NO_GROUND:
            return words, seed, stage._replace(ground=None, crop=None)
        return {**words, "ground": self._ground()}, seed, stage

    def _by_hand(self, words: _Words) -> _Words:
        """Return words that say how loosely and how heavily the design wants them drawn."""
        design = self._design
        hand = {} if design.hand == DESIGN.hand else {"hand": design.hand}
        return {**words, **hand} if design.line == DESIGN.line else {**words, **hand, "line": design.line}

    def _lettered(self, stage: Stage) -> Stage:
        """Return the stage with lettering that the design's tints will not weaken."""
        if not self._tinted or stage.lettering is None:
            return stage
        return stage._replace(lettering=strengthened(stage.lettering, self._design.tints))

    def _ground(self) -> _Words:
        design = self._design
        asked = {"color": design.ground_color, "disc": design.disc}
        return {design.ground: {name: colour for name, colour in asked.items() if colour}}

    def _key(self, kind: str, words: _Words, seed: str, stage: Stage | float) -> str:
        named = (words, *words["items"]) if kind == "table" else (words,)
        dishes = [self._dishes.get(str(each.get("dish"))) for each in named]
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
        [drawing.width, drawing.height, drawing.seed, drawing.bleed, pieces, _told(drawing.silhouette), ends]
    )
    return b"".join([f"{head}\n".encode(), *[plate.encode("ascii") for plate in drawing.plates]])


def _unpacked(kept: bytes) -> Drawing:
    head, _, plates = kept.decode("ascii").partition("\n")
    width, height, seed, bleed, pieces, seen, (sun, warm, deep) = json.loads(head)
    places = {name: tuple(Point(*point) for point in points) for name, points in pieces.items()}
    cut = plates[:sun], plates[sun:warm], plates[warm:deep]
    return Drawing(width, height, cut, seed, bleed, places, _seen(*seen))


def _told(silhouette: Silhouette) -> list[Any]:
    """Tell a silhouette, its rows in hexadecimal: they are as long as the picture is wide."""
    return [" ".join([f"{row:x}" for row in silhouette.rows]), silhouette.cell, silhouette.origin]


def _seen(rows: str, cell: float, origin: list[float]) -> Silhouette:
    return Silhouette(tuple([int(row, 16) for row in rows.split()]), cell, Point(*origin))


def _profile(kept: bytes | None) -> Profile | None:
    if kept is None:
        return None
    fitted, *seen = json.loads(kept)
    return Profile(Fit(*fitted), *(_seen(*each) for each in seen))
