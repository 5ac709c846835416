"""What changed in a folder of cards, once it has settled.

Editors save in several steps: a new file beside the old one, then a rename over it; or none at all for a moment. The
system tells as it happens, and when nothing more has happened for a moment, the folder is looked at. It is looked at
now and then even if nothing was told, since some drives in a network or a container tell nothing.
"""

import contextlib
import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from threading import Event
from typing import NamedTuple

import watchfiles

_SETTLED_MS = 20  # without an event
_PATIENCE_MS = 200  # in which whatever goes on happening is one change all the same
_LOOK_MS = 1000

# What a zine can be made of. Other files change nothing: nor what editors keep for themselves, nor what is built.
_SUFFIXES = (".yaml", ".yml", ".ttf", ".otf", ".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".gif", ".avif")
_NOT_OURS = frozenset(("out", "node_modules", "__pycache__"))
_DEEPEST = 4  # folders within folders in which a photograph may lie

Stamp = tuple[int, ...]


class _Seen(NamedTuple):
    """What tells that files, and the folders they lie in, are as they were."""

    files: dict[str, Stamp]
    folders: dict[str, Stamp]


class Watch:
    """A folder under watch, from the moment that this is made, after which its files are expected to be read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen = _seen(folder)
        self._just_read = True

    def changes(self, stop: Event) -> Iterator[None]:
        """Yield whenever files of the zine should be read again, until `stop` is set."""
        for _ in chain([None], _events(self._folder, stop)):
            while self._changed():
                yield None

    def _changed(self) -> bool:
        """Whether files have changed, come or gone; or were away for a moment while they were being read.

        A file that is moved away and back is as it was, and only its folder knows.
        """
        now = _seen(self._folder)
        disturbed = self._just_read and now.folders != self._seen.folders
        self._just_read = disturbed or now.files != self._seen.files
        self._seen = now
        return self._just_read


def _seen(folder: Path) -> _Seen:
    found = _Seen({}, {})
    for path, stamp, is_file in _stamped(folder, 0):
        (found.files if is_file else found.folders)[path] = stamp
    return found


def _events(folder: Path, stop: Event) -> Iterator[object]:
    """Yield when something settled, and now and then. A folder that is not there yet, or no more, is waited for."""
    while not stop.is_set():
        if not folder.is_dir():
            stop.wait(_LOOK_MS / 1000)
            yield None
            continue
        for event in watchfiles.watch(
            folder,
            watch_filter=None,
            debounce=_PATIENCE_MS,
            step=_SETTLED_MS,
            stop_event=stop,
            rust_timeout=_LOOK_MS,
            yield_on_timeout=True,
            ignore_permission_denied=True,
        ):
            yield event
            if not folder.is_dir():  # the system watches what was there, and would not see another in its place
                break


def _stamped(folder: str | Path, depth: int) -> Iterator[tuple[str, Stamp, bool]]:
    """Yield path and stamp of every folder, and of every file that the zine may be made of."""
    try:
        status = os.stat(folder)  # noqa: PTH116 as text, which folders within it are
        with os.scandir(folder) as entries:
            found = list(entries)
    except OSError:
        return
    yield str(folder), (status.st_mtime_ns, status.st_ctime_ns, status.st_ino), False
    for entry in found:
        if entry.name.startswith("."):
            continue
        with contextlib.suppress(OSError):  # gone since it was listed
            if entry.name.lower().endswith(_SUFFIXES):
                status = entry.stat()
                yield entry.path, (status.st_size, status.st_mtime_ns, status.st_ino), True
            elif depth < _DEEPEST and entry.name not in _NOT_OURS and entry.is_dir(follow_symlinks=False):
                yield from _stamped(entry.path, depth + 1)
