import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.books import PLACES, soups
from zine import pipeline
from zine.compose import compose
from zine.model.book import Book, Part
from zine.model.card import Card
from zine.model.text import Text
from zine.pages import KINDS
from zine.pages.artist import Artist
from zine.pages.setting import ALL_PAGES, Setting
from zine.pages.sight import Sight, outline, own, seen
from zine.typeset.faces import Faces

SETTINGS = (
    "title: Soups\nback_matter: [sources, kitchen-clock, shopping-list, pantry, index, table-setting, colophon]\n"
)
CARD = """tagline: Hot.
topic: Warmth
heat: 3
headnote: Soup warms.[^book]
glossary: {leek: a vegetable}
dates: {2030: Soup for all}
tags: [warm]
sources: {book: {title: Soup, url: "https://example.org"}}
"""


class Shelf:
    """A cache in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        return self.kept.get(key)

    def put(self, key: str, value: bytes) -> None:
        self.kept[key] = value


def built(folder: Path, shelf: Shelf | None = None) -> tuple[pipeline.Made, bytes]:
    studio = pipeline.Studio(PLACES.assets, PLACES.fonts, cache=shelf or Shelf())
    project, warnings = pipeline.checked(folder, studio)
    made = pipeline.make(project, warnings, studio)
    return made, pipeline.reader(made, studio)


def edited(folder: Path) -> Path:
    card = folder / "soup-02.yaml"
    card.write_text(card.read_text("utf-8").replace("Chop the leeks.", "Slice the leeks\n    and the onions."), "utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    zine = soups(tmp_path / "soups", 4, settings=SETTINGS, card=CARD)
    with (zine / "soup-01.yaml").open("a", encoding="utf-8") as first:
        first.write("pairs_with: [soup-02]\n")
    return zine


def test_a_build_from_memory_equals_the_first(folder: Path) -> None:
    shelf = Shelf()
    first = built(folder, shelf)
    again = built(folder, shelf)
    assert again[1] == first[1]
    assert (again[0].pages, again[0].warnings) == (first[0].pages, first[0].warnings)


def test_after_an_edit_a_build_from_memory_equals_one_without(folder: Path) -> None:
    shelf = Shelf()
    built(folder, shelf)
    edited(folder)
    assert built(folder, shelf)[1] == built(folder)[1]


def test_an_edit_lays_out_the_page_of_its_card_and_of_no_other(folder: Path) -> None:
    before, _ = built(folder)
    after, _ = built(edited(folder))
    pages = list(zip(before.pages, after.pages, strict=True))
    anew = [page.kind for old, page in pages if old.made_from != page.made_from]
    assert anew.count("card") == 1
    assert "contents" not in anew
    assert "cover" not in anew


def _book(folder: Path) -> tuple[Setting, Book]:
    studio = pipeline.Studio(PLACES.assets, PLACES.fonts)
    project, _ = pipeline.checked(folder, studio)
    book = compose(project)
    return Setting(book, Faces(project.fonts, project.theme.chains), Artist(project.dishes), {ALL_PAGES: "40"}), book


@pytest.mark.parametrize("kind", [name for name, kind in KINDS.items() if not kind.sees.whole and name != "interlude"])
def test_a_kind_uses_nothing_but_what_it_sees(folder: Path, kind: str) -> None:
    setting, book = _book(folder)
    part = next((part for part in book.parts if part.kind == kind), Part(kind))
    limited = seen(book, KINDS[kind].sees)
    seeing = KINDS[kind].lay_out(own(part, book, limited), replace(setting, book=limited), 4)
    assert seeing == KINDS[kind].lay_out(part, setting, 4)


def test_what_is_seen_says_nothing_of_its_place_in_the_file(folder: Path) -> None:
    _, book = _book(folder)
    cards: list[Card] = [recipe.card for recipe in seen(book, KINDS["contents"].sees).recipes]
    texts = [value for card in cards for value in (card.title, card.tagline, card.topic) if isinstance(value, Text)]
    assert {text.mark for text in texts} == {None}


@pytest.mark.parametrize("kind", [name for name, kind in KINDS.items() if not kind.sees.whole])
def test_an_outline_tells_of_nothing_but_what_is_seen(folder: Path, kind: str) -> None:
    _, book = _book(folder)
    limits = KINDS[kind].sees
    assert outline(seen(book, limits), limits) == outline(book, limits)


@pytest.mark.parametrize("kind", KINDS)
def test_books_of_one_outline_look_alike(folder: Path, kind: str) -> None:
    limits = KINDS[kind].sees
    books = _book(folder)[1], _book(edited(folder))[1]
    outlines, looks = ([each(book, limits) for book in books] for each in (outline, _looks))
    assert (outlines[0] == outlines[1]) is (looks[0] == looks[1])


def _looks(book: Book, limits: Sight) -> object:
    found = seen(book, limits)
    return found.courses, found.sources, found.glossary


def test_short_cards_are_expected_to_take_a_page_each(tmp_path: Path) -> None:
    told: list[int] = []
    studio = pipeline.Studio(PLACES.assets, PLACES.fonts, tell=lambda done, _all: told.append(done))
    project, warnings = pipeline.checked(soups(tmp_path / "soups", 12), studio)
    pipeline.make(project, warnings, studio)
    assert told.count(0) == 2  # folios are known by the second pass


BUILD = """\
import sys
from pathlib import Path
from tests.books import PLACES
from zine import pipeline
from zine.cli.cache import FolderCache
folder = Path(sys.argv[1])
studio = pipeline.Studio(PLACES.assets, PLACES.fonts, cache=FolderCache(folder.parent / "cache", "edition"))
project, warnings = pipeline.checked(folder, studio)
pipeline.reader(pipeline.make(project, warnings, studio), studio)
print(*sorted(sys.modules))
"""


def test_who_remembers_all_pages_imports_neither_pages_nor_fonts_nor_the_vocabulary_of_pictures(folder: Path) -> None:
    runs = [
        subprocess.run([sys.executable, "-c", BUILD, folder], check=True, capture_output=True, text=True).stdout.split()
        for _ in range(2)
    ]
    heavy = {"zine.pages.pantry", "zine.pages.kitchen_clock", "zine.pages.card", "zine.draw.foods", "uharfbuzz"}
    assert heavy <= set(runs[0])
    assert not heavy & set(runs[1])
