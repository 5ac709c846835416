from pathlib import Path

import pytest

from tests.unit.pages.books import anchors, box_of, links, opening, runs, setting, words
from tests.unit.pages.card_specimens import TRIMS


def test_every_document_is_named_once(tmp_path: Path) -> None:
    printed = words(opening("sources", setting(tmp_path)).pages)
    assert [printed.count(title) for title in ("Emerging Technologies", "Investment Surge")] == [1, 1]


def test_every_cited_heading_is_listed(tmp_path: Path) -> None:
    printed = words(opening("sources", setting(tmp_path)).pages)
    assert "Artificial Intelligence" in printed
    assert "Robotics" in printed


def test_a_heading_that_no_card_cites_is_not_listed(tmp_path: Path) -> None:
    assert "Robotics" not in words(opening("sources", setting(tmp_path, 1)).pages)


@pytest.mark.parametrize("count", [1, 6, 40])
def test_every_source_has_its_anchor(tmp_path: Path, count: int) -> None:
    told = setting(tmp_path, count)
    expected = {"sources", *(f"source-{source.key}" for source in told.book.sources)}
    assert set(anchors(opening("sources", told).pages)) == expected


def test_the_pages_of_the_cards_that_cite_a_heading_stand_beside_it(tmp_path: Path) -> None:
    told = setting(tmp_path, 3)
    keys = [recipe.card.key for recipe in told.book.recipes]
    cited = [link.target for link in links(opening("sources", told).pages) if link.target.startswith("card-")]
    assert [cited.count(f"card-{key}") for key in keys] == [2, 2, 2]


def test_an_address_is_a_link(tmp_path: Path) -> None:
    targets = [link.target for link in links(opening("sources", setting(tmp_path)).pages)]
    assert "https://example.org/park" in targets


def test_authors_publishers_and_days_are_told(tmp_path: Path) -> None:
    printed = words(opening("sources", setting(tmp_path)).pages)
    assert all(told in printed for told in ("Jaemin Park", "The Project", "example.org/park", "1 July 2025"))


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("count", [2, 90])
def test_nothing_leaves_the_measure(tmp_path: Path, trim: str, count: int) -> None:
    told = setting(tmp_path, count, more=f"trim: {trim}")
    size = told.book.trim
    boxes = [box_of(run, told) for run in runs(opening("sources", told).pages)]
    assert all(box.x0 > 0 and box.x1 < size.width and box.y0 > 0 and box.y1 < size.height for box in boxes)


def test_a_long_list_goes_on_with_the_next_page(tmp_path: Path) -> None:
    told = setting(tmp_path, 1, headings=90)
    pages = opening("sources", told).pages
    assert len(pages) > 1
    assert [f"Heading Number {at}" in words(pages) for at in range(90)] == [True] * 90
