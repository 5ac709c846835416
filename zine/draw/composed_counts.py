"""As many pieces on a plate that was made up as its card counts: they come, and go, where there is most room."""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from zine.draw.counting import Counted, drawings_of, miscounts
from zine.draw.items import Item, items

_MOST = 8  # more is many, and nobody counts them on a plate
_WAYS, _OUT = 12, (0.28, 0.6)  # where a piece may come: ways round, and how far out, in food radii
_TURNS = [math.tau * way / _WAYS for way in range(_WAYS)]
_CANDIDATES = [(out * math.cos(turn), out * math.sin(turn)) for out in _OUT for turn in _TURNS]

_Place = Sequence[float]


def as_counted(words: Mapping[str, Any], lines: Iterable[Counted]) -> Mapping[str, Any]:
    """Return a picture's words with as many of each piece as the lines say, where they count a few."""
    for wrong in list(miscounts(lines, words)):
        if 0 < wrong.said <= _MOST:
            words = _recounted(words, wrong.piece, wrong.said)
    return words


def _recounted(words: Mapping[str, Any], piece: str, said: int) -> Mapping[str, Any]:
    """Return words with so many pieces of a food, the hero of the dish among them."""
    names, pieces = drawings_of(piece), list(items(words.get("pieces")))
    heroes = list(items(words.get("hero")))
    others, own = [each for each in pieces if each.name not in names], [each for each in pieces if each.name in names]
    wanted = said - sum(hero.name in names for hero in heroes)
    if wanted < 0:
        return words
    places = [place for each in own for place in _places(each)][:wanted]
    taken = [*places, *(place for each in (*others, *heroes) for place in _places(each))]
    while len(places) < wanted:
        places.append(_roomiest(taken))
        taken.append(places[-1])
    listed = [{each.name: each.options} for each in others]
    if places:
        like = own[0] if own else Item(piece, {}, "")
        listed.append({like.name: {**like.options, "at": places}})
    return {**words, "pieces": listed}


def _places(item: Item) -> list[_Place]:
    """Return where an item's pieces lie; a ring as its places."""
    at, count = item.options.get("at", "ring"), int(item.options.get("n", 1))
    if not isinstance(at, str):
        return list(at) if isinstance(at[0], Sequence) else [at]
    radius = float(item.options.get("r", 0.5)) if at != "center" else 0.0
    turns = [math.tau * i / count for i in range(count)]
    return [(round(radius * math.cos(turn), 3), round(radius * math.sin(turn), 3)) for turn in turns]


def _roomiest(taken: Sequence[_Place]) -> _Place:
    """Return the place that is farthest from all that are taken."""
    x, y = max(_CANDIDATES, key=lambda spot: min((math.dist(spot, place[:2]) for place in taken), default=1.0))
    return [round(x, 3), round(y, 3)]
