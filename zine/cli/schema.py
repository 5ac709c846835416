"""`zine schema`: the JSON Schemas of a card and of zine.yaml, for editors."""

from pathlib import Path

import click

from zine.cli.editor import CARD_SCHEMA, ZINE_SCHEMA, editor_files, with_modeline
from zine.cli.files import write_whole
from zine.cli.new_files import write_new
from zine.cli.places import bundled

_FILES = {"card": CARD_SCHEMA, "zine": ZINE_SCHEMA}

_HELP = """Print the JSON Schema of a card or of zine.yaml, from which editors complete and explain.

--install puts both beside the cards of a folder, with settings for VS Code, and names them on top of every card. Files
of yours stay as they are but for that line.
"""

_EXAMPLES = """\b
Examples:
  zine schema card
  zine schema --install my-zine
"""


@click.command("schema", help=_HELP, epilog=_EXAMPLES)
@click.argument("which", type=click.Choice(tuple(_FILES)), default="card", metavar="[card|zine]")
@click.option(
    "--install",
    "folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="FOLDER",
    help="Put both beside the cards of this folder.",
)
def command(which: str, folder: Path | None) -> None:
    """Print one schema, or install both."""
    if folder is None:
        click.echo(bundled().assets.joinpath("schema", _FILES[which]).read_text(encoding="utf-8"), nl=False)
        return
    missing = {name: data for name, data in editor_files().items() if not (folder / name).exists()}
    write_new(folder, missing)
    for name in missing:
        click.echo(str(folder / name))
    for path in sorted(folder.glob("*.yaml")):
        before = path.read_bytes().decode("utf-8-sig")
        if (after := with_modeline(before, path.name)) != before:
            write_whole(path, after.encode())
            click.echo(str(path))
