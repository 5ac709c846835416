"""Pictures of laid out pages: which go together, what they are called, what they say in words."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click
from PIL import Image

from zine import pipeline
from zine.cli.flipbook import Leaf, flipbook
from zine.cli.places import bundled
from zine.cli.settings import setting
from zine.errors import did_you_mean
from zine.model.geometry import PAPERS, Size, size
from zine.model.page import Anchor, Page, Role, Run
from zine.model.units import POINTS_PER_INCH
from zine.render.contact_sheet import Cell, contact_sheet, side_by_side
from zine.render.encoded import ENCODERS, webp
from zine.render.pictures import png, rasterise
from zine.render.vector.svg import Told, VectorPages
from zine.render.walk import walk

_LABEL_FACE = "NotoSansKR-Regular.ttf"
_CARD = "card-"  # how the anchors of cards begin
_RANGE = re.compile(r"(\d{1,4})(?:-(\d{1,4}))?")


class Choice(NamedTuple):
    """What to take pictures of: a `page`, `spread` or `card` each, perhaps only some pages or one card."""

    unit: str = "page"
    pages: str | None = None
    key: str | None = None
    bleed: bool = False


class _Take(NamedTuple):
    """One picture: its name, and the pages side by side in it, counted from 0."""

    name: str
    pages: tuple[int, ...]


class Album:
    """A zine laid out, and the pictures chosen of it."""

    def __init__(self, folder: Path, choice: Choice) -> None:
        places = bundled()
        studio = pipeline.Studio(places.assets, places.fonts, _paper(folder))
        self._choice = choice
        self._made = pipeline.make(*pipeline.checked(folder, studio), studio)
        self._pages = self._made.pages
        self._takes = _chosen(_takes(self._pages, choice.unit), self._pages, choice)
        self._pdf = pipeline.reader(self._made, studio)
        self._font = str(places.fonts / _LABEL_FACE)

    def pictures(self, form: str, dpi: float) -> Iterator[tuple[str, bytes]]:
        """Yield each picture by name, encoded as `png` or `jpeg`."""
        for take, picture in self._taken(dpi):
            yield take.name, ENCODERS[form](picture, dpi)

    def vectors(self) -> Iterator[tuple[str, bytes]]:
        """Yield each picture by name, as SVG."""
        whole = VectorPages(self._pdf)
        for take in self._takes:
            pages = [self._pages[index] for index in take.pages]
            told = Told("; ".join(map(_label, pages)), " ".join(map(_words, pages)))
            yield take.name, whole.svg(take.pages, told, bleed=self._choice.bleed)

    def contact(self, dpi: float) -> bytes:
        """Return all pictures on one sheet, as PNG."""
        cells = [Cell(take.name, picture) for take, picture in self._taken(dpi)]
        return png(contact_sheet(cells, self._font), dpi)

    def flipbook(self, dpi: float) -> bytes:
        """Return one web page with all pictures in it."""
        leaves = [
            Leaf(webp(picture), picture.size, _label(self._pages[take.pages[0]]), _words(self._pages[take.pages[0]]))
            for take, picture in self._taken(dpi)
        ]
        return flipbook(leaves, self._made.book.title.text, self._made.book.lang)

    def _taken(self, dpi: float) -> Iterator[tuple[_Take, Image.Image]]:
        """Yield each picture; the PDF is opened once, since its shared parts take longer to read than a page."""
        pictures = rasterise(self._pdf, dpi, [index for take in self._takes for index in take.pages])
        for take in self._takes:
            yield take, side_by_side([self._trimmed(self._pages[index], next(pictures), dpi) for index in take.pages])

    def _trimmed(self, page: Page, picture: Image.Image, dpi: float) -> Image.Image:
        """Return a page's picture without its bleed, unless that is wanted."""
        if self._choice.bleed:
            return picture
        scale = dpi / POINTS_PER_INCH
        edge = round(page.bleed * scale)
        return picture.crop((edge, edge, edge + round(page.trim.width * scale), edge + round(page.trim.height * scale)))


def _paper(folder: Path) -> Size:
    """Return the paper that `zine build` would take: a zine that names no trim gets the page that folds from it."""
    try:
        return size(setting("paper", folder), PAPERS)
    except ValueError as wrong:
        raise click.UsageError(f"the paper in the settings: {wrong}") from wrong


def _takes(pages: Sequence[Page], unit: str) -> list[_Take]:
    digits = len(str(len(pages)))
    if unit == "card":
        return [_Take(key, indices) for key, indices in _cards(pages).items()]
    if unit == "page":
        return [_Take(f"page-{index + 1:0{digits}}", (index,)) for index in range(len(pages))]
    pairs = [(0,), *((index, index + 1) for index in range(1, len(pages) - 1, 2)), (len(pages) - 1,)]
    return [_Take("spread-" + "-".join(f"{index + 1:0{digits}}" for index in pair), pair) for pair in pairs]


def _cards(pages: Sequence[Page]) -> dict[str, tuple[int, ...]]:
    """Return the pages of each card by its key: from its anchor to where another kind of page or card begins."""
    found: dict[str, tuple[int, ...]] = {}
    key = ""
    for index, page in enumerate(pages):
        anchors = (step.item for step in walk(page.items) if isinstance(step.item, Anchor))
        begun = next((anchor.name.removeprefix(_CARD) for anchor in anchors if anchor.name.startswith(_CARD)), "")
        key = begun or (key if page.kind == "card" else "")
        if key:
            found[key] = (*found.get(key, ()), index)
    return found


def _chosen(takes: list[_Take], pages: Sequence[Page], choice: Choice) -> list[_Take]:
    wanted = set(range(len(pages)))
    if choice.pages is not None:
        wanted &= _numbers(choice.pages, len(pages))
    if choice.key is not None:
        cards = _cards(pages)
        if choice.key not in cards:
            hint = did_you_mean(choice.key, cards) or f"There are {', '.join(cards)}."
            raise click.BadParameter(f"no card {choice.key!r}. {hint}", param_hint="--card")
        wanted &= set(cards[choice.key])
    found = [take for take in takes if wanted & set(take.pages)]
    if not found:
        raise click.UsageError("that leaves no page at all")
    return found


def _numbers(text: str, count: int) -> set[int]:
    """Read `2,4-6`: pages counted from 1, returned counted from 0."""
    found: set[int] = set()
    for part in text.replace(" ", "").split(","):
        match = _RANGE.fullmatch(part)
        first = int(match[1]) if match else 0
        last = int(match[2] or first) if match else 0
        if not 1 <= first <= last <= count:
            raise click.BadParameter(f"{part!r} is not among the pages 1 to {count}", param_hint="--pages")
        found |= set(range(first - 1, last))
    return found


def _label(page: Page) -> str:
    return f"{page.kind.replace('-', ' ').capitalize()}{f', page {page.folio}' if page.folio else ''}"


def _words(page: Page) -> str:
    """Return what is printed on a page and what its pictures show, in reading order."""
    said: list[str] = []
    for item, _ in walk(page.items):
        if isinstance(item, Run) and item.role is not Role.ARTIFACT:
            said.append(" ".join(word.text for word in item.words))
        elif getattr(item, "role", None) is Role.FIGURE and (alt := getattr(item, "alt", "")):
            said.append(f"[{alt}]")
    return " ".join(said)
