"""The kitchen: a folder of cards cooked into pages, again with every save.

While a card is broken it is served as it last was, and everything else as it is now. When even that cannot be, all
pages stay as they last were. What is wrong is told beside them in either case.
"""

import secrets
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from zine.check import check
from zine.errors import InputError, Level, Problem, ZineError
from zine.load import attempt
from zine.model.page import Page
from zine.model.project import Project
from zine.pipeline import Made, Studio, make
from zine.preview.layers import Layer, layers
from zine.preview.origins import Origins
from zine.preview.wording import Block, wording
from zine.typeset.paragraph import forget

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Serving:
    """Pages that are good, and their names: equal names, equal pages. `number` counts servings."""

    number: int
    project: Project
    made: Made
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class View:
    """One page of a serving, taken apart."""

    layers: tuple[Layer, ...]
    blocks: tuple[Block, ...]


class Kitchen:
    """Cooks on whichever thread asks, one at a time. `studio` is asked for before each time, for fonts may change."""

    def __init__(self, folder: Path, studio: Callable[[], Studio]) -> None:
        self.folder = folder
        self.token = secrets.token_urlsafe(18)
        self._studio = studio
        self._stove = threading.RLock()
        self._problems: tuple[Problem, ...] = ()
        self._serving: Serving | None = None
        self._good: Mapping[Path, bytes] = {}
        self._views: dict[str, View] = {}
        self._layers: dict[str, Layer] = {}
        self._files: Mapping[str, str] = {}
        self._origins = Origins({})
        self.cooked = 0  # how often, whatever came of it

    @property
    def studio(self) -> Studio:
        """What a build needs besides the cards."""
        return self._studio()

    @property
    def serving(self) -> Serving | None:
        """The newest good pages; None before there are any."""
        return self._serving

    def project(self) -> Project | None:
        """Return the zine as it was last served."""
        return self._serving.project if self._serving else None

    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong, or doubtful, with the files as they are."""
        return self._problems

    def files(self) -> Mapping[str, str]:
        """Return the texts that problems are about, by file."""
        return self._files

    def cook(self, tell: Tell) -> None:
        """Make pages of what is in the folder now. Never raises: what goes wrong is a problem like any other.

        `tell` hears how many parts of the book are laid out, of how many.
        """
        with self._stove:
            try:
                self._cook(self._studio(), tell)
            except InputError as refused:
                self._problems, self._files = refused.problems, refused.files
            except ZineError as refused:
                self._problems = (Problem(refused.message, refused.mark, refused.hint, rule="cannot-build"),)
            except Exception as fault:  # noqa: BLE001 a fault of ours must not end the preview of the next save
                message = f"a fault in zine, not in your cards: {type(fault).__name__}: {fault}"
                hint = "Please report it; `zine build` shows more of it."
                self._problems = (Problem(message, hint=hint, rule="fault"),)
            forget()
            self.cooked += 1

    def view(self, name: str) -> View | None:
        """Return a page of this serving by its name; None when there is no such page now."""
        with self._stove:
            serving = self._serving
            if serving is None or name not in serving.names:
                return None
            if name not in self._views:
                self._views[name] = self._taken_apart(name, serving)
                self._layers |= {layer.name: layer for layer in self._views[name].layers}
            return self._views[name]

    def layer(self, name: str) -> Layer | None:
        """Return a layer of a page that was viewed."""
        return self._layers.get(name)

    def _cook(self, studio: Studio, tell: Tell) -> None:
        project = attempt(self.folder, studio.assets, studio.fonts)
        problems = _found(project, studio)
        self._files = project.files
        wrong = _wrong_files(problems)
        if wrong:
            self._problems = problems
            stopgap = self._as_it_was(wrong, studio)
            if stopgap is None:
                return
            self._serve(stopgap, (), studio, tell=tell)
        else:
            made = self._serve(project, problems, studio, tell=tell)
            self._problems = made.warnings
            self._good = {Path(name): text.encode() for name, text in project.files.items()}

    def _as_it_was(self, wrong: Sequence[str], studio: Studio) -> Project | None:
        """Return the project with its wrong files as they last were; None when that is not sound either."""
        kept = {Path(name): self._good[Path(name)] for name in wrong if Path(name) in self._good}
        if len(kept) != len(wrong):
            return None
        again = attempt(self.folder, studio.assets, studio.fonts, unsaved=kept)
        return None if _wrong_files(_found(again, studio)) else again

    def _serve(self, project: Project, problems: tuple[Problem, ...], studio: Studio, *, tell: Tell) -> Made:
        made = make(project, problems, replace(studio, tell=tell))
        names = _names(made.pages)
        number = self._serving.number + 1 if self._serving else 1
        self._serving = Serving(number, project, made, names)
        self._origins = Origins(project.files)
        self._layers = {layer.name: layer for view in self._views.values() for layer in view.layers}
        self._views = {name: view for name, view in self._views.items() if name in names}
        return made

    def _taken_apart(self, name: str, serving: Serving) -> View:
        page = serving.made.pages[serving.names.index(name)]
        blocks = wording(page, serving.made.faces, self._origins)
        return View(layers(page, serving.made, self._layers), blocks)


def _found(project: Project, studio: Studio) -> tuple[Problem, ...]:
    return (*project.warnings, *check(project, studio.cache))


def _wrong_files(problems: Sequence[Problem]) -> tuple[str, ...]:
    """Return the files that errors are in; where an error is in none, that is told by an empty name."""
    errors = (problem for problem in problems if problem.level is Level.ERROR)
    return tuple(dict.fromkeys(problem.mark.file if problem.mark else "" for problem in errors))


def _names(pages: Sequence[Page]) -> tuple[str, ...]:
    return tuple(page.made_from or f"page-{at}" for at, page in enumerate(pages))
