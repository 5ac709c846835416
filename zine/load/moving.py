"""Fields of a map put in another order, each moved as the text it is, with the comments right above it."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode

COMMENT = re.compile(r"(?:^|[ \t])#.*$", re.MULTILINE)

Field = tuple[Node, Node]  # a key and its value


def moved(text: str, node: MappingNode, wanted: Sequence[Field]) -> str:
    """Return a file's text with a map's fields in the order wanted; as it is where they cannot be told apart."""
    return (_moved_inside_braces if node.flow_style else _moved_lines)(text, node, wanted)


def _moved_inside_braces(text: str, node: MappingNode, wanted: Sequence[Field]) -> str:
    """Put the fields of a `{map, in braces}` in order; what stands between them stays."""
    spans = [(key.start_mark.index, value.end_mark.index) for key, value in node.value]
    between = [text[end:start] for (_, end), (start, _) in pairwise(spans)]
    if any(map(COMMENT.search, between)):
        return text
    fields = [text[key.start_mark.index : value.end_mark.index].rstrip() for key, value in wanted]
    pieces = [piece for pair in zip(fields, [*between, ""], strict=True) for piece in pair]
    return "".join([text[: spans[0][0]], *pieces, text[spans[-1][1] :]])


class _Block(NamedTuple):
    """A field's lines: the comments and blank lines right above it, then itself, its key's line from the key on."""

    above: list[str]
    body: list[str]


def _moved_lines(text: str, node: MappingNode, wanted: Sequence[Field]) -> str:
    """Put fields that have lines of their own in order. The first one's line begins as the first one's did."""
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    column = node.value[0][0].start_mark.column
    places = [key.start_mark.line for key, _ in node.value]
    if any(key.start_mark.column != column for key, _ in node.value) or len(set(places)) < len(places):
        return text
    starts = [places[0], *(_comments_above(lines, pair, column) for pair in pairwise(places))]
    end = max(_below(lines, places[-1], column), _closed(node.value[-1][1]))
    ends = [*starts[1:], _comments_above([*lines, ""], (places[-1], end), column)]
    blocks = {
        place: _Block(lines[start:place], [lines[place][column:], *lines[place + 1 : end]])
        for start, place, end in zip(starts, places, ends, strict=True)
    }
    written = _written([blocks[key.start_mark.line] for key, _ in wanted], lines[places[0]][:column])
    return "".join([*lines[: places[0]], *written, *lines[ends[-1] :]])


def _written(blocks: Sequence[_Block], head: str) -> list[str]:
    """Return the lines of a map; `head` is what stands before its first key, perhaps a dash, which comments precede."""
    first, *others = blocks
    margin = " " * len(head)
    dashed = " " * (len(head) - len(head.lstrip(" "))) if head.strip() else margin
    begun = [dashed + line.lstrip() if line.strip() else line for line in first.above]
    rest = [line for each in others for line in (*each.above, margin + each.body[0], *each.body[1:])]
    return [*begun, head + first.body[0], *first.body[1:], *rest]


def _comments_above(lines: Sequence[str], between: tuple[int, int], column: int) -> int:
    """Return where the comments of a field begin, and blank lines: at its own column, right above it.

    `between` are the line of the field before and its own.
    """
    before, line = between
    mark = " " * column + "#"
    while line - 1 > before and (not lines[line - 1].strip() or lines[line - 1].startswith(mark)):
        line -= 1
    return line


def _below(lines: Sequence[str], last: int, column: int) -> int:
    """Return the first line after a field that stands less far in, or as far: where its map has ended."""
    inside = (at for at in range(last + 1, len(lines)) if lines[at].strip() and not _is_deeper(lines[at], column))
    return next(inside, len(lines))


def _closed(value: Node) -> int:
    """Return the first line after a quoted text, which may go on at any column."""
    return value.end_mark.line + 1 if isinstance(value, ScalarNode) and value.style in ("'", '"') else 0


def _is_deeper(line: str, column: int) -> bool:
    indent = len(line) - len(line.lstrip(" "))
    return indent > column or (indent == column and line.lstrip().startswith(("- ", "#", "-\n")))
