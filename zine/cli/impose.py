"""`zine impose`: any PDF in, sheets to print, fold and cut out."""

import sys
from pathlib import Path
from typing import Any

import click

from zine.cli import problems
from zine.cli.files import write_all, write_to_stdout
from zine.cli.measures import paper
from zine.cli.press import SCHEMES, Order, files, pressed
from zine.cli.press_options import press_options
from zine.cli.printers import printer_called
from zine.cli.quiet import quiet_libraries
from zine.cli.scheme_options import refuse_idle, scheme_options, wishes
from zine.cli.settings import settle_user
from zine.errors import ExitCode

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
  zine impose cards.pdf -o print.pdf --scheme cards --copies 10
"""


@click.command("impose", help=_HELP)
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), is_eager=True, callback=settle_user)
@click.option("-o", "--output", metavar="FILE", required=True, help="Where to write; - is standard output.")
@click.option("--scheme", type=click.Choice(SCHEMES), default="booklet", show_default=True, help="See above.")
@press_options
@scheme_options(stock="0mm")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
def command(file: Path, output: str, **options: Any) -> int:
    """Impose, fold in thought, write, and say what to do with the sheets."""
    from zine.impose.instructions import instructions  # noqa: PLC0415 brings in pikepdf, which --help does without

    quiet_libraries()
    refuse_idle(options["scheme"])
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
    return Order(
        options["scheme"],
        paper(options["paper"]),
        options["flip"],
        wishes(options, printer),
        printer,
        options["sheet"],
    )
