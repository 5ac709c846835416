"""Whose turn it is: stagings go round, so that neighbours in the book are never dressed alike."""

from collections.abc import Sequence
from functools import lru_cache

from zine.model.book import Recipe
from zine.pages.card.names import lettering_name
from zine.pages.card.stagings import STAGINGS

_ANY = "framed"  # where no turn suits a name


def staging_of(recipe: Recipe, recipes: Sequence[Recipe], turns: tuple[str, ...] = tuple(STAGINGS)) -> str:
    """Return the name of a recipe's staging: they go round in order, leaving out those that do not suit its name."""
    place = next(index for index, each in enumerate(recipes) if each.number == recipe.number)
    return _turns(tuple(lettering_name(each) for each in recipes), turns)[place]


@lru_cache(maxsize=8)
def _turns(names: tuple[str, ...], order: tuple[str, ...]) -> tuple[str, ...]:
    """Return the staging of each name, in the order of the book."""
    chosen = [order[-1]]
    for name in names:
        start = order.index(chosen[-1]) + 1 if chosen[-1] in order else 0
        turns = order[start:] + order[:start]
        chosen.append(next((turn for turn in turns if STAGINGS[turn].suits(name)), _ANY))
    return tuple(chosen[1:])
