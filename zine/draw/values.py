"""Whether a value fits an option: read from the option's type, so that a word's function is its own grammar.

Text stands for the name of a paint unless the option is one of `NAMED`. Numbers have bounds, so that nothing a card
says can hang the drawing or overflow it.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from zine.draw.foods import PIECES, SPRINKLES
from zine.draw.heaps import HEAPS
from zine.draw.options import Bounds
from zine.draw.paint import Paint
from zine.draw.paints import PAINTS
from zine.draw.small_dish import POURED
from zine.errors import did_you_mean

NAMED: Mapping[str, Iterable[str]] = {
    "food": (*HEAPS, *PIECES, *POURED, "none"),
    "load": PIECES,
    "what": (*PIECES, *SPRINKLES),
}
_LONGEST = 120  # entries of a list of places


_NUMBER = Bounds(-400, 400)
_COUNT = Bounds(0, 120)
BOUNDS: Mapping[str, Bounds] = {
    "center": Bounds(-1, 2),
    "depth": Bounds(1, 7),
    "half_depth": Bounds(10, 200),
    "half_width": Bounds(10, 200),
    "height": Bounds(10, 200),
    "length": Bounds(4, 400),
    "pitch": Bounds(1, 20),
    "r": Bounds(0.02, 200),
    "radius": Bounds(2, 200),
    "size": Bounds(0.1, 40),
    "thick": Bounds(0.5, 20),
    "tilt": Bounds(0.3, 0.95),
    "width": Bounds(0.5, 100),
}


class Complaint(NamedTuple):
    """What is wrong with a value, and what to write instead."""

    message: str
    hint: str = ""


def complaint(name: str, value: Any, kind: Any) -> Complaint | None:
    """Return what is wrong with an option's value, or None. `kind` is the option's annotation."""
    origin, members = _parted(kind)
    if origin is Annotated:
        return complaint(name, value, members[0]) or _within(name, value, members[1])
    if origin in (Union, UnionType):
        return _complaint_of_any(name, value, members)
    if origin is Literal:
        return unknown(name, value, [str(member) for member in members if member != ""])
    if origin is tuple or (isinstance(origin, type) and issubclass(origin, Sequence)):
        return _complaint_of_list(name, value, members)
    return _PLAIN[kind](name, value)


@lru_cache(maxsize=1024)
def _parted(kind: Any) -> tuple[Any, tuple[Any, ...]]:
    """Return an annotation's origin and members; vocabularies ask for the same few again and again."""
    return get_origin(kind), get_args(kind)


def unknown(name: str, value: Any, known: Iterable[str]) -> Complaint | None:
    """Return a complaint with the nearest known word, unless the value is one of them."""
    words = sorted(known)
    if isinstance(value, str) and value in words:
        return None
    if not isinstance(value, str):
        return Complaint(f'"{name}" wants a word, not {described(value)}', _listed(words))
    return Complaint(f'"{name}" knows no "{value}"', nearest(value, words))


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a hint: the known word most like this one, or, when there are few, all of them."""
    words = sorted(known)
    return did_you_mean(word, words) or _listed(words)


def described(value: Any) -> str:
    """Return a value as a cook would name it."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "yes or no"
    if isinstance(value, Mapping):
        return "a map"
    if isinstance(value, str):
        return f"“{value[:40]}”"
    return "a list" if isinstance(value, Sequence) else str(value)


def _listed(words: Sequence[str], most: int = 24) -> str:
    return f"Write one of: {', '.join(words)}." if len(words) <= most else "`zine list` names them all."


def _complaint_of_any(name: str, value: Any, members: Sequence[Any]) -> Complaint | None:
    """A union fits when one member does; a paint is written as its name."""
    if value is None and NoneType in members:
        return None
    written = [member for member in members if member not in (NoneType, Paint)]
    complaints = [complaint(name, value, member) for member in written]
    return None if None in complaints else complaints[-1]


def _complaint_of_list(name: str, value: Any, members: Sequence[Any]) -> Complaint | None:
    endless = len(members) == 1 or members[-1] is Ellipsis
    if not isinstance(value, Sequence) or isinstance(value, str):
        return Complaint(f'"{name}" wants a list, not {described(value)}', "Write it in brackets, with commas: [1, 2].")
    if endless and len(value) > _LONGEST:
        return Complaint(f'"{name}" has {len(value)} entries; {_LONGEST} is the most', "Leave some out.")
    if not endless and len(value) != len(members):
        hint = f"Write {len(members)} in brackets, with commas."
        return Complaint(f'"{name}" wants {len(members)} values, not {len(value)}', hint)
    kinds = [members[0]] * len(value) if endless else members
    return next((found for one, kind in zip(value, kinds, strict=True) if (found := complaint(name, one, kind))), None)


def _number(name: str, value: Any) -> Complaint | None:
    bounds = BOUNDS.get(name, _NUMBER)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return Complaint(f'"{name}" wants a number, not {described(value)}', _one_within(bounds))
    return _within(name, value, bounds)


def _whole(name: str, value: Any) -> Complaint | None:
    bounds = BOUNDS.get(name, _COUNT)
    if isinstance(value, bool) or not isinstance(value, int):
        return Complaint(f'"{name}" wants a whole number, not {described(value)}', _one_within(bounds))
    return _within(name, value, bounds)


def _within(name: str, value: float, bounds: Bounds) -> Complaint | None:
    if math.isfinite(value) and bounds.low <= value <= bounds.high:
        return None
    return Complaint(f'"{name}" is {value:g}; it may be {bounds.low:g} to {bounds.high:g}', _one_within(bounds))


def _one_within(bounds: Bounds) -> str:
    return f"Write one from {bounds.low:g} to {bounds.high:g}."


def _yes_or_no(name: str, value: Any) -> Complaint | None:
    if isinstance(value, bool):
        return None
    return Complaint(f'"{name}" wants true or false, not {described(value)}', "Write true or false.")


def _word(name: str, value: Any) -> Complaint | None:
    return unknown(name, value, NAMED.get(name, PAINTS))


_PLAIN = {float: _number, int: _whole, bool: _yes_or_no, str: _word}
