from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.cli.inside import ran
from zine.cli.fmt import command
from zine.errors import ExitCode

UNTIDY = "steps: [Boil.]\ntitle: Soup\ningredients: [leeks]\n"
TIDY = "title: Soup\ningredients: [leeks]\nsteps: [Boil.]\n"


@pytest.fixture
def card(tmp_path: Path) -> Path:
    path = tmp_path / "soup.yaml"
    path.write_bytes(UNTIDY.encode())
    return path


def test_a_card_is_put_in_order(card: Path) -> None:
    result = ran(command, card)
    assert result.output == f"{card}\n"
    assert card.read_bytes() == TIDY.encode()


def test_a_folder_means_every_card_in_it(card: Path) -> None:
    ran(command, card.parent)
    assert card.read_bytes() == TIDY.encode()


def test_check_changes_nothing_and_fails(card: Path) -> None:
    result = CliRunner().invoke(command, ["--check", str(card)], standalone_mode=False)
    assert result.return_value == ExitCode.PROBLEMS
    assert "would change" in result.output
    assert card.read_bytes() == UNTIDY.encode()


def test_check_is_content_with_what_is_tidy(card: Path) -> None:
    card.write_bytes(TIDY.encode())
    assert ran(command, "--check", card).output == ""


def test_diff_shows_what_would_change_and_changes_nothing(card: Path) -> None:
    told = ran(command, "--diff", card).output
    assert "-steps: [Boil.]\n title: Soup\n" in told
    assert card.read_bytes() == UNTIDY.encode()


def test_lines_keep_the_ending_they_have(card: Path) -> None:
    card.write_bytes(UNTIDY.replace("\n", "\r\n").encode())
    ran(command, card)
    assert card.read_bytes() == TIDY.replace("\n", "\r\n").encode()


def test_a_file_that_is_no_yaml_is_told_and_left_alone(card: Path) -> None:
    card.write_text("title: 'Soup\n", encoding="utf-8")
    assert f"{card}:1:8: error: the quotation mark" in ran(command, card).output
    assert card.read_text(encoding="utf-8") == "title: 'Soup\n"


def test_zine_yaml_has_an_order_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "zine.yaml").write_text("theme: jang\ntitle: Soups\n", encoding="utf-8")
    ran(command, tmp_path / "zine.yaml")
    assert (tmp_path / "zine.yaml").read_text(encoding="utf-8") == "title: Soups\ntheme: jang\n"
