from pathlib import Path

from tests.books import PLACES
from tests.cli.inside import ran
from zine.cli.theme import command
from zine.errors import OutputError
from zine.load import load


def test_a_theme_is_copied_beside_the_cards(tmp_path: Path) -> None:
    result = ran(command, "eject", "jang", "-C", tmp_path)
    copy = tmp_path / "themes/jang.yaml"
    assert result.output == f"{copy}\n"
    assert copy.read_bytes() == (PLACES.assets / "themes/jang.yaml").read_bytes()


def test_a_theme_under_a_name_of_ones_own_can_be_used(leek_soup: Path) -> None:
    ran(command, "eject", "jang", "--name", "mine", "-C", leek_soup)
    (leek_soup / "zine.yaml").write_text("title: Soups\ntheme: mine\n", encoding="utf-8")
    assert load(leek_soup, PLACES.assets, PLACES.fonts).theme.name == "mine"


def test_a_theme_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    ran(command, "eject", "jang", "-C", tmp_path)
    assert isinstance(ran(command, "eject", "jang", "-C", tmp_path).exception, OutputError)


def test_an_unknown_theme_is_wrong_use_with_the_nearest(tmp_path: Path) -> None:
    result = ran(command, "eject", "oban", "-C", tmp_path)
    assert result.exit_code == 2
    assert 'Did you mean "obang"?' in result.output


def test_a_name_cannot_leave_the_folder(tmp_path: Path) -> None:
    assert ran(command, "eject", "jang", "--name", "../jang", "-C", tmp_path).exit_code == 2
