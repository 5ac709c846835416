"""The grammar of items: what is wrong with a word, its options, and the places it is put."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, get_type_hints

from zine.draw.items import entries
from zine.draw.options import Option, options
from zine.draw.placing import ARRANGEMENTS
from zine.draw.values import Complaint, complaint, described, nearest, unknown

MOST = 60  # entries of a list of items

_PLACE = ("x", "y", "turn", "size")
_ITEMS = "Write such as [egg, {chili: 3}]."
_FEWER = "Leave some out."


class Wrong(NamedTuple):
    """Something wrong at a path such as `pieces/0/chip/at`."""

    path: str
    complaint: Complaint


Check = Callable[[Any, str], Iterator[Wrong]]


def a_value(kind: Any) -> Check:
    """Check a plain value of a type."""

    def check(value: Any, path: str) -> Iterator[Wrong]:
        if found := complaint(path.rpartition("/")[2], value, kind):
            yield Wrong(path, found)

    return check


def one_of(known: Sequence[str]) -> Check:
    """Check a word of a few."""

    def check(value: Any, path: str) -> Iterator[Wrong]:
        if found := unknown(path.rpartition("/")[2], value, known):
            yield Wrong(path, found)

    return check


def an_item(table: Mapping[str, Any], placing: type | None = None) -> Check:
    """Check one item of a table; `placing` is the type that says where it goes."""
    places = options_of(placing) if placing else {}
    return lambda value, path: _wrongs_of_item(value, path, table, places)


def some_items(table: Mapping[str, Any], placing: type | None = None) -> Check:
    """Check a list of items of a table, or one, or a map of them."""
    places = options_of(placing) if placing else {}

    def check(value: Any, path: str) -> Iterator[Wrong]:
        if not isinstance(value, str | Mapping | Sequence):
            yield Wrong(path, Complaint(f'"{path}" wants a list, not {described(value)}', _ITEMS))
            return
        listed = entries(value)
        if len(listed) > MOST:
            yield Wrong(path, Complaint(f'"{path}" has {len(listed)} entries; {MOST} is the most', _FEWER))
            return
        numbered = isinstance(value, Sequence) and not isinstance(value, str)
        for i, one in enumerate(listed):
            yield from _wrongs_of_item(one, f"{path}/{i}" if numbered else path, table, places)

    return check


def _wrongs_of_item(value: Any, path: str, table: Mapping[str, Any], places: Mapping[str, Option]) -> Iterator[Wrong]:
    said = {value: None} if isinstance(value, str) else value
    if not isinstance(said, Mapping) or len(said) != 1:
        message = f'"{path}" wants one word, or one word with its options, not {described(value)}'
        yield Wrong(path, Complaint(message, "Write such as egg, or {egg: {size: 2}}."))
        return
    ((name, chosen),) = said.items()
    inside = f"{path}/{name}"
    if name not in table:
        kind = path.partition("/")[0]
        yield Wrong(inside, Complaint(f'there is no "{name}" for "{kind}"', nearest(str(name), table)))
        return
    chosen = {} if chosen is None else chosen if isinstance(chosen, Mapping) else {"n": chosen}
    known = {**options(function_of(table[name])), **places}
    for option, value_said in chosen.items():
        yield from _wrongs_of_option(str(option), value_said, f"{inside}/{option}", _Subject(name, known))


class _Subject(NamedTuple):
    """A word and the options that it has."""

    name: str
    known: Mapping[str, Option]


def _wrongs_of_option(option: str, value: Any, path: str, subject: _Subject) -> Iterator[Wrong]:
    if option not in subject.known:
        hint = nearest(option, subject.known) if subject.known else f'"{subject.name}" takes no options.'
        yield Wrong(path, Complaint(f'"{subject.name}" has no option "{option}"', hint))
    elif option == "at" and "avoid" in subject.known:
        yield from _wrongs_of_places(value, path, subject)
    elif found := complaint(option, value, subject.known[option].kind):
        yield Wrong(path, found)


def _wrongs_of_places(value: Any, path: str, subject: _Subject) -> Iterator[Wrong]:
    """Check where pieces go: an arrangement, a place, or a list of places that may have options of their own."""
    if isinstance(value, str):
        yield from one_of(list(ARRANGEMENTS))(value, path)
        return
    if not isinstance(value, Sequence) or not value:
        yield Wrong(
            path,
            Complaint(
                f'"at" wants places or an arrangement, not {described(value)}', 'Write places such as "at: [[0, .5]]".'
            ),
        )
        return
    listed = value if isinstance(value[0], Sequence) else [value]
    if len(listed) > 2 * MOST:
        yield Wrong(path, Complaint(f'"at" has {len(listed)} places; {2 * MOST} is the most', _FEWER))
        return
    for i, place in enumerate(listed):
        yield from _wrongs_of_place(place, f"{path}/{i}", subject)


def _wrongs_of_place(place: Any, path: str, subject: _Subject) -> Iterator[Wrong]:
    if isinstance(place, str) or not isinstance(place, Sequence) or not 2 <= len(place) <= 5:
        message = "a place is [x, y], then degrees, a size and options as far as wanted"
        yield Wrong(path, Complaint(message, "Write such as [0, .5], or [0, .5, 90, 1.2]."))
        return
    for name, value in zip(_PLACE, place, strict=False):
        if found := complaint(name, value, float):
            yield Wrong(path, found)
    own = place[4] if len(place) == 5 else {}
    if not isinstance(own, Mapping):
        hint = "Write such as [0, .5, 90, 1, {color: red}]."
        yield Wrong(path, Complaint(f"the fifth of a place is options, not {described(own)}", hint))
        return
    for option, value in own.items():
        yield from _wrongs_of_option(str(option), value, f"{path}/4/{option}", subject)


def function_of(entry: Any) -> Callable[..., Any]:
    """Return the function behind a table's entry; a piece of food keeps it beside its radius."""
    function: Callable[..., Any] = getattr(entry, "draw", entry)
    return function


def options_of(record: type) -> Mapping[str, Option]:
    """Return the fields of a named tuple, all of which have a default, as options."""
    hints, usual = get_type_hints(record, include_extras=True), getattr(record, "_field_defaults", {})
    return {name: Option(hints[name], default) for name, default in usual.items()}
