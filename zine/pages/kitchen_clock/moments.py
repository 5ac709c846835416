"""When things were done, or are to be: the dates of all cards, by year."""

import datetime
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zine.model.book import Book, Recipe
from zine.model.card import Dated
from zine.model.dates import day
from zine.typeset.markup import plain

_YEAR = re.compile(r"(?<!\d)(?:1[6-9]|2[01])\d\d(?!\d)")
_UNSAID = re.compile(r"\d*|by|in|to|until|before|from|since|[에까지]+", re.IGNORECASE)  # beside a year
_HOURS = 12
_MOST_YEARS = 18  # that a dial shows one by one


class Moment(NamedTuple):
    """A dated commitment of a card; `rest` is what its date says besides the year."""

    year: int | None
    rest: str
    dated: Dated
    recipe: Recipe


class Today(NamedTuple):
    """The day that the clock shows, and how it is written."""

    date: datetime.date
    words: str


def moments(book: Book) -> Sequence[Moment]:
    """Return the dates of all cards, in order of time; those with no year come last."""
    found = [_moment(dated, recipe) for recipe in book.recipes for dated in recipe.card.dates]
    return sorted(found, key=_order)


def _moment(dated: Dated, recipe: Recipe) -> Moment:
    """Read a date; of several years a deed counts from the first, and an aim until the last."""
    when = plain(dated.when.text)
    years = _YEAR.findall(when)
    if not years:
        return Moment(None, when, dated, recipe)
    year = years[-1 if dated.aim else 0]
    rest = when.replace(year, "", 1).strip(" ,.-/년") if len(years) == 1 else when
    return Moment(int(year), "" if _UNSAID.fullmatch(rest) else rest, dated, recipe)


def _order(moment: Moment) -> tuple[bool, int, datetime.date, int]:
    date = day(plain(moment.dated.when.text)) if moment.rest else None
    date = date or datetime.date(moment.year or 1, 12, 31)  # a year alone lasts until it is over
    return moment.year is None, moment.year or 0, date, moment.recipe.number


def by_year(found: Sequence[Moment]) -> Mapping[int, Sequence[Moment]]:
    """Return the moments of each year that has some, in order."""
    years = dict.fromkeys(moment.year for moment in found if moment.year is not None)
    return {year: [moment for moment in found if moment.year == year] for year in years}


def today(book: Book) -> Today | None:
    """Return the day the zine counts as today: its own, or that of its newest source."""
    if book.now and (date := day(book.now.text)):
        return Today(date, book.now.text)
    dates = [
        Today(date, source.date.text) for source in book.sources if source.date and (date := day(source.date.text))
    ]
    return max(dates, default=None)


def dial_years(dated: Sequence[int], now: Today | None) -> Sequence[int]:
    """Return the years of the dial's slices: at least twelve that follow each other; of too many, those with dates."""
    known = sorted({*dated, *([now.date.year] if now else [])})
    last, count = known[-1], known[-1] - known[0] + 1
    if count > _MOST_YEARS:
        return known
    return range(last - max(count, _HOURS) + 1, last + 1)


class Halves(NamedTuple):
    """A year's cards, each once: those whose dates are past, and those whose dates are to come."""

    past: tuple[Recipe, ...]
    to_come: tuple[Recipe, ...]


def halves(found: Sequence[Moment], now: Today | None) -> Halves:
    """Part a year's cards at today; a date without a month is past when its year is."""
    past = {each.recipe.card.key: each.recipe for each in found if now is None or _order(each)[2] <= now.date}
    rest = {each.recipe.card.key: each.recipe for each in found if each.recipe.card.key not in past}
    return Halves(tuple(past.values()), tuple(rest.values()))
