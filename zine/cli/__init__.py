"""The command line: arguments in, messages and an exit code out. The only package that writes files."""

import errno
import importlib
from collections.abc import Sequence

import click

from zine import __version__
from zine.cli.coloring import coloring
from zine.errors import ExitCode, InputError, OutputError, Problem, ZineError

# Each command is imported only when it runs, so that `zine --help` stays quick.
COMMANDS: dict[str, tuple[str, str]] = {
    "build": ("zine.cli.build", "Make the PDF to read and the PDF to print."),
    "preview": ("zine.cli.preview", "Show the zine in the browser, drawn anew with every save."),
    "check": ("zine.cli.check", "Find mistakes in the cards, all at once."),
    "impose": ("zine.cli.impose", "Place any PDF on sheets to print, fold and cut."),
    "unimpose": ("zine.cli.unimpose", "Take sheets apart into their pages again."),
    "calibrate": ("zine.cli.calibrate", "Make backs lie exactly behind their fronts."),
    "new": ("zine.cli.new", "Make a folder that is a zine at once."),
    "card": ("zine.cli.card", "Start a card with the fields you choose."),
    "export": ("zine.cli.export", "Make pictures of pages, spreads or cards; a contact sheet; a flip-book."),
    "art": ("zine.cli.art", "Draw a picture alone, throws to choose from, or the whole repertoire."),
    "list": ("zine.cli.list", "List cards, fields, themes, dishes, foods, fonts, papers, schemes."),
    "show": ("zine.cli.show", "Print one card in the terminal."),
    "sources": ("zine.cli.sources", "List every claim with its source and heading."),
    "shopping-list": ("zine.cli.shopping_list", "List all ingredients of all cards."),
    "fmt": ("zine.cli.fmt", "Put fields in their usual order and wrap lines."),
    "schema": ("zine.cli.schema", "Print or install the JSON Schemas for editors."),
    "theme": ("zine.cli.theme", "Take a theme into your zine, to change it."),
    "doctor": ("zine.cli.doctor", "Tell versions, fonts, caches, and where settings come from."),
    "completion": ("zine.cli.completion", "Print the completion script of your shell."),
    "docs": ("zine.cli.docs", "Open the reference."),
}

_EXAMPLES = """\b
Examples:
  zine build --open
  zine check cards/
"""


class _Commands(click.Group):
    """A group that knows its commands by name and imports one when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 click's signature
        return [*COMMANDS]  # `list` is a command here, once it has been imported

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 click's signature
        if cmd_name not in COMMANDS:
            return None
        module, _ = COMMANDS[cmd_name]
        command: click.Command = importlib.import_module(module).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 click's signature
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in COMMANDS.items()])


@click.command(
    cls=_Commands,
    help="YAML recipe cards in, a printable zine out.",
    epilog=_EXAMPLES,
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": "ZINE"},
)
@click.version_option(__version__, "-V", "--version", prog_name="zine")
@click.pass_context
def zine(ctx: click.Context) -> None:
    """Carry the colour setting to every command."""
    ctx.color = coloring()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Every way out goes through here."""
    try:
        code = zine.main(args=arguments, prog_name="zine", standalone_mode=False)
    except click.ClickException as wrong_use:
        wrong_use.show()
        return wrong_use.exit_code
    except click.exceptions.Abort:
        click.echo("Stopped.", err=True)
        return ExitCode.INTERRUPTED
    except ZineError as error:
        return refused(error)
    except SystemExit as left:  # shell completion leaves so with 0; click with 1, when nobody reads our output (EPIPE)
        return ExitCode.CANNOT_WRITE if left.code else ExitCode.OK
    except Exception as fault:  # noqa: BLE001 the last line of defence: a fault of ours must say so, with its own code
        return _stopped(fault)
    return code if isinstance(code, int) else ExitCode.OK


def refused(error: ZineError) -> int:
    """Say why the program would not: every problem of the files, or one line and what to do."""
    if isinstance(error, InputError):
        from zine.cli.problems import show  # noqa: PLC0415 only a failed run needs the code frames

        return show(error.problems, error.files)
    if error.mark:
        from zine.cli.problems import show  # noqa: PLC0415 likewise

        show([Problem(error.message, error.mark, error.hint)], error.files)
        return error.exit_code
    click.secho("error: ", fg="red", bold=True, nl=False, err=True, color=coloring())
    click.echo(error.message, err=True)
    if error.hint:
        click.echo(f"  hint: {error.hint}", err=True)
    return error.exit_code


def _stopped(fault: Exception) -> int:
    if isinstance(fault, OSError) and fault.errno == errno.ENOSPC:
        return refused(OutputError("the disk is full", "make room, or send the results elsewhere"))
    import traceback  # noqa: PLC0415 only for faults

    traceback.print_exception(fault)
    click.secho("This is a fault in zine, not in your cards.", fg="red", err=True, color=coloring())
    click.echo(f"Please report it with the lines above and `zine --version` ({__version__}).", err=True)
    return ExitCode.INTERNAL
