"""`zine completion`: the script that lets a shell complete commands, options and their words."""

import click

_SHELLS = ("bash", "zsh", "fish")

_HELP = """Print the script that lets your SHELL complete commands and options.

\b
bash  eval "$(zine completion bash)"           in ~/.bashrc
zsh   eval "$(zine completion zsh)"            in ~/.zshrc
fish  zine completion fish | source            in ~/.config/fish/config.fish
"""

_EXAMPLES = """\b
Examples:
  zine completion bash >> ~/.bashrc
  zine completion fish > ~/.config/fish/completions/zine.fish
"""


@click.command("completion", help=_HELP, epilog=_EXAMPLES)
@click.argument("shell", type=click.Choice(_SHELLS))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print click's own script for the program."""
    from click.shell_completion import get_completion_class  # noqa: PLC0415 only this command needs it

    complete = get_completion_class(shell)
    assert complete is not None, "click knows each of these shells"  # noqa: S101 they are its own
    click.echo(complete(ctx.find_root().command, {}, "zine", "_ZINE_COMPLETE").source(), nl=False)
