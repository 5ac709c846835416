"""Characters that nobody sees, but that say where a line may end (Unicode Standard Annex 14)."""

import re
from typing import NamedTuple

ZERO_WIDTH_SPACE = "\u200b"  # a line may end here
SOFT_HYPHEN = "\u00ad"  # likewise, and then a hyphen shows
JOINERS = "\u2060\ufeff"  # the word joiner, and what it was called before: no line ends here

# Besides these: joiners of letters and marks of direction, none of which these scripts need.
_UNSEEN = re.compile(f"[{SOFT_HYPHEN}{JOINERS}{ZERO_WIDTH_SPACE}\u200c-\u200f\u202a-\u202e\u2066-\u2069]")


class Seen(NamedTuple):
    """What is left to see of a text; the offsets in it at which it may be parted, and at which it must not be."""

    text: str
    soft: tuple[int, ...] = ()
    joined: frozenset[int] = frozenset()


def seen(text: str) -> Seen:
    """Take away what nobody sees, and remember what it says."""
    if text.isprintable():  # to Python, none of these is printable
        return Seen(text)
    soft: list[int] = []
    joined: set[int] = set()
    for gone, match in enumerate(_UNSEEN.finditer(text)):
        offset = match.start() - gone
        if match[0] == SOFT_HYPHEN:
            soft.append(offset)
        elif match[0] in JOINERS:
            joined.add(offset)
    left = _UNSEEN.sub("", text)
    return Seen(left, tuple(offset for offset in soft if 0 < offset < len(left)), frozenset(joined))


def visible(text: str) -> str:
    """Return what is left to see of a text."""
    return text if text.isprintable() else _UNSEEN.sub("", text)
