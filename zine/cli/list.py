"""`zine list`: what is here, and what you can use."""

from pathlib import Path

import click

from zine.cli.loaded import folder_argument
from zine.cli.rows import format_option, told

_WHAT = (
    *("cards", "fields", "themes", "dishes", "foods", "motifs", "vessels", "props", "shots", "colors"),
    *("fonts", "papers", "schemes"),
)

_HELP = f"""List what is here and what you can use.

WHAT is one of {", ".join(_WHAT)}. FOLDER is a zine, whose own cards, themes, dishes and fonts come first.
"""

_EXAMPLES = """\b
Examples:
  zine list cards
  zine list foods --format csv
"""


@click.command("list", help=_HELP, epilog=_EXAMPLES)
@click.argument("what", type=click.Choice(_WHAT), default="cards", metavar="[WHAT]")
@folder_argument
@format_option
def command(what: str, folder: Path | None, form: str) -> None:
    """Gather the rows and print them."""
    from zine.cli import inventory  # noqa: PLC0415 brings in YAML and, for some lists, the drawings' vocabulary

    rows = inventory.LISTS[what](folder)
    click.echo(told(rows, form), nl=False)
