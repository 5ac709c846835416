"""The README is kept true: its commands exist, its cards load, its files are there."""

import re
from pathlib import Path

import pytest

from tests.cli.inside import ran
from zine.cli import COMMANDS
from zine.cli.check import command
from zine.load import load

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", README, re.DOTALL)
SHELL = "".join(text for language, text in BLOCKS if language == "sh")
NAMED = sorted({*re.findall(r"`zine ([a-z-]+)", README), *re.findall(r"(?:^|/)zine ([a-z-]+)", SHELL, re.MULTILINE)})
CARDS = [text for language, text in BLOCKS if language == "yaml" and "ingredients:" in text]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_named(name: str) -> None:
    assert f"zine {name}" in README


@pytest.mark.parametrize("name", NAMED)
def test_every_command_that_is_named_exists(name: str) -> None:
    assert name in COMMANDS


@pytest.mark.parametrize("path", sorted(set(re.findall(r"(?:\]\(|`)((?:assets|fonts|cards|zine)/[\w./-]+)", README))))
def test_every_file_that_is_named_is_there(path: str) -> None:
    assert (ROOT / path).exists()


def test_the_cards_of_the_readme_load(tmp_path: Path) -> None:
    first, second = CARDS
    (tmp_path / "leek-soup.yaml").write_text(first, encoding="utf-8")
    (tmp_path / "mandu.yaml").write_text("title: Mandu\nsteps: [Fold.]\n" + second, encoding="utf-8")
    titles = [card.title.text for card in load(tmp_path, ROOT / "assets", ROOT / "fonts").cards]
    assert titles == ["Leek Soup", "Mandu"]


def test_the_mistake_of_the_readme_is_told_as_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (told,) = (text for language, text in BLOCKS if not language and "error:" in text)
    (tmp_path / "cards").mkdir()
    (tmp_path / "cards/soup.yaml").write_text("title: Soup\ningredents:\n  - leeks\nsteps: [Chop.]\nalt: Soup.\n")
    monkeypatch.chdir(tmp_path)
    assert ran(command, "cards").stderr == f"{told}1 error\n"


def test_the_continuous_checks_run_the_command_that_the_readme_gives() -> None:
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert "<!-- test command -->" in script
    assert "<!-- test command -->" in README
