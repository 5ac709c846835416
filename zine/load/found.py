"""Whether a file is there, for names that a cook wrote: even one that no system would take."""

import contextlib
import os
import stat
from pathlib import Path

NO_FILE = "it is a folder, a pipe or a device"
COPY_IT = "Copy it into the folder: links that lead out of it are not followed."


def is_there(path: Path) -> bool:
    """Return whether there is such a file and its folder lets us see it; a name too long is the name of no file."""
    with contextlib.suppress(OSError, ValueError):
        return path.is_file()
    return False


def size_of(path: Path) -> int | None:
    """Return how many bytes a file has; None for what is no file, and might be read for ever: a pipe, a device.

    Raises:
        OSError: there is nothing, or its folder does not let us see it.
    """
    status = os.stat(path)  # noqa: PTH116 in two thirds of the time, once a card
    return status.st_size if stat.S_ISREG(status.st_mode) else None


def is_within(path: Path, folder: Path) -> bool:
    """Return whether a path leads to a place inside a folder, links followed; one that leads nowhere does not."""
    with contextlib.suppress(OSError, RuntimeError):  # a link that leads round and round
        return path.resolve().is_relative_to(folder.resolve())
    return False
