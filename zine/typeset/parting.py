"""Where a word may be parted: at its hyphens, by the dictionary in narrow columns, by force when it fits no line."""

import re
from functools import lru_cache
from typing import NamedTuple

from zine.typeset.patterns import patterns

HYPHEN = 4.0  # squared ems: a line may lack two ems more before a word is parted
OWN_HYPHEN = 3.0
FORCED = 20.0
FORCED_ANYWHERE = 100.0

_LEAST_BEFORE = 2
_LEAST_AFTER = 3
_OWN_HYPHEN = re.compile(r"(?<=[^\W\d_]{2}[-–])(?=[^\W\d_]{3})")
_AFTER_A_JOINT = re.compile(r"(?<=[-‐–—/_=&?:.@])(?=[^-‐–—/_=&?:.@])")
_WORD = re.compile(r"(?P<lead>[(“‘\"']*)(?P<word>[a-z]+)[.,:;!?…)”’\"']*", re.ASCII)


class Cut(NamedTuple):
    """A place inside a word where a line may end, after `offset` characters and with `hyphen` added.

    What is not forced (its penalty below `FORCED`) does not happen on two lines in a row.
    """

    offset: int
    penalty: float
    hyphen: str = ""


def own_hyphens(text: str) -> tuple[Cut, ...]:
    """After the hyphens that a compound has of its own, between letters."""
    if "-" not in text and "–" not in text:
        return ()
    return tuple(Cut(match.start(), OWN_HYPHEN) for match in _OWN_HYPHEN.finditer(text))


def soft_hyphens(offsets: tuple[int, ...]) -> tuple[Cut, ...]:
    """Where the cook has put hyphens that show only at the end of a line."""
    return tuple(Cut(offset, HYPHEN, "-") for offset in offsets)


@lru_cache(maxsize=4096)
def hyphenation(text: str, lang: str) -> tuple[Cut, ...]:
    """By Liang's patterns for a language; at least two letters before, three after. Never names, figures or Korean."""
    match = _WORD.fullmatch(text)
    known = patterns(lang or "en") if match else None
    if not match or not known:
        return ()
    word, begin = match["word"], match.start("word")
    offsets = [offset for offset in known.positions(word) if _LEAST_BEFORE <= offset <= len(word) - _LEAST_AFTER]
    return tuple(Cut(begin + offset, HYPHEN, "-") for offset in offsets)


def forced(text: str, lang: str) -> tuple[Cut, ...]:
    """For a word that fits no line: by the dictionary if it knows it, else after hyphens, slashes and the like."""
    cuts = hyphenation(text, lang)
    if cuts:
        return tuple(cut._replace(penalty=FORCED) for cut in cuts)
    return tuple(Cut(match.start(), FORCED) for match in _AFTER_A_JOINT.finditer(text))


def forced_anywhere(text: str, clusters: tuple[str, ...], lang: str) -> tuple[Cut, ...]:
    """The last resort: between any two characters, still rather at the better places."""
    better = {cut.offset: cut for cut in forced(text, lang)}
    cuts: list[Cut] = []
    offset = 0
    for cluster in clusters[:-1]:
        offset += len(cluster)
        cuts.append(better.get(offset, Cut(offset, FORCED_ANYWHERE)))
    return tuple(cuts)
