"""What a decoder says when a value has the wrong shape: in the cook's words, with what to do about it."""

import typing
from collections.abc import Mapping, Sequence

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from zine.errors import did_you_mean
from zine.load.forms import RecordForm, Slot
from zine.load.reading import Reading, called, is_blank

_FEW = 10  # so many known fields are worth listing in a hint


def note_an_unknown_field(reading: Reading, entry: tuple[ScalarNode, Node], of: RecordForm) -> str:
    """Note a key that no field has. Return the name of the field that was probably meant, else the key."""
    key, value = entry
    known = tuple(of.slots)
    hint = did_you_mean(key.value, known)
    if is_blank(value) and value.start_mark.index == key.end_mark.index:
        hint = "A comma between braces ends a text; put the whole text in quotes."
    meant = next((slot.name for slot in of.slots.values() if f'"{slot.key}"' in hint), key.value)
    if not hint and len(known) <= _FEW:
        hint = f"Fields here are: {', '.join(known)}."
    rule = "unknown-field"
    reading.problem(rule, f'unknown field "{key.value}"', key, hint=hint or 'Fields of your own begin with "x_".')
    return meant


def note_missing_fields(reading: Reading, node: Node, missing: list[str], *, after_colon: bool = False) -> None:
    """Note fields that must be written and are not. `after_colon`: the line stops where the first should stand."""
    left_blank = _blank(node)
    for name in (each for each in missing if each in left_blank):
        note_an_empty_field(reading, left_blank[name], name)
    missing = [each for each in missing if each not in left_blank]
    if not missing:
        return
    names = " and ".join(f'"{name}"' for name in missing)
    verb = "are" if len(missing) > 1 else "is"
    if after_colon:
        reading.problem(
            "missing-field", f"{names} {verb} missing after the colon", node, hint="Write it on the same line."
        )
        return
    at = node.value[0][0] if isinstance(node, MappingNode) and node.value else node
    hint = f'Add a line "{missing[0]}: …".'
    if isinstance(node, MappingNode) and len(node.value) == 1 and node.start_mark.column:
        hint = f'"{at.value}" begins the long form; add "{missing[0]}: …" under it.'
    reading.problem("missing-field", f"{names} {verb} missing", at, hint=hint)


def note_an_empty_field(reading: Reading, node: Node, name: str) -> None:
    """Note a field that must say something and says nothing."""
    hint = "Write it after the colon, or in the lines below."
    reading.problem("missing-field", f'nothing is written for "{name}"', node, hint=hint)


def _blank(node: Node) -> dict[str, ScalarNode]:
    """Return the keys of a map that nothing is written for, by their words."""
    pairs = node.value if isinstance(node, MappingNode) else ()
    return {key.value: key for key, value in pairs if isinstance(key, ScalarNode) and is_blank(value)}


def note_an_empty_line(reading: Reading, node: Node, slot: Slot) -> None:
    """Note a dash with nothing after it."""
    reading.problem(
        "missing-field", f'an empty line in "{slot.key}"', node, hint="Write something, or remove the line."
    )


def note_missing_dashes(reading: Reading, node: MappingNode, slot: Slot) -> None:
    """Note a long form where a list of them is wanted."""
    message = f'"{slot.key}" is a list; its lines have no dashes'
    reading.problem("wrong-type", message, node.value[0][0], hint='Begin each entry with "- ".')


def note_a_wrong_shape(reading: Reading, node: Node, slot: Slot, *, forms: Sequence[RecordForm] = ()) -> None:
    """Note a list where a text belongs, a text where a map belongs, and the like."""
    wanted, hint = "one text", ""
    if forms and forms[0].left:
        left, right = forms[0].sides
        wanted, hint = f'lines of "{left.key}: {right.key}"', "Write the colon, and what belongs after it."
    elif forms:
        fields = ", ".join(slot.key for slot in forms[0].slots.values() if slot.required) or ", ".join(forms[0].slots)
        wanted, hint = 'lines of "field: value"', f"The fields that belong here: {fields}."
    elif typing.get_origin(slot.kind) is Mapping:
        wanted, hint = 'lines of "words: words"', "Write the colon, and what belongs after it."
    elif isinstance(node, MappingNode):
        hint = "A colon and a space make a field of the words before them; put the whole text in quotes."
    elif isinstance(node, SequenceNode):
        hint = "Write it as one text, without brackets or dashes."
    name = f'"{slot.key}"' if slot.name else slot.key
    reading.problem("wrong-type", f"{name} must be {wanted}, not {called(node)}", node, hint=hint)
