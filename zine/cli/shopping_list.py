"""`zine shopping-list`: all ingredients of all cards."""

from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import click

from zine.cli.loaded import folder_argument, loaded
from zine.cli.rows import as_text, format_option, told

_GROUPS = ("card", "status")
_UNSAID = "not said"

_HELP = """List all ingredients of all cards in FOLDER: how much, what, and how sure it is.

Nothing is added up: a sum that is planned and one that is pledged are not alike.
"""

_EXAMPLES = """\b
Examples:
  zine shopping-list
  zine shopping-list --by status --format csv
"""


class Line(NamedTuple):
    """An ingredient."""

    card: str
    status: str
    amount: str
    item: str
    food: str
    source: str


class _Shown(NamedTuple):
    """An ingredient under the heading of its group; the first column only indents it."""

    indent: str
    amount: str
    item: str
    where: str


@click.command("shopping-list", help=_HELP, epilog=_EXAMPLES)
@folder_argument
@click.option("--by", type=click.Choice(_GROUPS), default="card", show_default=True, help="What to keep together.")
@format_option
def command(folder: Path | None, by: str, form: str) -> None:
    """Gather the ingredients and print them."""
    lines = sorted(_lines(folder), key=lambda line: str(getattr(line, by)))  # stays in the cards' order within a group
    if form != "text":
        click.echo(told(lines, form), nl=False)
        return
    for head, group in groupby(lines, key=lambda line: str(getattr(line, by))):
        click.secho(head or _UNSAID, bold=True)
        other = "status" if by == "card" else "card"
        click.echo(as_text([_Shown("", line.amount, line.item, str(getattr(line, other))) for line in group]))


def _lines(folder: Path | None) -> list[Line]:
    from zine.model.citing import ingredients, keys  # noqa: PLC0415 no help needs them
    from zine.typeset.markup import plain  # noqa: PLC0415 likewise

    return [
        Line(
            card.key,
            str(each.status or ""),
            plain(str(each.amount or "")),
            plain(each.item.text),
            plain(str(each.plays or "")),
            ", ".join(dict.fromkeys([*map(str, each.cite), *keys(each.item.text)])),
        )
        for card in loaded(folder).cards
        if not card.draft
        for each in ingredients(card)
    ]
