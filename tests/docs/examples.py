"""The examples of the documentation: lines of shell, as one reads them."""

import re
import shlex
from pathlib import Path
from typing import NamedTuple

import click

from zine.cli import zine
from zine.cli.reference.commands import contexts

ROOT = Path(__file__).parents[2]
_FENCED = re.compile(r"```(\w*)\n(.*?)```", re.DOTALL)
_VARIABLE = re.compile(r"[A-Z_]+=\S+")
_SHELL = {">", ">>", "|", "&&"}


class Example(NamedTuple):
    """A call of the program: what it is given, and the variables set for it."""

    line: str
    arguments: tuple[str, ...]
    environment: dict[str, str]


def of_commands() -> dict[str, list[Example]]:
    """Every command's own examples, by its name."""
    root = click.Context(zine, info_name="zine")
    commands = {"zine": zine, **{context.command_path: context.command for context in contexts(root)}}
    return {name: _examples(_indented(f"{each.help}\n{each.epilog}")) for name, each in commands.items()}


def of_readme() -> list[Example]:
    """The calls of the program in the README, in order."""
    blocks = _FENCED.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    return [each for language, text in blocks if language == "sh" for each in _examples(text)]


def _indented(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if line.startswith("  "))


def _examples(text: str) -> list[Example]:
    found = (_example(line.strip()) for line in text.replace("\b", "").splitlines())
    return [each for each in found if each]


def _example(line: str) -> Example | None:
    """Read a line up to what the shell does with its output."""
    words = shlex.split(line, comments=True)
    variables = dict(word.split("=", 1) for word in words if _VARIABLE.fullmatch(word))
    called = [word for word in words if not _VARIABLE.fullmatch(word)]
    if not called or called[0] != "zine":
        return None
    end = next((at for at, word in enumerate(called) if word in _SHELL), len(called))
    return Example(line, tuple(called[1:end]), variables)
