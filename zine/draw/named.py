"""Words that name a dish."""

from collections.abc import Mapping
from typing import Any


def resolved(words: Mapping[str, Any], dishes: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    """Return the words of the dish that they name, overridden by what else they say.

    Raises:
        KeyError: no dish has that name.
    """
    if "dish" not in words:
        return words
    return {**dishes[words["dish"]], **{word: value for word, value in words.items() if word != "dish"}}
