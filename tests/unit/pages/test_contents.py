from pathlib import Path

import pytest

from tests.unit.pages.books import FOLIO, box_of, groups, links, opening, runs, setting, words
from tests.unit.pages.card_specimens import TRIMS
from zine.model.page import Role


@pytest.mark.parametrize("count", [1, 3, 6, 12, 40])
def test_every_card_is_on_the_menu(tmp_path: Path, count: int) -> None:
    told = setting(tmp_path, count)
    page_words = words(opening("contents", told).pages)
    assert all(recipe.card.title.text in page_words for recipe in told.book.recipes)


@pytest.mark.parametrize("count", [1, 6, 40])
def test_every_card_is_there_with_its_page_number(tmp_path: Path, count: int) -> None:
    told = setting(tmp_path, count)
    printed = words(opening("contents", told).pages).split()
    assert all(str(FOLIO + 2 * at) in printed for at in range(count))


@pytest.mark.parametrize("count", [1, 6, 40])
def test_every_card_on_the_menu_has_a_link_to_itself(tmp_path: Path, count: int) -> None:
    told = setting(tmp_path, count)
    targets = {link.target for link in links(opening("contents", told).pages)}
    assert targets == {f"card-{recipe.card.key}" for recipe in told.book.recipes}


@pytest.mark.parametrize("count", [1, 6, 12, 40, 90])
def test_the_menu_takes_an_even_number_of_pages(tmp_path: Path, count: int) -> None:
    assert len(opening("contents", setting(tmp_path, count)).pages) % 2 == 0


def test_courses_stand_in_the_books_order(tmp_path: Path) -> None:
    told = setting(tmp_path, 9)
    heads = [run.words[0].text for run in runs(opening("contents", told).pages) if run.role is Role.HEADING]
    assert [head for head in heads if head in ("Rice", "Soup", "Grill")] == ["Rice", "Soup", "Grill"]


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("count", [1, 6, 40])
def test_no_words_leave_the_page(tmp_path: Path, trim: str, count: int) -> None:
    told = setting(tmp_path, count, more=f"trim: {trim}")
    pages = opening("contents", told).pages
    size = told.book.trim
    boxes = [box_of(run, told) for run in runs(pages)]
    assert all(box.x0 > 0 and box.x1 < size.width and box.y0 > 0 and box.y1 < size.height for box in boxes)


def test_the_heat_of_every_card_is_told_in_words(tmp_path: Path) -> None:
    told = setting(tmp_path, 6)
    first = opening("contents", told).pages[0]
    heats = [group.alt for group in groups(first.items) if group.role is Role.FIGURE]
    assert heats == [f"Heat {recipe.card.heat.level}/5" for recipe in told.book.recipes if recipe.card.heat]


def test_a_korean_menu_has_no_english_labels(tmp_path: Path) -> None:
    told = setting(tmp_path, 6, more="lang: ko")
    printed = words(opening("contents", told).pages)
    assert not any(label in printed for label in ("Menu", "How hot?", "special", "pay at"))


def test_the_longest_titles_take_more_lines_and_lose_no_word(tmp_path: Path) -> None:
    title = " ".join(f"extraordinarily{n}" for n in range(14))
    told = setting(tmp_path, 6, titles=title)
    printed = words(opening("contents", told).pages).split()
    assert all(printed.count(f"extraordinarily{n}") >= 6 for n in range(14))
