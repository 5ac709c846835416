from dataclasses import replace

import pytest

from tests.unit.render.sample import FACES, INFO, PALETTE, THEME, drawing, page, run
from zine.model.geometry import Box
from zine.model.page import Anchor, Later, Link, Picture
from zine.render import render

PAGES = [
    replace(
        page(run("soup"), Picture(drawing(), 0, 0), Link(Box(0, 0, 9, 9), "here"), Anchor("here", 9, "Here")),
        made_from="soup",
    )
]
GONE = [replace(PAGES[0], items=Later(lambda: pytest.fail("somebody looked")))]


class Shelf:
    """A cache in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        return self.kept.get(key)

    def put(self, key: str, value: bytes) -> None:
        self.kept[key] = value


def test_a_cache_changes_no_byte() -> None:
    shelf = Shelf()
    render(PAGES, INFO, THEME, faces=FACES, cache=shelf)
    assert render(PAGES, INFO, THEME, faces=FACES, cache=shelf) == render(PAGES, INFO, THEME, faces=FACES)


def test_nobody_looks_at_a_page_that_was_printed_before() -> None:
    shelf = Shelf()
    first = render(PAGES, INFO, THEME, faces=FACES, cache=shelf)
    assert render(GONE, INFO, THEME, faces=FACES, cache=shelf) == first


def test_a_page_whose_drawing_was_forgotten_is_printed_again() -> None:
    shelf = Shelf()
    first = render(PAGES, INFO, THEME, faces=FACES, cache=shelf)
    shelf.kept = {key: value for key, value in shelf.kept.items() if not key.startswith("pressed-")}
    assert render(PAGES, INFO, THEME, faces=FACES, cache=shelf) == first


def test_a_page_that_does_not_say_what_it_was_made_from_is_not_kept() -> None:
    shelf = Shelf()
    render([replace(PAGES[0], made_from="")], INFO, THEME, faces=FACES, cache=shelf)
    assert not [key for key in shelf.kept if key.startswith("page-")]


def test_pages_on_other_paper_are_other_pages() -> None:
    shelf = Shelf()
    white = replace(THEME, palette=replace(PALETTE, paper=(1.0, 1.0, 1.0)))
    render(PAGES, INFO, THEME, faces=FACES, cache=shelf)
    assert render(PAGES, INFO, white, faces=FACES, cache=shelf) == render(PAGES, INFO, white, faces=FACES)
