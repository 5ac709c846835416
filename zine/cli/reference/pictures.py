"""The pictures of the reference: what each shows, and a note inside it of what it was drawn from.

A picture is made anew only when its drawing, or the theme that prints it, has changed. So a picture tells whether it is
still true, whatever program turned the drawing into dots.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from io import BytesIO
from typing import Any, NamedTuple

from PIL import Image

from zine.cli.places import bundled
from zine.cli.prints import prints
from zine.cli.specimens import CHARTS
from zine.draw import draw, draw_table
from zine.draw.stage import OWN_SIZE, Stage, own_stage
from zine.load.document import Document, words_of
from zine.load.look import look
from zine.model.drawing import Drawing
from zine.model.geometry import Point
from zine.model.theme import Theme
from zine.model.units import POINTS_PER_INCH
from zine.pages.artist import Artist
from zine.render.contact_sheet import fitted
from zine.typeset.faces import Faces

FOLDER = "pictures"
THEME = "obang"  # prints all that is not there to show another
SAMPLE = "bibimbap"  # the dish that shows a theme

_SMALL, _LARGE = 128, 216  # pixels
_FINER = 2
_QUALITY = 62
_NOTE = 0x010E  # ImageDescription (TIFF 6.0)

_Words = Mapping[str, Any]


class Illustration(NamedTuple):
    """A picture of the reference: its path in the folder, its drawing, how it is printed. `whole` keeps its ground."""

    path: str
    drawing: Callable[[], Drawing]
    side: int = _SMALL
    whole: bool = False
    theme: str = THEME


def path_of(kind: str, word: str) -> str:
    """Return where the picture of a word is, beside the pages."""
    return f"{FOLDER}/{kind.replace(' ', '-')}/{word.replace(' ', '-')}.webp"


def illustrations() -> dict[str, Illustration]:
    """Return all pictures of the reference by path."""
    found = [*_of_words(), *_of_dishes(), *_of_tables(), *_of_themes()]
    return {each.path: each for each in found}


def note(illustration: Illustration) -> str:
    """Return what a picture is made from, in short: its drawing, its theme, its size."""
    theme, _ = themed(illustration.theme)
    drawing = illustration.drawing()
    ways = (illustration.side, illustration.whole, theme.palette, theme.slip, theme.grain)
    told = [repr((drawing.width, drawing.height, drawing.bleed, drawing.seed, ways)), *drawing.plates]
    return hashlib.sha256("\0".join(told).encode()).hexdigest()[:40]


def noted(data: bytes) -> str:
    """Return the note in a picture's file."""
    with Image.open(BytesIO(data)) as picture:
        return str(picture.getexif().get(_NOTE, ""))


def taken(wanted: Iterable[Illustration]) -> Iterator[tuple[str, bytes]]:
    """Yield pictures as WebP by path, each with its note."""
    by_theme: dict[str, list[Illustration]] = {}
    for each in wanted:
        by_theme.setdefault(each.theme, []).append(each)
    for name, group in by_theme.items():
        dpi = _LARGE * _FINER / OWN_SIZE * POINTS_PER_INCH
        pictures = prints([each.drawing() for each in group], *themed(name), dpi=dpi)
        for each, picture in zip(group, pictures, strict=True):
            yield each.path, _encoded(each, picture)


@cache
def themed(name: str) -> tuple[Theme, Faces]:
    """Return a bundled theme and its faces."""
    places = bundled()
    found = look(name, Document("", "", None, ()), folders=(places.assets,), fonts=(places.fonts,))
    assert found.theme is not None, f"{name} is bundled and sound"  # noqa: S101 the tests load every theme
    return found.theme, Faces(found.fonts, found.theme.chains)


def shelf(name: str) -> dict[str, _Words]:
    """Return the bundled pictures by name: `dishes` or `tables`."""
    return {path.stem: words_of(path).value or {} for path in sorted((bundled().assets / name).glob("*.yaml"))}


def theme_names() -> tuple[str, ...]:
    """Return the names of the bundled themes."""
    return tuple(sorted(path.stem for path in (bundled().assets / "themes").glob("*.yaml")))


def _of_words() -> Iterator[Illustration]:
    for specimens in CHARTS.values():
        for each in specimens():
            yield Illustration(path_of(each.kind, each.word), each.drawing, whole=each.whole)


def _of_dishes() -> Iterator[Illustration]:
    for name, words in shelf("dishes").items():
        yield Illustration(path_of("dish", name), partial(_dish, words, name), _LARGE, whole=True)


def _of_tables() -> Iterator[Illustration]:
    dishes = shelf("dishes")
    for name, words in shelf("tables").items():
        yield Illustration(path_of("table", name), partial(_table, words, dishes, name), _LARGE, whole=True)


def _of_themes() -> Iterator[Illustration]:
    words = shelf("dishes")[SAMPLE]
    for name in theme_names():
        yield Illustration(path_of("theme", name), partial(_sample, words, name), _LARGE, whole=True, theme=name)


def _dish(words: _Words, name: str) -> Drawing:
    return draw(words, name, own_stage(words))


def _table(words: _Words, dishes: Mapping[str, _Words], name: str) -> Drawing:
    width, height = words["size"]
    return draw_table(words, dishes, name, Stage(width, height, Point(width / 2, height / 2)))


def _sample(words: _Words, theme: str) -> Drawing:
    """Draw a dish as a theme has it."""
    artist = Artist({}, design=themed(theme)[0].design)
    return artist.picture(words, SAMPLE, own_stage(words))


def _encoded(illustration: Illustration, picture: Image.Image) -> bytes:
    side = illustration.side
    small = picture.copy() if illustration.whole else fitted(picture, side)
    small.thumbnail((side, side), Image.Resampling.LANCZOS)
    exif = Image.Exif()
    exif[_NOTE] = note(illustration)
    out = BytesIO()
    small.save(out, "WEBP", quality=_QUALITY, method=6, exif=exif)
    return out.getvalue()
