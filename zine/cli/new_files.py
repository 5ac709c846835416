"""Writing several new files: all of them, or none where one is there already."""

from collections.abc import Mapping
from pathlib import Path

from zine.cli.files import write_whole
from zine.errors import OutputError


def write_new(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder by their path in it.

    Raises:
        OutputError: one of them exists, and nothing was written; or the folder cannot be written.
    """
    taken = [folder / name for name in files if (folder / name).exists()]
    if taken:
        raise OutputError(f"{taken[0]} exists already, and is never overwritten", "choose another name, or remove it")
    for name, data in files.items():
        write_whole(folder / name, data)
