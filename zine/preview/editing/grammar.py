"""What may be written in which field: the declaration that the JSON Schemas come from, as an editor wants it."""

import dataclasses
import typing
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any

from zine.load.forms import RecordForm, Slot, alternatives, form, records
from zine.load.schema import field_table
from zine.model.card import Art, Card
from zine.model.geometry import TRIMS, Size
from zine.model.project import Settings
from zine.model.theme import Theme
from zine.preview.editing.files import FileKind

Grammar = dict[str, Any]

_BOUNDLESS = 999_999_999  # the greatest number that a field without bounds takes

ROOTS: Mapping[FileKind, type] = {FileKind.CARD: Card, FileKind.ZINE: Settings, FileKind.THEME: Theme}

# Fields that take a word from elsewhere: by record and key, the list of words in `zine.preview.editing.live`.
REFERS: Mapping[tuple[str, str], str] = {
    ("Callout", "piece"): "pieces",
    ("Card", "course"): "courses",
    ("Card", "tags"): "tags",
    ("Course", "colour"): "colours",
    ("Dated", "cite"): "sources",
    ("Design", "disc"): "paints",
    ("Design", "ground"): "grounds",
    ("Design", "ground_color"): "paints",
    ("Ingredient", "cite"): "sources",
    ("MenuSection", "course"): "courses",
    ("MenuSection", "serve"): "cards",
    ("Pairing", "card"): "cards",
    ("Settings", "back_matter"): "pages",
    ("Settings", "centre"): "pages",
    ("Settings", "front_matter"): "pages",
    ("Settings", "menu"): "cards",
    ("Settings", "mini"): "cards",
    ("Settings", "paper"): "papers",
    ("Settings", "theme"): "themes",
    ("Source", "in"): "sources",
    ("Step", "cite"): "sources",
    ("Theme", "chains"): "fonts",
}

# Maps whose keys are such words.
NAMES: Mapping[tuple[str, str], str] = {
    ("Design", "sections"): "colours",
    ("Settings", "labels"): "labels",
    ("Theme", "chains"): "roles",
}


@cache
def grammar() -> Grammar:
    """Return the record of each kind of file by name, and every record that it may hold."""
    found: dict[str, Grammar] = {}
    for root in ROOTS.values():
        _gather(form(root), found)
    return {"roots": {str(kind): root.__name__ for kind, root in ROOTS.items()}, "records": found}


def _gather(of: RecordForm, found: dict[str, Grammar]) -> None:
    """Add a record, and all that its fields lead to."""
    name = of.record.__name__
    if name in found:
        return
    found[name] = {}  # a place, so that records in records end
    found[name] = {
        "help": (of.record.__doc__ or "").partition("\n")[0],
        "fields": _fields(of),
        "line": [side.key for side in of.sides] if of.left else None,
        "short": of.short.key if of.short else None,
    }
    for slot in of.slots.values():
        for each in _records_within(slot.kind):
            _gather(each, found)


def _fields(of: RecordForm) -> dict[str, Grammar]:
    usual = {field.name: field.default for field in dataclasses.fields(of.record)}
    takes = {row.key: row.takes for row in field_table(of.record)}
    return {
        slot.key: _without_nothing(
            {
                "help": slot.help,
                "takes": _range(slot) or takes[slot.key].replace("float", "number").replace("mapping", "map"),
                "required": slot.required,
                "example": slot.example,
                "default": _said(usual[slot.name]),
                "refers": REFERS.get((of.record.__name__, slot.key)),
                "names": NAMES.get((of.record.__name__, slot.key)),
                **_shape(slot.kind),
            }
        )
        for slot in of.slots.values()
    }


def _shape(kind: Any) -> Grammar:
    """Return how a value is written: as one of few words, a list, a map, a record, a picture."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        return {"list": True, **(_shape(inner[0]) if inner[-1] is Ellipsis else {})}
    if origin is Mapping:
        return {"map": True, **_shape(inner[1])}
    if kind is Art:
        return {"picture": True}
    if choices := _choices(kind):
        return {"choices": choices}
    return {"records": [each.record.__name__ for each in records(kind)]}


def _choices(kind: Any) -> list[str]:
    """Return the few words that a value may be; a size may also be written out."""
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return [str(word) for word in kind]
    return ["true", "false"] if kind is bool else list(TRIMS) if kind is Size else []


def _records_within(kind: Any) -> tuple[RecordForm, ...]:
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (tuple, Mapping):
        return tuple(each for part in inner if part is not Ellipsis for each in _records_within(part))
    return records(kind)


def _range(slot: Slot) -> str:
    """Say which numbers a field takes that takes numbers only between two."""
    is_number = all(each in (int, float) for each in alternatives(slot.kind))
    return f"number, {slot.low:g} to {slot.high:g}" if is_number and slot.high < _BOUNDLESS else ""


def _said(default: Any) -> str | None:
    """Return a default as a cook would write it; None where leaving the field out leaves it empty."""
    if isinstance(default, bool):
        return str(default).lower()
    return str(default) if isinstance(default, str | int | float) and default != "" else None


def _without_nothing(said: Grammar) -> Grammar:
    return {name: value for name, value in said.items() if value}
