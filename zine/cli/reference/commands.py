"""The page of commands: what each does, with every argument and option, as `--help` says it."""

from collections.abc import Iterator

import click

from zine.cli import COMMANDS, zine
from zine.cli.reference.markdown import table

_HEAD = """# Commands

`zine` is the program; `python -m zine` is the same. Every command tells of itself with `--help`. An option may also be
set by an environment variable: `ZINE_BUILD_PAPER=letter` stands for `zine build --paper letter`.

Exit codes: 0 good; 1 problems in the files; 2 wrong use; 3 does not fit; 4 cannot be imposed; 5 cannot be written;
70 a fault of the program's own; 130 stopped.
"""


def reference() -> str:
    """Return the page."""
    root = click.Context(zine, info_name="zine")
    summaries = [(f"[`zine {name}`](#zine-{name})", summary) for name, (_, summary) in COMMANDS.items()]
    parts = [_HEAD, table(("command", "what it does"), summaries)]
    for context in contexts(root):
        parts += _command(context)
    return "\n".join(parts)


def contexts(above: click.Context) -> Iterator[click.Context]:
    """Yield a context for each command of a group, and for those of its groups."""
    group = above.command
    assert isinstance(group, click.Group), "commands belong to groups"  # noqa: S101 its callers see to that
    for name in group.list_commands(above):
        command = group.get_command(above, name)
        assert command is not None, f"{name} is listed"  # noqa: S101 the group has just said so
        context = click.Context(command, info_name=name, parent=above)
        yield context
        if isinstance(command, click.Group):
            yield from contexts(context)


def _command(context: click.Context) -> Iterator[str]:
    command = context.command
    usage = " ".join([context.command_path, *_pieces(command)])
    yield f"## {context.command_path}\n"
    yield f"```text\n{usage}\n```\n"
    yield f"{_reflowed(command.help or '')}\n"
    rows = [(f"`{_names(option)}`", _values(option), option.help or "") for option in _options(command)]
    if rows:
        yield table(("option", "takes", "what it does"), rows)
    if command.epilog:
        yield f"```sh\n{_examples(command.epilog)}\n```\n"


def _pieces(command: click.Command) -> Iterator[str]:
    """Yield the usage of a command: options, then arguments by the words that its help knows them by."""
    yield "[OPTIONS]"
    if isinstance(command, click.Group):
        yield "COMMAND"
    for parameter in command.params:
        if isinstance(parameter, click.Argument):
            name = (parameter.metavar or (parameter.name or "").upper()).strip("[].")
            yield (name if parameter.required else f"[{name}]") + ("..." if parameter.nargs < 0 else "")


def _options(command: click.Command) -> Iterator[click.Option]:
    yield from (each for each in command.params if isinstance(each, click.Option) and not each.hidden)


def _names(option: click.Option) -> str:
    return ", ".join([*sorted(option.opts, key=len), *option.secondary_opts])


def _values(option: click.Option) -> str:
    """Return what an option takes: its own word for it, the words to choose from, or the kind of value."""
    if option.is_flag:
        return ""
    if isinstance(option.type, click.Choice):
        return " or ".join(f"`{choice}`" for choice in option.type.choices)
    said = option.metavar or option.type.name
    usual = f" (`{option.default}`)" if option.show_default and option.default is not None else ""
    return f"{said}{usual}"


def _reflowed(text: str) -> str:
    """Return help as paragraphs; what click is told to leave alone stays as it is."""
    parts = (part.strip("\n") for part in text.strip().split("\n\n"))
    return "\n\n".join(_kept(part) if part.startswith("\b") else " ".join(part.split()) for part in parts)


def _kept(part: str) -> str:
    return f"```text\n{part.removeprefix(chr(8)).strip(chr(10))}\n```"


def _examples(epilog: str) -> str:
    """Return the examples without their heading and indentation."""
    lines = (line.strip() for line in epilog.replace("\b", "").splitlines())
    return "\n".join(line for line in lines if line and line != "Examples:")
