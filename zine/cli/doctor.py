"""`zine doctor`: what is installed, which fonts print Hangul, what is kept, and where each setting comes from."""

import platform
import re
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

import click

from zine import __version__
from zine.cli.loaded import folder_argument
from zine.cli.places import bundled, cache_folder, folder_of_cards
from zine.cli.rows import Row, as_text
from zine.cli.settings import Layer, layers, user_file
from zine.model.filenames import SETTINGS_FILES
from zine.model.geometry import Size
from zine.model.text import Text

LIBRARIES = (
    "click",
    "deflate",
    "pikepdf",
    "pillow",
    "platformdirs",
    "pypdfium2",
    "pyphen",
    "pyyaml",
    "reportlab",
    "ruamel.yaml",
    "segno",
    "starlette",
    "uharfbuzz",
    "uvicorn",
    "watchfiles",
)

_HELP = """Tell what this copy of the program is made of, and what holds in FOLDER: to be sent along with a question.

Versions, fonts and the scripts they print, folders and caches, settings with the place that decides each.
"""

_EXAMPLES = """\b
Examples:
  zine doctor
  ZINE_PAPER=letter zine doctor my-zine
"""

_MEGABYTE = 1e6


class Pair(NamedTuple):
    """A name and what there is to say of it."""

    name: str
    value: str


class Settled(NamedTuple):
    """A setting, the place that decides it, and the places that it wins over."""

    name: str
    value: str
    where: str


@click.command("doctor", help=_HELP, epilog=_EXAMPLES)
@folder_argument
def command(folder: Path | None) -> None:
    """Print it all."""
    from zine.cli.typefaces import typefaces  # noqa: PLC0415 brings in HarfBuzz

    place = folder_of_cards(folder)
    _section("Versions", list(_versions()))
    _section("Fonts", [Pair(face.name, f"{face.scripts}, {face.whose}") for face in typefaces(place)])
    _section("Places", list(_places(place)))
    _section("Settings", [*settled(layers(place)), *looks(place)])
    click.echo("Flags win over all of these.")


def settled(found: tuple[Layer, ...]) -> list[Settled]:
    """Return what each setting comes to: the last layer that says it wins."""
    rows = []
    for name in found[0].said:
        saying = [layer for layer in found if name in layer.said]
        over = ", ".join(f"{layer.said[name] or 'none'} ({layer.where})" for layer in reversed(saying[:-1]))
        where = f"{saying[-1].where}{f', over {over}' if over else ''}"
        rows.append(Settled(name, saying[-1].said[name] or "none", where))
    return rows


def looks(folder: Path) -> list[Settled]:
    """Return what a zine.yaml alone decides: how the zine looks."""
    from zine.load.document import document  # noqa: PLC0415 brings in YAML
    from zine.model.project import Settings  # noqa: PLC0415 likewise

    file = next((path for name in SETTINGS_FILES if (path := folder / name).is_file()), None)
    read = document(Settings, file) if file else None
    written: Settings = (read.value if read else None) or Settings(Text(""))
    rows = []
    for name in ("theme", "lang", "trim"):
        value = getattr(written, name)
        said = " × ".join(f"{side:.0f}" for side in value) + " pt" if isinstance(value, Size) else str(value)
        is_written = read and re.search(rf"^{name}\s*:", read.text, re.MULTILINE)
        where = str(file) if is_written else "built in"
        rows.append(Settled(name, "what folds from the paper" if value is None else said, where))
    return rows


def _section(head: str, rows: Sequence[Row]) -> None:
    click.secho(head, bold=True)
    click.echo("".join(f"  {line}\n" for line in as_text(rows).splitlines()))


def _versions() -> Iterator[Row]:
    yield Pair("zine", __version__)
    yield Pair("python", f"{platform.python_version()} at {sys.executable}")
    yield Pair("system", platform.platform())
    for library in LIBRARIES:
        try:
            yield Pair(library, version(library))
        except PackageNotFoundError:
            yield Pair(library, "not installed")


def _places(folder: Path) -> Iterator[Row]:
    yield Pair("zine", str(folder))
    yield Pair("bundled", str(bundled().cards.parent))
    yield Pair("config", f"{user_file()}{'' if user_file().is_file() else ', not there'}")
    yield Pair("cache", f"{cache_folder()}, {_size(cache_folder())}")


def _size(folder: Path) -> str:
    files = [path for path in folder.glob("*") if path.is_file()] if folder.is_dir() else []
    if not files:
        return "empty"
    return f"{len(files)} files, {sum(path.stat().st_size for path in files) / _MEGABYTE:.1f} MB"
