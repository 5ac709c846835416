"""A picture's words: plain data with places. Here numbers are numbers; what the words mean the drawing decides."""

import re
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from zine.errors import Mark
from zine.load.reading import Reading
from zine.model.card import Art

_MOST_DEPTH = 12
_NUMBER = re.compile(r"[-+]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})", re.ASCII)
_WORDS = {"true": True, "false": False}


def art(reading: Reading, node: Node) -> Art:
    """Read a picture: one word is the name of a dish; a map is the drawing's own words."""
    marks: dict[str, Mark] = {"": reading.mark(node)}
    if isinstance(node, MappingNode):
        return Art(_map(reading, node, path="", marks=marks), marks)
    if isinstance(node, SequenceNode):
        message = "a picture is the name of a dish, or words such as vessel and pieces"
        reading.problem("wrong-type", message, node, hint="Write art: and the name of a dish.")
        return Art({}, marks)
    marks["dish"] = reading.mark(node)
    return Art({"dish": _read(reading, node, path="dish", marks=marks)}, marks)


def picture(reading: Reading, root: MappingNode) -> Art:
    """Read a whole file of picture words."""
    marks: dict[str, Mark] = {"": Mark(reading.file)}
    return Art(_map(reading, root, path="", marks=marks), marks)


def _read(reading: Reading, node: Node, *, path: str, marks: dict[str, Mark]) -> Any:
    """Return a node as text, numbers, true or false, lists and maps, and put each place into `marks` by its path."""
    if path:
        marks.setdefault(path, reading.mark(node))
    if isinstance(node, ScalarNode):
        return _scalar(node.value.strip())
    if path.count("/") >= _MOST_DEPTH:
        reading.problem("too-deep", "more levels than a picture has", node, hint="Check the indentation.")
        return ""
    if isinstance(node, SequenceNode):
        return [_read(reading, each, path=_joined(path, str(at)), marks=marks) for at, each in enumerate(node.value)]
    assert isinstance(node, MappingNode), "libyaml makes scalars, lists and maps only"  # noqa: S101
    return _map(reading, node, path=path, marks=marks)


def _map(reading: Reading, node: MappingNode, *, path: str, marks: dict[str, Mark]) -> dict[str, Any]:
    words: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, ScalarNode):
            reading.problem("wrong-type", "text is wanted before the colon", key, hint="Write a picture's word.")
        elif key.value in words:
            reading.problem("repeated-key", f'"{key.value}" is written twice', key, hint="Keep one of them.")
        elif not key.value.startswith("x_"):
            marks[_joined(path, key.value)] = reading.mark(key)
            words[key.value] = _read(reading, value, path=_joined(path, key.value), marks=marks)
    return words


def _joined(path: str, step: str) -> str:
    return f"{path}/{step}" if path else step


def _scalar(text: str) -> str | int | float | bool:
    if _NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    return _WORDS.get(text, text)
