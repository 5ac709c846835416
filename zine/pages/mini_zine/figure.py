"""The figure that stands for a card: how much, of what, and who says so."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from zine.model.book import Recipe
from zine.model.card import Source
from zine.model.citing import ingredients, keys
from zine.model.text import Text
from zine.typeset.markup import plain

_A_SUM = 2  # digits: fewer count tins and layers
_DATE = re.compile(
    r"""(?<![\d.,₩$€£¥])
    (?:(?:\d\d?\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s)?  # 9 August
    (?:1[5-9]|20)\d\d(?![\d%]|[.,]\d\d\d)
    (?:[-./]\d\d?){0,2}(?:년(?:\s?\d\d?월)?(?:\s?\d\d?일)?)?""",
    re.VERBOSE,
)
_IN_A_WORD = re.compile(r"[A-Za-z][-–]?\d+|(?<![\d.,₩$€£¥])\d[A-Z](?![A-Za-z])")  # H100, COVID-19; 5G, 3D
_PREPOSITION = re.compile(
    "(?:about|above|after|among|around|as|at|before|below|between|beyond|by|during|for|from|in|into|of|on|out|over|per|"
    "since|through|till|to|towards?|under|until|up|via|with|within|without|부터|까지|에서|에게|으로|대한|위한):?",
    re.IGNORECASE,
)


class KeyFigure(NamedTuple):
    """A figure, what it counts, and the source it is from, if the card names one."""

    value: Text
    told: Text
    source: Source | None
    leads: bool = False  # whether `told` comes first, as on a label: “Allocated”, then how much


def key_figure(recipe: Recipe) -> KeyFigure | None:
    """Return what says most in the fewest words.

    That is the first row of the facts panel that has a figure; else the first cited amount that is a sum or a count,
    and not one tin; else the first row that is more than a date. Only of rows whose label says something by itself,
    and “By” does not.
    """
    facts, amounts = tuple(_facts(recipe)), tuple(_amounts(recipe))
    figures = (each for each in facts if _digits(each.value))
    sums = (each for each in amounts if _digits(each.value) >= _A_SUM)
    words = (each for each in facts if _undated(each.value))
    return next(chain(figures, sums, words), None)


def _facts(recipe: Recipe) -> Iterator[KeyFigure]:
    nutrition = recipe.card.nutrition
    for fact in nutrition.facts if nutrition else ():
        if _PREPOSITION.fullmatch(_said(fact.label)):
            continue
        cited = [*keys(fact.value.text), *keys(fact.label.text)]
        cited += keys(nutrition.footnote.text) if nutrition and nutrition.footnote else ()
        yield KeyFigure(fact.value, fact.label, _source(recipe, cited), leads=True)


def _amounts(recipe: Recipe) -> Iterator[KeyFigure]:
    for ingredient in ingredients(recipe.card):
        cited = [*keys(ingredient.item.text), *(key.text for key in ingredient.cite)]
        if ingredient.amount and cited:
            yield KeyFigure(ingredient.amount, ingredient.item, _source(recipe, cited))


def _digits(text: Text) -> int:
    """Count the digits of figures: those of dates and of words are of none."""
    return sum(letter.isdigit() for letter in _IN_A_WORD.sub("", _undated(text)))


def _undated(text: Text) -> str:
    return _DATE.sub("", _said(text)).strip()


def _said(text: Text) -> str:
    return plain(text.text).strip()


def _source(recipe: Recipe, cited: Iterable[str]) -> Source | None:
    return next((recipe.citations[key].source for key in cited if key in recipe.citations), None)
