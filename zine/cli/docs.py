"""`zine docs`: the reference."""

import sys

import click

from zine.cli.places import bundled

_HELP = """Open the reference that came with the program, in your browser.

TOPIC is fields, words (those of pictures), dishes, themes, schemes or commands. Where nobody looks at the terminal, the
page's place is only told.
"""

_EXAMPLES = """\b
Examples:
  zine docs
  zine docs fields --print
"""

_FIRST = "README"


@click.command("docs", help=_HELP, epilog=_EXAMPLES)
@click.argument("topic", default="")
@click.option("--print", "as_text", is_flag=True, help="Print the page instead.")
def command(topic: str, as_text: bool) -> None:
    """Find the page, and open it or print it."""
    folder = bundled().assets / "reference"
    topics = sorted(path.stem for path in folder.glob("*.md") if path.stem != _FIRST)
    if topic and topic not in topics:
        raise click.BadParameter(f"there is no page {topic!r}; there are {', '.join(topics)}", param_hint="TOPIC")
    if as_text:
        click.echo((folder / f"{topic or _FIRST}.md").read_text(encoding="utf-8"), nl=False)
        return
    page = folder / f"{topic or 'index'}.html"
    click.echo(str(page))
    if sys.stdout.isatty():
        click.launch(str(page))
