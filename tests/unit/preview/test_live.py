"""The zine's own words: keys of cards and sources, courses, pictures; and what they mean."""

from pathlib import Path

import pytest

from tests.unit.preview.served import PLAIN, Kitchen
from zine.preview.editing.files import editable
from zine.preview.editing.grammar import NAMES, REFERS
from zine.preview.editing.live import Known, live

SETTINGS = """title: A zine
courses:
  - Dumplings: 만두
sources:
  paper: {title: A paper, author: Somebody}
  part: {in: paper, heading: Conclusion}
"""


def _known(folder: Path) -> dict[str, list[Known]]:
    kitchen = Kitchen(folder)
    return live(editable(folder).values(), kitchen.project(), kitchen.studio)


@pytest.fixture
def full(zine: Path) -> Path:
    """A zine with something of everything."""
    (zine / "zine.yaml").write_text(SETTINGS, encoding="utf-8")
    (zine / "mandu.yaml").write_text(f"{PLAIN}topic: Robots\ntags: [dough]\n", encoding="utf-8")
    (zine / "dishes").mkdir()
    (zine / "dishes" / "mine.yaml").write_text("vessel: {plate: {}}\npieces: [egg, {chili: 2}]\n", encoding="utf-8")
    return zine


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("cards", Known("mandu", "Mandu · Robots")),
        ("courses", Known("Dumplings", "만두")),
        ("sources", Known("paper", "A paper · Somebody")),
        ("sources", Known("part", "Conclusion · in A paper")),
        ("dishes", Known("mine", "in a plate: egg, chili")),
        ("tags", Known("dough")),
        ("papers", Known("letter")),
        ("pages", Known("pantry")),
        ("labels", Known("Ingredients")),
        ("vessels", Known("dolsot", "stone pot")),
    ],
)
def test_a_word_is_known_with_what_it_means(full: Path, name: str, known: Known) -> None:
    assert known.word in [each.word for each in _known(full)[name]]
    assert known.help in next(each.help for each in _known(full)[name] if each.word == known.word)


def test_a_card_that_cannot_be_read_is_known_by_its_key(full: Path) -> None:
    (full / "broken.yaml").write_text("title: [", encoding="utf-8")
    assert Known("broken") in _known(full)["cards"]


def test_bundled_dishes_are_known_beside_the_zines_own(full: Path) -> None:
    assert {"mine", "bibimbap"} <= {each.word for each in _known(full)["dishes"]}


def test_a_page_that_the_book_places_itself_is_not_offered(full: Path) -> None:
    assert "cover" not in [each.word for each in _known(full)["pages"]]


@pytest.mark.parametrize("name", sorted({*REFERS.values(), *NAMES.values()} - {"paints"}))
def test_every_list_that_a_field_refers_to_is_made(full: Path, name: str) -> None:
    assert name in _known(full)


def test_without_a_project_the_files_names_are_known(zine: Path) -> None:
    kitchen = Kitchen(zine)
    assert live(editable(zine).values(), None, kitchen.studio)["cards"] == [Known("mandu")]
