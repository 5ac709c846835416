"""Items: how a cook lists things to draw.

An item is `egg`, `{egg: {size: 2}}`, or `{egg: 3}` for three of them. A list of items may also be one item, or a map of
several.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple


class Item(NamedTuple):
    """A word and its options.

    `key` counts repeats of the word, not its place in the list: putting something new in front moves nothing else.
    """

    name: str
    options: dict[str, Any]
    key: str


def item(value: Any) -> Item:
    """Read one item."""
    if isinstance(value, str):
        return Item(value, {}, f"{value}#0")
    ((name, options),) = value.items()
    return Item(name, _options(options), f"{name}#0")


def items(value: Any) -> Iterator[Item]:
    """Read a list of items; None lists nothing."""
    seen: dict[str, int] = {}
    for one in entries(value):
        name, options, _ = item(one)
        seen[name] = number = seen.get(name, -1) + 1
        yield Item(name, options, f"{name}#{number}")


def entries(value: Any) -> list[Any]:
    """Return the items of a list as written, one each."""
    if value is None:
        return []
    if isinstance(value, Mapping):
        return [{name: options} for name, options in value.items()]
    return [value] if isinstance(value, str) else list(value)


def _options(value: Any) -> dict[str, Any]:
    if value is None:
        return {}
    return dict(value) if isinstance(value, Mapping) else {"n": value}
