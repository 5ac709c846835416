"""Settings in layers, later ones win: built in, the user's config.yaml, the zine's zine.yaml, ZINE_*, flags.

Click asks the last two itself; what lies under them is its map of defaults. Only what concerns the printer has a layer
of the user's own: how a zine looks is the zine's to say, or it would look another way on another machine.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import click
import platformdirs
from click.core import ParameterSource

from zine.cli.places import folder_of_cards
from zine.errors import InputError
from zine.model.filenames import SETTINGS_FILES

BUILT_IN: Mapping[str, str] = {"paper": "a4", "flip": "short", "printer": ""}
VARIABLES: Mapping[str, str] = {"paper": "ZINE_PAPER", "flip": "ZINE_FLIP", "printer": "ZINE_PRINTER"}

_SAID = re.compile(rf"^({'|'.join(BUILT_IN)})\s*:", re.MULTILINE)


class Layer(NamedTuple):
    """What one place says: its name for people, and its settings by name."""

    where: str
    said: Mapping[str, str]


def user_file() -> Path:
    """Return where the user's own settings are, on this system."""
    return Path(platformdirs.user_config_dir("zine", appauthor=False)) / "config.yaml"


def layers(folder: Path) -> tuple[Layer, ...]:
    """Return every layer but the flags, those that others win over first.

    Raises:
        InputError: the user's own file is wrong.
    """
    environment = {name: os.environ[variable] for name, variable in VARIABLES.items() if os.environ.get(variable)}
    return (
        Layer("built in", BUILT_IN),
        Layer(str(user_file()), _of_user(user_file())),
        *(Layer(str(folder / name), _of_zine(folder / name)) for name in SETTINGS_FILES if (folder / name).is_file()),
        Layer("environment", environment),
    )


def setting(name: str, folder: Path) -> str:
    """Return what a setting comes to where a command has no flag for it."""
    return next(layer.said[name] for layer in reversed(layers(folder)) if name in layer.said)


def settle(ctx: click.Context, _: click.Parameter, folder: Path | None) -> Path | None:
    """Let what the user's and the zine's files say stand for flags not given. The callback of an eager FOLDER."""
    said: dict[str, str] = {}
    if ctx.resilient_parsing:
        return folder  # a shell is asking what could be typed next
    for layer in layers(folder_of_cards(folder))[1:-1]:
        said |= layer.said
    ctx.default_map = {**(ctx.default_map or {}), **said}
    return folder


def settle_user(ctx: click.Context, _: click.Parameter, value: Any) -> Any:
    """Let the user's file alone stand for flags not given: there is no zine. The callback of anything eager."""
    if not ctx.resilient_parsing:
        ctx.default_map = {**(ctx.default_map or {}), **_of_user(user_file())}
    return value


def told_by(name: str) -> str:
    """Return what says a setting in this run, to be named where it is wrong: a flag, a variable, or a file."""
    ctx = click.get_current_context(silent=True)
    source = ctx.get_parameter_source(name) if ctx else None
    if source is ParameterSource.ENVIRONMENT:
        return VARIABLES[name]
    return f"{name} in your settings (see `zine doctor`)" if source is ParameterSource.DEFAULT_MAP else f"--{name}"


def _of_user(path: Path) -> Mapping[str, str]:
    if not path.is_file():
        return {}
    from zine.load.document import document  # noqa: PLC0415 brings in YAML; few have such a file
    from zine.model.project import Preferences  # noqa: PLC0415 likewise

    read = document(Preferences, path)
    if read.problems:
        raise InputError(read.problems, {read.name: read.text})
    return _said(read.value)


def _of_zine(path: Path) -> Mapping[str, str]:
    """Return what a zine.yaml says; nothing when it cannot be read, of which loading it will tell."""
    try:
        says_any = _SAID.search(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return {}
    if not says_any:
        return {}
    from zine.load.document import document  # noqa: PLC0415 brings in YAML; few zines speak of printers
    from zine.model.project import Settings  # noqa: PLC0415 likewise

    return _said(document(Settings, path).value)


def _said(value: object) -> Mapping[str, str]:
    found = {name: getattr(value, name, None) for name in BUILT_IN}
    return {name: str(each) for name, each in found.items() if each is not None}
