"""Which layer wins; `zine doctor` tells."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import click
import platformdirs
import pytest

from tests.cli.conftest import Zine
from tests.cli.inside import ran
from zine.cli import settings
from zine.cli.doctor import LIBRARIES, looks, settled
from zine.cli.doctor import command as doctor
from zine.errors import InputError

ROOT = Path(__file__).parents[2]


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), is_eager=True, callback=settings.settle)
@click.option("--paper", default="a4", envvar="ZINE_PAPER")
@click.option("--flip", default="short", envvar="ZINE_FLIP")
def probe(folder: Path, paper: str, flip: str) -> None:  # noqa: ARG001 its callback is what matters
    click.echo(f"{paper} {flip}")


@pytest.fixture
def user_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """A function that writes the user's own settings; without it there are none."""
    for variable in settings.VARIABLES.values():
        monkeypatch.delenv(variable, raising=False)
    file = tmp_path / "config.yaml"
    monkeypatch.setattr(platformdirs, "user_config_dir", lambda *_, **__: str(tmp_path))

    def write(text: str) -> None:
        file.write_text(text, encoding="utf-8")

    return write


def zine_says(folder: Path, text: str) -> None:
    (folder / "zine.yaml").write_text(f"title: Soups\n{text}", encoding="utf-8")


@pytest.mark.usefixtures("user_says")
def test_what_is_built_in_holds_where_nobody_says_anything(leek_soup: Path) -> None:
    assert ran(probe, leek_soup).output == "a4 short\n"


def test_the_user_wins_over_what_is_built_in(leek_soup: Path, user_says: Callable[[str], None]) -> None:
    user_says("paper: letter\nflip: long\n")
    assert ran(probe, leek_soup).output == "letter long\n"


def test_the_zine_wins_over_the_user(leek_soup: Path, user_says: Callable[[str], None]) -> None:
    user_says("paper: letter\nflip: long\n")
    zine_says(leek_soup, "paper: a3\n")
    assert ran(probe, leek_soup).output == "a3 long\n"


@pytest.mark.usefixtures("user_says")
def test_the_environment_wins_over_the_zine(leek_soup: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    zine_says(leek_soup, "paper: a3\n")
    monkeypatch.setenv("ZINE_PAPER", "legal")
    assert ran(probe, leek_soup).output == "legal short\n"


@pytest.mark.usefixtures("user_says")
def test_a_flag_wins_over_everything(leek_soup: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZINE_PAPER", "legal")
    assert ran(probe, leek_soup, "--paper", "tabloid").output == "tabloid short\n"


def test_a_mistake_in_the_users_settings_is_told_with_its_place(
    leek_soup: Path, user_says: Callable[[str], None]
) -> None:
    user_says("papper: letter\n")
    wrong = ran(probe, leek_soup).exception
    assert isinstance(wrong, InputError)
    assert 'unknown field "papper"' in wrong.problems[0].message


@pytest.mark.usefixtures("user_says")
def test_a_zine_that_cannot_be_read_is_left_for_loading_to_tell(leek_soup: Path) -> None:
    zine_says(leek_soup, "paper: [\n")
    assert ran(probe, leek_soup).output == "a4 short\n"


def test_doctor_tells_the_winner_and_what_it_won_over(leek_soup: Path, user_says: Callable[[str], None]) -> None:
    user_says("paper: letter\n")
    zine_says(leek_soup, "paper: a3\n")
    row = settled(settings.layers(leek_soup))[0]
    assert (row.name, row.value) == ("paper", "a3")
    assert row.where.startswith(f"{leek_soup / 'zine.yaml'}, over letter (")
    assert row.where.endswith(", a4 (built in)")


def test_doctor_tells_what_the_zine_alone_decides(leek_soup: Path) -> None:
    zine_says(leek_soup, "theme: jang\n")
    theme, language, trim = looks(leek_soup)
    assert (theme.value, theme.where) == ("jang", str(leek_soup / "zine.yaml"))
    assert (language.value, language.where) == ("en", "built in")
    assert trim.value == "what folds from the paper"


def test_doctor_tells_versions_fonts_and_caches(leek_soup: Path) -> None:
    told = ran(doctor, leek_soup).output
    assert "  Latin, Hangul, Hanja, bundled\n" in told
    assert "not installed" not in told
    assert "\n  cache " in told


def test_doctor_tells_of_every_library_that_the_program_needs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {requirement.partition(">=")[0].lower() for requirement in project["dependencies"]}
    assert needed == set(LIBRARIES)


def test_build_takes_the_paper_from_the_zine(zine: Zine, leek_soup: Path) -> None:
    zine_says(leek_soup, "paper: letter\n")
    assert "Print on Letter" in zine("build").stderr


def test_build_takes_the_paper_from_the_environment_first(zine: Zine, leek_soup: Path) -> None:
    zine_says(leek_soup, "paper: letter\n")
    assert "Print on A4" in zine("build", ZINE_PAPER="a4").stderr
