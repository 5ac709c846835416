"""What each build of a long session needs besides the cards, as it is when the build begins."""

import hashlib
from dataclasses import replace
from pathlib import Path

from zine.cli import fingerprint
from zine.cli.cache import FolderCache
from zine.cli.places import bundled, cache_folder
from zine.pipeline import Studio

_FONTS = ("fonts", "fonts/derived")


class Studios:
    """Gives studios, but for their caches all `like` one.

    This code stays what it was when the session began; the zine's own fonts may change.
    """

    def __init__(self, folder: Path, like: Studio) -> None:
        self._folder, self._like = folder, like
        self._tools = fingerprint.tools(folder, bundled())
        self._began_with = self._own_fonts()

    def __call__(self) -> Studio:
        """Return the studio of now."""
        own = self._own_fonts()
        edition = self._tools if own == self._began_with else _digest(self._tools, *own)
        cache = FolderCache(cache_folder(), edition)
        return replace(self._like, cache=cache, edition=edition)

    def _own_fonts(self) -> tuple[str, ...]:
        files = (file for shelf in _FONTS for file in sorted(self._folder.joinpath(shelf).glob("*")))
        return tuple(f"{file}:{fingerprint.stamp(file)}" for file in files)


def _digest(*texts: str) -> str:
    return hashlib.blake2b("\0".join(texts).encode(errors="surrogateescape"), digest_size=10).hexdigest()
