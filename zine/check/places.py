"""Finding words again in the file they were read from: a few characters of a text, or words that came to a page."""

import re
from collections.abc import Iterator, Mapping

from zine.errors import Mark
from zine.model.project import Project
from zine.model.text import Text
from zine.typeset.markup import plain

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


def texts(value: object, field: str = "", without: frozenset[str] = frozenset()) -> Iterator[tuple[Text, str]]:
    """Yield every text of a record, with its field; of the records in it, of its lists and maps.

    Every record has slots. Fields in `without` are passed over.
    """
    if isinstance(value, Text):
        yield value, field
    elif isinstance(value, tuple | Mapping):
        for each in value.values() if isinstance(value, Mapping) else value:
            yield from texts(each, field, without)
    elif names := getattr(value, "__slots__", None):
        for name in names:
            if name not in without:
                yield from texts(getattr(value, name), name, without)


def written(words: str, project: Project) -> Mark | None:
    """Return where a cook wrote words that a page sets, or most of them; None for words of the program's own."""
    said = _as_set(words)
    found = (
        (_as_set(text.text), text.mark) for record in (project.settings, *project.cards) for text, _ in texts(record)
    )
    likely = [(len(text), mark) for text, mark in found if mark and text in said and 2 * len(text) >= len(said)]
    return max(likely, key=lambda each: each[0], default=(0, None))[1]


def _as_set(words: str) -> str:
    """Return words without what pages change: marks, capitals, apostrophes."""
    return plain(words).replace("'", "’").casefold()
