"""A page in print: written and compressed, ready for any file; and kept, so that an equal page is not written again."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from zine.model.cache import Cache
from zine.model.drawing import Drawing
from zine.model.geometry import Box
from zine.model.ink import PLATES
from zine.model.page import Anchor, Link, Page, Photo
from zine.model.theme import Theme
from zine.render.content import Writer
from zine.render.deflate import deflated
from zine.render.kept import joined, parted
from zine.render.navigation import Place, areas, standing
from zine.render.plates import Pressed, PressedPlate, pressed


class Font(NamedTuple):
    """A face as a page uses it: its name there, and the characters that each glyph stands for."""

    name: str
    face: str
    glyphs: Mapping[int, str]


class Printed(NamedTuple):
    """All that a file needs of a page. `pictures` are the keys of pressed drawings by their names on the page."""

    packed: bytes
    fonts: tuple[Font, ...]
    pictures: Mapping[str, str]
    photos: Mapping[str, Photo]
    links: tuple[Link, ...]
    places: tuple[Place, ...]


class PrintShop:
    """Prints pages. `drawings` are the drawings pressed so far, by key."""

    def __init__(self, writer: Writer, theme: Theme, cache: Cache) -> None:
        self.drawings: dict[str, Pressed] = {}
        self._writer = writer
        self._slip, self._grained, self._palette = theme.slip, theme.grain, theme.palette
        self._cache = cache
        self._ground = _digest(repr((theme.palette, theme.slip, theme.grain)))

    def printed(self, page: Page, index: int) -> Printed:
        """Print the `index`th page, counted from 0; or take it from the cache with its drawings."""
        key = f"page-{page.made_from}-{self._ground}" if page.made_from else ""
        kept = self._cache.get(key) if key else None
        if kept:
            found = _unpacked(kept, index)
            if all(map(self._known, found.pictures.values())):
                return found
        made = self._print(page, index)
        if key and not made.photos:  # photographs are as large in the cache as they are at home
            self._cache.put(key, _packed(made))
        return made

    def _print(self, page: Page, index: int) -> Printed:
        content = self._writer.content(page)
        resources = content.resources
        return Printed(
            deflated(content.operators.encode("ascii")),
            tuple(Font(font.name, face, font.glyphs) for face, font in resources.fonts.items()),
            {name: self._press(drawing) for name, drawing in resources.drawings.items()},
            resources.photos,
            tuple(areas(page)),
            tuple(standing(page, index)),
        )

    def _press(self, drawing: Drawing) -> str:
        borrowed = [self._palette.borrowed(plate) for plate in PLATES]
        told = (drawing.width, drawing.height, drawing.bleed, drawing.seed, self._slip, self._grained, borrowed)
        key = _digest(repr(told), *drawing.plates, *(repr(bitmap) for bitmap in drawing.bitmaps if bitmap))
        if not self._known(key):
            self.drawings[key] = pressed(drawing, slip=self._slip, grained=self._grained, palette=self._palette)
            self._cache.put(f"pressed-{key}", joined(*_told_drawing(self.drawings[key])))
        return key

    def _known(self, key: str) -> bool:
        """Whether a drawing is pressed, here or in the cache."""
        if key not in self.drawings and (kept := self._cache.get(f"pressed-{key}")):
            self.drawings[key] = _drawing(kept)
        return key in self.drawings


def _digest(*texts: str) -> str:
    digest = hashlib.sha256()
    for text in texts:
        digest.update(text.encode())
        digest.update(b"\0")
    return digest.hexdigest()[:40]


def _told_drawing(drawing: Pressed) -> tuple[Any, Sequence[bytes]]:
    told = [(plate.ink, plate.head, plate.bitmap) for plate in drawing.plates]
    return [drawing.box, told], [stream for plate in drawing.plates for stream in (plate.packed, plate.dots)]


def _drawing(kept: bytes) -> Pressed:
    (box, heads), streams = parted(kept)
    return Pressed(
        box, tuple(PressedPlate(ink, head, next(streams), bitmap, next(streams)) for ink, head, bitmap in heads)
    )


def _packed(page: Printed) -> bytes:
    fonts = [(font.name, font.face, list(font.glyphs.items())) for font in page.fonts]
    links = [(link.box, link.target, link.alt) for link in page.links]
    places = [(_told_anchor(place.anchor), place.top) for place in page.places]
    return joined([fonts, page.pictures, links, places], [page.packed])


def _told_anchor(anchor: Anchor) -> tuple[str, float, str, int]:
    return anchor.name, anchor.y, anchor.title, anchor.depth


def _unpacked(kept: bytes, index: int) -> Printed:
    (fonts, pictures, links, places), (packed,) = parted(kept)
    return Printed(
        packed,
        tuple(Font(name, face, dict(glyphs)) for name, face, glyphs in fonts),
        pictures,
        {},
        tuple(Link(Box(*box), target, alt) for box, target, alt in links),
        tuple(Place(Anchor(*anchor), index, top) for anchor, top in places),
    )
