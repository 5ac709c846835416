"""Every example of the documentation runs, as written, in a folder like the one it speaks of."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import platformdirs
import pytest
from click.testing import CliRunner

from tests.docs.examples import ROOT, Example, of_commands, of_readme
from zine.cli import zine
from zine.cli.files import write_whole
from zine.cli.reference.commands import contexts
from zine.errors import ExitCode

CARD = """\
title: {title}
course: Soups
ingredients:
  - 2: leeks
steps:
  - Chop the leeks.
alt: A bowl of soup.
"""
NAMES = ("bibimbap", "mandu")
ENDLESS = ("preview", "--watch")  # they go on until they are stopped
RUNNING = ("http://127.0.0.1:", "Ctrl-C stops")  # what they say when they have begun
PATIENCE_S = 90.0
COMMANDS = of_commands()
CONTEXTS = list(contexts(click.Context(zine, info_name="zine")))

each_command = pytest.mark.parametrize("context", CONTEXTS, ids=lambda each: each.command_path)


@pytest.fixture
def kitchen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two zines, two PDFs and sheets of each, nobody's settings, and no viewer that could open."""
    for folder in ("cards", "my-zine"):
        for name in NAMES:
            write_whole(tmp_path / folder / f"{name}.yaml", CARD.format(title=name.capitalize()).encode())
    pdf = CliRunner().invoke(zine, ["build", str(tmp_path / "cards"), "--format", "pages", "-o", "-"]).stdout_bytes
    for name in ("story.pdf", "cards.pdf"):
        write_whole(tmp_path / name, pdf)
    for sheets, scheme in (("print.pdf", "booklet"), ("scans.pdf", "nup")):
        CliRunner().invoke(
            zine, ["impose", str(tmp_path / "story.pdf"), "-o", str(tmp_path / sheets), "--scheme", scheme]
        )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(platformdirs, "user_config_dir", lambda *_, **__: str(tmp_path / "settings"))
    monkeypatch.setattr(click, "launch", lambda *_, **__: 0)
    return tmp_path


def outcome(example: Example) -> tuple[str, int]:
    """Run an example; what does not end is stopped as soon as it says that it has begun."""
    if any(word in example.arguments for word in ENDLESS):
        return example.line, 0 if stopped(example) == ExitCode.INTERRUPTED else -1
    result = CliRunner(env=example.environment).invoke(zine, example.arguments, standalone_mode=False)
    return example.line, result.return_value or 0 if result.exception is None else -1


def stopped(example: Example) -> int:
    """Run an example in a process of its own, and stop it; no browser opens."""
    told = Path("told.txt").resolve()
    environment = {**os.environ, **example.environment, "PYTHONPATH": str(ROOT), "BROWSER": "true"}
    command = [sys.executable, "-m", "zine", *example.arguments]
    with (
        told.open("w", encoding="utf-8") as said,
        subprocess.Popen(command, env=environment, stdout=said, stderr=said) as process,
    ):
        end = time.monotonic() + PATIENCE_S
        while not any(word in told.read_text(encoding="utf-8") for word in RUNNING) and time.monotonic() < end:
            time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        return process.wait(timeout=PATIENCE_S)


def make_room(folder: Path, examples: list[Example]) -> None:
    """Take away the folders that examples make themselves."""
    for each in examples:
        if each.arguments[0] == "new":
            shutil.rmtree(folder / each.arguments[1], ignore_errors=True)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_examples_of_a_command_run(kitchen: Path, command: str) -> None:
    make_room(kitchen, COMMANDS[command])
    assert [outcome(each) for each in COMMANDS[command]] == [(each.line, 0) for each in COMMANDS[command]]


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "zine"])
def test_every_command_has_examples(command: str) -> None:
    assert COMMANDS[command]


def test_the_calls_of_the_readme_run(kitchen: Path) -> None:
    found = of_readme()
    make_room(kitchen, found)
    assert [outcome(each) for each in found] == [(each.line, 0) for each in found]


@each_command
def test_every_option_is_explained(context: click.Context) -> None:
    options = [each for each in context.command.params if isinstance(each, click.Option)]
    assert [option.name for option in options if not option.help] == []


@each_command
def test_every_argument_is_explained(context: click.Context) -> None:
    arguments = [each for each in context.command.params if isinstance(each, click.Argument)]
    names = [re.findall(r"\w+", each.metavar or each.name or "")[0] for each in arguments]
    assert [name for name in names if name.casefold() not in (context.command.help or "").casefold()] == []
