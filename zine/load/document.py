"""One file of the zine: read, composed and decoded, with every problem found on the way."""

from pathlib import Path
from typing import Any, NamedTuple

from yaml.nodes import MappingNode

from zine.errors import Mark, Problem
from zine.load.art import picture
from zine.load.decode import decode
from zine.load.reading import Reading
from zine.load.text import ALL_SAVED, Unsaved, read
from zine.load.tree import compose


class Document(NamedTuple):
    """A file's name, its text, what it says (None when it cannot be read), and what is wrong with it."""

    name: str
    text: str
    value: Any
    problems: tuple[Problem, ...]


def document(record: type, path: Path, unsaved: Unsaved = ALL_SAVED, **given: Any) -> Document:
    """Read a file as a record. `given` fills the fields that nobody types."""
    name = str(path)
    text = read(path, name, unsaved)
    if isinstance(text, Problem):
        return Document(name, "", None, (text,))
    root = compose(text, name)
    if root is None:
        problem = Problem("the file says nothing", Mark(name), 'Write lines of "field: value".', rule="empty-file")
        return Document(name, text, None, (problem,))
    if isinstance(root, Problem):
        return Document(name, text, None, (root,))
    reading = Reading(name, text)
    value = decode(record, reading, root, **given)
    return Document(name, text, value, tuple(reading.problems))


def art_of(path: Path, unsaved: Unsaved = ALL_SAVED) -> Document:
    """Read a file as a picture's words, with their places."""
    name = str(path)
    text = read(path, name, unsaved)
    root = compose(text, name) if isinstance(text, str) else text
    if isinstance(root, Problem):
        return Document(name, text if isinstance(text, str) else "", None, (root,))
    if not isinstance(root, MappingNode):
        message, hint = "a picture's words are wanted, such as vessel and pieces", "Write one below the other."
        return Document(name, str(text), None, (Problem(message, Mark(name), hint, rule="wrong-type"),))
    reading = Reading(name, str(text))
    return Document(name, reading.text, picture(reading, root), tuple(reading.problems))


def words_of(path: Path) -> Document:
    """Read a file as a picture's words: plain data."""
    found = art_of(path)
    return found._replace(value=found.value and found.value.words)
