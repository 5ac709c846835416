"""What a build depends on, named: so that a kept result is believed only while all of that is as it was."""

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from zine import __version__
from zine.cli.places import Places

_WRITTEN = {".yaml", ".yml"}
_SHELVES = ("", "themes", "dishes", "tables")  # where a zine writes; each may be a link to somewhere else
_FONTS = ("fonts", "fonts/derived")


def tools(folder: Path, places: Places) -> str:
    """Name what works on the cards: this code, the assets, the fonts, those of the zine too."""
    digest = hashlib.blake2b(__version__.encode(), digest_size=10)
    code = (file for file in _files(Path(__file__).parent.parent) if file.name.endswith(".py"))
    own = (file for shelf in _FONTS for file in _entries(folder / shelf) if file.is_file())
    for file in (*code, *_files(places.assets), *_files(places.fonts), *own):
        digest.update(_stamp(file))
    return digest.hexdigest()


def stamp(file: Path) -> str:
    """Name a file as it is now; nothing where there is none."""
    try:
        status = file.stat()
    except (OSError, ValueError):
        return ""
    return f"{status.st_size}:{status.st_mtime_ns}"


def words(folder: Path, options: str) -> str:
    """Name what the tools work on: the options, and all that is written in the folder."""
    digest = hashlib.blake2b(f"{folder.resolve().name}\0{options}".encode(errors="surrogateescape"), digest_size=20)
    for file in (each for shelf in _SHELVES for each in _entries(folder / shelf)):
        if _suffix(file) in _WRITTEN:
            digest.update(_said(file))
    return digest.hexdigest()


def _said(file: os.DirEntry[str]) -> bytes:
    """Return a file's name and bytes; without these where it is none, or cannot be read: loading will say."""
    name = f"\0{file.path}\0".encode(errors="surrogateescape")
    with contextlib.suppress(OSError):
        return name + (Path(file.path).read_bytes() if file.is_file() else b"")
    return name


def _files(folder: str | Path) -> Iterator[os.DirEntry[str]]:
    """Yield all files of a folder and of those in it, in a settled order; none where it cannot be read.

    Half of an unchanged build is spent here, and pathlib would take four times as long.
    """
    for entry in _entries(folder):
        if entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
            yield from _files(entry.path)
        elif entry.is_file():
            yield entry


def _entries(folder: str | Path) -> list[os.DirEntry[str]]:
    """Return what a folder holds by name; nothing where it cannot be read."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: entry.name)
    return []


def _suffix(file: os.DirEntry[str]) -> str:
    return os.path.splitext(file.name)[1].lower()  # noqa: PTH122 a path object a file would take longer


def _stamp(file: os.DirEntry[str]) -> bytes:
    status = file.stat()
    return f"{file.path}:{status.st_size}:{status.st_mtime_ns};".encode(errors="surrogateescape")
