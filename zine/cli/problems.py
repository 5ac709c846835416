"""Showing problems: in full with code frames, one a line, or as JSON."""

from collections.abc import Mapping, Sequence

import click

from zine.cli.coloring import coloring
from zine.errors import ExitCode, InputError, Level, Problem

STYLES = ("human", "short", "json")


def show(problems: Sequence[Problem], files: Mapping[str, str], style: str = "human") -> int:
    """Print problems to standard error (JSON to standard output) and return the exit code they call for."""
    from zine.cli import report  # noqa: PLC0415 a run without problems needs none of this

    if style == "json":
        click.echo(report.as_json(problems))
    else:
        for problem in problems:
            told = report.short(problem) if style == "short" else report.human(problem, files, color=True)
            click.echo(told, err=True, color=coloring())
    return ExitCode.PROBLEMS if any(problem.level is Level.ERROR for problem in problems) else ExitCode.OK


def refused(wrong: InputError, *, quiet: bool = False) -> int:
    """Show why nothing was made, errors last: they must not scroll away. `quiet` leaves out the warnings."""
    warnings = [] if quiet else [problem for problem in wrong.problems if problem.level is Level.WARNING]
    errors = [problem for problem in wrong.problems if problem.level is Level.ERROR]
    code = show((*warnings, *errors), wrong.files)
    click.echo(f"{counted((*errors, *warnings))}; nothing was written", err=True)
    return code


def counted(problems: Sequence[Problem]) -> str:
    """Say how many errors and warnings there are: `2 errors, 1 warning`."""
    said = []
    for level in Level:
        number = sum(problem.level is level for problem in problems)
        if number:
            said.append(f"{number} {level}{'s' if number > 1 else ''}")
    return ", ".join(said) or "no problems"
