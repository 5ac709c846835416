"""`zine impose`: any PDF in, sheets to print, fold and cut out."""

import sys
from pathlib import Path
from typing import Any

import click

from zine.cli import problems
from zine.cli.files import write_all, write_to_stdout
from zine.cli.measures import Grid, Length, Weight, paper
from zine.cli.press import SCHEMES, Order, files, pressed
from zine.cli.press_options import press_options, room
from zine.cli.printers import printer_called
from zine.cli.quiet import quiet_libraries
from zine.cli.settings import settle_user
from zine.errors import ExitCode
from zine.model.printer import Printer
from zine.model.sheet import Stock, Wishes

_HELP = """Place the pages of FILE, any PDF, on sheets of paper, to fold, cut and bind.

Pages keep their size; if they do not fit, you are told what would. The sheets are folded in thought before they are
written, and only written if they read in order.

\b
Schemes:
  booklet     sheets folded in half together; --signature N sews several
  perfect     cut leaves, or with --signature N folded sheets, glued
  quarto      sheets folded twice        octavo      three times
  folds       --folds xyx: as you say    quarter     two booklets, cut apart
  minizine    8 pages, one slit          minizine16  16 pages, one side
  poster      a minizine, its last page a poster on the back
  accordion   strips, folded to and fro  cards       cut, with their backs
  cutstack    leaves cut and stacked     nup         pages side by side

\b
Examples:
  zine impose story.pdf -o print.pdf
  zine impose story.pdf -o print.pdf --scheme minizine --paper letter --fit --margin 5mm
  zine impose cards.pdf -o print.pdf --scheme cards --gutter 6mm
"""


_BINDINGS, _BACKS = click.Choice(("left", "right", "top")), click.Choice(("paired", "last", "none"))
_CREEP = click.Choice(("inward", "outward", "scale"))


@click.command("impose", help=_HELP)
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), is_eager=True, callback=settle_user)
@click.option("-o", "--output", metavar="FILE", required=True, help="Where to write; - is standard output.")
@click.option("--scheme", type=click.Choice(SCHEMES), default="booklet", show_default=True, help="See above.")
@press_options
@click.option(
    "--binding",
    type=_BINDINGS,
    default="left",
    show_default=True,
    help="Where the spine is; cards bound at the top turn like a calendar.",
)
@click.option("--grid", type=Grid(), metavar="CxR", help="Columns and rows of what is cut, and of nup.  [most]")
@click.option("--signature", type=click.IntRange(1, 100), metavar="N", help="Most sheets of one signature.")
@click.option("--folds", metavar="LIST", help="Folds in order, x or y, for folds and perfect: yx, xyx.")
@click.option("--nest", is_flag=True, help="Fold sheets one by one, then put one inside the other.")
@click.option("--copies", type=click.IntRange(1, 2), help="Of quarter: two, or one that uses both halves.  [2]")
@click.option("--backs", type=_BACKS, default="paired", show_default=True, help="Of cards.")
@click.option("--mill", type=Length(), default="0mm", help="Ground off each leaf's spine.")
@click.option("--stock", type=Weight(), default="0mm", metavar="WEIGHT", help="80g or 0.1mm: make up for creep.")
@click.option("--creep", type=_CREEP, default="inward", show_default=True, help="How to make up for it.")
@click.option("--bottling", is_flag=True, help="Make up for the lean of leaves folded at their heads, too.")
@click.option("--measured-creep", type=Length(), help="How far a folded dummy's innermost leaf stands out.")
@click.option("--cover", type=Weight(), metavar="WEIGHT", help="Write the outer four pages apart, for such paper.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
def command(file: Path, output: str, **options: Any) -> int:
    """Impose, fold in thought, write, and say what to do with the sheets."""
    from zine.impose.instructions import instructions  # noqa: PLC0415 brings in pikepdf, which --help does without

    quiet_libraries()
    if options["cover"] is not None and output == "-":
        raise click.UsageError("a cover is a file of its own, so -o - will not do")
    source = sys.stdin.buffer.read() if str(file) == "-" else file
    imposed = pressed(source, _order(options))
    if imposed.backs and output == "-":
        raise click.UsageError("fronts and backs are two files, so -o - will not do")
    if not options["quiet"]:
        problems.show(imposed.warnings, {})
    if output == "-":
        write_to_stdout(imposed.pdf)
    else:
        written = dict(files(Path(output), imposed))
        write_all(written, sources=[file])
        click.echo("\n".join(map(str, written)))
    if not options["quiet"]:
        click.echo(instructions(imposed), err=True)
    return ExitCode.OK


def _order(options: dict[str, Any]) -> Order:
    printer = printer_called(options["printer"]) if options["printer"] else None
    wishes = _wishes(options, printer)
    return Order(options["scheme"], paper(options["paper"]), options["flip"], wishes, printer, options["sheet"])


def _wishes(options: dict[str, Any], printer: Printer | None) -> Wishes:
    paper_names = ("stock", "creep", "cover", "measured_creep", "bottling")
    caliper, mode, around, measured, bottling = (options[name] for name in paper_names)
    stock = Stock(caliper, mode, around or 0.0, measured, bottling)
    own = {name: options[name] for name in ("binding", "grid", "signature", "folds", "nest", "copies", "backs")}
    return Wishes(**own, room=room(options, printer), stock=stock, cover=options["cover"] is not None)
