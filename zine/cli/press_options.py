"""The options of every command that ends in sheets of paper."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from zine.cli.measures import Length
from zine.cli.press import FLIPS
from zine.cli.settings import BUILT_IN, VARIABLES

_Command = TypeVar("_Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--paper",
        default=BUILT_IN["paper"],
        envvar=VARIABLES["paper"],
        show_default=True,
        help="a4, letter, a3, legal, tabloid or WxH (mm, in).",
    ),
    click.option(
        "--flip",
        type=click.Choice(FLIPS),
        default=BUILT_IN["flip"],
        envvar=VARIABLES["flip"],
        show_default=True,
        help="Edge your printer turns over; none writes fronts and backs apart, for a printer that cannot.",
    ),
    click.option(
        "--printer",
        metavar="NAME",
        envvar=VARIABLES["printer"],
        help="Correct backs as measured with `zine calibrate`.",
    ),
    click.option("--margin", type=Length(), help="What your printer leaves at each edge.  [0mm, or the printer's]"),
    click.option("--fit", is_flag=True, help="Make pages as large as fits within the margins."),
    click.option(
        "--sheet",
        "--instructions",
        "sheet",
        is_flag=True,
        help="Begin with a sheet that shows what to do with the others.",
    ),
)


def press_options(command: _Command) -> _Command:
    """Give a command these options."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
