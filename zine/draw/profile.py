"""What stands in a picture, drawn, and what of the page it will cover."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from zine.draw.stage import Fit, Stage, crop_of, fit
from zine.model.geometry import Box, Point
from zine.model.silhouette import Silhouette


class Profile(NamedTuple):
    """What a dish and the things about it cover, on a field on which the picture's own square lies at `fit`.

    `arms` are whoever and whatever reaches in, `shade` is what the dish throws on the ground;
    `telling` are things that have a face, or something else to tell.
    """

    fit: Fit
    silhouette: Silhouette
    arms: Silhouette = Silhouette()
    shade: Silhouette = Silhouette()
    telling: Silhouette = Silhouette()

    def on(self, words: Mapping[str, Any], stage: Stage) -> Silhouette:
        """Return what is covered on a stage: what is beyond the page and its crop is not seen."""
        seen = self.beyond(self.silhouette, words, stage).inside(Box(0, 0, stage.width, stage.height))
        crop = crop_of(words, stage)
        return seen.inside(crop) if crop else seen

    def beyond(self, silhouette: Silhouette, words: Mapping[str, Any], stage: Stage) -> Silhouette:
        """Return where one of its silhouettes is, on a stage or beyond it."""
        lies = self.lies(fit(words, stage))
        return silhouette.scaled(lies.scale, lies.x, lies.y)

    def lies(self, fitted: Fit) -> Fit:
        """Return how the field must lie for the own square to lie as it is fitted to a stage."""
        scale = fitted.scale / self.fit.scale
        return Fit(fitted.x - self.fit.x * scale, fitted.y - self.fit.y * scale, scale)


class Standing(NamedTuple):
    """What stands, as plates of its own field, and the shade that it throws on the ground, as others.

    `pieces` are on that field; `top`, a little above the food, is in the picture's own square.
    """

    plates: tuple[str, str, str]
    shade: tuple[str, str, str]
    profile: Profile
    top: float
    pieces: Mapping[str, tuple[Point, ...]]
