"""`zine docs`: the reference."""

import sys

import click

from zine.cli.places import bundled

_HELP = """Open the reference that came with the program: fields, words of pictures, commands.

TOPIC is a page's name. Where nobody looks at the terminal, the page's place is only told.
"""

_EXAMPLES = """\b
Examples:
  zine docs
  zine docs fields --print
"""


@click.command("docs", help=_HELP, epilog=_EXAMPLES)
@click.argument("topic", default="")
@click.option("--print", "as_text", is_flag=True, help="Print the page instead.")
def command(topic: str, as_text: bool) -> None:
    """Find the page, and open it or print it."""
    folder = bundled().assets / "reference"
    pages = {path.stem: path for path in sorted(folder.glob("*.md"))}
    if topic and topic not in pages:
        raise click.BadParameter(f"there is no page {topic!r}; there are {', '.join(pages)}", param_hint="TOPIC")
    first = pages.get("README") or pages.get("index") or next(iter(pages.values()))
    path = pages[topic] if topic else first
    if as_text:
        click.echo(path.read_text(encoding="utf-8"), nl=False)
        return
    click.echo(str(path))
    if sys.stdout.isatty():
        click.launch(str(path))
