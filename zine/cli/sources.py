"""`zine sources`: every claim with what it rests on, sources that nothing cites, facts read too long ago."""

import json
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from textwrap import shorten
from typing import NamedTuple

import click

from zine.cli.claim import Claim
from zine.cli.loaded import folder_argument, loaded
from zine.cli.rows import Row, as_csv, format_option
from zine.errors import Problem

_HELP = """List every claim of the zine in FOLDER, with its figure, card, line, source and heading.

Then the sources that nothing cites, and the cards whose facts were last checked long before the zine's own day.
The CSV has the claims alone.
"""

_EXAMPLES = """\b
Examples:
  zine sources
  zine sources my-zine --format csv
"""


_WIDTH = 90


class Doubt(NamedTuple):
    """A source or a card to look at again."""

    file: str
    line: int
    message: str


@click.command("sources", help=_HELP, epilog=_EXAMPLES)
@folder_argument
@format_option
def command(folder: Path | None, form: str) -> None:
    """Gather the claims and print them."""
    from zine.check.ages import old_checks  # noqa: PLC0415 no help needs the lint rules
    from zine.check.citations import uncited_sources  # noqa: PLC0415 likewise
    from zine.cli.claims import claims  # noqa: PLC0415 likewise

    project = loaded(folder)
    found = claims(project)
    unused, old = _doubts(tuple(uncited_sources(project))), _doubts(tuple(old_checks(project)))
    if form == "csv":
        click.echo(as_csv(found), nl=False)
    elif form == "json":
        whole: dict[str, Sequence[Row]] = {"claims": found, "unused": unused, "old": old}
        told = {name: [row._asdict() for row in rows] for name, rows in whole.items()}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        _print_claims(found)
        _print_doubts("Never cited", unused)
        _print_doubts("Checked long ago", old)


def _print_claims(claims: Sequence[Claim]) -> None:
    for card, group in groupby(claims, key=lambda claim: claim.card):
        click.secho(card, bold=True)
        for claim in group:
            click.echo(f"  {claim.line:4}  {claim.figure or shorten(claim.words, _WIDTH, placeholder=' …')}")
            click.echo(f"        {claim.heading} ({claim.source})" if claim.source else "        no source")
        click.echo()
    bare = sum(not claim.source for claim in claims)
    click.echo(f"{len(claims)} claims, {bare} without a source", err=True)


def _doubts(problems: Sequence[Problem]) -> list[Doubt]:
    return [
        Doubt(problem.mark.file if problem.mark else "", problem.mark.line if problem.mark else 0, problem.message)
        for problem in problems
    ]


def _print_doubts(head: str, doubts: Sequence[Doubt]) -> None:
    if doubts:
        click.secho(head, bold=True)
    for doubt in doubts:
        click.echo(f"  {doubt.file}:{doubt.line}: {doubt.message}")
