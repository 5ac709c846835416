"""`zine fmt`: fields in their usual order, lines of a readable length, nothing else changed."""

import difflib
from pathlib import Path

import click

from zine.cli import problems
from zine.cli.files import write_whole
from zine.cli.places import folder_of_cards
from zine.cli.starters import ORDER
from zine.errors import ExitCode, Problem

_HELP = """Put fields in their usual order, those inside ingredients and sources too, and wrap long lines.

Comments, quotes and every word stay.

PATHS are card files, zine.yaml, or folders of them; without any, the folder that zine build takes. A file that would
say something else afterwards, if only a comment, is left alone.
"""

_EXAMPLES = """\b
Examples:
  zine fmt --diff
  zine fmt cards/mandu.yaml --check
"""


@click.command("fmt", help=_HELP, epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True), metavar="[PATHS]...")
@click.option("--check", "only_check", is_flag=True, help="Change nothing; exit 1 when something would.")
@click.option("--diff", "show_diff", is_flag=True, help="Change nothing; print what would.")
def command(paths: tuple[Path, ...], only_check: bool, show_diff: bool) -> int:
    """Tidy each file, or tell what would change."""
    wrong: list[Problem] = []
    texts: dict[str, str] = {}
    changed = 0
    for path in _files(paths):
        before = _read(path)
        after = _tidied(before, path) if isinstance(before, str) else before
        texts[str(path)] = before if isinstance(before, str) else ""
        if isinstance(before, Problem):
            wrong.append(before)
        elif isinstance(after, Problem):
            wrong.append(after)
        elif after != before:
            changed += 1
            _tell(before, after, path, written=not (only_check or show_diff), shown=show_diff)
    problems.show(wrong, texts)
    return ExitCode.PROBLEMS if wrong or (only_check and changed) else ExitCode.OK


def _tell(before: str, after: str, path: Path, *, written: bool, shown: bool) -> None:
    if written:
        write_whole(path, after.encode())
        click.echo(str(path))
    elif shown:
        old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
        click.echo("".join(difflib.unified_diff(old, new, f"{path} as it is", f"{path} tidied")), nl=False)
    else:
        click.echo(f"would change {path}", err=True)


def _files(paths: tuple[Path, ...]) -> list[Path]:
    found: list[Path] = []
    for path in paths or (folder_of_cards(None),):
        found += sorted(path.glob("*.y*ml")) if path.is_dir() else [path]
    return [path for path in found if not path.name.startswith(".")]


def _read(path: Path) -> str | Problem:
    """Return a file's text as it is, or why the loader would not read it."""
    from zine.load.text import read  # noqa: PLC0415 no help needs it

    text = read(path, str(path))
    return path.read_bytes().decode("utf-8-sig") if isinstance(text, str) else text


def _tidied(text: str, path: Path) -> str | Problem:
    """Return a file's text tidied; lines keep the ending they have."""
    from zine.load.forms import form  # noqa: PLC0415 no help needs the declaration of zine.yaml
    from zine.load.order import Usual  # noqa: PLC0415 likewise
    from zine.load.tidy import tidied  # noqa: PLC0415 brings in ruamel.yaml
    from zine.model.card import Card  # noqa: PLC0415 as above
    from zine.model.project import Settings  # noqa: PLC0415 as above

    usual = Usual(Settings, tuple(form(Settings).slots)) if path.stem == "zine" else Usual(Card, ORDER)
    ending = "\r\n" if "\r\n" in text else "\n"
    after = tidied(text.replace("\r\n", "\n"), usual, str(path))
    return after if isinstance(after, Problem) else after.replace("\n", ending)
