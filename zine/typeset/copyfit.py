"""What to do when it does not fit: try the next way, or say how much is too much."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def first_fit(candidates: Iterable[T], fits: Callable[[T], bool]) -> T | None:
    """Return the first candidate that fits, or None. Candidates come in order of preference and are made as needed."""
    return next((candidate for candidate in candidates if fits(candidate)), None)


def words_over(words: int, fits: Callable[[int], bool]) -> int:
    """How many words of so many to cut from the end until the rest fits: 0 if all do, all if nothing would.

    `fits` is asked of how many are kept, and must hold for fewer than any number that fits.
    """
    if fits(words):
        return 0
    return words - bisect_left(range(1, words), 1, key=lambda kept: int(not fits(kept)))
