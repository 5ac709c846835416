"""The index: what readers look up, in the order they look it up in."""

from pathlib import Path

import pytest

from tests.unit.pages.books import links, opening, runs, words
from tests.unit.pages.card_specimens import TRIMS
from tests.unit.pages.laden_books import BARE, strays, told
from zine.pages import KINDS
from zine.pages.alphabet import initial, order
from zine.pages.book_index import index_lines


@pytest.mark.parametrize("found_by", ["Dish 1", "dish-1", "떡국", "Policy 1", "tag 1", "word 1", "industrial clusters"])
def test_a_dish_is_found_by_its_names_topic_tags_words_and_what_goes_in(tmp_path: Path, found_by: str) -> None:
    assert found_by in words(opening("index", told(tmp_path, 3)).pages)


def test_every_line_leads_to_its_cards(tmp_path: Path) -> None:
    found = told(tmp_path, 3)
    homes = [recipe for line in index_lines(found.book) for recipe in line.recipes]
    targets = [link.target for link in links(opening("index", found).pages)]
    assert sorted(targets) == sorted(f"card-{recipe.card.key}" for recipe in homes)


def test_a_word_of_several_cards_stands_once(tmp_path: Path) -> None:
    lines = [line for line in index_lines(told(tmp_path, 3).book) if line.words == "everything"]
    assert [len(line.recipes) for line in lines] == [3]


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("count", [2, 40])
def test_no_word_leaves_the_page(tmp_path: Path, trim: str, count: int) -> None:
    found = told(tmp_path, count, f"trim: {trim}")
    assert strays(found, opening("index", found).pages) == []


def test_a_single_card_needs_no_index(tmp_path: Path) -> None:
    assert not KINDS["index"].shows(told(tmp_path, cards={"leek": BARE}).book)


@pytest.mark.parametrize(
    ("word", "letter"),
    [
        ("kimchi", "K"),
        ("the Ministry", "M"),
        ("Édouard", "E"),
        ("김치", "ㄱ"),
        ("떡국", "ㄷ"),
        ("₩100", "#"),
        ("", "#"),
    ],
)
def test_a_word_is_looked_up_under_its_first_letter(word: str, letter: str) -> None:
    assert initial(word) == letter


def test_figures_come_first_and_hangul_last() -> None:
    assert sorted(["하늘", "apple", "김치", "100", "The Bowl"], key=order) == [
        "100",
        "apple",
        "The Bowl",
        "김치",
        "하늘",
    ]


@pytest.mark.parametrize("count", [10, 24, 38])
def test_the_last_page_is_not_left_mostly_bare(tmp_path: Path, count: int) -> None:
    pages = opening("index", told(tmp_path, count, "trim: a6")).pages
    foot = pages[0].trim.height - 30
    lowest = [max(run.y for run in runs([page]) if run.y < foot) for page in pages]
    assert lowest[-1] > 0.75 * lowest[0]
