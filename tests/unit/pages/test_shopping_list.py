"""The shopping list: figures with their status, like beside like, never added."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.pages.books import links, opening, runs, shapes, words
from tests.unit.pages.card_specimens import TRIMS
from tests.unit.pages.laden_books import AMOUNTS, BARE, strays, told
from zine.model.ink import Tints
from zine.model.page import Shape
from zine.model.theme import thrifty
from zine.pages import KINDS
from zine.pages.setting import Setting
from zine.pages.shopping_list.bowls import SKINS, skin
from zine.pages.shopping_list.figures import Figure, Like, Unit, figures, money_unit, sums

SOUP = """title: Soup {at}
steps: [Boil.]
ingredients:
  - {{amount: "{amount}", item: "{item}", status: counted}}
"""


def _read(folder: Path, amount: str, item: str = "things") -> Figure:
    card = SOUP.format(at=1, amount=amount, item=item)
    return figures(told(folder, cards={"soup": card}).book)[0]


def test_every_figure_is_on_the_receipt_with_its_status(tmp_path: Path) -> None:
    printed = words(opening("shopping-list", told(tmp_path)).pages)
    assert all(amount in printed and status in printed for amount, _, status in AMOUNTS)


def test_every_figure_leads_to_its_card(tmp_path: Path) -> None:
    targets = {link.target for link in links(opening("shopping-list", told(tmp_path)).pages)}
    assert targets == {f"card-dish-0{at}" for at in range(7)}


def test_nothing_is_added(tmp_path: Path) -> None:
    assert "different pots: do not add" in words(opening("shopping-list", told(tmp_path)).pages)


def test_an_ingredient_without_a_status_is_not_listed(tmp_path: Path) -> None:
    assert "clusters" not in words(opening("shopping-list", told(tmp_path)).pages)


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("count", [1, 7, 40])
def test_no_word_leaves_the_page(tmp_path: Path, trim: str, count: int) -> None:
    found = told(tmp_path, count, f"trim: {trim}")
    assert strays(found, opening("shopping-list", found).pages) == []


def test_a_long_receipt_goes_on_with_further_pages(tmp_path: Path) -> None:
    assert len(opening("shopping-list", told(tmp_path, 40)).pages) > 2


def test_without_sums_there_is_no_shelf(tmp_path: Path) -> None:
    card = 'title: Soup\nsteps: [Boil.]\ningredients:\n  - {amount: "12", item: fields, status: counted}\n'
    assert len(opening("shopping-list", told(tmp_path, cards={"soup": card})).pages) == 1


def test_a_book_without_figures_has_no_list(tmp_path: Path) -> None:
    assert not KINDS["shopping-list"].shows(told(tmp_path, cards={"leek": BARE}).book)


@pytest.mark.parametrize(
    ("amount", "like", "value"),
    [
        ("₩100 trillion", Like.MONEY, 1e14),
        ("Over $33 million", Like.MONEY, 3.3e7),
        ("₩6.8 trillion", Like.MONEY, 6.8e12),
        ("58조 원", Like.MONEY, 5.8e13),
        ("30,000", Like.COUNT, 30000),
        ("Over 20%", Like.SHARE, 20),
        ("Several", Like.OTHER, 0),
    ],
)
def test_an_amount_is_read_as_it_is_written(tmp_path: Path, amount: str, like: Like, value: float) -> None:
    figure = _read(tmp_path, amount)
    assert figure.like is like
    assert figure.value == pytest.approx(value)


@pytest.mark.parametrize(("amount", "over"), [("Over ₩58 trillion", True), ("₩58 trillion", False), ("2조 이상", True)])
def test_and_over_is_kept(tmp_path: Path, amount: str, over: bool) -> None:
    assert _read(tmp_path, amount).over is over


def test_a_count_among_others_knows_how_many_they_are(tmp_path: Path) -> None:
    assert _read(tmp_path, "1,012", "robots per 10,000 workers").among == 10000


def test_sums_in_other_currencies_do_not_share_the_shelf(tmp_path: Path) -> None:
    amounts = ("₩3 trillion", "$5 trillion", "₩2 trillion")
    cards = {f"soup-{at}": SOUP.format(at=at, amount=each, item="it") for at, each in enumerate(amounts)}
    assert [figure.value for figure in sums(figures(told(tmp_path, cards=cards).book))] == [3e12, 2e12]


def test_the_unit_is_the_power_of_ten_with_12_to_120_pieces(tmp_path: Path) -> None:
    assert money_unit([_read(tmp_path, "₩100 trillion")]).size == 1e12


@pytest.mark.parametrize(("lang", "said"), [("en", "₩10\u00a0billion"), ("ko", "₩100억")])
def test_a_unit_is_said_in_the_books_language(lang: str, said: str) -> None:
    assert Unit(1e10, "₩").said(lang) == said


def _thrifty(found: Setting) -> Setting:
    return replace(found, book=replace(found.book, theme=thrifty(found.book.theme)))


def _grains(found: Setting) -> list[Shape]:
    """The heaps' grains, in order: those that are counted, and those that they are among."""
    return [each for each in shapes(opening("shopping-list", found).pages) if each.dash and each.dash[0] == 0]


def test_a_few_grains_that_are_counted_keep_their_ink_where_it_is_saved(tmp_path: Path) -> None:
    cards = {
        "soup": SOUP.format(at=1, amount="12", item="fields"),
        "stew": SOUP.format(at=2, amount="12", item="robots per 1,012 workers"),
    }
    found = told(tmp_path, cards=cards)
    (few, some, others), spared = _grains(found)[-3:], _grains(_thrifty(found))[-3:]
    assert [each.stroke for each in spared[:2]] == [few.stroke, some.stroke]
    assert sum(spared[2].stroke or ()) < sum(others.stroke or ()) / 2


def test_where_ink_is_saved_bowls_of_all_piles_have_one_stripe() -> None:
    assert len({skin(at, sparing=True).stripe for at in range(len(SKINS))}) == 1


@pytest.mark.parametrize("trim", ["a5", "a6"])
def test_a_heap_is_drawn_or_said_to_have_no_room(tmp_path: Path, trim: str) -> None:
    cards = {
        f"soup-{at}": SOUP.format(at=at, amount=each, item="factories")
        for at, each in enumerate(("12", "10,000", "30,000"))
    }
    printed = words(opening("shopping-list", told(tmp_path, more=f"trim: {trim}", cards=cards)).pages)
    assert ("No room here for 30,000 factories." in printed) is (trim == "a6")


def test_of_many_heaps_without_room_it_says_how_many_they_are(tmp_path: Path) -> None:
    cards = {f"soup-{at}": SOUP.format(at=at, amount=f"{at + 1}00,000", item="factories") for at in range(9)}
    assert "more." in words(opening("shopping-list", told(tmp_path, cards=cards, more="trim: a6")).pages)


def test_the_receipts_remark_leaves_no_word_alone(tmp_path: Path) -> None:
    printed = runs(opening("shopping-list", told(tmp_path, more="trim: a6")).pages)
    assert ["rounding."] not in [[word.text for word in run.words] for run in printed]


def test_a_heap_that_is_whole_has_no_grain_of_another(tmp_path: Path) -> None:
    found = told(tmp_path, cards={"soup": SOUP.format(at=1, amount="12", item="fields")})
    assert _grains(found)[-1].stroke == Tints(0.2, 1, 0)


def test_many_grains_that_are_counted_keep_half_their_ink_where_it_is_saved(tmp_path: Path) -> None:
    found = told(tmp_path, cards={"soup": SOUP.format(at=1, amount="1,000", item="fields")})
    heap, spared = _grains(found)[-1].stroke, _grains(_thrifty(found))[-1].stroke
    assert spared == Tints(*(tint / 2 for tint in heap or ()))
