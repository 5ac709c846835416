import json
from pathlib import Path

import pytest

from tests.cli.conftest import Zine

BROKEN = """\
title: Leek Soup
ingredents:
  - 2: leeks
steps:
  - Chop.
"""


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    folder = tmp_path / "broken"
    folder.mkdir()
    card = folder / "soup.yaml"
    card.write_text(BROKEN, encoding="utf-8")
    return card


def test_a_good_folder_has_no_problems(zine: Zine, leek_soup: Path) -> None:
    result = zine("check", str(leek_soup))
    assert (result.returncode, result.stderr) == (0, "no problems\n")


def test_a_misspelt_field_is_told_with_its_place_and_the_nearest_name(zine: Zine, broken: Path) -> None:
    result = zine("check", str(broken.parent))
    assert result.returncode == 1
    assert "soup.yaml:2:1: error: " in result.stderr
    assert "2 | ingredents:" in result.stderr
    assert "^^^^^^^^^^" in result.stderr
    assert '"ingredients"' in result.stderr
    assert "Traceback" not in result.stderr


def test_single_files_can_be_checked(zine: Zine, broken: Path) -> None:
    assert zine("check", str(broken)).returncode == 1


def test_settings_named_among_the_files_are_settings(zine: Zine, leek_soup: Path) -> None:
    settings = leek_soup / "zine.yaml"
    settings.write_text("title: Soups\n", encoding="utf-8")
    assert zine("check", str(settings)).stderr == "no problems\n"
    assert zine("check", str(leek_soup / "leek-soup.yaml"), str(settings)).stderr == "no problems\n"


def test_settings_named_alone_are_checked(zine: Zine, leek_soup: Path) -> None:
    settings = leek_soup / "zine.yaml"
    settings.write_text("title: Soups\ntirm: a5\n", encoding="utf-8")
    result = zine("check", "--format", "short", str(settings))
    assert result.stderr.splitlines() == [f'{settings}:2:1: error: unknown field "tirm"', "1 error"]


@pytest.mark.parametrize(("name", "said"), [("nowhere", "no such folder"), ("nothing.yaml", "no such file")])
def test_what_is_not_there_is_called_what_it_would_be(zine: Zine, name: str, said: str) -> None:
    assert f"there is {said}" in zine("check", name).stderr


def test_short_format_is_one_line_a_problem(zine: Zine, broken: Path) -> None:
    lines = zine("check", "--format", "short", str(broken.parent)).stderr.splitlines()
    assert all(":" in line for line in lines[:-1])
    assert lines[-1].endswith("errors") or lines[-1].endswith("error")


def test_json_goes_to_stdout_and_parses(zine: Zine, broken: Path) -> None:
    told = json.loads(zine("check", "--format", "json", str(broken.parent)).stdout)
    assert {"file", "line", "column", "level", "message", "hint", "rule"} <= set(told[0])


def test_a_missing_folder_is_told_without_a_traceback(zine: Zine) -> None:
    result = zine("check", "nowhere")
    assert result.returncode == 1
    assert "nowhere" in result.stderr
    assert "Traceback" not in result.stderr


def test_strict_turns_warnings_into_failure(zine: Zine, leek_soup: Path) -> None:
    card = leek_soup / "leek-soup.yaml"
    card.write_text(card.read_text(encoding="utf-8").replace("alt: A bowl of soup.\n", ""), encoding="utf-8")
    assert zine("check", str(leek_soup)).returncode == 0
    assert zine("check", "--strict", str(leek_soup)).returncode == 1


def test_the_bundled_zine_has_no_problems(zine: Zine) -> None:
    result = zine("check", "--strict")
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], ["check", "--help"]])
def test_help_ends_with_two_examples(zine: Zine, arguments: list[str]) -> None:
    told = zine(*arguments).stdout
    assert told.split("Examples:")[1].count("\n    zine ") >= 2
