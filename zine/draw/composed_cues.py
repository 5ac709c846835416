"""Recognising dishes and foods in a title or an ingredient, in English and Korean.

A cue in Latin letters counts as a whole word, also in the plural ("oil" is not in "boil"); one that starts with a
hyphen is the end of a longer word (`-tang`). A cue in Hangul counts anywhere, but one of a single syllable only at the
end of a word. Of cues that overlap the longer wins ("rice cake" is not "rice").
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping

Cues = Mapping[str, tuple[str, ...]]  # what is meant, to the words that say so

_NOTHING = r"(?!)"


class Reader:
    """Finds what a table of cues means in a text."""

    def __init__(self, cues: Cues) -> None:
        self._meant = {_folded(cue): meant for meant, said in cues.items() for cue in said}
        self._pattern = re.compile(_pattern(self._meant))

    def read(self, text: str) -> list[str]:
        """Return what the text means, in the order it is said; a thing said twice comes twice."""
        found = []
        for match in self._pattern.finditer(_folded(text)):
            cue = match["word"] or match["hangul"] or match["syllable"] or f"-{match['ending']}"
            found.append(self._meant[cue])
        return found


def _folded(text: str) -> str:
    """Return the text in one form: composed, lower case, single spaces for hyphens; an ending's own hyphen stays."""
    plain = re.sub(r"(?<=.)[\s\-\u2010-\u2014·]+", " ", unicodedata.normalize("NFC", text)).casefold()
    return plain.strip(" ")


def _pattern(cues: Iterable[str]) -> str:
    words: list[str] = []
    endings: list[str] = []
    hangul: list[str] = []
    syllables: list[str] = []
    for cue in sorted(cues, key=lambda cue: (-len(cue), cue)):
        if cue.startswith("-"):
            endings.append(re.escape(cue[1:]))
        elif cue.isascii():
            words.append(re.escape(cue))
        else:
            (hangul if len(cue) > 1 else syllables).append(re.escape(cue))
    return (
        rf"(?<!\w)(?P<word>{_any(words)})(?:e?s)?(?!\w)|(?<!\w)\w+?(?P<ending>{_any(endings)})(?:e?s)?(?!\w)"
        rf"|(?P<hangul>{_any(hangul)})|(?P<syllable>{_any(syllables)})(?!\w)"
    )


def _any(patterns: list[str]) -> str:
    return "|".join(patterns) or _NOTHING
