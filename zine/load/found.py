"""Whether a file is there, for names that a cook wrote: even one that no system would take."""

import contextlib
from pathlib import Path


def is_there(path: Path) -> bool:
    """Return whether there is such a file and its folder lets us see it; a name too long is the name of no file."""
    with contextlib.suppress(OSError, ValueError):
        return path.is_file()
    return False
