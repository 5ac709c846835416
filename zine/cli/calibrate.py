"""`zine calibrate`: a sheet that tells where a printer puts its backs, and a place to keep what it told."""

import re
from pathlib import Path
from typing import Any

import click

from zine.cli.files import write_to_stdout, write_whole
from zine.cli.measures import called, paper
from zine.cli.press import FLIPS
from zine.cli.printers import file_of, printer_called, written
from zine.cli.readings import refuse_small, refuse_unreadable
from zine.cli.settings import BUILT_IN, VARIABLES, settle_user
from zine.errors import ExitCode
from zine.model.geometry import Point, Size
from zine.model.printer import Lying, Margins, Measured, Printer
from zine.model.units import MM

_HELP = """Make backs lie exactly behind their fronts, on your printer.

Print the sheet on both sides at 100 %, as you will print: the same printer and tray. It tells how to read it. Store
what you read under a name; `zine impose` and `zine build` take it from there with --printer NAME. Most sheets of
booklets lie wide; those of some schemes lie tall, and have a calibration of their own.

All readings are in millimetres; right and up count as plus, left and down as minus.

\b
Examples:
  zine calibrate -o calibrate.pdf
  zine calibrate --read --printer office --top-left 0.4,-0.2 --bottom-right 0.6,-0.2 --margins 4,4,4,6
  zine build --printer office
"""


class _Numbers(click.ParamType):  # type: ignore[type-arg] # generic only in later releases of click
    """So many numbers, in millimetres."""

    name = "numbers"

    def __init__(self, count: int) -> None:
        self.count = count

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[float, ...]:
        """Read `0.4,-1.2`; return points."""
        found = [part.strip().replace("−", "-") for part in str(value).removesuffix("mm").split(",")]
        if len(found) != self.count or not all(re.fullmatch(r"[+-]?\d{1,4}(\.\d+)?", part) for part in found):
            self.fail(f"{value!r} is not {self.count} numbers with commas between", param, ctx)
        return tuple(float(part) * MM for part in found)


@click.command("calibrate", help=_HELP)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    is_eager=True,
    callback=settle_user,
    help="Where to write the sheet; - is standard output.",
)
@click.option(
    "--paper",
    default=BUILT_IN["paper"],
    envvar=VARIABLES["paper"],
    show_default=True,
    help="a4, letter, a3, legal, tabloid or WxH (mm, in).",
)
@click.option("--lying", type=click.Choice(("wide", "tall")), default="wide", show_default=True, help="How it lies.")
@click.option(
    "--flip",
    type=click.Choice(FLIPS),
    default=BUILT_IN["flip"],
    envvar=VARIABLES["flip"],
    show_default=True,
    help="As you will print.",
)
@click.option("--read", is_flag=True, help="Store what you read off the sheet.")
@click.option(
    "--printer",
    metavar="NAME",
    envvar=VARIABLES["printer"],
    help="The name to store it under: letters, digits, hyphens.",
)
@click.option("--top-left", type=_Numbers(2), metavar="X,Y", help="Where the back's zeros lie at the top left.")
@click.option("--bottom-right", type=_Numbers(2), metavar="X,Y", help="And at the bottom right.")
@click.option("--front-rulers", type=_Numbers(2), metavar="X,Y", help="Lengths of the front's rulers.")
@click.option("--back-rulers", type=_Numbers(2), metavar="X,Y", help="Lengths of the back's rulers.")
@click.option("--margins", type=_Numbers(4), metavar="L,R,T,B", help="What is not printed at each edge.  [0,0,0,0]")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
def command(output: str | None, **options: Any) -> int:
    """Write the sheet, or store what was read."""
    sheet = _lying(paper(options["paper"]), options["lying"])
    if options["read"] or output is not None:
        refuse_small(sheet)
    if options["read"]:
        return _store(sheet, options)
    if output is None:
        raise click.UsageError("name a file for the sheet with -o, or give --read and what you read")
    pdf = _sheet(sheet, options["flip"])
    if output == "-":
        write_to_stdout(pdf)
        return ExitCode.OK
    write_whole(Path(output), pdf)
    click.echo(output)
    if not options["quiet"]:
        sides = "turn it by hand" if options["flip"] == "none" else f"flip on the {options['flip']} edge"
        click.echo(
            f"Print it on {called(options['paper'])}, both sides, {sides}, at 100 %; it says the rest.", err=True
        )
    return ExitCode.OK


def _lying(size: Size, way: Lying) -> Size:
    return size.landscape if way == "wide" else Size(min(size), max(size))


def _sheet(sheet: Size, flip: str) -> bytes:
    from zine.cli.leaflets import printed, workshop  # noqa: PLC0415 brings in YAML and ReportLab
    from zine.impose.duplex import asks_for  # noqa: PLC0415 brings in pikepdf
    from zine.pages.calibration import calibration_pages  # noqa: PLC0415 brings in HarfBuzz

    shop = workshop()
    across = (flip == "short") == (sheet.width >= sheet.height)
    pages = calibration_pages(sheet, shop.faces, across=across)
    return asks_for(printed(pages, "Calibration", shop), "short" if flip == "short" else "long")


def _store(sheet: Size, options: dict[str, Any]) -> int:
    """Store what was read; what is known of the paper lying the other way stays."""
    name = options["printer"]
    if not name or options["top_left"] is None or options["bottom_right"] is None:
        raise click.UsageError("--read wants --printer, --top-left and --bottom-right")
    refuse_unreadable(sheet, options)
    path = file_of(name)
    before = printer_called(name) if path.is_file() else Printer(name)
    found = Measured(_misprint(sheet, options), Margins(*(options["margins"] or (0.0, 0.0, 0.0, 0.0))))
    after = before._replace(wide=found) if options["lying"] == "wide" else before._replace(tall=found)
    write_whole(path, written(after))
    click.echo(str(path))
    if not options["quiet"]:
        (x, y), turn = found.misprint.shift, found.misprint.turn_deg
        told = f"{x / MM:+.2f} mm across, {y / MM:+.2f} mm up, turned {turn:+.3f}°"
        click.echo(f"Backs lie {told}. From now on --printer {name} makes up for it.", err=True)
    return ExitCode.OK


def _misprint(sheet: Size, options: dict[str, Any]) -> Any:
    from zine.impose.backs import misprint  # noqa: PLC0415 brings in pikepdf
    from zine.pages.calibration import apart, ruler  # noqa: PLC0415 brings in HarfBuzz

    scale = None
    if options["front_rulers"] or options["back_rulers"]:
        usual = (ruler(sheet), ruler(sheet))
        front, back = Point(*(options["front_rulers"] or usual)), Point(*(options["back_rulers"] or usual))
        scale = Point(back.x / front.x, back.y / front.y)
    return misprint(Point(*options["top_left"]), Point(*options["bottom_right"]), apart=apart(sheet), scale=scale)
