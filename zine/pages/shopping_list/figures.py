"""What is on the shopping list: sums and counts with their status, read so that like can stand beside like."""

import math
import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from zine.model.book import Book, Recipe
from zine.model.card import Ingredient
from zine.model.citing import ingredients
from zine.typeset.markup import plain


class Like(StrEnum):
    """What can stand beside what. The values are labels."""

    MONEY = "Money"
    COUNT = "By the piece"
    SHARE = "Shares"
    OTHER = "Other measures"


class Figure(NamedTuple):
    """An ingredient with a status. `value` is 0 where its amount is no number; `among` is the whole it is part of."""

    ingredient: Ingredient
    recipe: Recipe
    like: Like
    value: float
    currency: str = ""
    over: bool = False
    among: int = 0


_SCALES = {
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "천": 1e3, "만": 1e4, "백만": 1e6, "억": 1e8, "조": 1e12,
}  # fmt: skip
_AMOUNT = re.compile(
    r"(?P<currency>[₩$€£¥])?\s*(?P<number>\d[\d,]*(?:\.\d+)?)\s*"
    r"(?P<scale>thousand|million|billion|trillion|백만|[천만억조])?\s*(?P<unit>%|원|달러)?",
    re.IGNORECASE,
)
_OVER = re.compile(r"\b(?:over|more than|at least)\b|이상|넘", re.IGNORECASE)
_PASSED = re.compile(r"\b(?:surpass|exceed|pass)(?:ed)?\b", re.IGNORECASE)
_AMONG = re.compile(r"\b(?:per|of every|out of|of)\s+(\d[\d,]*\d)\b|(\d[\d,]*\d)\s*명당", re.IGNORECASE)
_ENGLISH, _KOREAN = ("trillion", "billion", "million", "thousand"), ("조", "억", "만")
_CURRENCIES = {"원": "₩", "달러": "$"}


def figures(book: Book) -> Sequence[Figure]:
    """Return every ingredient that has a status, in the order of the cards."""
    return [
        _figure(each, recipe) for recipe in book.recipes for each in ingredients(recipe.card) if each.status is not None
    ]


def _figure(ingredient: Ingredient, recipe: Recipe) -> Figure:
    amount, item = plain(str(ingredient.amount or "")), plain(ingredient.item.text)
    match = _AMOUNT.search(amount)
    if match is None:
        return Figure(ingredient, recipe, Like.OTHER, 0.0)
    value = float(match["number"].replace(",", "")) * _SCALES.get((match["scale"] or "").lower(), 1.0)
    over = bool(_OVER.search(amount) or _PASSED.search(item))
    unit = match["unit"] or ""
    if currency := match["currency"] or _CURRENCIES.get(unit):
        return Figure(ingredient, recipe, Like.MONEY, value, currency, over)
    if unit == "%":
        return Figure(ingredient, recipe, Like.SHARE, value, over=over)
    among = _AMONG.search(item)
    whole = int((among[1] or among[2]).replace(",", "")) if among else 0
    return Figure(ingredient, recipe, Like.COUNT, value, over=over, among=whole if whole > value else 0)


class Unit(NamedTuple):
    """What one piece stands for: a power of ten, and how it is said."""

    size: float
    currency: str = ""

    def said(self, lang: str) -> str:
        """How it is said: `₩1 trillion`, or `₩1조`."""
        names, space = (_KOREAN, "") if lang == "ko" else (_ENGLISH, "\u00a0")
        for name in names:
            if self.size >= _SCALES[name]:
                return f"{self.currency}{self.size / _SCALES[name]:,.0f}{space}{name}"
        return f"{self.currency}{self.size:,.2f}".removesuffix(".00")


_MOST_PIECES = 120


def money_unit(sums: Sequence[Figure]) -> Unit:
    """Return the power of ten of which the largest sum has 12 to 120 pieces."""
    largest = max(sums, key=lambda each: each.value)
    return Unit(10.0 ** math.ceil(math.log10(largest.value / _MOST_PIECES)), largest.currency)


def sums(found: Sequence[Figure]) -> Sequence[Figure]:
    """Return the sums in the currency that most are in, largest first: others cannot stand on the same shelf."""
    money = [each for each in found if each.like is Like.MONEY and each.value > 0]
    if not money:
        return []
    currencies = [each.currency for each in money]
    usual = max(dict.fromkeys(currencies), key=currencies.count)
    return sorted((each for each in money if each.currency == usual), key=lambda each: -each.value)
