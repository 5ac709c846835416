"""The table setting: every dish once, in its place, with its page."""

import itertools
import math
from pathlib import Path

import pytest

from tests.unit.pages.books import links, opening, words
from tests.unit.pages.card_specimens import TRIMS
from tests.unit.pages.laden_books import BARE, strays, told
from zine.model.geometry import Box
from zine.model.text import Text
from zine.pages.table_setting.packing import Keep, Oval, packed
from zine.pages.table_setting.seats import Seat, dealt, seat

ROOM = Box(20, 20, 400, 560)


@pytest.mark.parametrize("count", [1, 3, 4, 22, 40])
def test_every_dish_leads_to_its_card(tmp_path: Path, count: int) -> None:
    found = told(tmp_path, count)
    targets = [link.target for link in links(opening("table-setting", found).pages)]
    assert sorted(targets) == sorted(f"card-{recipe.card.key}" for recipe in found.book.recipes)


def test_every_dish_has_its_page_beside_it(tmp_path: Path) -> None:
    printed = words(opening("table-setting", told(tmp_path, 7)).pages).split()
    assert {str(100 + 2 * at) for at in range(7)} <= set(printed)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_few_dishes_share_one_page(tmp_path: Path, count: int) -> None:
    assert len(opening("table-setting", told(tmp_path, count)).pages) == 1


def test_more_dishes_face_each_other_on_a_spread(tmp_path: Path) -> None:
    found = opening("table-setting", told(tmp_path, 7))
    assert (len(found.pages), found.facing) == (2, True)


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("count", [1, 40])
def test_no_word_leaves_the_page(tmp_path: Path, trim: str, count: int) -> None:
    found = told(tmp_path, count, f"trim: {trim}")
    assert strays(found, opening("table-setting", found).pages) == []


def test_a_dish_without_a_hangul_name_is_tagged_with_its_title(tmp_path: Path) -> None:
    found = told(tmp_path, cards={"leek": BARE})
    assert "Leek Soup" in words(opening("table-setting", found).pages)


@pytest.mark.parametrize(
    ("name", "native", "expected"),
    [
        ("Rice & foundations", "밥", Seat.RICE),
        ("Soups & stews", None, Seat.SOUP),
        ("To finish", None, Seat.SWEET),
        ("Street food", None, Seat.SIDE),
        ("Grill", "구이", Seat.MAIN),
        ("Licorice", None, Seat.MAIN),
    ],
)
def test_a_course_sits_where_its_name_says(tmp_path: Path, name: str, native: str | None, expected: Seat) -> None:
    course = told(tmp_path, 3).book.courses[0]
    assert seat(course._replace(name=Text(name), native_name=Text(native) if native else None)) is expected


@pytest.mark.parametrize("count", [4, 7, 22, 40])
def test_both_pages_get_about_as_many_dishes(tmp_path: Path, count: int) -> None:
    book = told(tmp_path, count).book
    left, right = dealt(book.recipes, [seat(course) for course in book.courses])
    assert abs(len(left) - len(right)) <= 2
    assert len(left) + len(right) == count


def _overlap(ovals: tuple[Oval, ...]) -> float:
    spots = packed(ovals, ROOM, (), below=12, most=100, seed="test")
    pairs = itertools.combinations(zip(spots, ovals, strict=True), 2)
    size = spots[0].size
    near = min(
        math.hypot((a.x - b.x) / (p.across + q.across), (a.y - b.y) / (p.up + q.up)) / size for (a, p), (b, q) in pairs
    )
    return 1 - near


@pytest.mark.parametrize("count", [2, 5, 11, 20])
def test_dishes_do_not_overlap(count: int) -> None:
    ovals = tuple(Oval(1.0 + 0.1 * (at % 4), 0.9) for at in range(count))
    assert _overlap(ovals) <= 0.0


@pytest.mark.parametrize("count", [1, 5, 20])
def test_dishes_stay_in_their_room(count: int) -> None:
    ovals = (Oval(1.0, 0.9),) * count
    spots = packed(ovals, ROOM, (), below=12, most=100, seed="test")
    reach = spots[0].size
    assert all(ROOM.x0 - 1 <= spot.x - reach and spot.x + reach <= ROOM.x1 + 1 for spot in spots)


def test_dishes_keep_off_what_is_taken() -> None:
    keep = Keep(100, 500, 40)
    spots = packed((Oval(1.0, 0.9),) * 8, ROOM, (keep,), below=12, most=100, seed="test")
    near = min(
        math.hypot((spot.x - keep.x) / (spot.size + keep.radius), (spot.y - keep.y) / (0.9 * spot.size + keep.radius))
        for spot in spots
    )
    assert near > 0.97
