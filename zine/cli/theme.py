"""`zine theme`: take a theme into your zine, to change it."""

from pathlib import Path

import click

from zine.cli.new_files import write_new
from zine.cli.places import bundled
from zine.errors import did_you_mean

_HELP = "Take a theme into your zine, to change it."

_EXAMPLES = """\b
Examples:
  zine theme eject obang
  zine theme eject jang --name mine -C my-zine
"""

_EJECT_HELP = """Copy the theme NAME into themes/ beside your cards, where it comes before the bundled one.

Without --name it keeps its name, and zine.yaml stays as it is.
"""


@click.group("theme", help=_HELP, epilog=_EXAMPLES)
def command() -> None:
    """Gather the commands about themes."""


@command.command("eject", help=_EJECT_HELP, epilog=_EXAMPLES)
@click.argument("name")
@click.option("--name", "called", help="What to call the copy.")
@click.option(
    "-C", "--folder", type=click.Path(path_type=Path, file_okay=False), default=Path(), help="The zine's folder."
)
def eject(name: str, called: str | None, folder: Path) -> None:
    """Write the copy and say where it is."""
    themes = {path.stem: path for path in sorted((bundled().assets / "themes").glob("*.yaml"))}
    if name not in themes:
        hint = did_you_mean(name, themes) or f"There are {', '.join(themes)}."
        raise click.BadParameter(f"no theme {name!r}. {hint}", param_hint="NAME")
    copy = called or name
    if any(character in "/\\." for character in copy):
        raise click.BadParameter("a plain word is wanted", param_hint="--name")
    write_new(folder, {f"themes/{copy}.yaml": themes[name].read_bytes()})
    click.echo(str(folder / "themes" / f"{copy}.yaml"))
    if copy != name:
        click.echo(f"Write theme: {copy} in zine.yaml to use it.", err=True)
