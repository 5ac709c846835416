"""A command run in this process, where a process of its own would add nothing but time."""

from pathlib import Path

import click
from click.testing import CliRunner, Result
from PIL import Image


def ran(command: click.Command, *arguments: str | Path) -> Result:
    """Run a command; what it raises besides click's own is in `exception`."""
    return CliRunner().invoke(command, [str(argument) for argument in arguments])


def picture(path: Path) -> Image.Image:
    """Read a picture whole, and close its file."""
    with Image.open(path) as opened:
        opened.load()
        return opened
