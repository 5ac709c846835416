from pathlib import Path

import pytest

from tests.unit.pages.laden_books import told
from zine.pages.table_setting.tags import Tag, tag

LONG = " ".join(["Noodle"] * 40)
ROOM = 80.0
CARDS = {
    "a long title": f"title: {LONG}\ningredients: [leeks]\nsteps: [Chop.]\n",
    "a long word": f"title: {'noodle' * 20}\ningredients: [leeks]\nsteps: [Chop.]\n",
    "long names": f"title: Soup\nnative_name: {'국수' * 20}\nromanized: {LONG}\ningredients: [leeks]\nsteps: [Chop.]\n",
}


def tag_of(folder: Path, card: str) -> Tag:
    found = told(folder, cards={"leek": CARDS[card]})
    return tag(found, found.book.recipes[0], 8.0, ROOM)


@pytest.mark.parametrize("card", CARDS)
def test_a_tag_is_no_higher_than_three_lines(tmp_path: Path, card: str) -> None:
    assert sum(len(name.lines) for name in tag_of(tmp_path, card).names) <= 3


@pytest.mark.parametrize("card", CARDS)
def test_a_name_that_is_too_long_for_its_tag_ends_in_an_ellipsis(tmp_path: Path, card: str) -> None:
    last = [name.lines[-1].pieces[-1].words[-1].text for name in tag_of(tmp_path, card).names]
    assert all(text.endswith("…") for text in last)


@pytest.mark.parametrize("card", CARDS)
def test_a_tag_is_as_wide_as_it_may_be(tmp_path: Path, card: str) -> None:
    assert max(name.width for name in tag_of(tmp_path, card).names) <= ROOM
