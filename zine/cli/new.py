"""`zine new`: a folder that is a zine at once."""

import json
import shlex
from pathlib import Path
from string import Template

import click

from zine.cli.editor import editor_files, with_modeline
from zine.cli.new_files import write_new
from zine.cli.places import bundled
from zine.errors import OutputError

_SAMPLES = ("blank", "korea-ai")
_LANGUAGES = ("en", "ko")

_HELP = """Make a folder that is a zine: cards, zine.yaml, settings for your editor.

It builds as it is. DIR is an empty folder, or one that is not there yet: nothing is ever overwritten.
"""

_EXAMPLES = """\b
Examples:
  zine new my-zine
  zine new state-banquet --sample korea-ai --trim half-letter
"""


@click.command("new", help=_HELP, epilog=_EXAMPLES)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--sample",
    type=click.Choice(_SAMPLES),
    default="blank",
    show_default=True,
    help="Two short cards to write over, or a copy of the bundled zine.",
)
@click.option(
    "--trim", help="The page: a5, a6, half-letter, quarter-letter or WxH mm.  [default: folds from the paper]"
)
@click.option("--lang", type=click.Choice(_LANGUAGES), default="en", show_default=True, help="Of the printed labels.")
def command(folder: Path, *, sample: str, trim: str | None, lang: str) -> None:
    """Write the files and say what to do next."""
    _refuse_a_full_folder(folder)
    _refuse_a_wrong_trim(trim)
    texts = _copied() if sample == "korea-ai" else _blank(lang, folder)
    texts["zine.yaml"] = _with_settings(texts["zine.yaml"], trim, lang)
    files = {name: with_modeline(text, name).encode() for name, text in texts.items()}
    write_new(folder, {**files, **editor_files()})
    click.echo(str(folder))
    click.secho("  ✓ ", fg="green", nl=False, err=True)
    click.echo(f"{len(files) - 1} cards. Next: cd {shlex.quote(str(folder))} && zine build --open", err=True)


def _refuse_a_full_folder(folder: Path) -> None:
    if folder.is_file():
        raise OutputError(f"{folder} is a file", "name a folder that is empty, or not there yet")
    if folder.is_dir() and any(folder.iterdir()):
        raise OutputError(f"{folder} is not empty, and nothing is ever overwritten", "name another folder")


def _refuse_a_wrong_trim(trim: str | None) -> None:
    from zine.model.geometry import TRIM_RANGE, TRIMS, is_page, size  # noqa: PLC0415 no help needs it

    if not trim:
        return
    try:
        sides = size(trim, TRIMS)
    except ValueError as wrong:
        raise click.BadParameter(str(wrong), param_hint="--trim") from wrong
    if not is_page(sides):
        raise click.BadParameter(f"{trim!r} is no page: a page is {TRIM_RANGE}", param_hint="--trim")


def _copied() -> dict[str, str]:
    cards = bundled().cards
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(cards.glob("*.yaml"))}


def _blank(lang: str, folder: Path) -> dict[str, str]:
    """Return the short cards of a language; the zine is called like its folder."""
    samples = bundled().assets / "new" / lang
    name = folder.resolve().name.replace("-", " ").replace("_", " ").strip().capitalize() or "Zine"
    title = json.dumps(name, ensure_ascii=False)
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(samples.glob("*.yaml"))}
    return {**texts, "zine.yaml": Template(texts["zine.yaml"]).substitute(title=title)}


def _with_settings(text: str, trim: str | None, lang: str) -> str:
    """Return zine.yaml with the trim and the language in it."""
    head, found, rest = text.partition("\nlang: ")
    if found:
        text = f"{head}\nlang: {lang}\n{rest.partition(chr(10))[2]}"
    return f"{text.rstrip()}\n\ntrim: {json.dumps(trim)}\n" if trim else text
