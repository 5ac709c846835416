"""Building again with every change: what a terminal shows of it, one block a build."""

import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import click

from zine.cli import problems, refused
from zine.cli.coloring import coloring
from zine.errors import Level, Problem, ZineError

_CLEAR = "\033[2J\033[3J\033[H"
_MOST_WARNINGS = 8  # that a block shows in full; `zine check` shows all


class Blocks:
    """Status in blocks. On a terminal each takes the place of the one before; elsewhere they follow each other."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shown = 0

    @contextmanager
    def block(self) -> Iterator[None]:
        """Whatever is printed meanwhile is one block. It ends with what is watched, and when that was last built."""
        if self._shown and sys.stderr.isatty():
            click.echo(_CLEAR, nl=False, err=True)
        self._shown += 1
        yield
        click.echo(f"  {time.strftime('%H:%M:%S')}  watching {self._folder}; Ctrl-C stops", err=True)


def rebuild(folder: Path, build: Callable[[], int]) -> int:
    """Build now, and whenever files of the zine change, until somebody stops it. Whatever fails is tried again then.

    Raises:
        KeyboardInterrupt: somebody stops it.
    """
    from zine.preview.watching import Watch  # noqa: PLC0415 brings in the watcher, which a single build does without

    watch, blocks = Watch(folder), Blocks(folder)
    code = _built(blocks, build)
    for _ in watch.changes(Event()):
        code = _built(blocks, build)
    return code


def tell(blocks: Blocks, made: str, found: Sequence[Problem], *, files: Mapping[str, str]) -> None:
    """Show what came of a build for the preview: what it made, or what is wrong."""
    errors = [problem for problem in found if problem.level is Level.ERROR]
    warnings = [problem for problem in found if problem.level is Level.WARNING]
    with blocks.block():
        problems.show((*errors, *warnings[:_MOST_WARNINGS]), files)
        if left := len(warnings) - min(len(warnings), _MOST_WARNINGS):
            click.echo(f"  and {left} more warning{'s' * (left != 1)}, which `zine check` shows", err=True)
        sign, colour = ("✗", "red") if errors else ("✓", "green")
        click.secho(f"  {sign} ", fg=colour, nl=False, err=True, color=coloring())
        click.echo(f"{problems.counted(found)}; the last good pages stay" if errors else made, err=True)


def _built(blocks: Blocks, build: Callable[[], int]) -> int:
    with blocks.block():
        try:
            return build()
        except click.ClickException as wrong_now:
            wrong_now.show()
            return wrong_now.exit_code
        except ZineError as error:
            return refused(error)
