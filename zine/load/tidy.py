"""A file of the zine in its usual order and width; what it says, its comments and its quotes stay as they are.

Fields move as they are, with their comments (`zine.load.order`). Then ruamel.yaml, which keeps comments and quotes,
writes the lines anew. Whatever comes of it counts only if it reads the same as before.
"""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import FoldedScalarString
from yaml.nodes import MappingNode

from zine.errors import Problem
from zine.load.order import Usual, ordered, same
from zine.load.tree import compose

WIDTH = 100

_INDENT = 2
_TRAILING = re.compile(r"[ \t]+$", re.MULTILINE)


class _TextOnly(VersionedResolver):
    """No value is a number, a date or a truth: all stay as typed."""

    @property
    def versioned_resolver(self) -> dict[Any, Any]:
        """The patterns by which YAML guesses at types: none."""
        return {}


def tidied(text: str, usual: Usual, file: str) -> str | Problem:
    """Return a file's text with its fields in their usual order; the problem when it cannot be read as YAML.

    A text that cannot be rewritten without loss comes back as it is, or with its fields moved only.
    """
    root = compose(text, file)
    if isinstance(root, Problem):
        return root
    if not isinstance(root, MappingNode) or root.flow_style:
        return text
    moved = ordered(text, usual)
    return next((each for each in (_rewritten(moved), moved) if each and same(each, text, usual)), text)


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
    return _TRAILING.sub("", out.getvalue()).lstrip("\n")


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
