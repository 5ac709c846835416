"""Arms come from where they leave names alone."""

from collections.abc import Mapping
from typing import Any

import pytest

from zine.model.geometry import TRIMS, Box
from zine.model.silhouette import CELL, Silhouette
from zine.pages.card.arms import free_of, from_the_fore_edge, levelled, raised
from zine.pages.grid import grid

_PAGE = grid(TRIMS["a5"], 2)
_NAME = Box(40, 100, 100, 300)
_ACROSS = Silhouette((0,) * 100 + ((1 << 100) - 1,) * 10)  # from 400 to 440 points up the page


def _words(**options: Any) -> Mapping[str, Any]:
    return {"vessel": "bowl", "props": [{"hand": options}]}


def _turn(words: Mapping[str, Any]) -> float:
    (prop,) = words["props"]
    (options,) = prop.values()
    return float(options["turn"])


@pytest.mark.parametrize(("x", "turn"), [(0.84, 90.4), (0.5, 70), (0.2, 62)])
def test_an_arm_from_the_right_is_the_more_upright_the_nearer_it_is_to_the_edge(x: float, turn: float) -> None:
    assert _turn(raised(_words(does="spoon", x=x, turn=8))) == pytest.approx(turn)


def test_an_arm_from_the_left_is_raised_too() -> None:
    assert _turn(raised(_words(does="spoon", x=0.16, turn=174, left=True))) == pytest.approx(89.6)


def test_an_arm_from_the_left_stays_where_no_name_is() -> None:
    words = _words(does="spoon", x=0.16, turn=174, left=True)
    assert raised(words, away=4, left=False) == words


def test_an_arm_that_comes_from_above_stays_as_it_is() -> None:
    words = _words(does="spoon", x=0.5, turn=80)
    assert raised(words) == words


@pytest.mark.parametrize("does", ["offer", "pass", "roll"])
def test_hands_that_lie_as_they_must_are_not_raised(does: str) -> None:
    words = _words(does=does, turn=0)
    assert raised(words) == words


def test_a_raised_bottle_pours_where_it_poured() -> None:
    (prop,) = raised(_words(does="pour", x=0.86, y=0.66, turn=80, size=0.84))["props"]
    assert prop["hand"]["x"] < 0.86


def test_an_arm_that_would_come_down_through_a_name_comes_from_the_fore_edge() -> None:
    words = {"center": [0.45, 0.42], "props": [{"glove": {"x": 0.62, "y": 0.5, "turn": 54, "flip": True}}]}
    (prop,) = from_the_fore_edge(words, recto=False)["props"]
    assert prop["glove"] == {"x": pytest.approx(0.28), "y": 0.5, "turn": 160, "flip": False}


def test_an_arm_that_goes_down_is_levelled_whatever_its_hand_does() -> None:
    assert _turn(levelled(_words(does="pass", turn=0))) == pytest.approx(17)


def test_an_arm_that_goes_down_at_the_left_is_levelled_too() -> None:
    assert _turn(levelled(_words(does="pass", turn=180, left=True))) == pytest.approx(163)


def test_a_name_that_nothing_crosses_has_all_its_space() -> None:
    assert free_of(Silhouette(), _NAME, _NAME, _PAGE, 10) is _NAME


def test_a_name_that_an_arm_crosses_has_the_larger_part_of_its_space() -> None:
    free = free_of(_ACROSS, _NAME, _NAME, _PAGE, 10)
    assert (free.y0, free.y1) == (pytest.approx(_PAGE.up(400) + 10), 300)


def test_a_name_never_gives_way_to_less_than_it_can_be_read_in() -> None:
    wall = Silhouette(((1 << 100) - 1,) * 130)
    assert free_of(wall, _NAME, _NAME, _PAGE, CELL) is _NAME
