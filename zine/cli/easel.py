"""Pictures without their pages: drawn on a square of their own, printed in the zine's inks."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import click
from PIL import Image

from zine.cli.places import bundled, folder_of_cards
from zine.cli.prints import printed, prints
from zine.cli.specimens import CHARTS, Specimen
from zine.compose import compose
from zine.draw import draw
from zine.draw.stage import OWN_SIZE, own_stage
from zine.errors import did_you_mean
from zine.load.document import words_of
from zine.model.drawing import Drawing
from zine.model.project import Project
from zine.model.units import POINTS_PER_INCH
from zine.pages.artist import Artist
from zine.pages.dishes import dish_words
from zine.pages.setting import Setting
from zine.render.contact_sheet import Cell, contact_sheet, fitted
from zine.render.pictures import png
from zine.render.vector.svg import Told, VectorPages
from zine.typeset.faces import Faces

_LABEL_FACE = "NotoSansKR-Regular.ttf"
_FINER = 2  # times as fine as its cell: a small thing is brought up to the size of the cell

_Words = Mapping[str, Any]


class _Subject(NamedTuple):
    """What to draw: its words, and the seed that its own page would give it."""

    words: _Words
    seed: str


class Easel:
    """Draws a zine's pictures, the dishes that it could name, and specimens of single words."""

    def __init__(self, project: Project, folder: Path | None) -> None:
        self._project = project
        self._faces = Faces(project.fonts, project.theme.chains)
        self._shelves = (folder_of_cards(folder) / "dishes", bundled().assets / "dishes")
        self._font = str(bundled().fonts / _LABEL_FACE)

    def pictures(self, keys: Sequence[str] | None, dpi: float) -> Iterator[tuple[str, bytes]]:
        """Yield pictures as PNG by key: of cards or dishes, or of all cards.

        Raises:
            click.BadParameter: no card and no dish is called so.
        """
        for key, drawing in self._chosen(keys):
            yield key, png(self._printed([drawing], dpi)[0], dpi)

    def vectors(self, keys: Sequence[str] | None) -> Iterator[tuple[str, bytes]]:
        """Yield the same as SVG.

        Raises:
            click.BadParameter: as for `pictures`.
        """
        for key, drawing in self._chosen(keys):
            page = VectorPages(printed([drawing], self._project.theme, self._faces))
            yield key, page.svg([0], Told(key, ""), bleed=True)

    def throws(self, key: str, count: int, dpi: float) -> bytes:
        """Return one picture thrown so many times, as PNG; under each stands the seed to write."""
        cards = self._of_cards()
        subject = cards.get(key) or self._of_dish(key, cards)
        drawings = [
            self._drawn(_Subject({**subject.words, "seed": seed}, subject.seed)) for seed in range(1, count + 1)
        ]
        names = [f"seed: {seed}" for seed in range(1, count + 1)]
        return self._sheet(names, drawings, dpi)

    def gallery(self, dpi: float) -> Iterator[tuple[str, bytes]]:
        """Yield charts as PNG by name: all dishes, then the words of pictures, kind by kind."""
        dishes = self._dishes()
        yield "dishes", self._sheet(list(dishes), [self._drawn(_Subject(dishes[name], name)) for name in dishes], dpi)
        for name, specimens in CHARTS.items():
            yield name, self._chart(list(specimens()), dpi)

    def _chosen(self, keys: Sequence[str] | None) -> Iterator[tuple[str, Drawing]]:
        cards = self._of_cards()
        for key in keys or cards:
            yield key, self._drawn(cards.get(key) or self._of_dish(key, cards))

    def _of_cards(self) -> dict[str, _Subject]:
        book = compose(self._project)
        setting = Setting(book, self._faces, Artist(self._project.dishes))
        return {recipe.card.key: _Subject(dish_words(recipe, setting), recipe.card.key) for recipe in book.recipes}

    def _dishes(self) -> dict[str, _Words]:
        paths = {path.stem: path for shelf in reversed(self._shelves) for path in shelf.glob("*.yaml")}
        return {name: words_of(paths[name]).value or {} for name in sorted(paths)}

    def _of_dish(self, name: str, cards: Mapping[str, _Subject]) -> _Subject:
        path = next((found for shelf in self._shelves if (found := shelf / f"{name}.yaml").is_file()), None)
        if path is None:
            hint = did_you_mean(name, [*cards, *self._dishes()]) or "See zine list cards and zine list dishes."
            raise click.BadParameter(f"no card and no dish {name!r}. {hint}", param_hint="KEY")
        return _Subject(words_of(path).value or {}, name)

    def _drawn(self, subject: _Subject) -> Drawing:
        design = self._project.theme.design
        words = {"hand": design.hand, "line": design.line, **subject.words}
        return draw(words, subject.seed, own_stage(words))

    def _sheet(self, names: Sequence[str], drawings: Sequence[Drawing], dpi: float) -> bytes:
        pictures = self._printed(drawings, dpi)
        return png(contact_sheet([Cell(*pair) for pair in zip(names, pictures, strict=True)], self._font), dpi)

    def _chart(self, specimens: Sequence[Specimen], dpi: float) -> bytes:
        side = round(OWN_SIZE * dpi / POINTS_PER_INCH)
        pictures = self._prints([each.drawing() for each in specimens], dpi * _FINER)
        pairs = zip(specimens, pictures, strict=True)
        cells = [
            Cell(_label(each), picture.resize((side, side)) if each.whole else fitted(picture, side))
            for each, picture in pairs
        ]
        return png(contact_sheet(cells, self._font), dpi)

    def _printed(self, drawings: Sequence[Drawing], dpi: float) -> list[Image.Image]:
        return list(self._prints(drawings, dpi))

    def _prints(self, drawings: Sequence[Drawing], dpi: float) -> Iterator[Image.Image]:
        return prints(drawings, self._project.theme, self._faces, dpi=dpi)


def _label(specimen: Specimen) -> str:
    """Return what stands under a specimen: a choice says whose it is."""
    return f"{specimen.kind}: {specimen.word}" if " " in specimen.kind else specimen.word
