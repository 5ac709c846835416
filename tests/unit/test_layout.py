from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.books import made, soups
from zine.model.page import Anchor, Group, Item, Link, Page, Picture, Run

BUNDLED = Path(__file__).parents[2] / "cards"


def items(page: Page) -> Iterator[Item]:
    waiting = list(page.items)
    while waiting:
        item = waiting.pop(0)
        yield item
        if isinstance(item, Group):
            waiting = [*item.items, *waiting]


@pytest.fixture(scope="module")
def pages() -> tuple[Page, ...]:
    return made(BUNDLED).pages


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 9])
def test_a_zine_fills_whole_sheets(tmp_path: Path, count: int) -> None:
    assert len(made(soups(tmp_path / "soups", count)).pages) % 4 == 0


def test_the_covers_are_first_and_last(pages: tuple[Page, ...]) -> None:
    assert (pages[0].kind, pages[-1].kind) == ("cover", "back-cover")


def test_facing_pages_of_a_card_face_each_other(pages: tuple[Page, ...]) -> None:
    opens = [page.kind == "card" and any(_names_a_card(item) for item in items(page)) for page in pages]
    spreads = [
        number
        for number in range(1, len(pages))
        if opens[number - 1] and pages[number].kind == "card" and not opens[number]
    ]
    assert spreads
    assert all(number % 2 == 0 for number in spreads)


def _names_a_card(item: Item) -> bool:
    return isinstance(item, Anchor) and item.name.startswith("card-")


def test_every_link_inside_leads_to_an_anchor(pages: tuple[Page, ...]) -> None:
    anchors = {item.name for page in pages for item in items(page) if isinstance(item, Anchor)}
    targets = {item.target for page in pages for item in items(page) if isinstance(item, Link)}
    assert {target for target in targets if ":" not in target} <= anchors


def test_every_item_stays_on_the_page_and_its_bleed(pages: tuple[Page, ...]) -> None:
    outside = [
        (page.folio, item.words)
        for page in pages
        for item in items(page)
        if isinstance(item, Run) and not (0 < item.x < page.trim.width and 0 < item.y < page.trim.height)
    ]
    assert outside == []


def test_every_recipe_has_a_picture_with_words_for_it(pages: tuple[Page, ...]) -> None:
    figures = [item for page in pages for item in items(page) if isinstance(item, Picture) and item.alt]
    assert len([page for page in pages if page.kind == "cover"]) == 1
    assert len(figures) >= 6


def test_no_letter_is_smaller_than_six_points(pages: tuple[Page, ...]) -> None:
    superiors = 0.62 * 6.6
    assert min(item.size for page in pages for item in items(page) if isinstance(item, Run)) >= superiors


def test_folios_count_the_pages_between_the_covers(pages: tuple[Page, ...]) -> None:
    assert [page.folio for page in pages[1:-1]] == [str(number) for number in range(2, len(pages))]


def test_the_whole_table_lies_where_the_staples_are(pages: tuple[Page, ...]) -> None:
    assert [page.kind for page in pages[len(pages) // 2 - 1 :][:2]] == ["table-setting"] * 2


@pytest.mark.parametrize("count", [4, 5, 6, 9])
def test_any_table_lies_where_the_staples_are(tmp_path: Path, count: int) -> None:
    pages = made(soups(tmp_path / "soups", count)).pages
    assert [page.kind for page in pages[len(pages) // 2 - 1 :][:2]] == ["table-setting"] * 2
