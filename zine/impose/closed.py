"""Closed content: words that end all that they begin, so that words of others may stand before and after them.

Only what is plainly so counts: every word is known, and what begins last ends first.
Sources: ISO 32000-2, 7.2 (lexical conventions), Table A.1 (operators), 8.5.2 (paths).
"""

import re
from functools import cache

_SPACE = rb"[\0\t\n\f\r ]++|%[^\r\n]*+"
_END = rb"(?=[\0\t\n\f\r ()<>\[\]/%]|\Z)"
_STRING = rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*+\))*+\)|<[0-9A-Fa-f\0\t\n\f\r ]*+>"
_NAME = rb"/[^\0\t\n\f\r ()<>\[\]{}/%]*+"
_NUMBER = rb"(?:[-+]?(?:\d++\.?\d*+|\.\d++)|true|false|null)" + _END
_ATOM = b"|".join((_SPACE, _STRING, _NAME, _NUMBER))
_ARRAY = rb"\[(?:%s)*+\]" % _ATOM
_DICTIONARY = rb"<<(?:%s|%s)*+>>" % (_ATOM, _ARRAY)
_AFTER_ALL = re.compile(rb"(?:%s)*+" % _SPACE)

_PAIRS = {"q": "Q", "BT": "ET", "BMC": "EMC", "BDC": "EMC"}
_PATH = "a path's end"
_BEGIN_PATHS, _ALONG_PATHS = {"m", "re"}, {"m", "re", "l", "c", "v", "y", "h", "W", "W*"}
_END_PATHS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"}
_OF_STATE = {"w", "J", "j", "M", "d", "ri", "i", "gs", "cm"}
_OF_COLOUR = {"CS", "cs", "SC", "SCN", "sc", "scn", "G", "g", "RG", "rg", "K", "k"}
_OF_TEXT = {"Tc", "Tw", "Tz", "TL", "Tf", "Tr", "Ts", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", '"'}
# Without inline images, whose bytes are no words, and without BX, behind which anything may stand.
_ALONE = {*_OF_STATE, *_OF_COLOUR, *_OF_TEXT, "sh", "Do", "MP", "DP"}


def closed(content: bytes) -> bool:
    """Whether content leaves nothing open, and ends nothing that it has not begun."""
    at, waiting = 0, list[str]()  # for what must still end, the innermost last
    while found := _instruction().match(content, at):
        if not _goes_on(found[1].decode(), waiting):
            return False
        at = found.end()
    return not waiting and _AFTER_ALL.fullmatch(content, at) is not None


@cache
def _instruction() -> re.Pattern[bytes]:
    """Return what an operator and its operands look like; made when it is needed, since that takes two milliseconds."""
    return re.compile(rb"(?:%s|%s|%s)*+([A-Za-z]++\*?|['\"])%s" % (_ATOM, _ARRAY, _DICTIONARY, _END), re.DOTALL)


def _goes_on(operator: str, waiting: list[str]) -> bool:
    """Whether an operator may stand here; keep account of what must end."""
    within = waiting[-1] if waiting else ""
    if within == operator or (within == _PATH and operator in _END_PATHS):
        waiting.pop()
        return True
    if within == _PATH:
        return operator in _ALONG_PATHS
    if operator in _BEGIN_PATHS or operator in _PAIRS:
        waiting.append(_PAIRS.get(operator, _PATH))
        return True
    return operator in _ALONE
