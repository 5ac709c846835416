"""`zine check`: find every mistake of every card in one run."""

from pathlib import Path

import click

from zine.cli import fingerprint
from zine.cli import problems as problems_module
from zine.cli.cache import FolderCache
from zine.cli.places import bundled, cache_folder, folder_of_cards
from zine.errors import ExitCode, InputError, Problem

_HELP = """Find mistakes: unknown words, missing sources, text no face can print, doubtful figures.

Give a FOLDER, or single card files. Every problem of every file is told in one run.
"""

_EXAMPLES = """\b
Examples:
  zine check
  zine check cards/mandu.yaml --strict
"""


@click.command("check", help=_HELP, epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[FOLDER | FILE...]")
@click.option(
    "--format",
    "style",
    type=click.Choice(problems_module.STYLES),
    default="human",
    show_default=True,
    help="In full, one line a problem, or JSON.",
)
@click.option("--strict", is_flag=True, help="Warnings count as errors.")
def command(paths: tuple[Path, ...], style: str, strict: bool) -> int:
    """Check and report; exit 1 when something is wrong."""
    found, files = _problems(paths)
    code = problems_module.show(found, files, style)
    if style != "json":
        click.echo(problems_module.counted(found), err=True)
    return ExitCode.PROBLEMS if strict and found else code


def _problems(paths: tuple[Path, ...]) -> tuple[tuple[Problem, ...], dict[str, str]]:
    from zine.check import check  # noqa: PLC0415 heavy; `zine check --help` needs none of it
    from zine.load import attempt, attempt_cards  # noqa: PLC0415 likewise

    places = bundled()
    folder = _one_folder(paths)
    try:
        if folder is not None:
            project = attempt(folder, places.assets, places.fonts)
        else:
            project = attempt_cards(paths, places.assets, places.fonts)
    except InputError as wrong:
        return wrong.problems, dict(wrong.files)
    cache = FolderCache(cache_folder(), fingerprint.tools(folder or paths[0].parent, places))
    found = sorted((*project.warnings, *check(project, cache)), key=_place)
    return tuple(found), dict(project.files)


def _one_folder(paths: tuple[Path, ...]) -> Path | None:
    from zine.load.found import is_there  # noqa: PLC0415 likewise

    if not paths:
        return folder_of_cards(None)
    if len(paths) == 1 and not is_there(paths[0]):
        return paths[0]
    if any(path.is_dir() for path in paths if not is_there(path)):
        raise click.UsageError("give one folder, or files, not both")
    return None


def _place(problem: Problem) -> tuple[str, int, int]:
    mark = problem.mark
    return (mark.file, mark.line, mark.column) if mark else ("", 0, 0)
