"""The files that may be edited: those of the folder that the loader reads, by their names in it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from zine.errors import InputError
from zine.load.cards import card_paths
from zine.load.found import is_there
from zine.model.filenames import SETTINGS_FILES


class FileKind(StrEnum):
    """What a file says, and so which words belong in it."""

    ZINE = "zine"
    CARD = "card"
    THEME = "theme"
    DISH = "dish"
    TABLE = "table"


_SHELVES: Mapping[str, FileKind] = {"themes": FileKind.THEME, "dishes": FileKind.DISH, "tables": FileKind.TABLE}


@dataclass(frozen=True, slots=True)
class Editable:
    """A file by its name in the folder (`mandu.yaml`, `themes/night.yaml`), and where it is."""

    name: str
    path: Path
    kind: FileKind


def editable(folder: Path) -> dict[str, Editable]:
    """Return every file that may be edited by its name: settings, cards in file-name order, then the rest."""
    return {each.name: each for each in _found(folder) if _is_inside(each.path, folder)}


def name_of(file: str, folder: Path) -> str:
    """Return what the folder calls a file that a problem names; a file elsewhere keeps its name."""
    path = Path(file)
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else file


def _found(folder: Path) -> Iterator[Editable]:
    settings = next((path for name in SETTINGS_FILES if is_there(path := folder.joinpath(name))), None)
    if settings:
        yield Editable(settings.name, settings, FileKind.ZINE)
    for path in _cards(folder):
        yield Editable(path.name, path, FileKind.CARD)
    for shelf, kind in _SHELVES.items():
        for path in sorted(folder.joinpath(shelf).glob("*.yaml")):
            if is_there(path):
                yield Editable(f"{shelf}/{path.name}", path, kind)


def _cards(folder: Path) -> tuple[Path, ...]:
    try:
        return card_paths(folder)
    except InputError:  # no card yet, or none any more; the settings can be edited all the same
        return ()


def _is_inside(path: Path, folder: Path) -> bool:
    """Whether a file lies in the folder even when links are followed."""
    return path.resolve().is_relative_to(folder.resolve())
