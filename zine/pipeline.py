"""The stages, called in order; nothing else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from zine.check import check
from zine.check.places import written
from zine.compose import compose
from zine.compose.editions import EDITIONS, Measures, in_edition
from zine.errors import InputError, LayoutError, Level, Problem
from zine.layout import lay_out
from zine.load import attempt
from zine.model.book import Book
from zine.model.cache import Cache, Nothing
from zine.model.card import Card
from zine.model.geometry import PAPERS, Size, folded
from zine.model.page import Page
from zine.model.project import Project
from zine.model.theme import thrifty
from zine.pages.artist import Artist
from zine.pages.setting import Setting
from zine.render import Info, render
from zine.typeset.faces import Faces


@dataclass(frozen=True, slots=True)
class Studio:
    """What a build needs besides the cards.

    Where `assets` and `fonts` are; the `paper` in the printer, which also says how large a page is that has no trim
    of its own; a cache, which no other edition of this code or of the fonts shares; the name of this code's edition.
    `tell` hears how many parts of the book are laid out, of how many.
    `made_as` is one of `zine.compose.editions.EDITIONS`, and `trim` a page that overrules every other; with `low_ink`
    the theme is redesigned for a printer at home, where ink is dear.
    """

    assets: Path
    fonts: Path
    paper: Size = PAPERS["a4"]
    cache: Cache = field(default_factory=Nothing)
    edition: str = ""
    tell: Callable[[int, int], None] = lambda _done, _all: None
    made_as: str = "booklet"
    trim: Size | None = None
    low_ink: bool = False


class Made(NamedTuple):
    """A zine laid out, ready for any edition: its pages, and what is doubtful about it."""

    book: Book
    pages: tuple[Page, ...]
    faces: Faces
    info: Info
    warnings: tuple[Problem, ...]
    files: Mapping[str, str]
    scheme: str = "booklet"


def checked(folder: Path, studio: Studio) -> tuple[Project, tuple[Problem, ...]]:
    """Load a folder and check it; return it with its warnings.

    Raises:
        InputError: with every problem of every file, when at least one is an error.
    """
    project = attempt(folder, studio.assets, studio.fonts)
    problems = (*project.warnings, *check(project, studio.cache))
    if any(problem.level is Level.ERROR for problem in problems):
        raise InputError(problems, project.files)
    return project, problems


def make(project: Project, warnings: tuple[Problem, ...], studio: Studio) -> Made:
    """Compose and lay out.

    Raises:
        InputError: every card is a draft.
        LayoutError: something cannot be set, or what is beside it takes all the room; it has its place in the files.
    """
    if all(card.draft for card in project.cards):
        hint = 'Remove "draft: true" from a card.'
        nothing = Problem("every card is a draft; there is nothing to serve", project.mark, hint, rule="no-cards")
        raise InputError([nothing], project.files)
    if studio.low_ink:
        project = replace(project, theme=thrifty(project.theme))
    measures = Measures(studio.paper, studio.trim)
    book = in_edition(compose(project, folded(studio.paper)), studio.made_as, measures, mini=project.settings.mini)
    faces = Faces(project.fonts, project.theme.chains)
    artist = Artist(project.dishes, studio.cache, studio.edition, project.theme.design)
    try:
        layout = lay_out(Setting(book, faces, artist), studio.tell, studio.cache)
    except LayoutError as error:
        mark = error.mark or (written(error.words, project) if error.words else None)
        raise LayoutError(error.message, error.hint, words=error.words, mark=mark, files=project.files) from error
    info = Info(
        title=book.title.text,
        author=book.author.text if book.author else "",
        subject=book.subtitle.text if book.subtitle else "",
        lang=book.lang,
        date=project.date,
    )
    scheme = EDITIONS[studio.made_as].scheme
    return Made(book, layout.pages, faces, info, (*warnings, *layout.problems), project.files, scheme)


def reader(made: Made, studio: Studio, *, trimmed: bool = False) -> bytes:
    """Render the edition for the screen: inks on the theme's paper, seen with its bleed or `trimmed`."""
    info = made.info._replace(trimmed=trimmed)
    return render(made.pages, info, made.book.theme, faces=made.faces, cache=studio.cache)


def printable(made: Made, studio: Studio) -> bytes:
    """Render for real paper, which brings its own colour: the pages that sheets are made of."""
    theme = made.book.theme
    bare = replace(theme, palette=replace(theme.palette, paper=(1.0, 1.0, 1.0)))
    return render(made.pages, made.info, bare, faces=made.faces, cache=studio.cache)


def only(project: Project, keys: tuple[str, ...]) -> Project:
    """Return the project with just these cards.

    Raises:
        KeyError: the first key that no card has.
    """
    by_key: dict[str, Card] = {card.key: card for card in project.cards}
    return replace(project, cards=tuple(by_key[key] for key in keys))
