"""`zine build`: cards in, a PDF to read and a PDF to print out."""

import gc
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import click

from zine.cli import problems
from zine.cli.files import write_all, write_to_stdout
from zine.cli.finished import Edition, Finished, finished
from zine.cli.places import folder_of_cards
from zine.cli.progress import Progress
from zine.errors import ExitCode, OutputError

FORMATS = ("pages", "booklet")
FLIPS = ("short", "long")

_HELP = """Make the zine: a PDF to read and a booklet PDF to print, fold and staple.

Without FOLDER: the one you stand in when it holds a zine.yaml, else ./cards, else the bundled zine. A zine
that names no trim gets the page that folds from the paper: A5 from A4, half-letter from Letter.
"""

_EXAMPLES = """\b
Examples:
  zine build --open
  zine build my-zine --format booklet --paper letter -o booklet.pdf
"""


@dataclass(frozen=True, slots=True)
class _Target:
    """Where the results go: a folder of two files, one file, or standard output."""

    reader: Path | None
    booklet: Path | None
    stdout: str | None = None


@click.command("build", help=_HELP, epilog=_EXAMPLES)
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("-o", "--output", metavar="FILE", help="Write here instead of out/; - is standard output.")
@click.option(
    "--format", "form", type=click.Choice(FORMATS), help="Only the pages, or only the booklet.  [default: both]"
)
@click.option("--paper", default="a4", show_default=True, help="a4, letter, a3, legal, tabloid or WxH (mm, in).")
@click.option(
    "--flip", type=click.Choice(FLIPS), default="short", show_default=True, help="Edge your printer turns over."
)
@click.option("--only", multiple=True, metavar="KEY", help="Only this card; may be repeated.")
@click.option("--open", "open_it", is_flag=True, help="Show the result when it is done.")
@click.option("--strict", is_flag=True, help="Warnings count as errors: nothing is written.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
@click.option("-v", "--verbose", is_flag=True, help="Say how long each stage took.")
def command(folder: Path | None, output: str | None, **options: object) -> int:
    """Build, write, and say how to print it."""
    gc.disable()  # a build ends before there is much to collect; looking for it takes a twentieth of its time
    edition = Edition(
        folder=folder_of_cards(folder),
        paper=str(options["paper"]),
        flip=options["flip"],  # type: ignore[arg-type] # click gives one of FLIPS
        only=tuple(options["only"]),  # type: ignore[arg-type] # click gives a tuple of text
        booklet=options["form"] != "pages",
    )
    target = _target(output, options["form"])  # type: ignore[arg-type] # click gives one of FORMATS, or None
    quiet = bool(options["quiet"])
    with Progress(quiet=quiet, verbose=bool(options["verbose"])) as progress:
        result = finished(edition, progress)
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


def _target(output: str | None, form: str | None) -> _Target:
    """Read -o: a folder's usual names, one named file (its booklet beside it), or `-`.

    Raises:
        OutputError: what is named can only be a folder.
    """
    if output == "-":
        return _Target(None, None, stdout=form or "pages")
    if output is None:
        reader, booklet = Path("out/zine.pdf"), Path("out/zine-booklet.pdf")
    elif output in ("", ".", "..") or output.endswith(("/", os.sep)):
        raise OutputError(f"{output or 'nothing'} is no name of a file", "name a file with -o")
    else:
        reader = Path(output)
        booklet = reader if form == "booklet" else reader.with_name(f"{reader.stem}-booklet.pdf")
    return _Target(reader if form != "booklet" else None, booklet if form != "pages" else None)


def _write(result: Finished, target: _Target) -> tuple[Path, ...]:
    """Write what was asked for; paths go to standard output when it is not a terminal."""
    if target.stdout:
        write_to_stdout(result.booklet if target.stdout == "booklet" else result.reader)
        return ()
    jobs = ((target.reader, result.reader), (target.booklet, result.booklet))
    files = {path: data for path, data in jobs if path is not None}
    write_all(files)
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
