"""What the options of a word take, in a cook's words: read from the types that the words themselves are checked by."""

from collections.abc import Mapping, Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from zine.draw.options import Bounds, Option
from zine.draw.paint import Paint
from zine.draw.values import BOUNDS, NAMED

_MOST_WORDS = 12


def told(options: Mapping[str, Option]) -> str:
    """Return options as one line: each with what it takes, and what it is when nothing is said."""
    return "; ".join(
        f"`{name}`: {takes(name, option.kind)}{_usually(option.default)}" for name, option in options.items()
    )


def takes(name: str, kind: Any) -> str:
    """Return what a value of a type may be."""
    origin, members = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _range(members[1], whole=members[0] is int)
    if origin in (Union, UnionType):
        found = [takes(name, member) for member in members if member not in (NoneType, Paint)]
        return " or ".join(dict.fromkeys(found))
    if origin is Literal:
        return " or ".join(str(member) for member in members if member != "")
    if origin is tuple and Ellipsis not in members:
        return f"[{', '.join('number' if member in (int, float) else takes(name, member) for member in members)}]"
    if origin is tuple or (isinstance(origin, type) and issubclass(origin, Sequence)):
        return f"a list of {takes(name, members[0])}"
    return _plain(name, kind)


def _plain(name: str, kind: Any) -> str:
    if kind is bool:
        return "true or false"
    if kind is str:
        known = sorted(NAMED[name]) if name in NAMED else ()
        return (", ".join(known) if len(known) <= _MOST_WORDS else "a food") if known else "a colour"
    if kind in (int, float):
        return _range(BOUNDS.get(name), whole=kind is int)
    return "options"


def _range(bounds: Bounds | None, *, whole: bool) -> str:
    number = "a whole number" if whole else "a number"
    return f"{number} from {bounds.low:g} to {bounds.high:g}" if bounds else number


def _usually(default: Any) -> str:
    if isinstance(default, bool):
        return " (true)" if default else ""
    if isinstance(default, int | float):
        return f" ({default:g})"
    return f" ({default})" if isinstance(default, str) and default else ""
