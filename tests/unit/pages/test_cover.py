from pathlib import Path

import pytest

from tests.unit.pages.books import box_of, opening, pictures, runs, setting, words
from tests.unit.pages.card_specimens import TRIMS
from zine.model.geometry import Box
from zine.pages.cover import Words, on_plate
from zine.pages.grid import BLEED, grid
from zine.pages.laid_table import Plate, laid, plate
from zine.pages.pasteup import PasteUp
from zine.pages.setting import Setting

TITLES = [
    "정책 한 상",
    "Soup",
    "The State Banquet of the Republic of Korea",
    "An Extraordinarily Long Title About the Republic of Korea and Its Many, Many Technology Policies",
    "Donaudampfschifffahrtsgesellschaft",
]


def empty_plate(told: Setting) -> Plate:
    found = plate(told.book.tables["front"], told.book.trim)
    assert found
    return found


def title_box(told: Setting, title: str) -> Box:
    """Where a title is printed, on the page."""
    page = PasteUp(grid(told.book.trim, 1), "cover")
    lettering, _ = on_plate(page, told, empty_plate(told), Words(title, ()))
    top = told.book.trim.height - lettering.y
    return Box(
        lettering.x + min(outline.x0 for outline in lettering.outlines) / 10,
        top - max(outline.y1 for outline in lettering.outlines) / 10,
        lettering.x + max(outline.x1 for outline in lettering.outlines) / 10,
        top - min(outline.y0 for outline in lettering.outlines) / 10,
    )


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("title", TITLES)
def test_a_title_lies_on_its_plate(tmp_path: Path, title: str, trim: str) -> None:
    told = setting(tmp_path, 1, more=f"trim: {trim}")
    empty, box = empty_plate(told), title_box(told, title)
    corners = [(x, y) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
    outside = [
        ((x - empty.middle.x) / empty.across) ** 2 + ((y - empty.middle.y) / empty.down) ** 2 for x, y in corners
    ]
    assert max(outside) <= 1.0


def test_a_short_title_keeps_to_one_line(tmp_path: Path) -> None:
    box = title_box(setting(tmp_path, 1), "정책 한 상")
    assert box.width > 3 * box.height


@pytest.mark.parametrize("trim", TRIMS)
def test_the_table_fills_the_page_and_its_bleed(tmp_path: Path, trim: str) -> None:
    told = setting(tmp_path, 1, more=f"trim: {trim}")
    drawing = pictures(opening("cover", told, 1).pages)[0].drawing
    assert (drawing.width, drawing.height, drawing.bleed) == (*told.book.trim, BLEED)


@pytest.mark.parametrize("trim", TRIMS)
def test_the_words_under_the_title_stay_on_the_plate(tmp_path: Path, trim: str) -> None:
    told = setting(tmp_path, 1, more=f"trim: {trim}\nsubtitle: Korean technology policy, served hot")
    empty = empty_plate(told)
    boxes = [box_of(run, told) for run in runs(opening("cover", told, 1).pages)]
    assert all(box.x0 > empty.middle.x - empty.across and box.x1 < empty.middle.x + empty.across for box in boxes)
    assert all(box.y1 < empty.middle.y + empty.down for box in boxes)


def test_the_issue_and_the_date_are_on_the_cover(tmp_path: Path) -> None:
    assert "No. 1 · 2026-11" in words(opening("cover", setting(tmp_path, 1), 1).pages)


def test_a_title_of_its_own_leaves_the_zines_name_below_it(tmp_path: Path) -> None:
    told = setting(tmp_path, 1, more="cover: {title: 정책 한 상}")
    assert "The State Banquet" in words(opening("cover", told, 1).pages)


def test_the_cover_says_its_title_to_those_who_cannot_see_it(tmp_path: Path) -> None:
    assert pictures(opening("cover", setting(tmp_path, 1), 1).pages)[0].alt.startswith("The State Banquet.")


def test_the_cards_own_dishes_are_on_the_table(tmp_path: Path) -> None:
    told = setting(tmp_path, 3)
    served = [item.get("dish") for item in laid(told.book.tables["front"], told)["items"]]
    assert [f"card/dish-{n:02}" in served for n in range(3)] == [True, True, True]


def test_a_seat_without_a_card_is_served_something_else(tmp_path: Path) -> None:
    told = setting(tmp_path, 1)
    assert "tteokguk" in [item.get("dish") for item in laid(told.book.tables["front"], told)["items"]]


def test_with_more_cards_than_seats_every_seat_has_another_card(tmp_path: Path) -> None:
    told = setting(tmp_path, 40)
    dishes = [str(item.get("dish")) for item in laid(told.book.tables["front"], told)["items"]]
    assert len({dish for dish in dishes if dish.startswith("card/")}) == 8


def test_nothing_is_left_in_an_eaten_dish(tmp_path: Path) -> None:
    told = setting(tmp_path, 8)
    eaten = [item for item in laid(told.book.tables["back"], told)["items"] if str(item.get("dish")).endswith("/")]
    assert not any({"pieces", "heaps", "hero", "wedges", "base"} & item.keys() for item in eaten)


def test_a_cover_may_show_a_single_dish(tmp_path: Path) -> None:
    told = setting(tmp_path, 1, more="cover: {art: {vessel: bowl, liquid: broth}}")
    assert "The State Banquet" in words(opening("cover", told, 1).pages)


def test_a_title_that_is_small_on_its_plate_is_a_warning(tmp_path: Path) -> None:
    long = "A Very Long Title Indeed " * 8
    told = setting(tmp_path, 1, more=f"cover: {{title: {long.strip()}}}")
    assert [problem.rule for problem in opening("cover", told, 1).problems] == ["copyfit"]


def test_a_title_of_usual_length_is_no_problem(tmp_path: Path) -> None:
    assert opening("cover", setting(tmp_path, 1), 1).problems == ()


def test_words_that_no_plate_holds_stand_on_a_label(tmp_path: Path) -> None:
    text = " ".join(f"word{n}" for n in range(80))
    printed = words(opening("cover", setting(tmp_path, 1, more=f"cover: {{text: {text}}}"), 1).pages)
    assert all(f"word{n}" in printed for n in range(80))
