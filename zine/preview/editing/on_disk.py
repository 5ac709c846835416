"""Between a file's bytes and the text of an editor, which knows neither line endings nor a byte-order mark."""

import codecs
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

_ENDING = re.compile("(\r\n|\r|\n)")


@dataclass(frozen=True, slots=True)
class OnDisk:
    """What a file says, all line endings alike; its usual ending, and whether a byte-order mark leads it."""

    text: str
    ending: str
    has_mark: bool


def digest(data: bytes) -> str:
    """Return the name of a file's exact contents."""
    return hashlib.sha256(data).hexdigest()


def on_disk(data: bytes) -> OnDisk:
    """Read a file's bytes.

    Raises:
        UnicodeDecodeError: they are not UTF-8.
    """
    has_mark = data.startswith(codecs.BOM_UTF8)
    lines = _lines(data.decode("utf-8-sig"))
    return OnDisk("\n".join(said for said, _ in lines), _usual([ending for _, ending in lines]), has_mark)


def as_bytes(text: str, before: bytes) -> bytes:
    """Return a text as a file's bytes, with the mark and the line endings that the file had before.

    Where a file mixed its endings, the lines above and below what changed keep theirs.

    Raises:
        UnicodeEncodeError: the text holds half a character.
    """
    old = _lines(before.decode("utf-8-sig"))
    usual = _usual([ending for _, ending in old])
    new = text.split("\n")
    above = _alike([said for said, _ in old], new)
    below = min(_alike([said for said, _ in old[::-1]], new[::-1]), len(new) - above, len(old) - above)
    endings = [
        *(ending for _, ending in old[:above]),
        *[usual] * (len(new) - above - below),
        *(ending for _, ending in old[len(old) - below :]),
    ]
    whole = "".join(said + (ending or usual) for said, ending in zip(new[:-1], endings, strict=False)) + new[-1]
    return (codecs.BOM_UTF8 if before.startswith(codecs.BOM_UTF8) else b"") + whole.encode()


def _lines(text: str) -> list[tuple[str, str]]:
    """Return each line and its ending; the last has none, and is empty after an ending."""
    parts = _ENDING.split(text)
    return list(zip(parts[::2], [*parts[1::2], ""], strict=True))


def _usual(endings: Sequence[str]) -> str:
    return max(("\n", "\r\n", "\r"), key=list(endings).count)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """Return with how many equal lines two texts begin."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
