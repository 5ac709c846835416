"""The camera, and how the bundled zine moves it."""

from itertools import pairwise
from typing import Any

import pytest

from tests.books import PLACES
from tests.unit.draw.samples import dishes
from zine.draw import draw
from zine.draw.items import item
from zine.draw.named import resolved
from zine.draw.shots import SHOTS, framed
from zine.draw.stage import Stage, own_stage
from zine.draw.standing import TILT
from zine.draw.words import problems
from zine.load.document import words_of
from zine.model.geometry import Box, Point
from zine.model.silhouette import CELL

CLOSE_UP = {"dish": "soup", "shot": "close"}
SOUP = {"vessel": "bowl", "tilt": 0.5, "size": 1.0}


def _in_reading_order() -> list[str]:
    """The bundled cards' keys, as the menu serves them."""
    menu = words_of(PLACES.cards / "zine.yaml").value["menu"]
    return [key for course in menu for key in course["serve"]]


def _picture(key: str) -> dict[str, Any]:
    return dict(resolved(words_of(PLACES.cards / f"{key}.yaml").value["art"], dishes()))


def _steam(words: dict[str, Any]) -> str:
    asked = words.get("steam")
    return "" if not asked else asked.get("style", "curl") if isinstance(asked, dict) else "curl"


PICTURES = {key: _picture(key) for key in _in_reading_order()}
NEIGHBOURS = list(pairwise(PICTURES))
each_neighbour = pytest.mark.parametrize(("left", "right"), NEIGHBOURS)


@pytest.mark.parametrize("shot", SHOTS)
def test_what_a_shot_says_is_in_the_vocabulary(shot: str) -> None:
    assert problems(framed({"shot": shot}), {}) == ()


@pytest.mark.parametrize("word", ["tilt", "size", "center", "shade"])
def test_every_shot_moves_the_whole_camera(word: str) -> None:
    assert all(word in said for said in SHOTS.values())


def test_no_two_shots_are_the_same() -> None:
    assert len({(said["tilt"], said["size"], said["center"]) for said in SHOTS.values()}) == len(SHOTS)


def test_words_count_for_more_than_their_shot() -> None:
    assert framed({"shot": "close", "tilt": 0.8})["tilt"] == 0.8


def test_words_without_a_shot_are_left_alone() -> None:
    assert framed(SOUP) is SOUP


def test_a_shot_of_a_named_dish_replaces_the_camera_of_the_dish() -> None:
    assert resolved(CLOSE_UP, {"soup": SOUP})["tilt"] == SHOTS["close"]["tilt"]


def test_a_shot_of_a_named_dish_keeps_its_food() -> None:
    assert resolved(CLOSE_UP, {"soup": SOUP})["vessel"] == "bowl"


@pytest.mark.parametrize("shot", ["close", "corner", "cropped"])
def test_what_is_too_large_for_its_frame_is_cut_off_at_it(shot: str) -> None:
    assert own_stage(framed({"shot": shot})).crop is not None


def test_a_shot_brings_its_own_ground() -> None:
    dish = {**SOUP, "ground": "waves"}
    assert resolved({"dish": "soup", "shot": "table-edge"}, {"soup": dish})["ground"] == {"table-edge": {}}


def test_a_shot_with_hands_in_it_has_hands_in_it() -> None:
    dish = {**SOUP, "props": ["spoon"]}
    (prop,) = resolved({"dish": "soup", "shot": "hands-in"}, {"soup": dish})["props"]
    assert item(prop).name == "hand"


def test_an_unknown_shot_is_a_problem() -> None:
    assert "knows no" in problems({"shot": "selfie"}, {})[0].message


@pytest.mark.parametrize("key", PICTURES)
def test_every_bundled_card_says_its_shot(key: str) -> None:
    assert PICTURES[key]["shot"] in SHOTS


@each_neighbour
def test_no_two_neighbours_are_taken_from_the_same_place(left: str, right: str) -> None:
    assert PICTURES[left]["shot"] != PICTURES[right]["shot"]


@each_neighbour
def test_no_two_neighbours_stand_on_the_same_ground(left: str, right: str) -> None:
    assert PICTURES[left]["ground"] != PICTURES[right]["ground"]


@each_neighbour
def test_no_two_neighbours_steam_alike(left: str, right: str) -> None:
    assert not _steam(PICTURES[left]) or _steam(PICTURES[left]) != _steam(PICTURES[right])


def test_at_most_one_picture_in_three_is_a_bowl_under_white_curls() -> None:
    usual = [key for key, words in PICTURES.items() if _steam(words) == "curl" and words.get("tilt", TILT) < 0.72]
    assert len(usual) <= len(PICTURES) / 3


def test_people_are_at_work_on_five_cards_at_least() -> None:
    at_work = ("hand", "glove", "guests", "noodle-bridge")
    peopled = [
        key for key, words in PICTURES.items() if any(item(prop).name in at_work for prop in words.get("props", ()))
    ]
    assert len(peopled) >= 5


def test_a_shot_counts_wherever_its_words_are_drawn() -> None:
    words = {"vessel": "bowl", "shot": "close"}
    whole = framed(words)
    assert draw(words, "x", own_stage(words)) == draw(whole, "x", own_stage(whole))


def test_a_picture_kept_inside_its_frame_ends_at_the_ground_of_a_page() -> None:
    ground = Box(20, 20, 180, 180)
    staged = Stage(200, 200, Point(100, 100), 2.0, ground=ground)
    seen = draw({"vessel": "bowl", "shot": "cropped"}, "x", staged).silhouette
    assert seen.left(40, 160) >= 20 - CELL  # type: ignore[operator]
