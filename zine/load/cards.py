"""A folder's files: which of them are cards, and what the cards say."""

import contextlib
import os
import unicodedata
from pathlib import Path
from typing import NamedTuple

from zine.errors import InputError, Level, Mark, Problem
from zine.load.document import Document, document
from zine.load.found import NO_FILE
from zine.load.text import ALL_SAVED, Unsaved
from zine.model.card import Card
from zine.model.filenames import SETTINGS_FILES

_SUFFIXES = (".yaml", ".yml")


class Listed(NamedTuple):
    """A folder's card files in file-name order, and warnings of those that look like one and are left out."""

    cards: tuple[Path, ...]
    left_out: tuple[Problem, ...]


def card_paths(folder: Path) -> tuple[Path, ...]:
    """Return a folder's card files in file-name order.

    Raises:
        InputError: there is no such folder, or no card in it.
    """
    return listed(folder).cards


def listed(folder: Path) -> Listed:
    """Return what a folder holds of cards.

    Raises:
        InputError: there is no such folder, or no card in it.
    """
    name = str(folder)
    found: list[Path] = []
    left_out: list[Problem] = []
    try:
        with os.scandir(folder) as entries:  # which know without being asked again whether they are files
            written = sorted(filter(_is_written, entries), key=_in_order)
    except OSError as error:
        hint = "Check its name." if folder.suffix else "Name a folder of recipe cards."
        raise InputError([Problem(_no_folder(error, folder), Mark(name), hint, rule="no-folder")]) from error
    for entry in written:
        path, reason = folder.joinpath(entry.name), _no_card(entry)
        if reason:
            left_out.append(Problem(reason[0], Mark(str(path)), reason[1], Level.WARNING, "left-out"))
        elif entry.name not in SETTINGS_FILES:
            found.append(path)
    if not found:
        hint = "A card is a file such as mandu.yaml."
        nothing = Problem("there are no recipe cards in this folder", Mark(name), hint, rule="no-cards")
        raise InputError([nothing, *left_out])
    return Listed(tuple(found), tuple(left_out))


def _is_written(entry: os.DirEntry[str]) -> bool:
    return entry.name.lower().endswith(_SUFFIXES) and not entry.name.startswith(".")


def _in_order(entry: os.DirEntry[str]) -> str:
    return unicodedata.normalize("NFC", entry.name)


def _no_card(entry: os.DirEntry[str]) -> tuple[str, str] | None:
    """Return why a file with the ending of a card is none, and what to do about it."""
    if not entry.name.endswith(_SUFFIXES):
        stem, _, ending = entry.name.rpartition(".")
        return f'a name that ends in ".{ending}" is not read', f"Rename it to {stem}.{ending.lower()}."
    with contextlib.suppress(OSError):  # a link that leads round and round
        if entry.is_file():
            return None
    if entry.is_symlink():
        return "this link leads to no file, and is not read", "Remove it, or link to the file again."
    return f"is not read: {NO_FILE}", "Put a file in its place, or rename it."


def _no_folder(error: OSError, folder: Path) -> str:
    if isinstance(error, FileNotFoundError):
        return f"there is no such {'file' if folder.suffix else 'folder'}"
    if isinstance(error, NotADirectoryError):
        return "is a file; the folder it lies in is wanted"
    return f"cannot be opened: {(error.strerror or 'unknown').lower()}"


def read_card(path: Path, unsaved: Unsaved = ALL_SAVED) -> Document:
    """Read one card file. Its key is the file's stem."""
    return document(Card, path, unsaved, key=key_of(path), mark=Mark(str(path)))


def key_of(path: Path) -> str:
    """Return the key of the card in a file: the file's stem."""
    return unicodedata.normalize("NFC", path.name.rpartition(".")[0])
