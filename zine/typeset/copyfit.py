"""What to do when it does not fit: try the next way, or say how much is too much."""

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def first_fit(candidates: Iterable[T], fits: Callable[[T], bool]) -> T | None:
    """Return the first candidate that fits, or None. Candidates come in order of preference and are made as needed."""
    return next((candidate for candidate in candidates if fits(candidate)), None)


def words_over(text: str, fits: Callable[[str], bool]) -> int:
    """How many words to cut from the end of a text until it fits: 0 if it does, all of them if nothing would.

    `fits` must hold for every beginning of a text that fits.
    """
    words = text.split()
    kept, over = 0, len(words) + 1  # so many words fit; so many do not
    while over - kept > 1:
        middle = (kept + over) // 2
        if fits(" ".join(words[:middle])):
            kept = middle
        else:
            over = middle
    return len(words) - kept
