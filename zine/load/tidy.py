"""A file of the zine in its usual order and width; what it says, its comments and its quotes stay as they are.

Top-level fields move as whole blocks of lines, each with the comments right above it, so that no comment loses its
place. Then ruamel.yaml, which keeps comments and quotes, writes the lines anew. Whatever comes of it counts only if it
reads the same as before.
"""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import FoldedScalarString
from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from zine.errors import Problem
from zine.load.tree import compose

WIDTH = 100

_INDENT = 2
_COMMENT = re.compile(r"(?:^|[ \t])#.*$", re.MULTILINE)
_TRAILING = re.compile(r"[ \t]+$", re.MULTILINE)


class _TextOnly(VersionedResolver):
    """No value is a number, a date or a truth: all stay as typed."""

    @property
    def versioned_resolver(self) -> dict[Any, Any]:
        """The patterns by which YAML guesses at types: none."""
        return {}


def tidied(text: str, order: Sequence[str], file: str) -> str | Problem:
    """Return a file's text with its fields in `order`; the problem when it cannot be read as YAML.

    Fields that `order` does not name follow at the end, in their own order. A text that cannot be rewritten without
    loss comes back as it is, or with its fields moved only.
    """
    root = compose(text, file)
    if isinstance(root, Problem):
        return root
    if not isinstance(root, MappingNode) or root.flow_style:
        return text
    ordered = _ordered(text, root, order)
    return next((each for each in (_rewritten(ordered), ordered) if each and _same(each, text)), text)


def _same(text: str, before: str) -> bool:
    """Whether two texts say the same, in the same order but for the top level, with the same comments."""
    said = [compose(each, "") for each in (text, before)]
    if not all(isinstance(each, MappingNode) for each in said):
        return False
    now, then = (_plain(each) for each in said)
    return dict(now) == dict(then) and len(now) == len(then) and _comments(text) == _comments(before)


def _comments(text: str) -> list[str]:
    return sorted(match[0].strip() for match in _COMMENT.finditer(text))


def _plain(node: Any) -> Any:
    """Return a node as nested tuples of text."""
    if isinstance(node, MappingNode):
        return tuple((_plain(key), _plain(value)) for key, value in node.value)
    return tuple(map(_plain, node.value)) if isinstance(node, SequenceNode) else node.value


def _ordered(text: str, root: MappingNode, order: Sequence[str]) -> str:
    """Move whole blocks of lines. What stands above the first field, such as an editor's modeline, stays there."""
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    keys = [(key.value, key.start_mark.line) for key, _ in root.value if isinstance(key, ScalarNode)]
    if len(keys) != len(root.value) or len({line for _, line in keys}) < len(keys):
        return text  # fields share a line, or are no plain words
    starts = [keys[0][1], *(_with_comments(lines, before, here) for (_, before), (_, here) in pairwise(keys))]
    ends = [*starts[1:], _end(lines, keys[-1][1])]
    blocks = [(key, lines[start:end]) for (key, _), start, end in zip(keys, starts, ends, strict=True)]
    rank = {key: at for at, key in enumerate(order)}
    moved = sorted(blocks, key=lambda block: rank.get(block[0], len(rank)))
    return "".join([*lines[: starts[0]], *(line for _, block in moved for line in block), *lines[ends[-1] :]])


def _with_comments(lines: Sequence[str], before: int, line: int) -> int:
    """Return where a field's block begins: at the comments and blank lines above it."""
    while line - 1 > before and (not lines[line - 1].strip() or lines[line - 1].startswith("#")):
        line -= 1
    return line


def _end(lines: Sequence[str], last: int) -> int:
    """Return where the last block ends: comments that begin their lines after it are the file's own."""
    return _with_comments([*lines, ""], last, len(lines))


def _rewritten(text: str) -> str | None:
    """Write the lines anew; None when ruamel.yaml reads less than libyaml does."""
    yaml = YAML(typ="rt")
    yaml.Resolver = _TextOnly
    yaml.preserve_quotes = True
    yaml.width = WIDTH
    yaml.indent(mapping=_INDENT, sequence=2 * _INDENT, offset=_INDENT)
    out = io.StringIO()
    try:
        whole = yaml.load(text)
        _unfold_long_maps(whole, text.splitlines())
        _fold(whole, _INDENT)
        yaml.dump(whole, out)
    except YAMLError:
        return None
    return _TRAILING.sub("", out.getvalue())


def _unfold_long_maps(value: Any, lines: Sequence[str]) -> None:
    """Give each field of a `{map, in braces}` its own line where the one line is too long for it."""
    for each in _children(value):
        if isinstance(each, CommentedMap) and each.fa.flow_style() and len(lines[each.lc.line]) > WIDTH:
            each.fa.set_block_style()
        _unfold_long_maps(each, lines)


def _fold(value: Any, indent: int) -> None:
    """Break the lines of folded texts (`>-`) anew, as many words to a line as it holds."""
    for each in _children(value):
        if isinstance(each, FoldedScalarString) and not re.search(r"\n |  |^ ", each):
            each.fold_pos = list(_breaks(each, WIDTH - indent))  # type: ignore[attr-defined] # set by its own loader too
        _fold(each, indent + _INDENT * (1 + isinstance(each, CommentedSeq)))


def _breaks(text: str, room: int) -> Iterator[int]:
    """Yield the places of the spaces at which lines end."""
    start = space = 0
    for at, character in enumerate(f"{text}\n"):
        if character not in " \n":
            continue
        if at - start > room and space > start:
            yield space
            start = space + 1
        space = at
        if character == "\n":
            start = at + 1


def _children(value: Any) -> Iterator[Any]:
    if isinstance(value, Mapping):
        yield from value.values()
    elif isinstance(value, CommentedSeq):
        yield from value
