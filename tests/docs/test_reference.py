"""The reference is kept true: its pages are what the program says of itself, its pictures what it draws."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import get_args, get_origin

import pytest

from tests.docs.web import file_of, web_page
from zine.check import check
from zine.cli.places import bundled
from zine.cli.reference import PAGES, page
from zine.cli.reference.pictures import FOLDER, Illustration, illustrations, note, noted, taken
from zine.cli.reference.words import KEYS
from zine.draw.words import WORDS
from zine.load import load
from zine.load.forms import form, records
from zine.load.reference import TABLES
from zine.model.card import Card
from zine.model.project import Preferences, Settings

REFERENCE = Path(__file__).parents[2] / "assets/reference"
MOST_BYTES = 1_500_000
PICTURES = illustrations()
BUNDLED = bundled()
EXAMPLES = re.findall(r"```yaml\n(art:.*?)```", page("words"), re.DOTALL)
EXAMPLES += [f"{words}\n" for words in re.findall(r"`(art: [^`]+)`", page("dishes"))]


@pytest.fixture(scope="session")
def picture_book(pytestconfig: pytest.Config) -> Path:
    """The folder of the pages; with --update-goldens, pictures that are no longer true are made anew first."""
    if pytestconfig.getoption("--update-goldens"):
        for path in sorted((REFERENCE / FOLDER).rglob("*.webp")):
            if path.relative_to(REFERENCE).as_posix() not in PICTURES:
                path.unlink()
        for name, data in taken(each for each in PICTURES.values() if not is_true(each)):
            (REFERENCE / name).parent.mkdir(parents=True, exist_ok=True)
            (REFERENCE / name).write_bytes(data)
    return REFERENCE


def is_true(illustration: Illustration) -> bool:
    path = REFERENCE / illustration.path
    return path.is_file() and noted(path.read_bytes()) == note(illustration)


@pytest.mark.parametrize("topic", PAGES)
def test_a_page_is_what_the_program_says_of_itself(golden: Callable[[Path, str], None], topic: str) -> None:
    golden(REFERENCE / f"{topic}.md", page(topic))


@pytest.mark.parametrize("topic", PAGES)
def test_a_web_page_is_its_page(golden: Callable[[Path, str], None], topic: str) -> None:
    golden(REFERENCE / file_of(topic), web_page(topic, page(topic)))


@pytest.mark.parametrize("path", PICTURES)
def test_a_picture_shows_what_the_program_draws(picture_book: Path, path: str) -> None:
    assert noted((picture_book / path).read_bytes()) == note(PICTURES[path])


def test_no_picture_is_of_nothing(picture_book: Path) -> None:
    found = {path.relative_to(picture_book).as_posix() for path in (picture_book / FOLDER).rglob("*.*")}
    assert found - PICTURES.keys() == set()


@pytest.mark.parametrize("topic", PAGES)
def test_every_link_of_a_web_page_leads_somewhere(picture_book: Path, topic: str) -> None:
    text = (picture_book / file_of(topic)).read_text(encoding="utf-8")
    assert [link for link in links(text) if not leads(picture_book, text, link)] == []


def links(text: str) -> list[str]:
    return [part.partition('"')[0] for mark in ('href="', 'src="') for part in text.split(mark)[1:]]


def leads(folder: Path, text: str, link: str) -> bool:
    return f'id="{link[1:]}"' in text if link.startswith("#") else (folder / link).is_file()


@pytest.mark.parametrize("words", EXAMPLES)
def test_the_pictures_that_the_pages_write_can_be_drawn(tmp_path: Path, words: str) -> None:
    (tmp_path / "soup.yaml").write_text(f"title: Soup\ningredients: leeks\nsteps: Boil.\nalt: Soup.\n{words}")
    project = load(tmp_path, BUNDLED.assets, BUNDLED.fonts)
    assert check(project) == ()


def test_the_cover_that_the_pages_write_can_be_drawn(tmp_path: Path) -> None:
    (cover,) = re.findall(r"`(cover: [^`]+)`", page("dishes"))
    (tmp_path / "soup.yaml").write_text("title: Soup\ningredients: leeks\nsteps: Boil.\nalt: Soup.\n")
    (tmp_path / "zine.yaml").write_text(f"title: Soups\n{cover}\n")
    assert check(load(tmp_path, BUNDLED.assets, BUNDLED.fonts)) == ()


def reached(record: type) -> set[type]:
    """A record, and all records inside it."""
    kinds = [slot.kind for slot in form(record).slots.values()]
    inside = [kind for each in kinds for kind in (get_args(each) if get_origin(each) else (each,))]
    return {record}.union(*(reached(each.record) for kind in inside for each in records(kind)))


@pytest.mark.parametrize("record", [Card, Settings, Preferences])
def test_every_field_is_in_the_reference(record: type) -> None:
    assert reached(record) - {each for _, each in TABLES} == set()


@pytest.mark.parametrize("record", [each for _, each in TABLES])
def test_every_field_is_explained(record: type) -> None:
    assert [slot.key for slot in form(record).slots.values() if not slot.help] == []


def test_every_word_of_the_map_is_explained() -> None:
    assert KEYS.keys() == WORDS.keys()


def test_the_reference_stays_small(picture_book: Path) -> None:
    assert sum(path.stat().st_size for path in picture_book.rglob("*") if path.is_file()) <= MOST_BYTES
