from pathlib import Path

import pytest

from tests.books import PLACES
from tests.cli.inside import ran
from zine.check import check
from zine.cli.card import command
from zine.cli.starters import ORDER
from zine.errors import OutputError
from zine.load import load
from zine.load.forms import form
from zine.model.card import Card


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def test_every_field_of_a_card_has_words_to_begin_with() -> None:
    assert set(ORDER) == set(form(Card).slots)


@pytest.mark.parametrize("chosen", [(), ("--all",), ("--fields", ""), ("--fields", "heat,dates")])
def test_a_new_card_has_nothing_that_zine_check_would_say(folder: Path, chosen: tuple[str, ...]) -> None:
    assert ran(command, "Leek Soup", "-C", folder, *chosen).exit_code == 0
    project = load(folder, PLACES.assets, PLACES.fonts)
    assert (*project.warnings, *check(project)) == ()


def test_a_card_is_called_after_its_dish(folder: Path) -> None:
    result = ran(command, "Grandma’s 파전!", "-C", folder)
    assert result.output.strip() == str(folder / "grandma-s-파전.yaml")
    assert load(folder, PLACES.assets, PLACES.fonts).cards[0].title.text == "Grandma’s 파전!"


def test_each_field_has_a_comment_that_says_what_it_is_for(folder: Path) -> None:
    ran(command, "Soup", "-C", folder, "--fields", "heat")
    assert "# Risk: 0 to 5 chillies, or `level` and `why`.\nheat: " in (folder / "soup.yaml").read_text(
        encoding="utf-8"
    )


def test_a_card_that_exists_is_never_overwritten(folder: Path) -> None:
    (folder / "soup.yaml").write_text("mine", encoding="utf-8")
    assert isinstance(ran(command, "Soup", "-C", folder).exception, OutputError)
    assert (folder / "soup.yaml").read_text(encoding="utf-8") == "mine"


def test_an_unknown_field_is_wrong_use_with_the_nearest_name(folder: Path) -> None:
    result = ran(command, "Soup", "-C", folder, "--fields", "heats")
    assert result.exit_code == 2
    assert 'Did you mean "heat"?' in result.output


@pytest.mark.parametrize("name", ["!!", "Zine"])
def test_a_name_that_makes_no_card_is_wrong_use(folder: Path, name: str) -> None:
    assert ran(command, name, "-C", folder).exit_code == 2


@pytest.mark.parametrize("name", ["soup " * 99, "국밥" * 99])
def test_a_very_long_name_makes_a_file_all_the_same(folder: Path, name: str) -> None:
    assert ran(command, name, "-C", folder).exit_code == 0
    (made,) = folder.glob("*.yaml")
    assert len(made.stem.encode()) <= 80
