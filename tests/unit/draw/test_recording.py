"""Marks that are remembered, and printed again."""

import re

import pytest

from tests.unit.draw.samples import dishes
from zine.draw import draw_small, draw_table
from zine.draw.chance import Chance
from zine.draw.dish import serve
from zine.draw.plates import Plates
from zine.draw.recording import Plateds, Recording, print_again
from zine.draw.shades import SHADES
from zine.draw.stage import Stage
from zine.draw.view import View
from zine.model.geometry import Point
from zine.pages.dishes import served_words

DISHES = dishes()
WEIGHT = re.compile(r"(\d+) w\n")
SERVED = served_words(DISHES["bibimbap"])
TABLE = {"size": (200.0, 200.0), "items": [{**SERVED, "dish": "card/bibimbap", "at": (100, 100), "r": 64}]}


def recorded(dish: str) -> Recording:
    plates = Recording.blank(300, 300)
    serve(plates, DISHES[dish], Chance(dish), View(0.84, 1.3, SHADES["warm"]), (150.0, 150.0, 0.7))
    return plates


def again(plates: Recording, heavier: float) -> tuple[str, str, str]:
    copy = Plates.blank(300, 300)
    print_again(plates.marks, copy, heavier)
    return copy.streams()


@pytest.mark.parametrize("dish", ["bibimbap", "budae", "royal-table", "bingsu", "twisted-kkwabaegi"])
def test_what_is_printed_again_as_it_was_has_the_same_fills(dish):
    plates = recorded(dish)
    for stream, copy in zip(plates.streams(), again(plates, 1.0), strict=True):
        assert stream.count(" scn\n") == copy.count(" scn\n")
        assert stream.count(" c\n") == copy.count(" c\n")


def test_heavier_lines_are_wider():
    plates = recorded("bibimbap")
    widths = [[int(width) for width in WEIGHT.findall(again(plates, heavier)[2])] for heavier in (1.0, 2.0)]
    assert sum(widths[1]) > sum(widths[0])


def test_plates_that_remember_print_what_others_print():
    plain = Plates.blank(300, 300)
    serve(plain, DISHES["budae"], Chance("budae"), View(0.84, 1.3, SHADES["warm"]), (150.0, 150.0, 0.7))
    assert recorded("budae").streams() == plain.streams()


def test_a_dish_on_a_table_is_not_drawn_again_for_the_menu():
    known: Plateds = {}
    draw_table(TABLE, {}, "table", Stage(200, 200, Point(100, 100)), known)
    (name,) = known
    draw_small(SERVED, "card/bibimbap", 12, known)
    assert list(known) == [name]


def test_a_small_dish_is_the_same_whoever_drew_it_first():
    known: Plateds = {}
    draw_table(TABLE, {}, "table", Stage(200, 200, Point(100, 100)), known)
    after_a_table = draw_small(SERVED, "card/bibimbap", 12, known)
    assert after_a_table == draw_small(SERVED, "card/bibimbap", 12)
