"""The editor knows every word of the pictures, and none that the drawing would refuse."""

from collections.abc import Iterator
from typing import Any

import pytest

from zine.draw.table_words import table_problems
from zine.draw.words import WORDS, problems
from zine.preview.editing.pictures import DISH, TABLES, pictures

PICTURES = pictures()
SHELVES = [(word, table) for word, told in DISH.items() for table in told.items]


def _options(word: str, table: str, name: str) -> dict[str, Any]:
    """Return an item's options there: those of its place go before its own."""
    return {
        **PICTURES["items"][table][name]["options"],
        **PICTURES["placings"].get(PICTURES["dish"][word].get("placing"), {}),
    }


def _chosen(word: str, table: str) -> Iterator[dict[str, Any]]:
    """Yield a picture for each choice of each option of each item."""
    for name in TABLES[table]:
        for option, told in _options(word, table, name).items():
            for choice in told.get("choices", ()):
                yield {word: {name: {option: {"true": True, "false": False}.get(choice, choice)}}}


def test_the_words_of_a_dish_are_those_that_the_drawing_knows() -> None:
    assert set(DISH) == set(WORDS)


def test_the_words_of_a_table_are_those_that_the_drawing_knows() -> None:
    known = {word: [] for word in PICTURES["table"]}
    assert not [wrong for wrong in table_problems(known, {}) if "has no" in wrong.message]


@pytest.mark.parametrize(("word", "table"), SHELVES)
def test_the_items_that_are_offered_can_be_drawn(word: str, table: str) -> None:
    assert [name for name in TABLES[table] if problems({word: name}, {})] == []


@pytest.mark.parametrize(("word", "table"), SHELVES)
def test_the_choices_that_are_offered_can_be_drawn(word: str, table: str) -> None:
    assert [words for words in _chosen(word, table) if problems(words, {})] == []


@pytest.mark.parametrize("word", [word for word, told in DISH.items() if told.choices])
def test_a_word_of_few_takes_each_of_them(word: str) -> None:
    assert [problems({word: choice}, {}) for choice in DISH[word].choices] == [()] * len(DISH[word].choices)


@pytest.mark.parametrize("table", TABLES)
def test_every_item_says_what_it_is(table: str) -> None:
    assert [name for name, told in PICTURES["items"][table].items() if not told["help"]] == []


@pytest.mark.parametrize(
    ("path", "told"),
    [
        (("pieces", "egg", "face"), {"choices": ["smile", "sleepy", "oh"]}),
        (("vessels", "bowl", "skin"), {"choices", "default"}),
    ],
)
def test_an_option_says_what_it_takes(path: tuple[str, str, str], told: Any) -> None:
    table, name, option = path
    found = PICTURES["items"][table][name]["options"][option]
    assert found == told or set(found) == told


def test_where_pieces_go_may_be_an_arrangement() -> None:
    assert PICTURES["placings"]["PiecePlacing"]["at"]["choices"] == ["center", "fan", "pack", "ring", "row", "scatter"]
