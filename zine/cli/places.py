"""Where things are: the bundled data, the folder of cards, the cache."""

from pathlib import Path
from typing import NamedTuple

import platformdirs

from zine.model.filenames import SETTINGS_FILES

_PACKAGE = Path(__file__).resolve().parent.parent


class Places(NamedTuple):
    """Folders of what ships with the program: inside the package when installed, beside it in a checkout."""

    cards: Path
    fonts: Path
    assets: Path


def bundled() -> Places:
    """Return where this copy of the program keeps its data."""
    root = _PACKAGE / "bundled"
    if not root.is_dir():
        root = _PACKAGE.parent
    return Places(root / "cards", root / "fonts", root / "assets")


def folder_of_cards(named: Path | None) -> Path:
    """Return the folder to build: the one named; else here, if it has settings; else ./cards; else the bundled zine."""
    if named is not None:
        return named
    here = Path()
    if any((here / name).is_file() for name in SETTINGS_FILES):
        return here
    if (here / "cards").is_dir():
        return here / "cards"
    return bundled().cards


def cache_folder() -> Path:
    """Return the user's cache folder for drawings and finished PDFs."""
    return Path(platformdirs.user_cache_dir("zine", appauthor=False))
