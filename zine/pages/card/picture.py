"""The picture of a card: its words, where its own square lies on the page, what it covers there."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from zine.draw.profile import Profile
from zine.draw.stage import OWN_SIZE, Stage, own_center
from zine.model.drawing import Drawing
from zine.model.geometry import Box, Point
from zine.model.silhouette import Silhouette
from zine.pages.artist import Artist
from zine.pages.card.words import CardWords
from zine.pages.dishes import dish_words, is_made_up
from zine.pages.grid import BLEED, Grid
from zine.pages.pasteup import PasteUp

Words = Mapping[str, Any]

_BESIDE = "props"


def art_of(words: CardWords) -> Words:
    """Return the words of a card's picture; where nobody described it, without what `drawn` puts beside the dish."""
    art = dish_words(words.recipe, words.setting)
    return {word: value for word, value in art.items() if word != _BESIDE} if is_made_up(words.card) else art


def own_photo(words: CardWords) -> bytes | None:
    """Return the cook's own photograph, if there is one."""
    return words.setting.book.photos.get(words.card.key)


def alt_of(words: CardWords) -> str:
    """Return the picture in words: the cook's, or the dish's names."""
    card = words.card
    names = ", ".join(text.text for text in (card.native_name, card.title) if text)
    return f"{names}: {card.alt}" if card.alt else names


Ground = Box | Literal["whole", "sheet"] | None


def stage(grid: Grid, art: Words, square: Box, *, ground: Ground, **more: Any) -> Stage:
    """Return a stage as large as the page, the picture's own square lying where `square` says (page, y down)."""
    own, side = own_center(art), square.width / OWN_SIZE
    center = Point(square.x0 + own.x * side, grid.up(square.y1) + own.y * side)
    if isinstance(ground, Box):
        ground = grid.upright(ground)
    base = Stage(grid.trim.width, grid.trim.height, center, float(art.get("size", 1.0)) * side, BLEED)
    return base._replace(ground=ground, **more)


class Look(NamedTuple):
    """A look at a card's picture on trial: what it would cover."""

    artist: Artist
    seed: str

    def __call__(self, art: Words, staged: Stage) -> Silhouette:
        """Return what things would cover, arms and shade aside."""
        return self.artist.look(art, self.seed, staged)

    def beyond(self, art: Words, staged: Stage) -> Profile:
        """Return what things, arms, shade and telling things would cover, on the page or beyond it."""
        return self.artist.profile(art, self.seed, staged)

    def all(self, art: Words, staged: Stage) -> Silhouette:
        """Return what things and arms would cover."""
        return self(art, staged).joined(self.beyond(art, staged).arms)


def look_of(words: CardWords) -> Look:
    """Return a look at a card's picture on trial."""
    return Look(words.setting.artist, words.card.key)


def drawn(
    page: PasteUp, words: CardWords, art: Words, staged: Stage, *, room: Box, clear: Sequence[Box] = ()
) -> Drawing:
    """Draw a card's picture under everything on the page; return it, for callouts.

    What a made-up picture has beside its dish stays in its room on the page, and off the boxes to be kept clear.
    """
    if is_made_up(words.card):
        staged = _with_beside(page.grid, words, art, staged, (room, *clear))
    drawing = words.setting.artist.picture(art, words.card.key, staged)
    page.picture(drawing, 0, 0, alt_of(words))
    return drawing


def _with_beside(grid: Grid, words: CardWords, art: Words, staged: Stage, boxes: Sequence[Box]) -> Stage:
    """Return the stage with what is beside a made-up dish; the first box is the room for it, the others are taken."""
    beside = dish_words(words.recipe, words.setting).get(_BESIDE)
    if not beside:
        return staged
    from zine.draw.composed_beside import settled  # noqa: PLC0415 for made-up pictures only

    seen = look_of(words)(art, staged)
    room, *taken = (grid.upright(box) for box in boxes)
    if isinstance(ground := staged.ground, Box):
        room = room.common(ground)
    as_drawn = staged._replace(scale=staged.scale * grid.design.size)
    return staged._replace(beside=settled({**art, _BESIDE: beside}, as_drawn, room=room, taken=taken, seen=seen))
