"""Progress: only on a terminal, and only once a build has taken a second."""

import sys
import time
from types import TracebackType

import click

_PATIENCE = 1.0


class Progress:
    """Tells how far a build is. Hears `(done, all)` from the layout; keeps time for the summary."""

    def __init__(self, *, quiet: bool, verbose: bool) -> None:
        self.verbose = verbose and not quiet
        self._shown = False
        self._may_show = not quiet and sys.stderr.isatty()
        self._start = time.perf_counter()

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._shown:
            click.echo("\r\033[K", nl=False, err=True)

    @property
    def seconds(self) -> float:
        """How long it has been."""
        return time.perf_counter() - self._start

    def __call__(self, done: int, all_parts: int) -> None:
        """Hear how many parts of the book are laid out."""
        if self._may_show and self.seconds > _PATIENCE:
            self._shown = True
            click.echo(f"\r  laying out {done} of {all_parts} ", nl=False, err=True)

    def stage(self, name: str) -> None:
        """With -v, say that a stage is done and when."""
        if self.verbose:
            click.echo(f"  {self.seconds * 1000:7.0f} ms  {name}", err=True)
