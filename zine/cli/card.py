"""`zine card`: a new card with the fields you choose, a comment over each."""

import json
import re
import unicodedata
from pathlib import Path

import click

from zine.cli.editor import SCHEMA_FOLDER, with_modeline
from zine.cli.new_files import write_new
from zine.cli.places import folder_of_cards
from zine.cli.starters import ORDER, STARTERS
from zine.errors import did_you_mean

_USUAL = ("title", "native_name", "topic", "course", "headnote", "ingredients", "steps", "art", "alt", "sources")
_ALWAYS = ("title", "ingredients", "steps", "alt", "sources")  # what a card needs, and what zine check asks for
_NOT_IN_A_KEY = re.compile(r"[^\w]+")
_LONGEST_KEY = 80  # bytes; file systems take 255, and an editor adds to a name

_HELP = """Start a card: a file with the fields you choose, each with a comment that says what it is for.

NAME is the dish's name; the file is called after it. Words to write over are in every field.
"""

_EXAMPLES = """\b
Examples:
  zine card "Leek Soup"
  zine card "Barley Tea" --fields serves,time,heat,sources
"""


@click.command("card", help=_HELP, epilog=_EXAMPLES)
@click.argument("name")
@click.option("--fields", help="Besides those every card wants: names with commas (see zine list fields).")
@click.option("--all", "every", is_flag=True, help="All fields.")
@click.option("-C", "--folder", type=click.Path(path_type=Path, file_okay=False), help="The zine's folder.")
def command(name: str, *, fields: str | None, every: bool, folder: Path | None) -> None:
    """Write the card and say where it is."""
    chosen = ORDER if every else _chosen(fields) if fields is not None else _USUAL
    place = _place(folder)
    key = _key(name)
    text = _card(name.strip(), chosen)
    if (place / SCHEMA_FOLDER).is_dir():
        text = with_modeline(text, f"{key}.yaml")
    write_new(place, {f"{key}.yaml": text.encode()})
    click.echo(str(place / f"{key}.yaml"))


def _chosen(fields: str) -> tuple[str, ...]:
    names = [*_ALWAYS, *(name.strip() for name in fields.split(",") if name.strip())]
    for name in names:
        if name not in STARTERS:
            hint = did_you_mean(name, STARTERS) or "See zine list fields."
            raise click.BadParameter(f"a card has no field {name!r}. {hint}", param_hint="--fields")
    return tuple(name for name in ORDER if name in names)


def _place(folder: Path | None) -> Path:
    """Return the folder that the card goes to; never the bundled zine's."""
    here = Path()
    found = folder or folder_of_cards(None)
    return found if folder or not found.is_absolute() else here


def _key(name: str) -> str:
    """Return a dish's name as a file's: small letters of any script, hyphens between its words."""
    key = _NOT_IN_A_KEY.sub("-", unicodedata.normalize("NFC", name).lower()).strip("-_")
    while len(key.encode()) > _LONGEST_KEY:
        key = key[:-1].rstrip("-_")
    if not key:
        raise click.BadParameter("a name with a letter in it is wanted", param_hint="NAME")
    if key == "zine":
        raise click.BadParameter("zine.yaml holds the settings; name the dish in another way", param_hint="NAME")
    return key


def _card(title: str, chosen: tuple[str, ...]) -> str:
    from zine.load.forms import form  # noqa: PLC0415 no help needs the declaration of a card
    from zine.model.card import Card  # noqa: PLC0415 likewise

    slots = form(Card).slots
    starters = {**STARTERS, "title": f"title: {json.dumps(title, ensure_ascii=False)}"}
    return "\n".join(f"# {slots[name].help}\n{starters[name]}\n" for name in ORDER if name in chosen)
