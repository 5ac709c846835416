"""The bundled zine in any theme: laid out, and seen."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from PIL import Image

from tests.books import PLACES
from zine import pipeline
from zine.load.document import document
from zine.model.project import Project
from zine.model.theme import Theme
from zine.render.pictures import rasterise

STUDIO = pipeline.Studio(PLACES.assets, PLACES.fonts)
FEW = ("budae-jjigae", "dosirak", "bibimbap", "mandu", "buldak")


def theme(name: str) -> Theme:
    """Read a bundled theme."""
    read: Theme | None = document(Theme, PLACES.assets / "themes" / f"{name}.yaml", name=name).value
    assert read, f"{name}.yaml cannot be read"
    return read


@cache
def project() -> Project:
    """Load the bundled zine."""
    return pipeline.checked(PLACES.cards, STUDIO)[0]


def made(look: Theme, *, cards: tuple[str, ...] = ()) -> pipeline.Made:
    """Lay out the bundled zine, or a few of its cards, in a theme."""
    whole = replace(project(), theme=look)
    return pipeline.make(pipeline.only(whole, cards) if cards else whole, (), STUDIO)


def seen(zine: pipeline.Made, dpi: float) -> Iterator[Image.Image]:
    """Yield pages as pictures."""
    return rasterise(pipeline.reader(zine, STUDIO), dpi)
