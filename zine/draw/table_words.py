"""The words of a table: what a file in `tables/` may say, and what is wrong with what it says.

size: [420, 595]                        the table's own points, to which all places belong
tables:
  - {rect: [10, 16, 410, 584]}          a board, corner to corner
items:
  - {side: kimchi, at: [206, 554]}      a side, piece, prop or dish, and its options in the same map
  - {card: 1, dish: mandu, at: [9, 9]}  the dish of the zine's first card; the one named where there is none
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, get_type_hints

from zine.draw.foods import PIECES
from zine.draw.grammar import MOST, Check, Wrong, a_value, an_item, function_of, one_of
from zine.draw.grounds import GROUNDS
from zine.draw.options import Bounds, options
from zine.draw.props import PROPS
from zine.draw.shades import SHADES
from zine.draw.table_top import TableTop
from zine.draw.values import Complaint, complaint, described, nearest, unknown
from zine.draw.words import WORDS as DISH_WORDS
from zine.draw.words import placed
from zine.errors import Mark, Problem

_SIDES = Bounds(50, 2000)  # of a table, in its own points
_PLACES = Bounds(-2000, 2000)
_RADII = Bounds(5, 400)
_EXAMPLES = {
    "size": "Write its width and height: [420, 595].",
    "rect": "Write left, bottom, right and top: [10, 16, 410, 584].",
    "at": "Write how far from the left and from below: [206, 554].",
    "items": "Write such as: {side: kimchi, at: [206, 554]}.",
    "tables": "Write such as: {rect: [10, 16, 410, 584]}.",
}

_Words = Mapping[str, Any]


def table_problems(words: _Words, marks: Mapping[str, Mark]) -> tuple[Problem, ...]:
    """Return everything wrong with a table's words; when nothing is, `draw_table` can draw them.

    `marks` gives places in the file by path (`items/0/at`).
    """
    return placed(_wrongs(words), marks)


def _wrongs(words: _Words) -> Iterator[Wrong]:
    yield from _missing(words, ("size", "items"), "", of="the table")
    yield from _checked(words, "", _TABLE, of="a table")


def _missing(words: _Words, needed: Sequence[str], path: str, *, of: str) -> Iterator[Wrong]:
    for word in needed:
        if word not in words:
            yield Wrong(path, Complaint(f'{of} has no "{word}"', _EXAMPLES[word]))


def _checked(words: _Words, path: str, known: Mapping[str, Check], *, of: str) -> Iterator[Wrong]:
    for word, value in words.items():
        inside = f"{path}/{word}" if path else str(word)
        if word in known:
            yield from known[word](value, inside)
        else:
            yield Wrong(inside, Complaint(f'{of} has no "{word}"', nearest(str(word), known)))


def _numbers(value: Any, path: str, *, count: int, bounds: Bounds) -> Iterator[Wrong]:
    word = path.rpartition("/")[2]
    if isinstance(value, str) or not isinstance(value, Sequence) or len(value) != count:
        yield Wrong(path, Complaint(f'"{word}" wants {count} numbers, not {described(value)}', _EXAMPLES[word]))
        return
    for each in value:
        yield from _number(each, path, bounds=bounds)


def _number(value: Any, path: str, *, bounds: Bounds) -> Iterator[Wrong]:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not (is_number and bounds.low <= value <= bounds.high):
        word, told = path.rpartition("/")[2], described(value)
        hint = f"Write a number from {bounds.low:g} to {bounds.high:g}."
        yield Wrong(path, Complaint(f'"{word}" cannot be {told}', hint))


def _listed(value: Any, path: str, *, one: Callable[[_Words, str], Iterator[Wrong]]) -> Iterator[Wrong]:
    """Check a list of maps."""
    if isinstance(value, str) or not isinstance(value, Sequence):
        yield Wrong(path, Complaint(f'"{path}" wants a list, not {described(value)}', _EXAMPLES[path]))
        return
    if len(value) > MOST:
        yield Wrong(path, Complaint(f'"{path}" has {len(value)} entries; {MOST} is the most', "Leave some out."))
        return
    for at, each in enumerate(value):
        if isinstance(each, Mapping):
            yield from one(each, f"{path}/{at}")
        else:
            yield Wrong(f"{path}/{at}", Complaint(f"a map is wanted, not {described(each)}", _EXAMPLES[path]))


def _board(words: _Words, path: str) -> Iterator[Wrong]:
    hints = {word: kind for word, kind in get_type_hints(TableTop).items() if word not in ("box", "tone")}
    known: dict[str, Check] = {word: partial(_option, kind=kind) for word, kind in hints.items()}
    yield from _missing(words, ["rect"], path, of="a board")
    yield from _checked(words, path, known | {"rect": _rect, "tone": _SHARE}, of="a board")


def _option(value: Any, path: str, *, kind: Any) -> Iterator[Wrong]:
    if found := complaint(path.rpartition("/")[2], value, kind):
        yield Wrong(path, found)


def _rect(value: Any, path: str) -> Iterator[Wrong]:
    wrongs = list(_numbers(value, path, count=4, bounds=_PLACES))
    yield from wrongs
    if not wrongs and not (value[0] < value[2] and value[1] < value[3]):
        yield Wrong(path, Complaint("a board of no size", _EXAMPLES["rect"]))


def _item(words: _Words, path: str) -> Iterator[Wrong]:
    kinds = [kind for kind in _KINDS if kind in words]
    if len(kinds) != 1:
        yield Wrong(path, Complaint(f"one of {', '.join(_KINDS)} is wanted", _EXAMPLES["items"]))
        return
    (kind,) = kinds
    if kind != "prop":
        yield from _missing(words, ["at"], path, of=f"the {kind}")
    if kind == "dish":
        yield from _checked(words, path, _DISH, of="a dish on a table")
    else:
        yield from _thing(words, path, kind)


def _thing(words: _Words, path: str, kind: str) -> Iterator[Wrong]:
    """Check a piece, side or prop: its name, and the options of its function that the table leaves to the cook."""
    name, inside = words[kind], f"{path}/{kind}"
    names: Mapping[str, Any] = PIECES if kind == "piece" else PROPS
    if found := complaint("food", name, str) if kind == "side" else unknown(kind, name, names):
        yield Wrong(inside, found)
        return
    has = options(function_of(names["side" if kind == "side" else name]))
    said = {"food"} if kind == "side" else set()
    said |= {"x", "y"} if {"x", "y"} <= has.keys() else set()  # by `at`
    known: dict[str, Check] = {word: partial(_option, kind=has[word].kind) for word in has if word not in said}
    own = _PIECE if kind == "piece" else _ANY
    yield from _checked(words, path, {**known, **own, kind: _no_more}, of=f'the {kind} "{name}"')


def _no_more(_value: Any, _path: str) -> Iterator[Wrong]:
    """Find nothing wrong with what has been looked at."""
    yield from ()


def _name(value: Any, path: str) -> Iterator[Wrong]:
    if not isinstance(value, str):
        yield Wrong(path, Complaint(f'"dish" wants the name of a dish, not {described(value)}', "Write its name."))


_KINDS = ("dish", "side", "piece", "prop")
_SHARE: Check = partial(_number, bounds=Bounds(0, 1))
_ANY: Mapping[str, Check] = {
    "at": partial(_numbers, count=2, bounds=_PLACES),
    "layer": partial(_number, bounds=Bounds(-100, 100)),
}
_PIECE: Mapping[str, Check] = {
    **_ANY,
    "size": partial(_number, bounds=Bounds(0.1, 20)),
    "turn": partial(_number, bounds=Bounds(-3600, 3600)),
}
_DISH: Mapping[str, Check] = {
    **DISH_WORDS,
    **_ANY,
    "card": partial(_number, bounds=Bounds(1, MOST)),
    "dish": _name,
    "eaten": a_value(bool),
    "r": partial(_number, bounds=_RADII),
}
_TABLE: Mapping[str, Check] = {
    "ground": an_item(GROUNDS),
    "items": partial(_listed, one=_item),
    "shade": one_of(list(SHADES)),
    "size": partial(_numbers, count=2, bounds=_SIDES),
    "tables": partial(_listed, one=_board),
    "tilt": a_value(float),
}
