"""A zine's folder as a project: settings, cards, look and pictures put together, and all that is wrong with them."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from zine.errors import InputError, Level, Mark, Problem
from zine.load.cards import card_paths, key_of, listed, read_card
from zine.load.document import Document, document
from zine.load.found import is_there
from zine.load.look import Look, look
from zine.load.named import pictures
from zine.load.text import ALL_SAVED, Unsaved
from zine.model.card import Card
from zine.model.dates import day
from zine.model.filenames import SETTINGS_FILES
from zine.model.project import Project, Settings
from zine.model.text import Text

_THEME = Settings(Text("")).theme  # what a zine looks like that chooses no theme


def load(folder: Path, assets: Path, fonts: Path) -> Project:
    """Read everything a zine is made from. A zine's own themes, dishes, tables and fonts come before the bundled ones.

    Raises:
        InputError: with every problem of every file, when at least one is an error.
    """
    return sound(attempt(folder, assets, fonts))


def attempt(folder: Path, assets: Path, fonts: Path, *, unsaved: Unsaved = ALL_SAVED) -> Project:
    """Read what can be read of a zine; its `warnings` may be errors. It serves to find what else is wrong, no more.

    What is `unsaved` is read in place of the files that it stands for.

    Raises:
        InputError: there is no such folder, no card in it, or no bundled theme.
    """
    paths, left_out = listed(folder)
    project = _project(folder, paths, Shops(assets, fonts, unsaved), beside=paths)
    return replace(project, warnings=(*left_out, *project.warnings)) if left_out else project


def attempt_cards(paths: Sequence[Path], assets: Path, fonts: Path) -> Project:
    """Read what can be read of single cards. The settings are read in any case, and may be named among them, or alone.

    Raises:
        InputError: as `attempt` does.
    """
    folder = paths[0].parent
    cards = [path for path in paths if path.name not in SETTINGS_FILES or not is_there(path)]
    return _project(folder, cards, Shops(assets, fonts), beside=card_paths(folder))


def sound(project: Project) -> Project:
    """Return a project in which nothing is wrong.

    Raises:
        InputError: with all its problems, when at least one is an error.
    """
    if any(problem.level is Level.ERROR for problem in project.warnings):
        raise InputError(project.warnings, project.files)
    return project


@dataclass(frozen=True, slots=True)
class Shops:
    """Where to go for what the zine's folder does not have, and for what its files do not say yet."""

    assets: Path
    fonts: Path
    unsaved: Unsaved = field(default_factory=dict)


def _project(folder: Path, paths: Sequence[Path], shops: Shops, *, beside: Sequence[Path]) -> Project:
    settings_file = _settings(folder, shops.unsaved)
    read = [read_card(path, shops.unsaved) for path in paths]
    cards = tuple(each.value for each in read if each.value is not None)
    settings: Settings = settings_file.value or Settings(_folder_name(folder))
    shown = _shown(settings.theme, settings_file, folder, shops=shops)
    named = pictures(settings, cards, (folder, shops.assets), unsaved=shops.unsaved)
    around = [*settings_file.problems, *shown.problems, *named.problems, *_same_keys(cards)]
    files = {each.name: each.text for each in (settings_file, *read)}
    problems = _in_file_order(around, read, settings_file.name)
    if shown.theme is None:
        raise InputError(problems, {**files, **shown.files})
    return Project(
        settings,
        cards,
        shown.theme,
        shown.fonts,
        warnings=problems,
        files={**files, **shown.files, **named.files},
        mark=Mark(settings_file.name),
        dishes=named.dishes,
        tables=named.tables,
        photos=named.photos,
        own_dishes=named.own_dishes,
        own_tables=named.own_tables,
        neighbours=tuple(sorted({key_of(path) for path in beside} - {card.key for card in cards})),
        date=_date(settings, cards),
        unread=tuple(each.name for each in (settings_file, *read) if each.value is None and each.problems),
    )


def _shown(theme: str, settings: Document, folder: Path, *, shops: Shops) -> Look:
    """Return the zine's look; instead of a wrong look, that of zines that choose none, with what is wrong."""
    fonts = (folder.joinpath("fonts"), shops.fonts)
    shown = look(theme, settings, folders=(folder, shops.assets), fonts=fonts, unsaved=shops.unsaved)
    if all(problem.level is Level.WARNING for problem in shown.problems):
        return shown
    usual = look(_THEME, settings, folders=(shops.assets,), fonts=(shops.fonts,))
    return replace(usual, problems=shown.problems, files=shown.files)


def _settings(folder: Path, unsaved: Unsaved) -> Document:
    """Read the zine's settings; without a file for them the folder's name is the title."""
    path = next((found for name in SETTINGS_FILES if is_there(found := folder.joinpath(name))), None)
    if path is None:
        return Document(str(folder / SETTINGS_FILES[0]), "", None, ())
    return document(Settings, path, unsaved)


def _folder_name(folder: Path) -> Text:
    name = folder.resolve().name
    return Text(name.replace("-", " ").replace("_", " ").strip().capitalize() or "Zine")


def _same_keys(cards: Sequence[Card]) -> list[Problem]:
    """Cards whose files differ only in their ending."""
    first: dict[str, Card] = {}
    return [
        Problem(f'two files make the card "{card.key}"', card.mark, "Rename one of them.", rule="repeated-key")
        for card in cards
        if first.setdefault(card.key, card) is not card
    ]


def _in_file_order(around: Sequence[Problem], read: Sequence[Document], settings: str) -> tuple[Problem, ...]:
    """Return all problems: the settings' first, then card by card, from the top of each file."""
    order = {name: at for at, name in enumerate((settings, *(each.name for each in read)))}
    problems = [*around, *(problem for each in read for problem in each.problems)]

    def place(problem: Problem) -> tuple[int, Mark]:
        mark = problem.mark or Mark(settings)
        return order.get(mark.file, -1), mark

    return tuple(sorted(problems, key=place))


def _date(settings: Settings, cards: Sequence[Card]) -> str:
    """Return the zine's own day: its date, else what it counts as now, else the day of its newest source."""
    for written in (settings.date, settings.now):
        if written and (found := day(written.text)):
            return found.isoformat()
    sources = [*settings.sources, *(source for card in cards for source in card.sources)]
    days = [found for source in sources if source.date and (found := day(source.date.text))]
    return max(days, default=datetime.date.min).isoformat() if days else ""
