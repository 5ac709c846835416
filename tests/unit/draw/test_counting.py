"""The counts on the plate, and on the card."""

from typing import Any

import pytest

from tests.books import PLACES
from tests.unit.draw.samples import dishes
from zine.draw.counting import Counted, counted, miscounts
from zine.draw.named import resolved
from zine.load.document import words_of

CARDS = sorted(path.stem for path in PLACES.cards.glob("*.yaml") if path.stem != "zine")
STEW = {"pieces": [{"sausage": {"at": [[0, 0], [0.5, 0], [0, 0.5]]}}, {"chip": {"n": 8, "at": "ring"}}], "hero": "egg"}


def lines(key: str) -> list[Counted]:
    listed: list[Any] = []
    for each in words_of(PLACES.cards / f"{key}.yaml").value["ingredients"]:
        listed += each["items"] if "group" in each else [each]
    return [Counted(str(each.get("amount", "")), str(each.get("as", ""))) for each in listed]


def art(key: str) -> dict[str, Any]:
    return dict(resolved(words_of(PLACES.cards / f"{key}.yaml").value["art"], dishes()))


@pytest.mark.parametrize(("piece", "count"), [("sausage", 3), ("chip", 8), ("egg", 1)])
def test_pieces_are_counted_however_they_are_placed(piece: str, count: int) -> None:
    assert counted(STEW)[piece] == count


@pytest.mark.parametrize(
    ("amount", "food"),
    [("3 links", "sausage, nobody on the fork"), ("2 firm blocks", "tofu"), ("1", "egg"), ("4 blocks", "tofu")],
)
def test_a_plate_with_as_many_as_the_card_says_is_right(amount: str, food: str) -> None:
    assert list(miscounts([Counted(amount, food)], STEW)) == []


@pytest.mark.parametrize(("amount", "food"), [("2 links", "sausage"), ("3 blocks", "tofu"), ("2 eggs", "egg")])
def test_a_plate_with_more_or_fewer_is_told(amount: str, food: str) -> None:
    assert len(list(miscounts([Counted(amount, food)], STEW))) == 1


@pytest.mark.parametrize(
    ("amount", "food"), [("1 tin", "sausage"), ("A fistful", "sausage"), ("2 links", "onion"), ("2,000", "sausage")]
)
def test_amounts_that_count_no_pieces_are_left_alone(amount: str, food: str) -> None:
    assert list(miscounts([Counted(amount, food)], STEW)) == []


@pytest.mark.parametrize("key", CARDS)
def test_the_bundled_plates_agree_with_their_cards(key: str) -> None:
    assert list(miscounts(lines(key), art(key))) == []


def test_something_is_counted_on_the_bundled_plates() -> None:
    held = [key for key in CARDS if list(miscounts([Counted("99", each.food) for each in lines(key)], art(key)))]
    assert len(held) >= 5
