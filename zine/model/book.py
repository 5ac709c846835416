"""What is in the book, in reading order: cards placed in courses, sources numbered, parts listed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from zine.model.card import Card, PhotoStyle, Source, Term
from zine.model.geometry import Size
from zine.model.project import Cover, Interlude
from zine.model.text import Text
from zine.model.theme import Theme


class Citation(NamedTuple):
    """A source as one card cites it: its superior number on that card."""

    number: int
    source: Source  # `within` resolved: title, author, publisher, date, url filled in


class Recipe(NamedTuple):
    """A card in its place. `citations` are in order of first mention; `number` counts cards from 1."""

    card: Card
    course: int  # index into Book.courses
    number: int
    citations: Mapping[str, Citation]


class BookCourse(NamedTuple):
    """A course that has cards. `colour` is a key of `zine.pages.sections.SECTIONS`."""

    name: Text
    native_name: Text | None
    colour: str
    recipes: tuple[Recipe, ...]


class Part(NamedTuple):
    """One piece of the book: a page kind (a key of `zine.pages.KINDS`) and what it shows.

    A `central` one stands in the middle of the booklet, wherever that comes to be, and not where it is listed.
    """

    kind: str
    recipe: Recipe | None = None
    interlude: Interlude | None = None
    course: BookCourse | None = None
    central: bool = False


@dataclass(frozen=True, slots=True)
class Book:
    """Everything a page may ask for.

    Its pages are filled up to a multiple of `sheet_pages`, those of a folded sheet; 1 where nothing is filled up.
    `sources` lists what is cited, in order of first mention: each document, then the parts of it that cards cite
    (their `within` is the document's key). Keys are those of the recipes' citations. `dishes` and `tables` are pictures
    by name, `photos` the bytes of cooks' own pictures by card key.
    """

    title: Text
    subtitle: Text | None
    issue: Text | None
    date: Text | None
    author: Text | None
    lang: str
    trim: Size
    theme: Theme
    fonts: Mapping[str, str]
    labels: Mapping[str, str]
    courses: tuple[BookCourse, ...]
    parts: tuple[Part, ...]
    sources: tuple[Source, ...]
    glossary: tuple[Term, ...]
    cover: Cover
    back_cover: Cover
    colophon: tuple[Text, ...]
    licence: Text | None
    now: Text | None = None
    sheet_pages: int = 4
    dishes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    tables: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    photos: Mapping[str, bytes] = field(default_factory=dict)
    photo_style: PhotoStyle = PhotoStyle.PLATES

    @property
    def recipes(self) -> tuple[Recipe, ...]:
        """All recipes in reading order."""
        return tuple(recipe for course in self.courses for recipe in course.recipes)
