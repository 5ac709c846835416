"""The decoder: nodes into frozen records, as the records' own types and metadata say.

Every problem is noted and reading goes on, so that one run finds them all; what had a problem comes back as `BAD`.
"""

import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache, partial
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from zine.load.art import art
from zine.load.forms import RecordForm, Slot, alternatives, form, own_words, records, takes_lines, words
from zine.load.reading import Reading, is_blank
from zine.load.values import BAD, READERS, choice, numbers
from zine.load.wrong import (
    note_a_wrong_shape,
    note_an_empty_field,
    note_an_empty_line,
    note_an_unknown_field,
    note_missing_dashes,
    note_missing_fields,
)
from zine.model.card import Art
from zine.model.text import Text

OWN_PREFIX = "x_"  # keys that begin so are the cook's own

Decode = Callable[[Reading, Node], Any]
Entry = tuple[ScalarNode, Node]


def decode(record: type, reading: Reading, root: Node, **given: Any) -> Any:
    """Return a file's root as a record, or None with its problems noted. `given` fills the fields nobody types."""
    whole = Slot("", "the file", record)
    if not isinstance(root, MappingNode):
        note_a_wrong_shape(reading, root, whole, forms=(form(record),))
        return None
    value = _record(reading, root, form(record), given=given)
    return None if value is BAD else value


def entries(reading: Reading, node: MappingNode) -> Iterator[Entry]:
    """Yield a map's entries without the cook's own, and note keys that are repeated or are not text."""
    seen: set[str] = set()
    for key, value in node.value:
        if not isinstance(key, ScalarNode) or not (word := key.value) or word.isspace():
            reading.problem("wrong-type", "text is wanted before the colon", key, hint="Write the name of a field.")
        elif word in seen:
            line = next(first for first, _ in node.value if first.value == word).start_mark.line + 1
            message = f'"{word}" is written twice; the first is in line {line}'
            reading.problem("repeated-key", message, key, hint="Keep one of them.")
        else:
            seen.add(word)
            if word[0] != OWN_PREFIX[0] or not word.startswith(OWN_PREFIX):
                yield key, value


@cache
def _decoder(slot: Slot) -> Decode:
    """Return the reader of a field's values, by the field's type."""
    kind, origin, inner = slot.kind, typing.get_origin(slot.kind), typing.get_args(slot.kind)
    if kind is Art:
        return art
    if origin is tuple and inner[-1] is not Ellipsis:
        return lambda reading, node: numbers(reading, node, slot, count=len(inner))
    if origin is tuple:
        return _listed(slot, slot._replace(kind=inner[0]))
    if origin is Mapping:
        return _mapped(slot, slot._replace(kind=inner[1]), marked=inner[0] is Text)
    return _single(slot)


@cache
def _fields(of: type) -> dict[str, tuple[str, Decode]]:
    """Return the names of a record's fields, and what reads them, by their keys."""
    return {key: (slot.name, _decoder(slot)) for key, slot in form(of).slots.items()}


_UNKNOWN = "", None


def _single(slot: Slot) -> Decode:
    """Read one value: a scalar of the field's type, or a record in one of its forms."""
    forms = records(slot.kind)
    scalar = next((each for each in alternatives(slot.kind) if each in READERS), None)
    is_choice = isinstance(slot.kind, type) and issubclass(slot.kind, StrEnum)
    among = {str(word): word for word in slot.kind} if is_choice else None

    read_scalar = partial(choice, among=among) if among else READERS[scalar] if scalar else None
    read_short = _shortened(slot, forms)
    read_map = _mapping(forms, read_short) if forms else read_short

    def read(reading: Reading, node: Node) -> Any:
        if read_scalar and isinstance(node, ScalarNode):
            return read_scalar(reading, node, slot)
        return read_map(reading, node) if isinstance(node, MappingNode) else read_short(reading, node)

    def read_text(reading: Reading, node: Node) -> Any:
        return reading.printed(node) if isinstance(node, ScalarNode) else read(reading, node)

    return read_text if scalar is Text and not among else read  # most of a card is text, and two calls saved are much


def _shortened(slot: Slot, forms: tuple[RecordForm, ...]) -> Decode:
    """Read a record of which only the one field is written that may stand alone."""
    of = next((each for each in forms if each.short), None)
    if of is None or of.short is None:
        return partial(_refused, slot=slot, forms=forms)
    record, name = of.record, of.short.name
    read_one = _decoder(of.short._replace(key=slot.key))

    def read(reading: Reading, node: Node) -> Any:
        value = read_one(reading, node)
        return BAD if value is BAD else record(**{name: value})

    return read


def _refused(reading: Reading, node: Node, *, slot: Slot, forms: tuple[RecordForm, ...]) -> Any:
    note_a_wrong_shape(reading, node, slot, forms=forms)
    return BAD


def _mapping(forms: tuple[RecordForm, ...], read_short: Decode) -> Callable[[Reading, MappingNode], Any]:
    """Read a map as the form that its keys tell, or as a line `left: right`."""
    long_words = words(forms)
    telling = [(own_words(forms, at), forms[at]) for at in range(len(forms) - 1, 0, -1)]
    read_lines = read_short if forms[0].short and takes_lines(forms[0].short.kind) else None

    def read(reading: Reading, node: MappingNode) -> Any:
        keys = {key.value for key, _ in node.value if isinstance(key, ScalarNode)}
        if not keys or not keys.isdisjoint(long_words) or any(key.startswith(OWN_PREFIX) for key in keys):
            chosen = next((each for own, each in telling if not keys.isdisjoint(own)), forms[0])
            return _record(reading, node, chosen, given={})
        if forms[0].left and len(node.value) == 1:
            entry = next(entries(reading, node), None)
            return _line(reading, entry, forms[0]) if entry else BAD
        return read_lines(reading, node) if read_lines else _record(reading, node, forms[0], given={})

    return read


def _line(reading: Reading, entry: Entry, of: RecordForm) -> Any:
    """Read `left: right`, where the right side may be a map of the other fields."""
    key, value = entry
    left, right = of.sides
    fields = _fields(of.record)
    given = {left.name: fields[left.key][1](reading, key)}
    if isinstance(value, MappingNode):
        return _record(reading, value, of, given=given)
    if not is_blank(value):
        given[right.name] = fields[right.key][1](reading, value)
    elif right.required:
        note_missing_fields(reading, key, [right.key], after_colon=True)
        return BAD
    if "mark" in of.given:
        given["mark"] = reading.mark(key)
    return BAD if _has_bad(reading, given.values()) else of.record(**given)


def _record(reading: Reading, node: MappingNode, of: RecordForm, *, given: Mapping[str, Any]) -> Any:
    """Read the long form."""
    fields = _fields(of.record)
    values = {"mark": reading.mark(node), **given} if "mark" in of.given else dict(given)
    for key, value in entries(reading, node):
        name, read = fields.get(key.value, _UNKNOWN)
        if read is None or name in given:
            values[note_an_unknown_field(reading, (key, value), of)] = BAD
        elif not is_blank(value):
            values[name] = read(reading, value)
    if not of.required <= values.keys():
        missing = [slot.key for slot in of.slots.values() if slot.required and slot.name not in values]
        note_missing_fields(reading, node, missing)
        return BAD
    return BAD if _has_bad(reading, values.values()) else of.record(**values)


def _has_bad(reading: Reading, values: Iterable[Any]) -> bool:
    """Return whether a problem stands for one of the values, without asking each whether it equals one."""
    return bool(reading.problems) and any(value is BAD for value in values)


def _listed(slot: Slot, one: Slot) -> Decode:
    """Read a list; one value stands for a list of one, and `left: right` lines need no dashes."""
    read_one = _decoder(one)
    forms = records(one.kind)

    def read(reading: Reading, node: Node) -> Any:
        if isinstance(node, SequenceNode):
            values = [_or_empty(reading, item, slot, read_one=read_one) for item in node.value]
        elif isinstance(node, MappingNode) and forms and forms[0].left:
            values = _lines(reading, node, slot, forms=forms)
        else:
            values = [read_one(reading, node)]
        if slot.required and not values:
            note_an_empty_field(reading, node, slot.key)
            return BAD
        return BAD if _has_bad(reading, values) else tuple(values)

    return read


def _or_empty(reading: Reading, node: Node, slot: Slot, *, read_one: Decode) -> Any:
    if is_blank(node):
        note_an_empty_line(reading, node, slot)
        return BAD
    return read_one(reading, node)


def _lines(reading: Reading, node: MappingNode, slot: Slot, *, forms: tuple[RecordForm, ...]) -> list[Any]:
    """Read `left: right` lines. A word of the long form among them means that dashes are missing."""
    if any(isinstance(key, ScalarNode) and key.value in words(forms) for key, _ in node.value):
        note_missing_dashes(reading, node, slot)
        return [BAD]
    return [_line(reading, entry, forms[0]) for entry in entries(reading, node)]


def _mapped(slot: Slot, one: Slot, *, marked: bool) -> Decode:
    """Read a map from words to values; words that are `marked` keep their places."""
    read_one = _decoder(one)

    def read(reading: Reading, node: Node) -> Any:
        if not isinstance(node, MappingNode):
            note_a_wrong_shape(reading, node, slot)
            return BAD
        values = {
            Text(key.value, reading.mark(key)) if marked else key.value: _or_empty(
                reading, value, slot, read_one=read_one
            )
            for key, value in entries(reading, node)
        }
        return BAD if _has_bad(reading, values.values()) else values

    return read
