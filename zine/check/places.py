"""Finding a few characters of a text again in the file they were read from."""

import re
from collections.abc import Mapping

from zine.errors import Mark
from zine.model.text import Text

_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_MOST_LINES = 60  # a text runs over fewer lines than this


def within(text: Text, words: str, files: Mapping[str, str]) -> Mark | None:
    """Return where `words` stand inside a text; the text's own place when the file writes them in another way."""
    mark = text.mark
    if mark is None or mark.file not in files:
        return mark
    lines = _LINE_END.split(files[mark.file])[mark.line - 1 : mark.line - 1 + _MOST_LINES]
    for down, line in enumerate(lines):
        at = line.find(words, mark.column - 1 if down == 0 else 0)
        if at >= 0:
            return mark._replace(line=mark.line + down, column=at + 1, width=len(words))
    return mark
