"""An option of a word in a picture, as an editor wants it: what it takes, its usual value, words for it."""

from collections.abc import Mapping, Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from zine.draw.options import Bounds, Option
from zine.draw.paint import Paint
from zine.draw.placing import ARRANGEMENTS
from zine.draw.values import BOUNDS, NAMED

Described = dict[str, Any]

_NUMBERS = {2: "two numbers", 3: "three numbers", 4: "four numbers"}


def described(name: str, option: Option) -> Described:
    """Return an option by its annotation and default. `refers` names the list of words that it takes."""
    told = _kind(name, option.kind)
    if isinstance(option.default, bool):
        told["default"] = str(option.default).lower()
    elif isinstance(option.default, int | float) or (isinstance(option.default, str) and option.default):
        told["default"] = f"{option.default:g}" if isinstance(option.default, float) else str(option.default)
    return told


def _kind(name: str, kind: Any) -> Described:
    origin, members = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _kind(name, next((each for each in members if each not in (NoneType, Paint)), str))
    if origin is Annotated:
        return {"takes": _range(members[1])}
    if origin is Literal:
        return {"choices": [str(word) for word in members if word != ""]}
    if isinstance(origin, type) and issubclass(origin, Sequence):
        return {"takes": _NUMBERS.get(len(members), "a list") if origin is tuple else "a list"}
    return _plain(name, kind)


def _plain(name: str, kind: type) -> Described:
    if name == "at":
        return {"takes": "a place [x, y], a list of them, or an arrangement", "choices": list(ARRANGEMENTS)}
    if kind is bool:
        return {"choices": ["true", "false"]}
    if kind is str:
        return {"choices": sorted(NAMED[name])} if name in NAMED else {"takes": "a colour", "refers": "paints"}
    if kind not in (int, float):
        return {}
    whole: Mapping[type, str] = {int: "whole number", float: "number"}
    return {"takes": _range(BOUNDS[name]) if name in BOUNDS else whole[kind]}


def _range(bounds: Bounds) -> str:
    return f"number, {bounds.low:g} to {bounds.high:g}"
