"""A folder's files: which of them are cards, and what the cards say."""

import contextlib
import os
import unicodedata
from pathlib import Path

from zine.errors import InputError, Mark, Problem
from zine.load.document import Document, document
from zine.load.text import ALL_SAVED, Unsaved
from zine.model.card import Card
from zine.model.filenames import SETTINGS_FILES

_SUFFIXES = (".yaml", ".yml")


def card_paths(folder: Path) -> tuple[Path, ...]:
    """Return a folder's card files in file-name order.

    Raises:
        InputError: there is no such folder, or no card in it.
    """
    name = str(folder)
    try:
        with os.scandir(folder) as entries:  # which know without being asked again whether they are files
            found = [folder.joinpath(entry.name) for entry in entries if _is_card(entry)]
    except OSError as error:
        hint = "Name a folder of recipe cards."
        raise InputError([Problem(_no_folder(error), Mark(name), hint, rule="no-folder")]) from error
    if not found:
        hint = "A card is a file such as mandu.yaml."
        raise InputError([Problem("there are no recipe cards in this folder", Mark(name), hint, rule="no-cards")])
    return tuple(sorted(found, key=lambda path: unicodedata.normalize("NFC", path.name)))


def _is_card(entry: "os.DirEntry[str]") -> bool:
    name = entry.name
    if not name.endswith(_SUFFIXES) or name in SETTINGS_FILES or name.startswith("."):
        return False
    with contextlib.suppress(OSError):  # a link that leads round and round
        return entry.is_file()
    return False


def _no_folder(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such folder"
    if isinstance(error, NotADirectoryError):
        return "is a file; the folder it lies in is wanted"
    return f"cannot be opened: {(error.strerror or 'unknown').lower()}"


def read_card(path: Path, unsaved: Unsaved = ALL_SAVED) -> Document:
    """Read one card file. Its key is the file's stem."""
    return document(Card, path, unsaved, key=key_of(path), mark=Mark(str(path)))


def key_of(path: Path) -> str:
    """Return the key of the card in a file: the file's stem."""
    return unicodedata.normalize("NFC", path.name.rpartition(".")[0])
