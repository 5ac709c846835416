"""The stages, called in order; nothing else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from zine.check import check
from zine.compose import compose
from zine.errors import ImpositionError, InputError, Level, Problem
from zine.layout import lay_out
from zine.load import load
from zine.model.book import Book
from zine.model.cache import Cache, Nothing
from zine.model.card import Card
from zine.model.geometry import PAPERS, Size, folded
from zine.model.page import Page
from zine.model.project import Project
from zine.model.sheet import Flip, Imposed
from zine.pages.artist import Artist
from zine.pages.setting import Setting
from zine.render import Info, render
from zine.typeset.faces import Faces


@dataclass(frozen=True, slots=True)
class Studio:
    """What a build needs besides the cards.

    Where `assets` and `fonts` are; the `paper` in the printer, which also says how large a page is that has no trim
    of its own; a cache, and the name of this code's edition. `tell` hears how many parts of the book are laid out, of how many.
    """

    assets: Path
    fonts: Path
    paper: Size = PAPERS["a4"]
    cache: Cache = field(default_factory=Nothing)
    edition: str = ""
    tell: Callable[[int, int], None] = lambda _done, _all: None


@dataclass(frozen=True, slots=True)
class Made:
    """A zine laid out, ready for any edition: its pages, and what is doubtful about it."""

    book: Book
    pages: tuple[Page, ...]
    faces: Faces
    info: Info
    warnings: tuple[Problem, ...]
    files: Mapping[str, str]


def checked(folder: Path, studio: Studio) -> tuple[Project, tuple[Problem, ...]]:
    """Load a folder and check it; return it with its warnings.

    Raises:
        InputError: with every problem of every file, when at least one is an error.
    """
    project = load(folder, studio.assets, studio.fonts)
    problems = (*project.warnings, *check(project))
    if any(problem.level is Level.ERROR for problem in problems):
        raise InputError(problems, project.files)
    return project, problems


def make(project: Project, warnings: tuple[Problem, ...], studio: Studio) -> Made:
    """Compose and lay out."""
    book = compose(project, folded(studio.paper))
    faces = Faces(project.fonts, project.theme.chains)
    artist = Artist(project.dishes, studio.cache, studio.edition)
    layout = lay_out(Setting(book, faces, artist), studio.tell)
    info = Info(
        title=book.title.text,
        author=book.author.text if book.author else "",
        subject=book.subtitle.text if book.subtitle else "",
        lang=book.lang,
        date=project.date,
    )
    return Made(book, layout.pages, faces, info, (*warnings, *layout.problems), project.files)


def reader(made: Made, studio: Studio) -> bytes:
    """Render the edition for the screen: inks on the theme's paper."""
    return render(made.pages, made.info, made.book.theme, faces=made.faces, cache=studio.cache)


def booklet(made: Made, studio: Studio, flip: Flip) -> Imposed:
    """Render for real paper, which brings its own colour, and impose for folding and stapling.

    The finished file is folded in thought before it is handed over.

    Raises:
        ImpositionError: the pages do not fit the paper, or the booklet would not read in order.
    """
    from zine.impose import impose  # noqa: PLC0415 brings in pikepdf, which the reader edition does without
    from zine.impose.folding import faults  # noqa: PLC0415 likewise

    theme = made.book.theme
    bare = replace(theme, palette=replace(theme.palette, paper=(1.0, 1.0, 1.0)))
    pages = render(made.pages, made.info, bare, faces=made.faces, cache=studio.cache)
    imposed = impose(pages, scheme="booklet", paper=studio.paper, flip=flip)
    if wrong := faults(imposed.pdf, len(made.pages)):
        raise ImpositionError(f"the booklet would not read in order: {wrong[0]}", "please report this")
    return imposed


def only(project: Project, keys: tuple[str, ...]) -> Project:
    """Return the project with just these cards.

    Raises:
        KeyError: the first key that no card has.
    """
    by_key: dict[str, Card] = {card.key: card for card in project.cards}
    return replace(project, cards=tuple(by_key[key] for key in keys))
