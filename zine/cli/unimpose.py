"""`zine unimpose`: sheets back into pages, in reading order, upright, at trim size."""

import sys
from pathlib import Path
from typing import Any

import click

from zine.cli import problems
from zine.cli.files import write_all, write_to_stdout
from zine.cli.measures import Grid, Length, TrimSize
from zine.cli.press import FLIPS, SCHEMES
from zine.cli.quiet import quiet_libraries
from zine.errors import ExitCode
from zine.model.sheet import Flip, Spacing, Way, Wishes
from zine.model.units import MM

_HELP = """Take the pages of SHEETS, a PDF of imposed sheets, apart again: in reading order, upright, at trim size.

Sheets of `zine impose` and `zine build` need no options: every page comes back as it was, once, with its bleed, links
and bookmarks; sheets of instructions are left out.

Of all others, scans and other programs' booklets, say how they were imposed, with --scheme and what else `zine impose`
would have been told. Each place of a sheet then becomes a page that shows its part of the sheet: nothing is drawn anew,
and what belongs to other pages is only hidden. A page measures what the sheet leaves it, unless you say --trim. Backs
in a file of their own lie last first.

\b
Examples:
  zine unimpose print.pdf -o story.pdf
  zine unimpose scans.pdf -o story.pdf --scheme nup --grid 2x1
"""

_FILE = click.Path(path_type=Path)
_BINDINGS, _BACKS = click.Choice(("left", "right", "top")), click.Choice(("paired", "last", "none"))


@click.command("unimpose", help=_HELP)
@click.argument("sheets", type=click.Path(path_type=Path, allow_dash=True))
@click.option("-o", "--output", metavar="FILE", required=True, help="Where to write; - is standard output.")
@click.option("--backs", type=_FILE, metavar="FILE", help="The backs, where they are apart: SHEETS are fronts then.")
@click.option("--cover", type=_FILE, metavar="FILE", help="The cover, where it is apart.")
@click.option("--cover-backs", type=_FILE, metavar="FILE", help="And its backs.")
@click.option("--scheme", type=click.Choice(SCHEMES), help="How the sheets were imposed: `zine list schemes`.")
@click.option("--flip", type=click.Choice(FLIPS), help="Edge that backs were turned over.  [short; none with --backs]")
@click.option("--trim", type=TrimSize(), metavar="SIZE", help="Of a page: a5, a6 or WxH (mm, in).  [all of its place]")
@click.option("--pages", type=click.IntRange(1), metavar="N", help="How many there are.  [as many as have a place]")
@click.option("--turn", type=click.Choice(("90", "180", "270")), default=None, help="Turn sheets clockwise first.")
@click.option("--binding", type=_BINDINGS, default="left", show_default=True, help="Where the spine is.")
@click.option("--grid", type=Grid(), metavar="CxR", help="Columns and rows of what was cut, and of nup.")
@click.option("--signature", type=click.IntRange(1, 100), metavar="N", help="Most sheets of one signature.")
@click.option("--folds", metavar="LIST", help="Folds in order, x or y, of folds and perfect: yx, xyx.")
@click.option("--nest", is_flag=True, help="Sheets were folded one by one, then put one inside the other.")
@click.option("--copies", type=click.IntRange(1, 2), help="Of quarter: two, or one that uses both halves.  [2]")
@click.option("--card-backs", type=_BACKS, default="paired", show_default=True, help="Of cards.")
@click.option("--gutter", type=Length(), default="0mm", help="Between pages that were cut apart.")
@click.option("--mill", type=Length(), default="0mm", help="Ground off each leaf's spine.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
def command(sheets: Path, output: str, **options: Any) -> int:
    """Read the sheets, write the pages, and say how many there are."""
    from zine.impose.unimpose import Files, unimpose  # noqa: PLC0415 brings in pikepdf, which --help does without

    quiet_libraries()
    source = sys.stdin.buffer.read() if str(sheets) == "-" else sheets
    job = Files(source, options["backs"], options["cover"], options["cover_backs"])
    found = unimpose(job, _way(options))
    if not options["quiet"]:
        problems.show(found.warnings, {})
    if output == "-":
        write_to_stdout(found.pdf)
    else:
        write_all({Path(output): found.pdf}, sources=[each for each in job if isinstance(each, Path)])
        click.echo(output)
    if not options["quiet"]:
        width, height = (f"{length / MM:.1f}".removesuffix(".0") for length in found.size)
        click.echo(f"{found.pages} page{'s'[: found.pages != 1]} of {width} × {height} mm.", err=True)
    return ExitCode.OK


def _way(options: dict[str, Any]) -> Way | None:
    if not options["scheme"]:
        return None
    flip: Flip = options["flip"] or ("none" if options["backs"] else "short")
    turn = int(options["turn"] or 0)
    return Way(options["scheme"], flip, _wishes(options), options["trim"], options["pages"], turn)


def _wishes(options: dict[str, Any]) -> Wishes:
    own = {name: options[name] for name in ("binding", "grid", "signature", "folds", "nest", "copies")}
    return Wishes(**own, backs=options["card_backs"], spacing=Spacing(options["gutter"], options["mill"]))
