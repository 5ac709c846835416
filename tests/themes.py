"""The bundled zine in any theme: laid out, and seen."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from PIL import Image

from tests.books import PLACES
from zine import pipeline
from zine.load.document import document
from zine.model.page import Group, Item, Page, Run
from zine.model.project import Project
from zine.model.theme import Theme
from zine.render.pictures import rasterise


class Kept(dict[str, bytes]):
    """A cache for as long as the tests run: the same drawings come up again and again."""

    def put(self, key: str, value: bytes) -> None:
        """Keep a drawing, or what one would cover."""
        if key.startswith(("drawing-", "profile-")):
            self[key] = value


STUDIO = pipeline.Studio(PLACES.assets, PLACES.fonts, cache=Kept())
NAMES = sorted(path.stem for path in (PLACES.assets / "themes").glob("*.yaml"))
FEW = ("gukbap", "budae-jjigae", "gyeran-jjim", "bibimbap", "mandu")  # an opener, spreads, pages


def theme(name: str) -> Theme:
    """Read a bundled theme."""
    read: Theme | None = document(Theme, PLACES.assets / "themes" / f"{name}.yaml", name=name).value
    assert read, f"{name}.yaml cannot be read"
    return read


@cache
def project() -> Project:
    """Load the bundled zine."""
    return pipeline.checked(PLACES.cards, STUDIO)[0]


def made(look: Theme, *, cards: tuple[str, ...] = (), made_as: str = "booklet") -> pipeline.Made:
    """Lay out the bundled zine, or a few of its cards, in a theme and an edition."""
    whole = replace(project(), theme=look)
    studio = replace(STUDIO, made_as=made_as)
    return pipeline.make(pipeline.only(whole, cards) if cards else whole, (), studio)


def seen(zine: pipeline.Made, dpi: float) -> Iterator[Image.Image]:
    """Yield pages as pictures."""
    return rasterise(pipeline.reader(zine, STUDIO), dpi)


def without_type(page: Page) -> Page:
    """Return a page with everything on it but its type."""
    return replace(page, items=_untyped(page.items))


def _untyped(items: Sequence[Item]) -> tuple[Item, ...]:
    kept = (item for item in items if not isinstance(item, Run))
    return tuple(item._replace(items=_untyped(item.items)) if isinstance(item, Group) else item for item in kept)
