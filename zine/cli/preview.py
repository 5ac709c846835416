"""`zine preview`: the zine in the browser, drawn anew with every save."""

import socket
import webbrowser
from dataclasses import replace
from pathlib import Path

import click

from zine.cli.measures import EDITIONS, paper, trim
from zine.cli.places import bundled, folder_of_cards
from zine.cli.settings import BUILT_IN, VARIABLES, settle
from zine.cli.watch import Blocks, tell
from zine.errors import ExitCode, OutputError

PORT = 9463  # ZINE on the keys of a telephone

_HELP = """Show the zine in FOLDER in the browser, and draw it anew with every save.

Turn its pages by keys, see it by spreads, pages or printed sheets, and click any part of a page to come to the line
of YAML it was made from. What is wrong stands beside the last good pages. Only this machine can look.
"""

_EXAMPLES = """\b
Examples:
  zine preview
  zine preview my-zine --editor cursor
  zine preview --edition cards --trim 4x6in
  zine preview --read-only --no-open --port 8000
"""


@click.command("preview", help=_HELP, epilog=_EXAMPLES)
@click.argument("folder", required=False, type=click.Path(path_type=Path), is_eager=True, callback=settle)
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="Another if it is taken.")
@click.option("--open/--no-open", "open_it", default=True, show_default=True, help="Show it in your browser.")
@click.option("--edition", type=click.Choice(EDITIONS), default="booklet", show_default=True, help="What to show.")
@click.option("--trim", metavar="SIZE", default="", help="Its page, whatever zine.yaml says: a6, 4x6in, 120x170mm.")
@click.option("--low-ink", is_flag=True, help="As redesigned for little ink.")
@click.option("--read-only", is_flag=True, help="Without the YAML editor in the page.")
@click.option(
    "--editor",
    default="vscode",
    show_default=True,
    metavar="NAME",
    help="That problems open in: vscode, cursor, zed, jetbrains, …, or an address with {path}, {line} and {column}.",
)
@click.option(
    "--paper",
    default=BUILT_IN["paper"],
    envvar=VARIABLES["paper"],
    show_default=True,
    help="That sheets are shown on: a4, letter or WxH (mm, in).",
)
def command(folder: Path | None, port: int, editor: str, **options: object) -> int:
    """Open a port, serve, and stop when told to."""
    from zine.cli.quiet import quiet_libraries  # noqa: PLC0415 as late as what it quietens
    from zine.cli.studios import Studios  # noqa: PLC0415 brings in ReportLab and HarfBuzz
    from zine.pipeline import Studio  # noqa: PLC0415 likewise
    from zine.preview.kitchen import Kitchen  # noqa: PLC0415 likewise
    from zine.preview.links import Opener  # noqa: PLC0415 likewise, and the server
    from zine.preview.server import Hooks, Order, bound, serve  # noqa: PLC0415 likewise

    try:
        opener = Opener(editor)
    except ValueError as wrong:
        raise click.BadParameter(str(wrong), param_hint="--editor") from wrong
    cards = folder_of_cards(folder)
    places, made_as = bundled(), str(options["edition"])
    like = Studio(places.assets, places.fonts, paper(str(options["paper"])), made_as=made_as)
    page = trim(str(options["trim"]), made_as)
    studios = Studios(cards, replace(like, trim=page, low_ink=bool(options["low_ink"])))
    try:
        door = bound(port)
    except OSError as refused:
        raise OutputError(f"no port can be opened: {refused.strerror}", "is this machine's loopback up?") from refused
    quiet_libraries()
    blocks = Blocks(cards)

    def ready() -> None:
        _ready(door, port, open_it=bool(options["open_it"]))

    def cooked(kitchen: Kitchen, seconds: float) -> None:
        pages = len(kitchen.serving.names) if kitchen.serving else 0
        made = f"{pages} page{'s' * (pages != 1)}  {seconds:.1f} s"
        tell(blocks, made, kitchen.problems(), files=kitchen.files())

    serve(Order(cards, studios, opener, bool(options["read_only"])), door, Hooks(ready, cooked))
    return ExitCode.OK


def _ready(door: socket.socket, wished: int, *, open_it: bool) -> None:
    """Say where it is; a browser that cannot be opened is no reason not to serve."""
    host, port = door.getsockname()
    address = f"http://{host}:{port}/"
    if wished not in (0, port):
        click.echo(f"  port {wished} is taken by another program; this is on {port}", err=True)
    click.echo(address)
    if open_it:
        webbrowser.open(address)
