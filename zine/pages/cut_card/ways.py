"""The ways to set the front of a cut card, in order of preference."""

from collections.abc import Iterator
from typing import NamedTuple

from zine.model.card import Card
from zine.pages.cut_card.short import MOST, SHORTEST, Telling, shopping, tellings
from zine.pages.cut_card.sizes import LARGEST, SMALLEST

_MOST_PICTURE, _LEAST_PICTURE = 0.44, 0.29  # of the card's height
_BARE_PICTURE = 0.24  # of a card that is too small for its words
_LEAST_LINES = 2  # ingredients and steps that a card keeps, whatever else must go


class Way(NamedTuple):
    """One way to set a front: how much the picture takes of the card, how large type is, what it keeps of the lines."""

    picture: float
    size: float
    ingredients: int
    steps: int
    telling: Telling = SHORTEST
    tagline: bool = True
    bar: bool = True


def telling(card: Card) -> Iterator[Way]:
    """Yield ways that tell all lines, less and less of each, and then fewer of them; down to the first five."""
    most = max(len(shopping(card, SHORTEST)), len(card.steps))
    for each in tellings(card):
        yield _first(card, most)._replace(telling=each)
    for count in range(most - 1, MOST - 1, -1):
        yield _first(card, count)


def _first(card: Card, count: int) -> Way:
    return Way(_MOST_PICTURE, LARGEST, min(count, len(shopping(card, SHORTEST))), min(count, len(card.steps)))


def smaller(card: Card) -> Iterator[Way]:
    """Yield ways for a card that does not hold the first five lines: fewer lines, no headings, no tagline, no bar."""
    least = given(_first(card, MOST), 1)
    yield from _fewer(least)
    least = least._replace(telling=least.telling._replace(headings=False))
    yield from _fewer(least)
    without = least._replace(tagline=False)
    yield from _fewer(without)
    bare = without._replace(bar=False, picture=_BARE_PICTURE)
    yield from _fewer(bare)
    for ingredients, steps in ((1, 1), (1, 0), (0, 0)):
        yield bare._replace(ingredients=min(ingredients, least.ingredients), steps=min(steps, least.steps))


def given(way: Way, share: float) -> Way:
    """Return a way in which picture and type give a share, 0 to 1, of what they can."""
    return way._replace(
        picture=_MOST_PICTURE - (_MOST_PICTURE - _LEAST_PICTURE) * share,
        size=LARGEST - (LARGEST - SMALLEST) * share,
    )


def _fewer(way: Way) -> Iterator[Way]:
    """Yield ways that keep fewer and fewer lines, so many of each kind that most of all are kept."""
    counts = [
        (shop, cook)
        for shop in range(min(_LEAST_LINES, way.ingredients), way.ingredients + 1)
        for cook in range(min(_LEAST_LINES, way.steps), way.steps + 1)
    ]
    for shop, cook in sorted(counts, key=lambda pair: (-sum(pair), -min(pair))):
        yield way._replace(ingredients=shop, steps=cook)
