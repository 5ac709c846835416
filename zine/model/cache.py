"""A place to keep what was expensive to make. Losing it costs time, never a byte of difference."""

from typing import Protocol


class Cache(Protocol):
    """Keeps bytes under a key that names all they were made from. May forget at any time."""

    def get(self, key: str) -> bytes | None:
        """Return what was kept, or None."""

    def put(self, key: str, value: bytes) -> None:
        """Keep a value, if possible."""


class Nothing:
    """The cache that keeps nothing."""

    def get(self, key: str) -> bytes | None:  # noqa: ARG002 there is nothing under any key
        """Return None."""
        return None

    def put(self, key: str, value: bytes) -> None:
        """Forget at once."""
