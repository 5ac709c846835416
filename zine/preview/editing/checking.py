"""What would be wrong if the text in the editor were saved now, and where in that text."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from zine.check import check
from zine.draw.table_words import table_problems
from zine.draw.words import problems as picture_problems
from zine.errors import InputError, Mark, Problem
from zine.load import attempt
from zine.load.document import art_of, document
from zine.load.text import LINE_END, Unsaved, clean
from zine.model.project import Project
from zine.model.theme import Theme
from zine.pipeline import Studio
from zine.preview.editing.files import Editable, FileKind

_PICTURES = {FileKind.DISH: picture_problems, FileKind.TABLE: table_problems}


class Span(NamedTuple):
    """A stretch of a text, in UTF-16 units as scripts count them."""

    start: int
    end: int


def problems_as_typed(folder: Path, studio: Studio, file: Editable, *, text: str) -> tuple[Problem, ...]:
    """Return all problems of the zine with `text` in place of one file; the other files are as on disk.

    Raises:
        UnicodeEncodeError: the text holds half a character.
    """
    unsaved = {file.path: text.encode()}
    try:
        project = attempt(folder, studio.assets, studio.fonts, unsaved=unsaved)
    except InputError as wrong:
        return wrong.problems
    found = (*project.warnings, *check(project))
    return found if _is_used(file, project) else (*found, *_alone(file, unsaved))


def spans(text: str, marks: Sequence[Mark]) -> Iterator[Span]:
    """Yield where marks lie in a text as it was typed.

    Marks count lines and characters of the text as it was read: in NFC, without what nobody sees.
    """
    starts = [0, *(match.end() for match in LINE_END.finditer(text))]
    for mark in marks:
        first = starts[min(mark.line, len(starts)) - 1]
        line = LINE_END.split(text[first:], maxsplit=1)[0]
        start, end = _typed(line, mark.column - 1), _typed(line, mark.column - 1 + mark.width)
        yield Span(_units(text[: first + start]), _units(text[: first + max(start, end)]))


def _typed(line: str, column: int) -> int:
    """Return the index in a line as typed of a column of the line as read."""
    if clean(line) == line:
        return min(column, len(line))
    return bisect_right(range(len(line) + 1), column, key=lambda index: len(clean(line[:index]))) - 1


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _is_used(file: Editable, project: Project) -> bool:
    """Whether the zine as it is reads the file at all."""
    if file.kind is FileKind.THEME:
        return project.settings.theme == file.path.stem
    return file.kind not in _PICTURES or str(file.path) in project.files


def _alone(file: Editable, unsaved: Unsaved) -> tuple[Problem, ...]:
    """Return what is wrong with a file that no other mentions."""
    if file.kind is FileKind.THEME:
        return document(Theme, file.path, unsaved, name=file.path.stem).problems
    read = art_of(file.path, unsaved)

    return (*read.problems, *(_PICTURES[file.kind](read.value.words, read.value.marks) if read.value else ()))
