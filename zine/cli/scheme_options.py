"""What may be asked of a scheme: how sheets are folded, cut and bound. One declaration for all commands that print."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from zine.cli.measures import Grid, Length, Weight
from zine.model.printer import Printer
from zine.model.sheet import Spacing, Stock, Wishes

_Command = TypeVar("_Command", bound=Callable[..., Any])

_MOST_COPIES = 1000
_BINDINGS, _BACKS = click.Choice(("left", "right", "top")), click.Choice(("paired", "last", "none"))
_CREEP = click.Choice(("inward", "outward", "scale"))
_STOCK = "Paper, as 80g or 0.1mm: pages make up for its creep; 0mm for none."
_OPTIONS = (
    click.option(
        "--binding",
        type=_BINDINGS,
        default="left",
        show_default=True,
        help="Where the spine is; cards bound at the top turn like a calendar.",
    ),
    click.option("--grid", type=Grid(), metavar="CxR", help="Columns and rows of what is cut, and of nup.  [most]"),
    click.option(
        "--gutter", type=Length(), help="Between pages that are cut apart.  [of cards what bleeds and fits, else 0mm]"
    ),
    click.option("--signature", type=click.IntRange(1, 100), metavar="N", help="Most sheets of one signature."),
    click.option("--folds", metavar="LIST", help="Folds in order, x or y, for folds and perfect: yx, xyx."),
    click.option("--nest", is_flag=True, help="Fold sheets one by one, then put one inside the other."),
    click.option(
        "--copies",
        type=click.IntRange(1, _MOST_COPIES),
        metavar="N",
        help="Of every page, for cards, cutstack and nup [1]; of quarter two, or one that uses both halves [2].",
    ),
    click.option("--backs", type=_BACKS, default="paired", show_default=True, help="Of cards."),
    click.option("--mill", type=Length(), default="0mm", help="Ground off each leaf's spine."),
    click.option("--creep", type=_CREEP, default="inward", show_default=True, help="How to make up for it."),
    click.option("--bottling", is_flag=True, help="Make up for the lean of leaves folded at their heads, too."),
    click.option("--measured-creep", type=Length(), help="How far a folded dummy's innermost leaf stands out."),
    click.option("--cover", type=Weight(), metavar="WEIGHT", help="Write the outer four pages apart, for such paper."),
)
_NAMES = (
    *("binding", "grid", "gutter", "signature", "folds", "nest", "copies", "backs"),
    *("mill", "stock", "creep", "bottling", "measured_creep", "cover"),
)


class PressCommand(click.Command):
    """A command whose help lists what schemes may be asked last, under a heading of its own."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write both lists."""
        rows = [(each.name in _NAMES, row) for each in self.get_params(ctx) if (row := each.get_help_record(ctx))]
        for heading, of_schemes in (("Options", False), ("Press options", True)):
            with formatter.section(heading):
                formatter.write_dl([row for its, row in rows if its is of_schemes])


def scheme_options(*, stock: str) -> Callable[[_Command], _Command]:
    """Return what gives a command these options; `stock` is its usual paper."""
    thickness = click.option("--stock", type=Weight(), default=stock, show_default=True, metavar="WEIGHT", help=_STOCK)
    place = _NAMES.index("stock")

    def given(command: _Command) -> _Command:
        for option in reversed((*_OPTIONS[:place], thickness, *_OPTIONS[place:])):
            command = option(command)
        return command

    return given


def refuse_idle(scheme: str | None) -> None:
    """Refuse what was asked for on the command line, but the scheme, or a PDF of pages without one, does nothing with.

    Settings and variables hold for all schemes alike, and are not asked about.

    Raises:
        click.UsageError: it names the schemes that would heed it.
    """
    context = click.get_current_context()
    asked = [name for name in _NAMES if name != "binding" and _is_asked_for(name, context)]
    if not asked:
        return
    from zine.impose.schemes import SCHEMES  # noqa: PLC0415 brings in pikepdf, which --help does without

    signature = context.params["signature"] is not None
    taken = SCHEMES[scheme].taken(signature=signature) if scheme else ()
    for name in asked:
        if name not in taken:
            heeding = [each for each, way in SCHEMES.items() if name in (*way.takes, *way.in_signatures)]
            raise click.UsageError(_idle(f"--{name.replace('_', '-')}", scheme, heeding, signature=signature))


def _is_asked_for(name: str, context: click.Context) -> bool:
    """Whether an option was typed, and is not just what it usually is."""
    (option,) = (each for each in context.command.params if each.name == name)
    usual = option.default
    if isinstance(usual, str):
        usual = option.type_cast_value(context, usual)
    return context.get_parameter_source(name) is ParameterSource.COMMANDLINE and context.params[name] != usual


def _idle(option: str, scheme: str | None, heeding: list[str], *, signature: bool) -> str:
    if scheme is None:
        return f"{option} is for sheets, of which --format pages has none"
    if scheme in heeding:
        return f"{scheme} does nothing with {option} {'together with' if signature else 'without'} --signature"
    *others, last = heeding
    told = f"{', '.join(others)} and {last} do" if others else f"{last} does"
    return f"{scheme} does nothing with {option}; {told}"


def wishes(options: Mapping[str, Any], printer: Printer | None) -> Wishes:
    """Return what was asked for."""
    paper_names = ("stock", "creep", "cover", "measured_creep", "bottling")
    caliper, mode, around, measured, bottling = (options[name] for name in paper_names)
    stock = Stock(caliper, mode, around or 0.0, measured, bottling)
    own = {name: options[name] for name in ("binding", "grid", "signature", "folds", "nest", "copies", "backs")}
    return Wishes(**own, spacing=_spacing(options, printer), stock=stock, cover=options["cover"] is not None)


def _spacing(options: Mapping[str, Any], printer: Printer | None) -> Spacing:
    """Return the distances that were asked for; margins that were not are the printer's, as far as it was measured."""
    gutter, margin = options["gutter"], options["margin"]
    if margin is None:
        margin = printer.margin if printer else 0.0
    return Spacing(gutter or 0.0, options["mill"], margin, fit=options["fit"], roomy=gutter is None)
