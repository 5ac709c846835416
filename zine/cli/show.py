"""`zine show`: one card in the terminal."""

import json
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import click

from zine.cli.loaded import card_called, folder_argument, loaded
from zine.errors import Mark
from zine.model.card import Art, Card, Ingredient, IngredientGroup
from zine.model.text import Text

FORMATS = ("text", "yaml", "json")
_WIDTH = 88

_HELP = """Print one card in the terminal. KEY is its file's name without .yaml, and FOLDER the zine that has it."""

_EXAMPLES = """\b
Examples:
  zine show bibimbap
  zine show bibimbap --format json
"""


@click.command("show", help=_HELP, epilog=_EXAMPLES)
@click.argument("key")
@folder_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="To read, as written, or for programs.",
)
def command(key: str, folder: Path | None, form: str) -> None:
    """Look the card up and print it."""
    project = loaded(folder)
    card = card_called(key, project.cards)
    if form == "yaml":
        click.echo(project.files[card.mark.file], nl=False)
    elif form == "json":
        click.echo(json.dumps(_told(card), ensure_ascii=False, indent=2))
    else:
        _print(card)


def _print(card: Card) -> None:
    names = " · ".join(text.text for text in (card.native_name, card.romanized) if text)
    click.secho(card.title.text, bold=True, nl=not names)
    if names:
        click.echo(f"  {names}")
    for text in (card.topic, card.headnote):
        if text:
            click.echo(f"\n{_wrapped(text)}")
    _head("Ingredients")
    for entry in card.ingredients:
        if isinstance(entry, IngredientGroup):
            click.echo(f"  {entry.group}")
            _ingredients(entry.items, "    ")
        else:
            _ingredients((entry,), "  ")
    _head("Method")
    for number, step in enumerate(card.steps, 1):
        head = f"{step.name}: " if step.name else ""
        click.echo(_wrapped(f"{head}{step.text}", f"{number:3}. ", "     "))
    _lines("Chef’s notes", card.notes)
    _lines("Sources", [f"[^{source.key}] {source.title or source.heading or source.url}" for source in card.sources])


def _ingredients(entries: tuple[Ingredient, ...], indent: str) -> None:
    for entry in entries:
        amount = f"{entry.amount} " if entry.amount else ""
        plays = f" (as {entry.plays})" if entry.plays else ""
        click.echo(_wrapped(f"{amount}{entry.item}{plays}", f"{indent}- ", f"{indent}  "))


def _lines(head: str, texts: Any) -> None:
    if texts:
        _head(head)
    for text in texts:
        click.echo(_wrapped(text, "  - ", "    "))


def _head(words: str) -> None:
    click.secho(f"\n{words}", bold=True)


def _wrapped(text: Text | str, first: str = "", rest: str = "") -> str:
    return click.wrap_text(str(text).replace("**", ""), _WIDTH, first, rest)


def _told(value: Any) -> Any:
    """Return a record as plain data: what was not written and where things stand left out."""
    if isinstance(value, Text):
        return value.text
    if isinstance(value, Art):
        return value.words
    if isinstance(value, tuple):
        return [_told(each) for each in value]
    if is_dataclass(value):
        pairs = ((field.name, getattr(value, field.name)) for field in fields(value))
        return {name: _told(each) for name, each in pairs if each not in (None, ()) and not isinstance(each, Mark)}
    return value
