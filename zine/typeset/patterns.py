"""Liang's hyphenation patterns, from the dictionaries that pyphen brings.

pyphen takes its patterns apart one by one when it opens a dictionary, fourteen thousand of them for English, which is
a tenth of a build. Here only those are that meet a word.
"""

import importlib.util
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

_NO_DIGITS = str.maketrans("", "", "0123456789")
_FILE = "hyph_"


class Patterns:
    """The patterns of one language, by their letters."""

    def __init__(self, text: str) -> None:
        # What has other characters than words have is never asked for: the file's head, its remarks, and the patterns
        # that change a word's spelling, which we would not print.
        self._patterns = dict(zip(text.translate(_NO_DIGITS).split("\n"), text.split("\n"), strict=True))

    def positions(self, word: str) -> list[int]:
        """Return where a word in small letters may be parted: after so many letters, where the highest digit is odd.

        Source: F. M. Liang, Word Hy-phen-a-tion by Com-put-er, Stanford 1983.
        """
        pointed = f".{word}."
        digits = [0] * (len(pointed) + 1)
        for begin in range(len(pointed) - 1):
            for end in range(begin + 1, len(pointed) + 1):
                pattern = self._patterns.get(pointed[begin:end])
                if pattern:
                    for offset, digit in _digits(pattern):
                        digits[begin + offset] = max(digits[begin + offset], digit)
        return [index - 1 for index, digit in enumerate(digits) if digit % 2]


def _digits(pattern: str) -> Iterator[tuple[int, int]]:
    """Yield a pattern's digits, and how many letters stand before each."""
    letters = 0
    for character in pattern:
        if character.isdecimal():
            yield letters, int(character)
        else:
            letters += 1


def _read(path: Path) -> Patterns:
    """Read a dictionary; its first line names its encoding."""
    data = path.read_bytes()
    encoding = data.partition(b"\n")[0].decode("ascii").strip().lower().removeprefix("microsoft-")
    return Patterns(data.decode(encoding))


@lru_cache(maxsize=8)
def patterns(lang: str) -> Patterns | None:
    """Return the patterns of a language (BCP 47), or of the nearest that there are; None if there are none."""
    package = importlib.util.find_spec("pyphen")  # not imported: it looks all its dictionaries up when it is
    if package is None or package.origin is None:
        return None
    found = sorted((Path(package.origin).parent / "dictionaries").glob(f"{_FILE}*.dic"))
    names = [path.stem.removeprefix(_FILE).lower() for path in found]
    parts = lang.replace("-", "_").lower().split("_")
    while parts:
        wanted = "_".join(parts)
        for name, path in zip(names, found, strict=True):
            if wanted in (name, name.partition("_")[0]):
                return _read(path)
        parts.pop()
    return None
