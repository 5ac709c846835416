"""The reader edition: every page with all its inks, and the ways about the file."""

from collections.abc import Mapping, Sequence

from zine.model.cache import Cache
from zine.model.geometry import Box, Size
from zine.model.page import Page
from zine.model.theme import Theme
from zine.render.content import Writer
from zine.render.document import Document, FinishedPage
from zine.render.fonts import add_font, subset_of
from zine.render.metadata import Info
from zine.render.navigation import Place, annotation, by_name, labels, outline
from zine.render.photos import add_photo
from zine.render.plates import Press, Pressed
from zine.render.printed import Printed, PrintShop
from zine.typeset.faces import Faces


def edition(pages: Sequence[Page], info: Info, theme: Theme, *, faces: Faces, cache: Cache) -> bytes:
    """Write the file. Pages come first to the pen, so that fonts know their glyphs when they go in."""
    document = Document(info)
    known = _fill(document, pages, theme, faces=faces, cache=cache)  # and forget what it is made of, to make room
    return document.finish(tuple(outline(known)), tuple(labels([page.folio for page in pages])))


def _fill(
    document: Document, pages: Sequence[Page], theme: Theme, *, faces: Faces, cache: Cache
) -> Mapping[str, Place]:
    """Print all pages into the file; return the places on them."""
    shop = PrintShop(Writer(theme.palette, faces), theme, cache)
    printed = [shop.printed(page, index) for index, page in enumerate(pages)]
    known = by_name(place for page in printed for place in page.places)
    used = _glyphs(printed)
    fonts = {face: add_font(subset_of(face, glyphs, faces, cache=cache), document) for face, glyphs in used.items()}
    press = Press(theme, document, cache) if shop.drawings else None
    shared = _Shared(document, printed, shop.drawings, fonts=fonts, press=press)
    for page, print_ in zip(pages, printed, strict=True):
        document.add_page(
            FinishedPage(
                media=Size(page.trim.width + 2 * page.bleed, page.trim.height + 2 * page.bleed),
                trim=Box(page.bleed, page.bleed, page.bleed + page.trim.width, page.bleed + page.trim.height),
                contents=document.add_packed(" /Filter /FlateDecode", print_.packed),
                resources=shared.resources(print_),
                annotations=[document.add(annotation(link, known)) for link in print_.links],
                places=print_.places,
                blends=bool(print_.pictures or print_.photos),
            )
        )
    return known


class _Shared:
    """What pages share, in the file once: fonts, drawings, photographs."""

    def __init__(
        self,
        document: Document,
        printed: Sequence[Printed],
        drawings: dict[str, Pressed],
        *,
        fonts: Mapping[str, str],
        press: Press | None,
    ) -> None:
        self._fonts = fonts
        keys = dict.fromkeys(key for page in printed for key in page.pictures.values()) if press else ()
        # A drawing leaves as it goes into the file: two of each would be much in memory.
        self._pictures = {key: press.form(drawings.pop(key)) for key in keys if press}
        self._photos: dict[bytes, str] = {}
        for photo in (photo for page in printed for photo in page.photos.values()):
            if photo.jpeg not in self._photos:
                self._photos[photo.jpeg] = add_photo(photo, document)

    def resources(self, page: Printed) -> str:
        """Return a page's resource dictionary: what this page uses and nothing else."""
        fonts = {font.name: self._fonts[font.face] for font in page.fonts}
        pictures = {name: self._pictures[key] for name, key in page.pictures.items()}
        photos = {name: self._photos[photo.jpeg] for name, photo in page.photos.items()}
        return f"<< /Font {_named(fonts)} /XObject {_named(pictures | photos)} >>"


def _glyphs(printed: Sequence[Printed]) -> Mapping[str, Mapping[int, str]]:
    """Return the glyphs of each face on all pages. A glyph keeps the first characters it stood for."""
    used: dict[str, dict[int, str]] = {}
    for page in printed:
        for font in page.fonts:
            known = used.setdefault(font.face, {})
            for glyph, characters in font.glyphs.items():
                if not known.get(glyph):
                    known[glyph] = characters
    return used


def _named(references: Mapping[str, str]) -> str:
    return f"<< {' '.join(f'/{name} {reference}' for name, reference in references.items())} >>"
