"""The cache on disk: one file a value, in the user's cache folder."""

import contextlib
import os
import time
from pathlib import Path

import deflate

_KEEP_DAYS = 30
_DAY = 86_400
_SUM = 4


class FolderCache:
    """Keeps values as files, each behind its own check sum, so that a damaged one is merely missed.

    Values made by another `edition` of what makes them are not found. A folder that cannot be read or written is only
    slow, never an error.
    """

    def __init__(self, folder: Path, edition: str) -> None:
        self._folder = folder
        self._edition = edition

    def get(self, key: str) -> bytes | None:
        """Return what was kept under `key`, or None."""
        try:
            with open(self._path(key), "rb") as file:  # noqa: PTH123 see _path
                check_sum, value = file.read(_SUM), file.read()
        except OSError:
            return None
        return value if check_sum == _sum(value) else None

    def put(self, key: str, value: bytes) -> None:
        """Keep a value whole, or not at all."""
        with contextlib.suppress(OSError):
            try:
                self._write(key, value)
            except FileNotFoundError:
                self._folder.mkdir(parents=True, exist_ok=True)
                self._write(key, value)

    def _write(self, key: str, value: bytes) -> None:
        temporary = self._path(f"{key}.{os.urandom(6).hex()}")
        with open(temporary, "wb") as file:  # noqa: PTH123 paths here are plain text, for speed
            file.writelines((_sum(value), value))  # not joined: a finished zine is large
        os.replace(temporary, self._path(key))  # noqa: PTH105 as above

    def _path(self, key: str) -> str:
        """Return a value's file as a string: a build looks for hundreds, and to make paths takes as long as to read."""
        return f"{self._folder}{os.sep}{self._edition}-{key}"

    def sweep(self) -> None:
        """Drop what nobody has written for a month."""
        oldest = time.time() - _KEEP_DAYS * _DAY
        with contextlib.suppress(OSError):
            for path in self._folder.iterdir():
                if path.stat().st_mtime < oldest:
                    path.unlink()


def _sum(value: bytes) -> bytes:
    return deflate.crc32(value).to_bytes(_SUM, "big")
