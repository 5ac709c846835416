"""The shapes of what cooks write, worked out once from the dataclasses that declare it."""

import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any, NamedTuple

from zine.model.card import Art
from zine.model.text import Text

_VALUES = (Text, Art)  # dataclasses, but written as one value


class Slot(NamedTuple):
    """One field as a cook writes it. `name` is Python's word for it, `key` the cook's; `kind` its type without None."""

    name: str
    key: str
    kind: Any
    required: bool = False
    help: str = ""
    example: str = ""
    low: float = 0
    high: float = 999_999_999


class RecordForm(NamedTuple):
    """A record's fields by key, and its short forms.

    `short` is the field that may stand alone for the whole record; `left` and `right` are the two fields of the line
    `left: right`. `given` are the fields that the reader fills in; `required`, by name, those that must be written.
    """

    record: type
    slots: dict[str, Slot]
    short: Slot | None
    left: Slot | None
    right: Slot | None
    given: frozenset[str]
    required: frozenset[str]

    @property
    def sides(self) -> tuple[Slot, Slot]:
        """The two fields of a line `left: right`, of a form that has them."""
        assert self.left and self.right, f"{self.record} is not written as a line"  # noqa: S101, PT018 both or none
        return self.left, self.right


@cache
def form(record: type) -> RecordForm:
    """Return the form of a dataclass."""
    kinds = typing.get_type_hints(record)
    slots: dict[str, Slot] = {}
    special: dict[str, Slot] = {}
    given: set[str] = set()
    for field in fields(record):
        if field.metadata.get("given"):
            given.add(field.name)
            continue
        required = field.default is MISSING and field.default_factory is MISSING
        told = {word: field.metadata[word] for word in ("help", "example", "low", "high") if word in field.metadata}
        slot = Slot(field.name, field.metadata.get("key", field.name), _written(kinds[field.name]), required, **told)
        slots[slot.key] = slot
        special |= {word: slot for word in ("short",) if field.metadata.get(word)}
        special |= {side: slot for side in (field.metadata.get("side"),) if side}
    required_names = frozenset(slot.name for slot in slots.values() if slot.required)
    return RecordForm(
        record,
        slots,
        special.get("short"),
        special.get("left"),
        special.get("right"),
        given=frozenset(given),
        required=required_names,
    )


def alternatives(kind: Any) -> tuple[Any, ...]:
    """Return the types of a union, or the type alone."""
    return typing.get_args(kind) if isinstance(kind, types.UnionType) else (kind,)


def records(kind: Any) -> tuple[RecordForm, ...]:
    """Return the forms of the records among a type's alternatives."""
    return tuple(form(each) for each in alternatives(kind) if _is_record(each))


def words(forms: tuple[RecordForm, ...]) -> frozenset[str]:
    """Return every key of these forms: the words of their long forms."""
    return frozenset(key for each in forms for key in each.slots)


def takes_lines(kind: Any) -> bool:
    """True for a list whose entries may be written as lines `left: right` without dashes."""
    inner = typing.get_args(kind) if typing.get_origin(kind) is tuple else ()
    forms = records(inner[0]) if inner else ()
    return bool(forms and forms[0].left)


def own_words(forms: tuple[RecordForm, ...], index: int) -> frozenset[str]:
    """Return the keys that tell one form from those before it."""
    return frozenset(forms[index].slots) - words(forms[:index])


def _is_record(kind: Any) -> bool:
    return isinstance(kind, type) and is_dataclass(kind) and kind not in _VALUES


def _written(kind: Any) -> Any:
    """Return a type without None: a field left out is not typed, so nobody types None."""
    kept = tuple(each for each in alternatives(kind) if each is not types.NoneType)
    return kept[0] if len(kept) == 1 else kind
