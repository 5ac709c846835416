"""The shopping list: figures with their status, like beside like, never added."""

from pathlib import Path

import pytest

from tests.unit.pages.books import links, opening, words
from tests.unit.pages.card_specimens import TRIMS
from tests.unit.pages.laden_books import AMOUNTS, BARE, strays, told
from zine.pages import KINDS
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
