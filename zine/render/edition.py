"""The reader edition: every page with all its inks, and the ways about the file."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from zine.model.cache import Cache
from zine.model.geometry import Box, Size
from zine.model.page import Page
from zine.model.theme import Theme
from zine.render.content import Content, Writer
from zine.render.document import Document, Leaf
from zine.render.fonts import add_font
from zine.render.metadata import Info
from zine.render.navigation import Place, labels, links, outline, places
from zine.render.photos import add_photo
from zine.render.plates import Press
from zine.render.resources import Resources
from zine.typeset.faces import Faces


def edition(pages: Sequence[Page], info: Info, theme: Theme, *, faces: Faces, cache: Cache) -> bytes:
    """Write the file. Pages come first to the pen, so that fonts know their glyphs when they go in."""
    resources = Resources()
    writer = Writer(theme.palette, faces, resources)
    contents = [writer.content(page) for page in pages]
    document = Document(info, cache)
    shared = _add_shared(document, resources, theme, faces=faces)
    known = places(pages)
    standing: dict[int, list[Place]] = defaultdict(list)
    for place in known.values():
        standing[place.page].append(place)
    for index, (page, content) in enumerate(zip(pages, contents, strict=True)):
        document.add_page(
            Leaf(
                media=Size(page.trim.width + 2 * page.bleed, page.trim.height + 2 * page.bleed),
                trim=Box(page.bleed, page.bleed, page.bleed + page.trim.width, page.bleed + page.trim.height),
                contents=document.add_stream("", content.operators.encode("ascii")),
                resources=_resources(content, shared),
                annotations=[document.add(link) for link in links(page, known)],
                places=standing[index],
                blends=bool(content.pictures),
            )
        )
    return document.finish(tuple(outline(known)), tuple(labels([page.folio for page in pages])))


def _add_shared(document: Document, resources: Resources, theme: Theme, *, faces: Faces) -> Mapping[str, str]:
    """Put in what pages share; return the references by the names that pages use."""
    shared = {font.name: add_font(faces.face(face), font.glyphs, document) for face, font in resources.fonts.items()}
    if resources.drawings:
        press = Press(theme, document)
        shared |= {name: press.form(drawing) for name, drawing in resources.drawings.items()}
    return shared | {name: add_photo(photo, document) for name, photo in resources.photos.items()}


def _resources(content: Content, shared: Mapping[str, str]) -> str:
    """Return a page's resource dictionary: what this page uses and nothing else."""
    return f"<< /Font {_named(content.fonts, shared)} /XObject {_named(content.pictures, shared)} >>"


def _named(names: Iterable[str], shared: Mapping[str, str]) -> str:
    return f"<< {' '.join(f'/{name} {shared[name]}' for name in names)} >>"
