"""Saving on purpose: a file is written whole, and never over what somebody else wrote in the meantime."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from zine.errors import OutputError
from zine.preview.editing.on_disk import as_bytes, digest

GONE = ""  # the digest of a file that is not there


class Conflict(NamedTuple):
    """What the disk holds instead of what was opened; None when the file is gone."""

    data: bytes | None


def contents(path: Path) -> bytes | None:
    """Return a file's bytes; None when it is not there."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def save(path: Path, text: str, opened_as: str) -> str | Conflict:
    """Replace the file that had the digest `opened_as` (`GONE`: write it anew) and return its new digest.

    The new file is written beside the old one and flushed to disk; only then is the old one looked at again, and
    replaced if it is still the same.

    Raises:
        OutputError: the file or its folder cannot be written; what stood there is untouched.
        UnicodeEncodeError: the text holds half a character.
    """
    try:
        before = contents(path)
        if _digest(before) != opened_as:
            return Conflict(before)
        data = as_bytes(text, before or b"")
        if data == before:
            return opened_as
        with _beside(path, data) as fresh:
            return _replace(path, fresh, opened_as) or digest(data)
    except OSError as refused:
        reason = (refused.strerror or str(refused)).lower()
        raise OutputError(f"{path.name} cannot be saved: {reason}", "Check the folder's permissions.") from refused


def _replace(path: Path, fresh: Path, opened_as: str) -> Conflict | None:
    now = contents(path)
    if _digest(now) != opened_as:
        return Conflict(now)
    fresh.replace(path)
    return None


@contextlib.contextmanager
def _beside(path: Path, data: bytes) -> Iterator[Path]:
    """Write a temporary file beside another, with that one's permissions; forget it afterwards if it is still there."""
    if path.exists() and not os.access(path, os.W_OK):
        raise OutputError(f"{path.name} is read-only", "Change its permissions, or copy the text elsewhere.")
    fresh = path.with_name(f".zine-{os.urandom(6).hex()}.tmp")
    try:
        with fresh.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, fresh)
        yield fresh
    finally:
        fresh.unlink(missing_ok=True)


def _digest(data: bytes | None) -> str:
    return GONE if data is None else digest(data)
