"""YAML to nodes: the shape of a file, each node with its place. Values stay text; libyaml decides only structure."""

import contextlib
import operator
import re
from collections.abc import Iterator

import yaml
import yaml.cyaml
from yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent, Event
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from zine.errors import Mark, Problem
from zine.load.text import place

_MOST_DEPTH = 100  # libyaml's composer recurses in C, without a limit of its own
_MOST_NODES = 20_000  # with aliases followed; a full card has about two hundred

_DEEP_INDENT = re.compile(rf"\n(?: {{400}}|(?: *[\t?:-]){{{_MOST_DEPTH}}})")
_BRACKETS = re.compile(r"[\[\]{}]")
_BRACKET = re.compile(r"(?:[&!]\S*\s+)*([\[{])")  # of a list or map in brackets, perhaps with a name before it
_ALIAS = re.compile(r"(?:^|[\s\[{,])\*[\w-]", re.MULTILINE)

_QUOTE_IT = "Put the whole value in quotes."

# What libyaml says, and how a cook would. The first phrase found in its message wins.
_IN_WORDS: dict[str, tuple[str, str]] = {
    "found undefined alias": ("a value that begins with * is read as a reference", _QUOTE_IT),
    "expected alphabetic or numeric": ("a value cannot begin with * or &", _QUOTE_IT),
    "mapping values are not allowed": (
        "a second colon on this line, or a line indented where none may be",
        "Put the whole value in quotes, or check the indentation.",
    ),
    "sequence entries are not allowed": ("a list cannot begin here", "Begin it on the next line, after the dash."),
    "found another document": ("a second document begins here", 'Keep one card a file; remove the line "---".'),
    "<document start>": ("text after the end of the card", "Check the indentation and the quotes above."),
    "unexpected end of stream": ("the quotation mark that opens here is never closed", "Close it."),
    "unknown escape": ('a backslash means something else between "double quotes"', "Use 'single quotes'."),
    "expected ',' or ']'": ("a [ that is never closed, or a comma missing after it", "Close it, or quote the text."),
    "expected ',' or '}'": ("a { that is never closed, or a comma missing after it", "Close it, or quote the text."),
    "expected key": ("text that belongs to no field", "Check the quotes and the indentation."),
    "expected ':'": ('a line without a colon, where "field: value" is wanted', "Add the colon, or indent the line."),
    "'-' indicator": ("a line without a dash in the middle of a list", 'Begin it with "- ", or check the indentation.'),
    "comment or line break": ("words after | or > on the same line", "Begin them on the next line, indented."),
}
_POINTS_AT_START = ("unexpected end of stream", "expected ',' or", "expected ':'", "expected alphabetic")


_new = tuple.__new__  # a record with all its fields, in two thirds of the time: a card has seventy marks


class _Composer(yaml.cyaml.CParser):  # type: ignore[name-defined,misc] # the stubs leave libyaml's parser out
    """libyaml's composer without YAML's guesses at types: no tag is looked up.

    It asks three times a node. Functions of Python's own would take a twentieth of all that it takes to read a card, so
    these are built in: one says "" whatever it is given, and what the others say nobody hears.
    """

    resolve = "".format
    descend_resolver = staticmethod(operator.is_)
    ascend_resolver = tuple


def compose(text: str, file: str) -> Node | Problem | None:
    """Return the root node; the problem that keeps it from being read; or None when the file says nothing."""
    if (deep := _deep(text)) is not None:
        mark = Mark(file, *place(text, deep))
        return Problem("lists within lists, too many to be a card", mark, "Check its brackets.", rule="too-deep")
    try:
        root: Node | None = _Composer(text).get_single_node()
    except yaml.MarkedYAMLError as error:
        return _in_words(error, text, file)
    if root is None or (isinstance(root, ScalarNode) and not root.value.strip()):
        return None
    if "&" in text and "*" in text and _ALIAS.search(text) and _is_bomb(root):
        mark = _reference(text, file)
        return Problem("references that grow without end", mark, "Write the text out instead.", rule="too-deep")
    return root


def mark_of(node: Node, file: str) -> Mark:
    """Return where a node stands, and how many characters to underline on its first line."""
    start, end = node.start_mark, node.end_mark
    line, column = start.line, start.column
    width = end.column - column if end.line == line else 1
    return _new(Mark, (file, line + 1, column + 1, width if width > 1 else 1))


def children(node: Node) -> Iterator[Node]:
    """Yield the nodes directly in a list or a map, keys included."""
    if isinstance(node, SequenceNode):
        yield from node.value
    elif isinstance(node, MappingNode):
        for key, value in node.value:
            yield key
            yield value


def _deep(text: str) -> int | None:
    """Return where libyaml might begin to recurse further than its stack goes.

    Brackets in prose count too, which does no harm.
    """
    if found := _DEEP_INDENT.search(f"\n{text}"):
        return found.start()
    if text.count("[") + text.count("{") <= _MOST_DEPTH:
        return None
    opened: list[int] = []
    for bracket in _BRACKETS.finditer(text):
        if bracket[0] in "[{":
            opened.append(bracket.start())
        elif opened:
            opened.pop()
        if len(opened) > _MOST_DEPTH:
            return opened[0]
    return None


def _is_bomb(root: Node) -> bool:
    """True when a tree has too many nodes with its aliases followed; a tree that holds itself has no end of them."""
    waiting = [root]
    for _ in range(_MOST_NODES):
        if not waiting:
            return False
        waiting.extend(children(waiting.pop()))
    return True


def _reference(text: str, file: str) -> Mark:
    """Return where a text first refers to something."""
    first = next((index for event, index in _events(text) if isinstance(event, AliasEvent)), 0)
    return Mark(file, *place(text, first))


def _instruction(text: str, index: int, file: str) -> Problem | None:
    """Return the problem of a line that speaks to YAML, such as `%YAML 1.3`."""
    line = text[text.rfind("\n", 0, index) + 1 :].partition("\n")[0]
    if not line.startswith("%"):
        return None
    mark = Mark(file, place(text, index)[0], width=len(line.rstrip()))
    hint = "Remove the line; text that begins with % stands in quotes."
    return Problem("a line that begins with % is for YAML itself, not for a card", mark, hint, rule="yaml")


def _unclosed(text: str, index: int, file: str) -> Problem | None:
    """Return the problem of the last bracket that is open where a text ends too early."""
    if text[index:].strip():
        return None
    opened: list[re.Match[str] | None] = []
    for event, start in _events(text):
        if isinstance(event, CollectionStartEvent):
            opened.append(_BRACKET.match(text, start) if event.flow_style else None)
        elif isinstance(event, CollectionEndEvent):
            opened.pop()
    last = next(filter(None, reversed(opened)), None)
    if last is None:
        return None
    message, mark = f"a {last[1]} that is never closed", Mark(file, *place(text, last.start(1)))
    return Problem(message, mark, "Close it.", rule="yaml")


def _events(text: str) -> Iterator[tuple[Event, int]]:
    """Yield what libyaml finds in a text and where it begins, as far as it can be read."""
    parser = _Composer(text)
    with contextlib.suppress(yaml.MarkedYAMLError):
        while event := parser.get_event():
            yield event, event.start_mark.index if event.start_mark else 0


def _in_words(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    said = f"{error.context or ''} {error.problem or ''}"
    phrase = next((phrase for phrase in _IN_WORDS if phrase in said), "")
    mark = error.context_mark if phrase.startswith(_POINTS_AT_START) else error.problem_mark
    where = mark or error.problem_mark
    if where and (found := _instruction(text, where.index, file) or _unclosed(text, where.index, file)):
        return found
    character = text[where.index : where.index + 1] if where else ""
    line, column = (where.line + 1, where.column + 1) if where else place(text, len(text))
    message, hint = _IN_WORDS.get(phrase) or _cannot_begin(character)
    return Problem(message, Mark(file, line, column), hint, rule="yaml")


def _cannot_begin(character: str) -> tuple[str, str]:
    if character == "\t":
        return "a tab is used for indentation", "Use spaces; set your editor to put spaces for tabs."
    if character and character in "@`%":
        return f"a value cannot begin with {character}", _QUOTE_IT
    return (
        "this cannot be read as YAML",
        "Check the quotes, the colons and the indentation, here and in the line above.",
    )
