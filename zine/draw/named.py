"""Words that name a dish."""

from collections.abc import Mapping
from typing import Any

from zine.draw.shots import framed, retaken


def resolved(words: Mapping[str, Any], dishes: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    """Return the words of the dish that they name, overridden by what else they say, as their shot frames them.

    Words with a shot of their own take the dish's food, not its camera.

    Raises:
        KeyError: no dish has that name.
    """
    if "dish" not in words:
        return framed(words)
    dish = dishes[words["dish"]]
    said = {word: value for word, value in words.items() if word != "dish"}
    return framed({**(retaken(dish, said["shot"]) if "shot" in said else dish), **said})
