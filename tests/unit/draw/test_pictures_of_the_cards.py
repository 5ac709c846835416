"""What the pictures of the bundled cards promise."""

import pytest

from tests.unit.draw.samples import dishes
from zine.draw import draw
from zine.draw.stage import own_stage
from zine.draw.words import problems
from zine.model.drawing import Drawing

CARDS = ("alliance-budae", "chip-dubu", "kimjang", "new-deal-bibimbap", "robot-mandu", "royal-table")


def drawn(name: str) -> Drawing:
    words = dishes()[name]
    return draw(words, name, own_stage(words))


@pytest.mark.parametrize("name", CARDS)
def test_a_card_picture_has_no_problems(name: str) -> None:
    assert problems(dishes()[name], {}) == ()


def test_the_royal_table_has_twelve_small_dishes() -> None:
    assert len(dishes()["royal-table"]["banchan"]) == 12


def test_no_two_small_dishes_of_the_royal_table_hold_the_same_food() -> None:
    foods = [food for dish in dishes()["royal-table"]["banchan"] for food in dish]
    assert len(set(foods)) == 12


def test_the_tofu_is_two_blocks_cut_in_four() -> None:
    assert len(drawn("chip-dubu").pieces["chip"]) == 8


@pytest.mark.parametrize("piece", ["chip", "scallion", "sauce"])
def test_what_the_tofu_calls_out_is_in_its_picture(piece: str) -> None:
    assert drawn("chip-dubu").pieces[piece]


def test_a_small_dish_says_where_its_food_is() -> None:
    words = {"vessel": "low-table", "banchan": [{"kimchi": {"at": [0.5, 0]}}]}
    drawing = draw(words, "x", own_stage(words))
    assert drawing.pieces["kimchi"][0].x > own_stage(words).center.x


def test_clusters_of_the_same_sprinkle_are_not_alike() -> None:
    here, there = {"n": 3, "r": 0.1, "at": [-0.5, 0]}, {"n": 3, "r": 0.1, "at": [0.5, 0]}
    words = {"sprinkle": [{"sesame": here}, {"sesame": there}]}
    points = draw(words, "x", own_stage(words)).pieces["sesame"]
    assert [point.x - points[0].x for point in points[:3]] != [point.x - points[3].x for point in points[3:]]
