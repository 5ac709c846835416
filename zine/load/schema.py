"""JSON Schemas (draft 7) of the card and of zine.yaml, for editors, made from the dataclasses that declare them.

They say what the decoder does, as far as a schema can: repeated keys, the limits of a trim size and lost text are
beyond it. Every number may also be written as text, since to the decoder all values are text.
"""

import json
import re
import typing
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from zine.load.decode import OWN_PREFIX
from zine.load.forms import RecordForm, Slot, alternatives, form, records, takes_lines, words
from zine.model.card import Art, Card
from zine.model.geometry import TRIMS, Size
from zine.model.project import Settings
from zine.model.text import Text

Schema = dict[str, Any]

FILES: Mapping[str, type] = {"card.schema.json": Card, "zine.schema.json": Settings}

_SCALARS: dict[str, Schema] = {
    "text": {"type": ["string", "number", "boolean"], "pattern": r"\S"},
    "blank": {"type": ["null", "string"], "pattern": r"^\s*$", "description": "Left empty: as if not written."},
}
_TEXT = {"$ref": "#/definitions/text"}
_BLANK = {"$ref": "#/definitions/blank"}
_OWN: Schema = {f"^{OWN_PREFIX}": {}}
_SIZE = r"^\s*[\d.]+\s*(mm|cm|in|pt)?\s*[x×]\s*[\d.]+\s*(mm|cm|in|pt)\s*$"


class FieldRow(NamedTuple):
    """One line of the reference: the key a cook writes, whether it must be there, what it takes and what it is for."""

    key: str
    required: bool
    takes: str
    help: str


def schema(record: type) -> Schema:
    """Return the schema of a file that holds one record."""
    definitions: dict[str, Schema] = {}
    root = _long(form(record), definitions)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": (record.__doc__ or "").partition("\n")[0],
        **root,
        "definitions": dict(sorted({**definitions, **_SCALARS}.items())),
    }


def as_text(record: type) -> str:
    """Return a record's schema as the text of its file."""
    return json.dumps(schema(record), ensure_ascii=False, indent=2) + "\n"


def field_table(record: type) -> tuple[FieldRow, ...]:
    """Return the fields of a record as rows for the reference, in the order of their declaration."""
    return tuple(
        FieldRow(slot.key, slot.required, _takes(slot.kind), slot.help) for slot in form(record).slots.values()
    )


def _field(slot: Slot, definitions: dict[str, Schema]) -> Schema:
    """Return the schema of one field with its help; where it need not be written it may be blank."""
    inner = _value(slot, definitions)
    told: Schema = {"description": slot.help} if slot.help else {}
    if slot.example:
        told["examples"] = [slot.example]
    return {**told, **(inner if slot.required else _any([inner, _BLANK]))}


def _value(slot: Slot, definitions: dict[str, Schema]) -> Schema:
    kind, origin, inner = slot.kind, typing.get_origin(slot.kind), typing.get_args(slot.kind)
    if kind is Art:
        return _any([_TEXT, {"type": "object"}])
    if origin is tuple:
        return _list(slot, inner[0], definitions, taken=frozenset())
    if origin is Mapping:
        value = _one(inner[1], slot, definitions)
        return {"type": "object", "patternProperties": _OWN, "propertyNames": _name(()), "additionalProperties": value}
    return _one(kind, slot, definitions)


def _one(kind: Any, slot: Slot, definitions: dict[str, Schema]) -> Schema:
    """Return the schema of a single value: any of its type's alternatives."""
    return _any([part for each in alternatives(kind) for part in _parts(each, slot, kind, definitions=definitions)])


def _parts(kind: Any, slot: Slot, whole: Any, *, definitions: dict[str, Schema]) -> list[Schema]:
    if kind is int:
        inside = [str(number) for number in range(int(slot.low), int(slot.high) + 1)]
        return [{"type": "integer", "minimum": slot.low, "maximum": slot.high}, {"enum": inside}]
    if kind is bool:
        return [{"enum": [True, False, "true", "false"]}]
    if kind is Size:
        return [{"enum": list(TRIMS)}, {"type": "string", "pattern": _SIZE}]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return [{"enum": [str(choice) for choice in kind]}]
    if kind in (Text, str):
        return [_TEXT]
    return _record(form(kind), words(records(whole)), definitions)


def _record(of: RecordForm, long_words: frozenset[str], definitions: dict[str, Schema]) -> list[Schema]:
    """Return a record's forms: the long one, the line `left: right`, and the field that may stand alone."""
    name = of.record.__name__
    if name not in definitions:
        definitions[name] = {}  # a place, so that records in records end
        definitions[name] = {"description": of.record.__doc__, **_long(of, definitions)}
        if of.left and of.right:
            definitions[f"{name}Line"] = _line(of, definitions)
    found: list[Schema] = [{"$ref": f"#/definitions/{name}"}]
    if of.left:
        line = {"minProperties": 1, "maxProperties": 1, "propertyNames": _name(long_words)}
        values = {"$ref": f"#/definitions/{name}Line"}
        found.append({"type": "object", **line, "additionalProperties": values})
    if of.short and takes_lines(of.short.kind):
        kind = typing.get_args(of.short.kind)[0]
        found.append(_list(of.short, kind, definitions, taken=frozenset(of.slots)))
    elif of.short:
        found.append(_value(of.short, definitions))
    return found


def _long(of: RecordForm, definitions: dict[str, Schema], *, without: str = "") -> Schema:
    slots = {key: slot for key, slot in of.slots.items() if key != without}
    required = [key for key, slot in slots.items() if slot.required]
    found: Schema = {
        "type": "object",
        "properties": {key: _field(slot, definitions) for key, slot in slots.items()},
        "patternProperties": _OWN,
        "additionalProperties": False,
    }
    return {**found, "required": required} if required else found


def _line(of: RecordForm, definitions: dict[str, Schema]) -> Schema:
    """Return what may stand right of the colon: the right field, or a map of all fields but the left."""
    left, right = of.sides
    return _any([_field(right, definitions), _long(of, definitions, without=left.key)])


def _list(slot: Slot, kind: Any, definitions: dict[str, Schema], *, taken: frozenset[str]) -> Schema:
    """Return a list's schema; one text stands for a list of one, and lines need no dashes.

    `taken` are words that cannot begin such a line, besides those of the entries' own long forms.
    """
    item = _one(kind, slot, definitions)
    listed: Schema = {"type": "array", "items": item, **({"minItems": 1} if slot.required else {})}
    forms = records(kind)
    if forms and forms[0].left:
        values = {"$ref": f"#/definitions/{forms[0].record.__name__}Line"}
        least = {"not": {"propertyNames": {"pattern": f"^{OWN_PREFIX}"}}} if slot.required else {}
        names = {"propertyNames": {"not": {"enum": sorted(words(forms) | taken)}, "pattern": r"\S"}}
        lines = {"type": "object", "patternProperties": _OWN, **names, **least, "additionalProperties": values}
        return _any([listed, lines, *([_TEXT] if any(each.short for each in forms) else [])])
    return _any([listed, item])


def _name(taken: frozenset[str] | tuple[str, ...]) -> Schema:
    """Return the schema of a key that is neither blank, nor one of these words, nor the cook's own."""
    own = {"pattern": f"^{OWN_PREFIX}"}
    return {"pattern": r"\S", **({"not": _any([{"enum": sorted(taken)}, own])} if taken else {})}


def _any(schemas: list[Schema]) -> Schema:
    """Return a schema that takes what any of these takes, each once."""
    once: list[Schema] = []
    for each in schemas:
        for part in each["anyOf"] if set(each) == {"anyOf"} else [each]:
            if part not in once:
                once.append(part)
    return once[0] if len(once) == 1 else {"anyOf": once}


def _takes(kind: Any) -> str:
    """Return a type in a cook's words."""
    origin, members = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        return f"list of {_takes(members[0])}" if members[-1] is Ellipsis else f"{len(members)} {_takes(members[0])}s"
    if origin is Mapping:
        return f"map of {_takes(members[1])}"
    names = {
        Text: "text",
        str: "text",
        int: "number",
        float: "number",
        bool: "true or false",
        Size: "size",
        Art: "picture words",
    }
    said = []
    for each in alternatives(kind):
        if isinstance(each, type) and issubclass(each, StrEnum):
            said.append(" or ".join(each))
        else:
            said.append(
                names.get(each) or re.sub(r"(?<=[a-z])(?=[A-Z])", " ", getattr(each, "__name__", "map")).lower()
            )
    return " or ".join(said)
