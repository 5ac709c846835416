"""How shop windows are dressed."""

from itertools import pairwise
from pathlib import Path

import pytest

from tests.unit.pages.card_specimens import OTHER, kitchen, lay_out, normal
from zine.model.page import Picture
from zine.pages.card.stagings import STAGINGS
from zine.pages.card.turns import staging_of

_NAMES = ("만두", "Leek and Potato Soup", "부대찌개", "Pizza", "십이첩 수라상", "국", "Bun", "Tart", "김치", "떡볶이")


def _stagings(folder: Path, names: tuple[str, ...]) -> list[str]:
    cards = {f"card-{index}": OTHER.replace("국수", name) for index, name in enumerate(names)}
    book, _ = kitchen(folder, cards)
    return [staging_of(recipe, book.recipes) for recipe in book.recipes]


def test_neighbours_are_never_dressed_alike(tmp_path: Path) -> None:
    assert all(one != other for one, other in pairwise(_stagings(tmp_path, _NAMES)))


def test_five_cards_are_dressed_in_five_ways(tmp_path: Path) -> None:
    assert sorted(_stagings(tmp_path, ("만두", "국수", "김치", "김밥", "빙수"))) == sorted(STAGINGS)


@pytest.mark.parametrize("before", range(len(STAGINGS)))
def test_every_staging_draws_a_picture_as_large_as_the_page(tmp_path: Path, before: int) -> None:
    cards = {f"a-{index}": OTHER for index in range(before)} | {"b-card": normal("Zest"), "other": OTHER}
    laid = lay_out(tmp_path, cards, "b-card")
    picture = next(item for item in laid.pages[0].items if isinstance(item, Picture))
    assert (picture.drawing.width, picture.drawing.height) == laid.book.trim
