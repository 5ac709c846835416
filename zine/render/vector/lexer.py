"""A content stream (ISO 32000-1, 7.8.2) as its operators, each with the operands before it.

It reads what this program writes: no inline pictures, no comments, no parentheses inside strings but escaped ones.
"""

import re
from collections.abc import Iterator

_TOKEN = re.compile(r"\((?:\\.|[^()\\])*\)|<<|>>|<[0-9A-Fa-f\s]*>|[][]|/[^][\s/<>()]*|[^][\s/<>()]+", re.DOTALL)
_OPERATOR = re.compile(r"[A-Za-z'\"][A-Za-z0-9*]*")
_CONSTANTS = frozenset(("true", "false", "null"))


def operations(stream: str) -> Iterator[tuple[str, list[str]]]:
    """Yield operators with their operands; an array's brackets and its members are operands each."""
    operands: list[str] = []
    for token in _TOKEN.findall(stream):
        if _OPERATOR.fullmatch(token) and token not in _CONSTANTS:
            yield token, operands
            operands = []
        else:
            operands.append(token)
