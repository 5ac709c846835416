"""`zine art`: a picture alone, many throws of its dice to choose from, or the whole repertoire."""

from pathlib import Path

import click

from zine.cli.files import write_whole
from zine.cli.loaded import loaded

_HELP = """Draw pictures alone, as PNG or SVG.

KEY is a card's key, or the name of a dish; without it every card's picture is drawn. --seeds shows so many throws of
the dice side by side: choose one, and write its seed under art. --gallery draws every dish of the repertoire, and
specimens of all foods, vessels and props.
"""

_EXAMPLES = """\b
Examples:
  zine art bibimbap --seeds 12
  zine art mandu --format svg
  zine art --gallery -o out/gallery
"""

_OUT = Path("out/art")
_MOST_SEEDS = 60
_OF_PICTURES = frozenset((".png", ".svg"))


@click.command("art", help=_HELP, epilog=_EXAMPLES)
@click.argument("key", required=False)
@click.option("-C", "--folder", type=click.Path(path_type=Path), help="The zine's folder.")
@click.option("--seeds", type=click.IntRange(2, _MOST_SEEDS), metavar="N", help="So many throws on one sheet.")
@click.option("--gallery", is_flag=True, help="Every dish, and specimens of all foods, vessels and props.")
@click.option(
    "--format", "form", type=click.Choice(("png", "svg")), default="png", show_default=True, help="Of single pictures."
)
@click.option(
    "--dpi",
    type=click.FloatRange(20, 1200),
    help="Dots an inch; a picture is 300 points wide.  [default: 200, or 40 on sheets]",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=_OUT,
    show_default=True,
    help="The folder for the pictures.",
)
def command(  # noqa: PLR0913 one parameter an option
    key: str | None,
    *,
    folder: Path | None,
    seeds: int | None,
    gallery: bool,
    form: str,
    dpi: float | None,
    output: Path,
) -> None:
    """Draw, write, and say where."""
    from zine.cli.easel import Easel  # noqa: PLC0415 brings in the drawings and ReportLab
    from zine.cli.quiet import quiet_libraries  # noqa: PLC0415 as late as what it quietens

    _refuse_what_does_not_go_together(key, seeds, form=form, more=bool(gallery or dpi))
    if output.suffix.lower() in _OF_PICTURES:
        raise click.BadParameter(f"{output} would be a folder; name one for the pictures", param_hint="-o")
    quiet_libraries()
    easel = Easel(loaded(folder), folder)
    if gallery:
        for name, picture in easel.gallery(dpi or 40):
            _write(output / f"{name}.png", picture)
    elif key and seeds:
        _write(output / f"{key}-seeds.png", easel.throws(key, seeds, dpi or 60))
    elif form == "svg":
        for name, picture in easel.vectors([key] if key else None):
            _write(output / f"{name}.svg", picture)
    else:
        for name, picture in easel.pictures([key] if key else None, dpi or 200):
            _write(output / f"{name}.png", picture)


def _refuse_what_does_not_go_together(key: str | None, seeds: int | None, *, form: str, more: bool) -> None:
    if seeds and not key:
        raise click.UsageError("--seeds wants one picture: zine art KEY --seeds 12")
    if form == "svg" and (seeds or more):
        raise click.UsageError("an SVG is one picture, without dots: leave out --seeds, --gallery and --dpi")


def _write(path: Path, data: bytes) -> None:
    write_whole(path, data)
    click.echo(str(path))
