"""What a page kind is given: the book, the faces, somewhere to get pictures, and the folios found so far."""

import importlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import NamedTuple

from zine.errors import Problem
from zine.model.book import Book, Part
from zine.model.page import Page
from zine.pages.artist import Artist
from zine.pages.grid import Grid, grid
from zine.pages.sight import EVERYTHING, Sight
from zine.typeset.faces import Faces

UNKNOWN_FOLIO = "00"  # as wide as most folios; stands in until the pages are counted
ALL_PAGES = ""  # the name under which folios hold how many pages there are; no anchor has it


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything a page kind may ask for.

    `folios` maps anchors to printed page numbers, as far as they are known.
    """

    book: Book
    faces: Faces
    artist: Artist
    folios: Mapping[str, str] = field(default_factory=dict)

    @property
    def pages(self) -> int:
        """How many pages the book has; 0 until they are counted."""
        return int(self.folios.get(ALL_PAGES, "0"))

    def grid(self, number: int) -> Grid:
        """Return the grid of page `number`, in the book's trim and design."""
        return grid(self.book.trim, number, self.book.theme.design)

    def folio(self, anchor: str) -> str:
        """Return the page number printed where `anchor` is."""
        return self.folios.get(anchor, UNKNOWN_FOLIO)

    def label(self, key: str) -> str:
        """Return a printed label in the book's language, or in the cook's own words, its apostrophes curled."""
        return self.book.labels[key].replace("'", "’")

    def phrase(self, key: str, **values: str | int) -> str:
        """Return a printed label with values in its braces: `{count} dishes`."""
        words = self.label(key)
        for name, value in values.items():
            words = words.replace(f"{{{name}}}", str(value))
        return words


class Opening(NamedTuple):
    """Pages that a part of the book came to, and what had to give for them to fit.

    `facing` says that the part wants to begin on a verso, so that its pages face each other.
    """

    pages: tuple[Page, ...]
    problems: tuple[Problem, ...] = ()
    facing: bool = False


class PageKind(NamedTuple):
    """A kind of page: a module in this package, imported when it has work, since most pages are remembered.

    `sees` limits what it gets of the cards that are not the part's own: the less, the less often it is asked.
    Where a book may have nothing for it to show (`sometimes`), the module's `shows` says whether this one has.
    """

    module: str
    sees: Sight = EVERYTHING
    sometimes: bool = False

    def lay_out(self, part: Part, setting: Setting, number: int) -> Opening:
        """Lay out a part from page `number` on, by the module's function of this name."""
        opening: Opening = self._module().lay_out(part, setting, number)
        return opening

    def shows(self, book: Book) -> bool:
        """Whether a book has anything to show; where it has not, the part is left out."""
        return not self.sometimes or bool(self._module().shows(book))

    def _module(self) -> ModuleType:
        return importlib.import_module(f"zine.pages.{self.module}")
