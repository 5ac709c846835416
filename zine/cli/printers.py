"""Printers as they were measured: a file each, among the user's settings."""

import re
from pathlib import Path
from typing import Any

import click
import platformdirs

from zine.cli.settings import told_by
from zine.errors import InputError, Mark, Problem, did_you_mean
from zine.model.geometry import Point
from zine.model.printer import Margins, Measured, Misprint, Printer
from zine.model.units import MM

_NAME = re.compile(r"[\w-]+(?: [\w-]+)*")


def folder() -> Path:
    """Return where the measured printers are, on this system."""
    return Path(platformdirs.user_config_dir("zine", appauthor=False)) / "printers"


def file_of(name: str) -> Path:
    """Return a printer's file.

    Raises:
        click.BadParameter: no file could have that name.
    """
    if not _NAME.fullmatch(name):
        raise click.BadParameter(
            f"{name!r} is no name for a printer; write letters and digits", param_hint=told_by("printer")
        )
    return folder() / f"{name}.toml"


def printer_called(name: str) -> Printer:
    """Return what is known of a printer.

    Raises:
        click.BadParameter: it was not calibrated; names the nearest that was.
        InputError: its file is wrong.
    """
    path = file_of(name)
    if not path.is_file():
        known = sorted(each.stem for each in folder().glob("*.toml"))
        hint = did_you_mean(name, known) or (f"There are {', '.join(known)}." if known else "See `zine calibrate`.")
        raise click.BadParameter(f"no printer {name!r} was calibrated. {hint}", param_hint=told_by("printer"))
    try:
        import tomllib  # noqa: PLC0415 few have measured their printer

        said = tomllib.loads(path.read_text(encoding="utf-8"))
        return Printer(name, **{way: _measured(said[way]) for way in ("wide", "tall") if way in said})
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as wrong:
        problem = Problem(f"this is no calibration: {wrong}", Mark(str(path)), "Calibrate the printer anew.")
        raise InputError((problem,)) from wrong


def written(printer: Printer) -> bytes:
    """Write a printer's file: lengths in millimetres, shifts to the right and up as seen from the front."""
    lines = [f"# {printer.name}, as measured with `zine calibrate`: how its backs lie, seen through the front; in mm."]
    for way, found in (("wide", printer.wide), ("tall", printer.tall)):
        if found:
            shift, scale = found.misprint.shift, found.misprint.scale
            lines += [
                f"\n[{way}]",
                f"shift = [{shift.x / MM:.3f}, {shift.y / MM:.3f}]",
                f"turn = {found.misprint.turn_deg:.4f}  # degrees, counter-clockwise",
                f"scale = [{scale.x:.6f}, {scale.y:.6f}]",
                "# left, right, top, bottom",
                f"margins = [{', '.join(f'{margin / MM:.1f}' for margin in found.margins)}]",
            ]
    return ("\n".join(lines) + "\n").encode()


def _measured(said: dict[str, Any]) -> Measured:
    x, y = said["shift"]
    width, height = said["scale"]
    misprint = Misprint(Point(float(width), float(height)), float(said["turn"]), Point(x * MM, y * MM))
    return Measured(misprint, Margins(*(float(margin) * MM for margin in said["margins"])))
