import pytest

from zine.cli.starters import ORDER
from zine.load.order import Usual, ordered
from zine.model.card import Card
from zine.model.project import Settings

CARD = Usual(Card, ORDER)
ZINE = Usual(Settings, ("title", "courses", "cover", "sources"))


def tidy(text: str) -> str:
    return ordered(text, CARD)


def test_an_ingredient_begins_with_how_much() -> None:
    before = "ingredients:\n  - item: leeks\n    cite: robots\n    amount: 2\n"
    assert tidy(before) == "ingredients:\n  - amount: 2\n    item: leeks\n    cite: robots\n"


def test_fields_in_braces_are_put_in_order_too() -> None:
    assert tidy("ingredients:\n  - {as: food, item: leeks, amount: 2}  # two\n") == (
        "ingredients:\n  - {amount: 2, item: leeks, as: food}  # two\n"
    )


def test_groups_and_what_is_in_them_are_put_in_order() -> None:
    before = "ingredients:\n  - items:\n      - {item: salt, amount: 1}\n    group: Sauce\n"
    assert tidy(before) == "ingredients:\n  - group: Sauce\n    items:\n      - {amount: 1, item: salt}\n"


def test_the_long_form_after_a_colon_is_put_in_order() -> None:
    before = "sources:\n  robots: {url: x, title: Robots}\n  chips:\n    url: y\n    title: Chips\n"
    assert tidy(before) == "sources:\n  robots: {title: Robots, url: x}\n  chips:\n    title: Chips\n    url: y\n"


def test_the_facts_panel_is_in_the_order_of_print() -> None:
    before = "nutrition:\n  footnote: f\n  facts:\n    - {value: 1, label: a}\n  serving_size: s\n"
    assert tidy(before) == "nutrition:\n  serving_size: s\n  facts:\n    - {label: a, value: 1}\n  footnote: f\n"


def test_rows_of_a_panel_written_short_are_put_in_order() -> None:
    assert tidy("nutrition:\n  - {value: 1, label: a}\n") == "nutrition:\n  - {label: a, value: 1}\n"


def test_lines_keep_their_order() -> None:
    text = "ingredients:\n  zucchini: 2\n  apples: 1\nsteps:\n  - Serve: now\n  - Boil: first\n"
    assert tidy(text) == text


def test_picture_words_keep_their_order() -> None:
    text = "art: {vessel: bowl, pieces: [egg], base: rice}\n"
    assert tidy(text) == text


def test_a_comment_goes_with_the_field_below_it() -> None:
    before = "ingredients:\n  - item: leeks\n    # the source\n    cite: robots\n    amount: 2\n"
    assert tidy(before) == "ingredients:\n  - amount: 2\n    item: leeks\n    # the source\n    cite: robots\n"


def test_a_comment_of_the_field_that_comes_first_goes_above_the_dash() -> None:
    before = "ingredients:\n  - item: leeks\n    # how many\n    amount: 2\n"
    assert tidy(before) == "ingredients:\n  # how many\n  - amount: 2\n    item: leeks\n"


def test_long_texts_move_whole() -> None:
    before = "steps:\n  - text: >-\n      Chop them.\n\n      # Finely.\n    name: Chop\n  - Boil.\n"
    assert tidy(before) == "steps:\n  - name: Chop\n    text: >-\n      Chop them.\n\n      # Finely.\n  - Boil.\n"


def test_comments_in_braces_keep_their_field_and_so_it_stays() -> None:
    text = "sources:\n  robots: {url: x,  # where\n    title: Robots}\n"
    assert tidy(text) == text


def test_quoted_texts_over_several_lines_move_whole() -> None:
    assert tidy('steps: Boil.\ntitle: "Leek\n  soup"\n') == 'title: "Leek\n  soup"\nsteps: Boil.\n'


@pytest.mark.parametrize("value", ["&leek Leeks", "*leek"])
def test_what_refers_to_something_further_down_stays(value: str) -> None:
    text = f"title: &leek Leeks\nx_mine: {value}\n"
    assert tidy(text) == text


def test_what_a_cook_named_comes_after_what_uses_it_only_if_that_reads() -> None:
    text = "x_mine: &leek Leeks\ntitle: *leek\n"
    assert tidy(text) == text


def test_a_zine_has_records_of_its_own() -> None:
    before = "cover:\n  text: hot\n  title: Soups\ntitle: Soups\n"
    assert ordered(before, ZINE) == "title: Soups\ncover:\n  title: Soups\n  text: hot\n"


@pytest.mark.parametrize("text", ["", "- a\n", "title: [\n", "just words\n", "? [a]\n: b\ntitle: x\n"])
def test_what_is_no_card_comes_back_as_it_is(text: str) -> None:
    assert tidy(text) == text
