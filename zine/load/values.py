"""Single values: how the text of one scalar becomes a number, a choice, a size."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from yaml.nodes import Node, ScalarNode, SequenceNode

from zine.errors import did_you_mean
from zine.load.forms import Slot
from zine.load.reading import Reading, called, shortened
from zine.model.geometry import TRIM_RANGE, TRIMS, Size, is_page, size
from zine.model.text import Text

BAD = object()  # stands for a value whose problem has been noted

WHOLE_NUMBER = r"-?\d{1,9}"
NUMBER = r"[-+]?(\d{1,9}(\.\d{0,9})?|\.\d{1,9})"
COLOUR = r"#[0-9A-Fa-f]{6}"
_RGB_STARTS = (1, 3, 5)

_WHOLE_NUMBER = re.compile(WHOLE_NUMBER, re.ASCII)
_NUMBER = re.compile(NUMBER, re.ASCII)

Read = Callable[[Reading, ScalarNode, Slot], Any]


def _text(reading: Reading, node: ScalarNode, slot: Slot) -> Text:  # noqa: ARG001 one signature for all
    return reading.printed(node)


def _word(reading: Reading, node: ScalarNode, slot: Slot) -> str:  # noqa: ARG001
    return reading.printed(node).text


def _whole_number(reading: Reading, node: ScalarNode, slot: Slot) -> object:
    text = node.value.strip()
    if _WHOLE_NUMBER.fullmatch(text) and slot.low <= int(text) <= slot.high:
        return int(text)
    message = f'"{slot.key}" must be a whole number from {slot.low:g} to {slot.high:g}, not "{shortened(text)}"'
    reading.problem("bad-value", message, node, hint=slot.help)
    return BAD


def _number(reading: Reading, node: ScalarNode, slot: Slot) -> object:
    text = node.value.strip()
    if _NUMBER.fullmatch(text) and slot.low <= float(text) <= slot.high:
        return float(text)
    message = f'"{slot.key}" must be a number from {slot.low:g} to {slot.high:g}, not "{shortened(text)}"'
    reading.problem("bad-value", message, node, hint=slot.help)
    return BAD


def _yes_or_no(reading: Reading, node: ScalarNode, slot: Slot) -> object:
    if (text := node.value.strip()) in ("true", "false"):
        return text == "true"
    reading.problem("bad-value", f'"{slot.key}" must be true or false, not "{shortened(text)}"', node, hint=slot.help)
    return BAD


def _size(reading: Reading, node: ScalarNode, slot: Slot) -> object:
    try:
        found = size(node.value, TRIMS)
    except ValueError:
        hint = f"Write {', '.join(TRIMS)}, or width x height with mm or in, such as 120 x 170 mm."
        message = f'"{slot.key}" does not know the size "{shortened(node.value)}"'
        reading.problem("bad-value", message, node, hint=did_you_mean(node.value, TRIMS) or hint)
        return BAD
    if not is_page(found):
        message = f'no zine can be made in the size "{shortened(node.value)}"'
        reading.problem("bad-value", message, node, hint=f'"{slot.key}" is {TRIM_RANGE}.')
        return BAD
    return found


READERS: Mapping[type, Read] = {
    Text: _text,
    str: _word,
    int: _whole_number,
    float: _number,
    bool: _yes_or_no,
    Size: _size,
}


def choice(reading: Reading, node: ScalarNode, slot: Slot, *, among: Mapping[str, object]) -> object:
    """Read one of a few words."""
    if (text := node.value.strip()) in among:
        return among[text]
    message = f'"{slot.key}" cannot be "{shortened(text)}"'
    words = ", ".join(among)
    reading.problem("bad-value", message, node, hint=did_you_mean(text, among) or f"Write one of: {words}.")
    return BAD


def numbers(reading: Reading, node: Node, slot: Slot, *, count: int) -> Any:
    """Read so many numbers as a tuple; `#RRGGBB` is three of them, 0 to 1."""
    if isinstance(node, ScalarNode) and count == len(_RGB_STARTS) and re.fullmatch(COLOUR, node.value):
        return tuple(int(node.value[at : at + 2], 16) / 255 for at in _RGB_STARTS)
    if isinstance(node, SequenceNode) and len(node.value) == count:
        found = tuple(_number(reading, each, slot) for each in node.value if isinstance(each, ScalarNode))
        if len(found) == count:
            return BAD if BAD in found else found
    message = f'"{slot.key}" must be a list of {count} numbers, not {called(node)}'
    reading.problem("wrong-type", message, node, hint=slot.help)
    return BAD
