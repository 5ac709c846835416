"""`zine export`: pages, spreads or cards as pictures, a contact sheet, or a flip-book for any browser."""

from collections.abc import Iterable
from pathlib import Path

import click

from zine.cli.files import write_whole
from zine.cli.loaded import folder_argument
from zine.cli.places import folder_of_cards

_FORMATS = ("png", "jpeg", "svg", "contact", "html")
_UNITS = ("page", "spread", "card")
_SUFFIXES = {"png": "png", "jpeg": "jpg"}
_DPI = {"png": 150.0, "jpeg": 150.0, "contact": 40.0, "html": 132.0}

_HELP = """Make pictures of the zine in FOLDER: a file each page, spread or card.

SVG stays sharp at every size: letters are outlines, inks overprint. With --format contact all pictures go on one sheet;
with html, into one page for any browser, without a server: a flip-book that turns by keys, buttons or swipe, and reads
aloud.
"""

_EXAMPLES = """\b
Examples:
  zine export --by spread --pages 2-3 --dpi 200
  zine export --by card --format svg
  zine export my-zine --format html -o my-zine.html
"""


@click.command("export", help=_HELP, epilog=_EXAMPLES)
@folder_argument
@click.option("--format", "form", type=click.Choice(_FORMATS), default="png", show_default=True, help="Of what kind.")
@click.option("--by", type=click.Choice(_UNITS), default="page", show_default=True, help="What goes into one picture.")
@click.option(
    "--dpi", type=click.FloatRange(20, 1200), help="Dots an inch.  [default: 150; 40 on a contact sheet; 132 in html]"
)
@click.option("--pages", metavar="2,4-6", help="Only these, counted from the cover, which is 1.")
@click.option("--card", "key", metavar="KEY", help="Only this card.")
@click.option("--bleed", is_flag=True, help="With what prints beyond the trim, for a print service.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A folder; for contact and html a file.")
def command(folder: Path | None, form: str, output: Path | None, **options: object) -> None:
    """Lay out, take pictures, write, and say where."""
    from zine.cli.quiet import quiet_libraries  # noqa: PLC0415 as late as what it quietens
    from zine.cli.takes import Album, Choice  # noqa: PLC0415 brings in ReportLab, HarfBuzz and PDFium

    if form == "svg" and options["dpi"]:
        raise click.UsageError("an SVG has no dots: leave out --dpi")
    quiet_libraries()
    unit = "page" if form == "html" else str(options["by"])
    choice = Choice(unit, _text(options["pages"]), _text(options["key"]), bool(options["bleed"]))
    dpi = float(options["dpi"] or _DPI.get(form, 0))  # type: ignore[arg-type] # click gives a number, or None
    album = Album(folder_of_cards(folder), choice)
    if form == "html":
        _write(output or Path("out/zine.html"), album.flipbook(dpi))
    elif form == "svg":
        _write_all(album.vectors(), output or Path("out") / f"{unit}s", "svg")
    elif form == "contact":
        _write(output or Path("out/contact.png"), album.contact(dpi))
    else:
        _write_all(album.pictures(form, dpi), output or Path("out") / f"{unit}s", _SUFFIXES[form])


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _write_all(pictures: Iterable[tuple[str, bytes]], folder: Path, suffix: str) -> None:
    for name, data in pictures:
        _write(folder / f"{name}.{suffix}", data)


def _write(path: Path, data: bytes) -> None:
    write_whole(path, data)
    click.echo(str(path))
