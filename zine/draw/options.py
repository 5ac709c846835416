"""The options of a word: the keyword-only parameters of its function, with their types and defaults."""

import inspect
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple, get_type_hints

from zine.model.geometry import Box


class Bounds(NamedTuple):
    """The least and the most that a number may be."""

    low: float
    high: float


class Option(NamedTuple):
    """An option's type and default."""

    kind: Any
    default: Any


@cache
def options(word: Callable[..., Any]) -> Mapping[str, Option]:
    """Return a word's options by name. A box is a page's to give, so it is not one of them."""
    hints = get_type_hints(
        inspect.getattr_static(word, "__init__") if inspect.isclass(word) else word, include_extras=True
    )
    return {
        name: Option(hints[name], parameter.default)
        for name, parameter in inspect.signature(word).parameters.items()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY and hints[name] != Box | None
    }


def defaults(word: Callable[..., Any]) -> dict[str, Any]:
    """Return what a word's options are when nothing is said."""
    return {name: option.default for name, option in options(word).items()}
