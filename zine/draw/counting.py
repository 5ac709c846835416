"""Whether there is as much on the plate as the card says.

Only amounts that count whole things are held to it (“3 links”, “2 firm blocks”, “2개”), and only for foods that are in
the picture as pieces. What comes in blocks may have been cut, all alike: two blocks of tofu are two pieces, or eight.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from zine.draw.composed_cues import Reader
from zine.draw.composed_foods import LOOKS
from zine.draw.composed_words import FOOD_CUES
from zine.draw.items import items

_WHOLE = "(?:whole|links?|slices?|pieces?|eggs?|개|알|조각|장|마리)"
_CUT = "(?:blocks?|모)"
_AMOUNT = re.compile(
    rf"(?P<number>\d{{1,2}})(?:\s*(?:firm|fresh|small|large|big))?\s*(?:(?P<cut>{_CUT})|{_WHOLE})?", re.IGNORECASE
)
_DRAWN_AS: Mapping[str, tuple[str, ...]] = {  # foods that have more than one drawing
    "dumpling": ("mandu", "wangmandu", "wrapper"),
    "egg": ("egg", "egg-heart", "egg-roll", "half-egg", "yolk"),
    "hen": ("hen", "whole-hen"),
    "rice_cake": ("tteok", "rice-cake"),
    "tofu": ("tofu", "chip"),
}


class Counted(NamedTuple):
    """A line of the list: how much, and the food that it is."""

    amount: str
    food: str


class Miscount(NamedTuple):
    """A line that says one number where the picture shows another."""

    line: int
    piece: str
    said: int
    shown: int


def counted(words: Mapping[str, Any]) -> Mapping[str, int]:
    """Return how many of each piece are in a picture."""
    found: Counter[str] = Counter()
    for word in ("pieces", "hero"):
        for name, options, _ in items(words.get(word)):
            found[name] += _places(word, options)
    return found


def miscounts(lines: Iterable[Counted], words: Mapping[str, Any]) -> Iterator[Miscount]:
    """Yield the lines with which a picture does not agree."""
    shown = counted(words)
    for at, (amount, food) in enumerate(lines):
        said = _AMOUNT.fullmatch(amount.strip())
        for each in _foods().read(food) if said else ():
            pieces = [piece for piece in _pieces(each) if shown.get(piece)]
            total = sum(shown[piece] for piece in pieces)
            if said and pieces and not _agrees(int(said["number"]), total, cut=bool(said["cut"])):
                yield Miscount(at, pieces[0], int(said["number"]), total)


def drawings_of(piece: str) -> tuple[str, ...]:
    """Return all drawings of the food that a piece is, this one among them."""
    return next((drawings for drawings in _DRAWN_AS.values() if piece in drawings), (piece,))


def _agrees(said: int, shown: int, *, cut: bool) -> bool:
    return said == shown or (cut and said > 0 and shown % said == 0)


def _pieces(food: str) -> tuple[str, ...]:
    look = LOOKS.get(food)
    return _DRAWN_AS.get(food, (look.piece,) if look and look.piece else ())


def _places(word: str, options: Mapping[str, Any]) -> int:
    if word == "hero":
        return 1
    at = options.get("at", "scatter")
    if isinstance(at, str):
        return 1 if at == "center" else int(options.get("n", 1))
    return len(at) if isinstance(at[0], Sequence) else 1


@cache
def _foods() -> Reader:
    return Reader(FOOD_CUES)
