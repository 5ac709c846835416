"""The usual order of fields: of a file's own, and of every record inside it, as the declaration of cards knows them.

A field moves as the text it is, with the comments right above it. What cannot move without loss stays where it is.
"""

import typing
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from zine.load.forms import RecordForm, form, records, words
from zine.load.moving import COMMENT, Field, moved
from zine.load.tree import compose
from zine.model.card import Nutrition

# As printed: the line under its heading comes before the rows.
_AS_PRINTED: Mapping[type, tuple[str, ...]] = {Nutrition: ("serving_size", "facts", "footnote")}


class Usual(NamedTuple):
    """What a file holds, and the usual order of its own fields. Fields not named follow in their own order."""

    record: type
    order: tuple[str, ...]


def ordered(text: str, usual: Usual) -> str:
    """Return a file's text with all its fields in their usual order; as it is where it cannot be read."""
    stuck: set[int] = set()
    while True:
        found = next(_out_of_order(text, usual, stuck), None)
        if found is None:
            return text
        node, order = found
        rewritten = moved(text, node, _sorted(node.value, order))
        if rewritten != text and same(rewritten, text, usual):
            text = rewritten
        else:
            stuck.add(node.start_mark.index)


def same(text: str, before: str, usual: Usual) -> bool:
    """Whether two texts say the same but for the order of fields, with the same comments."""
    now, then = (_said(each, usual) for each in (text, before))
    return now is not None and now == then and _comments(text) == _comments(before)


def _comments(text: str) -> list[str]:
    return sorted(match[0].strip() for match in COMMENT.finditer(text))


def _said(text: str, usual: Usual) -> Any:
    """Return what a text says as nested tuples, fields in their usual order; None when it cannot be read."""
    root = compose(text, "")
    if not isinstance(root, MappingNode):
        return None
    orders = {node.start_mark.index: order for node, order in _maps(root, usual)}
    return _plain(root, orders)


def _plain(node: Node, orders: Mapping[int, Sequence[str]]) -> Any:
    if isinstance(node, MappingNode):
        pairs = node.value
        if (order := orders.get(node.start_mark.index)) is not None:
            pairs = _sorted(pairs, order)
        return tuple((_plain(key, orders), _plain(value, orders)) for key, value in pairs)
    return tuple(_plain(each, orders) for each in node.value) if isinstance(node, SequenceNode) else node.value


def _out_of_order(text: str, usual: Usual, stuck: set[int]) -> Iterator[tuple[MappingNode, Sequence[str]]]:
    root = compose(text, "")
    for node, order in _maps(root, usual) if isinstance(root, MappingNode) else ():
        if node.start_mark.index not in stuck and _sorted(node.value, order) != node.value:
            yield node, order


def _sorted(pairs: Sequence[Field], order: Sequence[str]) -> list[Field]:
    rank = {key: at for at, key in enumerate(order)}
    return sorted(pairs, key=lambda pair: rank.get(str(pair[0].value), len(rank)))


# which maps of a file are records


def _maps(root: MappingNode, usual: Usual) -> Iterator[tuple[MappingNode, Sequence[str]]]:
    """Yield every map that is written in fields, with the usual order of those."""
    yield root, usual.order
    yield from _inside(root, form(usual.record))


def _inside(node: MappingNode, of: RecordForm) -> Iterator[tuple[MappingNode, Sequence[str]]]:
    for key, value in node.value:
        if slot := of.slots.get(str(key.value)):
            yield from _records(value, slot.kind)


def _records(node: Node, kind: Any) -> Iterator[tuple[MappingNode, Sequence[str]]]:
    """Yield the records in a value of a type, however briefly it is written."""
    origin, members = typing.get_origin(kind), typing.get_args(kind)
    if isinstance(node, SequenceNode):
        for each in node.value:
            yield from _records(each, members[0] if origin is tuple else _listed(kind))
    elif isinstance(node, MappingNode) and origin is tuple:
        yield from _records(node, members[0])
    elif isinstance(node, MappingNode):
        yield from _record(node, records(kind))


def _listed(kind: Any) -> Any:
    """Return the type of the entries where a list stands for a whole record, as for the rows of a panel."""
    shorts = (each.short.kind for each in records(kind) if each.short)
    return next((typing.get_args(short)[0] for short in shorts if typing.get_origin(short) is tuple), None)


def _record(node: MappingNode, forms: tuple[RecordForm, ...]) -> Iterator[tuple[MappingNode, Sequence[str]]]:
    keys = {str(key.value) for key, _ in node.value if isinstance(key, ScalarNode)}
    if keys & words(forms):
        of = max(forms, key=lambda each: len(keys & each.slots.keys()))
        yield node, _usual(of)
        yield from _inside(node, of)
    elif forms and forms[0].left:  # lines, each `left: right`
        for _, value in node.value:
            yield from _records(value, forms[0].right.kind if forms[0].right else None)
            if isinstance(value, MappingNode):
                yield from _record(value, forms[:1])


def _usual(of: RecordForm) -> Sequence[str]:
    sides = [slot.key for slot in (of.left, of.right) if slot]
    return _AS_PRINTED.get(of.record, (*sides, *(key for key in of.slots if key not in sides)))
