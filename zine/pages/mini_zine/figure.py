"""The figure that stands for a card: how much, of what, and who says so."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from zine.model.book import Recipe
from zine.model.card import Source
from zine.model.citing import ingredients, keys
from zine.model.text import Text
from zine.typeset.markup import plain

_A_SUM = 2  # digits: fewer count tins and layers


class KeyFigure(NamedTuple):
    """A figure, what it counts, and the source it is from, if the card names one."""

    value: Text
    told: Text
    source: Source | None
    leads: bool = False  # whether `told` comes first, as on a label: “Allocated”, then how much


def key_figure(recipe: Recipe) -> KeyFigure | None:
    """Return what says most in the fewest words.

    That is the first row of the facts panel that has a figure; else the first cited amount that is a sum or a count,
    and not one tin; else the first row, though it be words.
    """
    facts, amounts = tuple(_facts(recipe)), tuple(_amounts(recipe))
    return next(
        (
            figure
            for figures, counts in ((facts, 1), (amounts, _A_SUM), (facts, 0))
            for figure in figures
            if _digits(figure.value) >= counts
        ),
        None,
    )


def _facts(recipe: Recipe) -> Iterator[KeyFigure]:
    nutrition = recipe.card.nutrition
    for fact in nutrition.facts if nutrition else ():
        cited = [*keys(fact.value.text), *keys(fact.label.text)]
        cited += keys(nutrition.footnote.text) if nutrition and nutrition.footnote else ()
        yield KeyFigure(fact.value, fact.label, _source(recipe, cited), leads=True)


def _amounts(recipe: Recipe) -> Iterator[KeyFigure]:
    for ingredient in ingredients(recipe.card):
        cited = [*keys(ingredient.item.text), *(key.text for key in ingredient.cite)]
        if ingredient.amount and cited:
            yield KeyFigure(ingredient.amount, ingredient.item, _source(recipe, cited))


def _digits(text: Text) -> int:
    return sum(letter.isdigit() for letter in plain(text.text))


def _source(recipe: Recipe, cited: Iterable[str]) -> Source | None:
    return next((recipe.citations[key].source for key in cited if key in recipe.citations), None)
