"""The kitchen clock: every date of every card, at its year."""

import datetime
import math
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.pages.books import links, opening, pictures, words
from tests.unit.pages.card_specimens import TRIMS
from tests.unit.pages.laden_books import BARE, laden, strays, told
from zine.draw.chance import Chance
from zine.draw.pen import Pen
from zine.draw.plates import Plates
from zine.model.geometry import Point
from zine.model.theme import thrifty
from zine.pages import KINDS
from zine.pages.kitchen_clock.dial import Dial, Served, dial, draw_clock, served
from zine.pages.kitchen_clock.moments import Halves, Today, by_year, dial_years, halves, moments, today

SOME_DAY = (
    BARE
    + """dates:
  - {when: "2025", what: Now.}
  - {when: one fine day, what: Nobody knows.}
"""
)


@pytest.mark.parametrize("count", [1, 7, 40])
def test_every_date_is_told(tmp_path: Path, count: int) -> None:
    printed = words(opening("kitchen-clock", told(tmp_path, count)).pages)
    assert all(f"Thing {at} {done}" in printed for at in range(count) for done in ("was begun.", "is to be finished."))


def test_every_date_leads_to_its_card(tmp_path: Path) -> None:
    targets = [link.target for link in links(opening("kitchen-clock", told(tmp_path, 3)).pages)]
    assert sorted(targets) == sorted([f"card-dish-0{at}" for at in range(3)] * 2)


def test_aims_are_called_aims(tmp_path: Path) -> None:
    assert words(opening("kitchen-clock", told(tmp_path, 3)).pages).count("Aim.") == 3


def test_a_date_without_a_year_is_told_all_the_same(tmp_path: Path) -> None:
    printed = words(opening("kitchen-clock", told(tmp_path, cards={"leek": SOME_DAY})).pages)
    assert "Some day" in printed
    assert "one fine day. Nobody knows." in printed


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("count", [1, 40])
def test_no_word_leaves_the_page(tmp_path: Path, trim: str, count: int) -> None:
    found = told(tmp_path, count, f"trim: {trim}")
    assert strays(found, opening("kitchen-clock", found).pages) == []


def test_it_is_a_spread(tmp_path: Path) -> None:
    found = opening("kitchen-clock", told(tmp_path, 3))
    assert (len(found.pages), found.facing) == (2, True)


def test_a_book_without_dates_has_no_clock(tmp_path: Path) -> None:
    assert not KINDS["kitchen-clock"].shows(told(tmp_path, cards={"leek": BARE}).book)


def test_dates_are_in_order_of_time(tmp_path: Path) -> None:
    years = [moment.year for moment in moments(told(tmp_path, 9).book)]
    assert years == sorted(years, key=lambda year: year or 0)


def test_a_dial_has_twelve_years_at_least(tmp_path: Path) -> None:
    now = today(told(tmp_path, 1).book)
    assert list(dial_years([2019, 2030], now)) == list(range(2019, 2031))
    assert list(dial_years([2024], now)) == list(range(2014, 2026))


def test_of_too_many_years_the_dial_shows_those_with_dates() -> None:
    assert list(dial_years([1953, 2019, 2030], None)) == [1953, 2019, 2030]


def test_today_is_what_the_zine_says(tmp_path: Path) -> None:
    found = today(told(tmp_path, 1).book)
    assert found
    assert found.date == datetime.date(2025, 7, 15)


def test_without_a_day_of_its_own_today_is_the_newest_sources(tmp_path: Path) -> None:
    found = today(told(tmp_path, 1, now="").book)
    assert found
    assert found.words == "15 July 2025"


def test_a_year_is_parted_at_today(tmp_path: Path) -> None:
    cards = {
        "early": BARE + "dates: [{when: June 2025, what: Done.}]\n",
        "late": BARE + 'dates: [{when: "2025", what: Planned.}]\n',
    }
    book = told(tmp_path, cards=cards).book
    found = halves(by_year(moments(book))[2025], today(book))
    assert [recipe.card.key for recipe in found.past] == ["early"]
    assert [recipe.card.key for recipe in found.to_come] == ["late"]


def test_many_dates_go_on_with_further_pages(tmp_path: Path) -> None:
    cards = {
        key: text.replace("was begun.", "was begun " + 12 * "after long debate ") for key, text in laden(30).items()
    }
    assert len(opening("kitchen-clock", told(tmp_path, cards=cards)).pages) > 2


YEARS = range(2019, 2031)
MIDDLE = Point(250, 250)


def _served(folder: Path, year: int, count: int, now: str) -> tuple[Dial, list[Served]]:
    """A dial on which a year has so many dishes: the first half are past, where the year is the hand's."""
    recipes = told(folder, count).book.recipes
    clock = dial(MIDDLE, 198, YEARS, Today(datetime.date.fromisoformat(now), now))
    return clock, list(served(clock, {year: Halves(recipes[: count // 2], recipes[count // 2 :])}))


@pytest.mark.parametrize("now", ["2024-01-03", "2024-07-15", "2025-07-15", "2026-12-28", "2030-06-01"])
@pytest.mark.parametrize("count", [1, 2, 3, 4, 9])
def test_every_dish_lies_wholly_within_its_year(tmp_path: Path, count: int, now: str) -> None:
    found = [
        (clock, year, one) for year in YEARS for clock, all_ in [_served(tmp_path, year, count, now)] for one in all_
    ]
    assert all(
        abs(math.remainder(math.atan2(one.at.y - 250, one.at.x - 250) - clock.angle(year), math.tau))
        + math.asin(one.radius / math.dist(one.at, MIDDLE))
        < clock.step / 2
        for clock, year, one in found
    )


@pytest.mark.parametrize("count", [1, 2, 3, 4, 9])
@pytest.mark.parametrize("year", [2024, 2030])
@pytest.mark.parametrize("now", ["2025-07-15", "2030-05-01", "2030-08-20"])
def test_no_dish_is_folded(tmp_path: Path, year: int, count: int, now: str) -> None:
    _, found = _served(tmp_path, year, count, now)
    assert all(abs(one.at.x - MIDDLE.x) > one.radius for one in found)


def test_where_ink_is_saved_the_clocks_colours_are_fills_and_so_can_be_pale() -> None:
    plates = Plates(500, 500)
    draw_clock(Pen(plates, Chance("clock")), Chance("clock"), dial(MIDDLE, 198, YEARS, None), sparing=True)
    assert "SCN" not in plates.streams()[0]


def test_where_ink_is_saved_dates_hang_from_rings(tmp_path: Path) -> None:
    found = told(tmp_path, 3)
    spared = replace(found, book=replace(found.book, theme=thrifty(found.book.theme)))
    tones = [pictures([page])[0].drawing for page in opening("kitchen-clock", spared).pages]
    assert [tone.plates[2].split()[-1] for tone in tones] == ["S", "S"]
