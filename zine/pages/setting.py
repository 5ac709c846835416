"""What a page kind is given: the book, the faces, somewhere to get pictures, and the folios found so far."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from zine.errors import Problem
from zine.model.book import Book, Part
from zine.model.page import Page
from zine.pages.artist import Artist
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


@dataclass(frozen=True, slots=True)
class Opening:
    """Pages that a part of the book came to, and what had to give for them to fit.

    `facing` says that the part wants to begin on a verso, so that its pages face each other.
    """

    pages: tuple[Page, ...]
    problems: tuple[Problem, ...] = ()
    facing: bool = False


@dataclass(frozen=True, slots=True)
class PageKind:
    """A kind of page. `lay_out` gets the part, the setting and the number of the first page."""

    lay_out: Callable[[Part, Setting, int], Opening]
