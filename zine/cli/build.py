"""`zine build`: cards in, a PDF to read and a PDF to print out."""

import gc
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import click

from zine.cli import problems
from zine.cli.files import write_all, write_to_stdout
from zine.cli.finished import Edition, Finished, finished
from zine.cli.measures import EDITIONS
from zine.cli.places import folder_of_cards
from zine.cli.press import SCHEMES, apart, of_cover
from zine.cli.press_options import press_options
from zine.cli.printers import printer_called
from zine.cli.progress import Progress
from zine.cli.scheme_options import PressCommand, refuse_idle, scheme_options, wishes
from zine.cli.settings import settle
from zine.errors import ExitCode, InputError, OutputError

FORMATS = ("pages", "sheets", *SCHEMES)

_HELP = """Make the zine: a PDF to read and a booklet PDF to print, fold and staple.

Without FOLDER: the one you stand in when it holds a zine.yaml, else ./cards, else the bundled zine. A zine
that names no trim gets the page that folds from the paper: A5 from A4, half-letter from Letter.

Editions are made of the same cards: the booklet; a mini-zine of one sheet, with six dishes (those under `mini` in
zine.yaml); and cards to cut apart, A6 unless --trim says 4x6in, 3x5in or another size: of 85x55mm or 3.5x2in it makes
business cards, with the dish and its key figure.

Its sheets are a booklet's, or the edition's own. A --format makes only one thing: the pages, these sheets, or sheets
of another scheme that `zine impose --help` explains. Pages must fit: a --trim makes smaller ones. What schemes may be
asked, to sew, to cut, for thick paper, stands under Press options; a booklet needs none of it.

\b
Formats:
  pages    to read        sheets   to print, as suits the edition
  booklet  perfect  quarto  octavo  folds  quarter  minizine  minizine16  poster
  accordion  cards  cutstack  nup
"""

_EXAMPLES = """\b
Examples:
  zine build --open
  zine build my-zine --format booklet --paper letter -o booklet.pdf
  zine build --watch
  zine build --edition cards --trim 4x6in
  zine build --format quarter --trim a6
  zine build --signature 4 --cover 250g
"""


class _Target(NamedTuple):
    """Where the results go: a folder of two files, one file, or standard output."""

    reader: Path | None
    booklet: Path | None
    stdout: str | None = None


@click.command("build", cls=PressCommand, help=_HELP, epilog=_EXAMPLES)
@click.argument("folder", required=False, type=click.Path(path_type=Path), is_eager=True, callback=settle)
@click.option("-o", "--output", metavar="FILE", help="Write here instead of out/; - is standard output.")
@click.option("--edition", type=click.Choice(EDITIONS), default="booklet", show_default=True, help="What to make.")
@click.option("--trim", metavar="SIZE", help="Its page, whatever zine.yaml says: a6, 4x6in, 120x170mm.")
@click.option(
    "--format", "form", type=click.Choice(FORMATS), metavar="NAME", help="Only this, of the above.  [default: both]"
)
@press_options
@click.option("--only", multiple=True, metavar="KEY", help="Only this card; may be repeated.")
@click.option("--low-ink", is_flag=True, help="Redesign it for little ink: lines for papers, pale pictures.")
@click.option("--open", "open_it", is_flag=True, help="Show the result when it is done.")
@click.option("-w", "--watch", is_flag=True, help="Build again with every save, until stopped.")
@click.option("--strict", is_flag=True, help="Warnings count as errors: nothing is written.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
@click.option("-v", "--verbose", is_flag=True, help="Say how long each stage took.")
@scheme_options(stock="80g")
def command(folder: Path | None, output: str | None, **options: Any) -> int:
    """Build, write, and say how to print it."""
    scheme = options["form"] if options["form"] in SCHEMES else ""
    refuse_idle(None if options["form"] == "pages" else scheme or options["edition"])
    if options["cover"] is not None and output == "-":
        raise click.UsageError("a cover is a file of its own, so -o - will not do")
    printer = printer_called(options["printer"]) if options["printer"] else None
    edition = Edition(
        folder=folder_of_cards(folder),
        paper=options["paper"],
        flip=options["flip"],
        only=tuple(options["only"]),
        booklet=options["form"] != "pages",
        low_ink=options["low_ink"],
        made_as=options["edition"],
        trim=options["trim"] or "",
        scheme=scheme,
        sheet=options["sheet"],
        printer=printer,
        wishes=wishes(options, printer),
    )
    form = "sheets" if scheme else options["form"]
    target = _target(output, form or "", edition)
    if options["watch"]:
        return _again_and_again(edition, target, options)
    gc.disable()  # a build ends before there is much to collect; looking for it takes a twentieth of its time
    return _once(edition, target, options)


def _again_and_again(edition: Edition, target: _Target, options: Mapping[str, object]) -> int:
    from zine.cli.watch import rebuild  # noqa: PLC0415 one build does without

    if target.stdout:
        raise click.UsageError("--watch writes files again and again, so -o - will not do")
    first = iter([options])
    later = {**options, "open_it": False}
    return rebuild(edition.folder, lambda: _once(edition, target, next(first, later)))


def _once(edition: Edition, target: _Target, options: Mapping[str, object]) -> int:
    """Build, write and tell; return the exit code."""
    quiet = bool(options["quiet"])
    try:
        with Progress(quiet=quiet, verbose=bool(options["verbose"])) as progress:
            result = finished(edition, progress)
    except InputError as wrong:
        return problems.refused(wrong, quiet=quiet)
    if not quiet or options["strict"]:
        problems.show(result.warnings, result.files)
    if options["strict"] and result.warnings:
        click.echo(f"{problems.counted(result.warnings)}; nothing was written (--strict)", err=True)
        return ExitCode.PROBLEMS
    written = _write(result, target)
    if not quiet:
        _tell(result, written, progress)
    if options["open_it"] and written:
        click.launch(str(written[0]))
    return ExitCode.OK


def _target(output: str | None, form: str, edition: Edition) -> _Target:
    """Read -o: a folder's usual names, one named file (its sheets beside it), or `-`.

    Raises:
        OutputError: what is named can only be a folder.
    """
    if output == "-":
        return _Target(None, None, stdout=form or "pages")
    made_as = edition.made_as
    kind = edition.scheme or ("booklet" if made_as == "booklet" else "sheets")
    if output is None:
        stem = "zine" if made_as == "booklet" else f"zine-{made_as}"
        reader, booklet = Path(f"out/{stem}.pdf"), Path(f"out/{stem}-{kind}.pdf")
    elif output in ("", ".", "..") or output.endswith(("/", os.sep)):
        raise OutputError(f"{output or 'nothing'} is no name of a file", "name a file with -o")
    else:
        reader = Path(output)
        booklet = reader if form == "sheets" else reader.with_name(f"{reader.stem}-{kind}.pdf")
    return _Target(reader if form != "sheets" else None, booklet if form != "pages" else None)


def _write(result: Finished, target: _Target) -> tuple[Path, ...]:
    """Write what was asked for; paths go to standard output when it is not a terminal."""
    if target.stdout == "sheets" and result.backs:
        raise click.UsageError("fronts and backs are two files, so -o - will not do")
    if target.stdout:
        write_to_stdout(result.booklet if target.stdout == "sheets" else result.reader)
        return ()
    files = {target.reader: result.reader} if target.reader else {}
    if target.booklet:
        files.update(apart(target.booklet, result.booklet, result.backs))
    if target.booklet and result.cover:
        files.update(apart(of_cover(target.booklet), result.cover, result.cover_backs))
    write_all(files, sources=map(Path, (*result.files, *result.photos)))
    return tuple(files)


def _tell(result: Finished, written: tuple[Path, ...], progress: Progress) -> None:
    click.secho("  ✓ ", fg="green", nl=False, err=True)
    click.echo(f"{result.summary}  {progress.seconds:.1f} s", err=True)
    for path in written:
        click.echo(str(path))
    if result.advice:
        click.echo(result.advice, err=True)


if sys.platform == "win32":  # consoles there may not speak UTF-8, and a tick must not stop a build
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr] # a text stream at start-up
