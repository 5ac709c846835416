"""What can be read off a calibration sheet: all else is a slip of the pen, and would spoil every job from then on."""

from collections.abc import Mapping
from typing import Any

import click

from zine.model.geometry import Size
from zine.model.units import MM

_WIDEST = 50.0  # millimetres of a margin
_STRETCH = 0.1  # of a ruler; what is enlarged more was not printed at 100 %


def refuse_small(sheet: Size) -> None:
    """Refuse paper that the calibration sheet does not fit on.

    Raises:
        click.BadParameter: it is too small.
    """
    from zine.impose.fit import dimensions  # noqa: PLC0415 brings in pikepdf
    from zine.pages.calibration import LEAST, is_large_enough  # noqa: PLC0415 brings in HarfBuzz

    if not is_large_enough(sheet):
        told = f"{dimensions(sheet)} is too small for the scales; they take {dimensions(LEAST)}: calibrate with A5"
        raise click.BadParameter(told, param_hint="--paper")


def refuse_unreadable(sheet: Size, options: Mapping[str, Any]) -> None:
    """Refuse readings, in points, that the sheet for this paper cannot show.

    Raises:
        click.BadParameter: there is one.
    """
    from zine.pages.calibration import REACH, ruler  # noqa: PLC0415 brings in HarfBuzz

    long = round(ruler(sheet) / MM)
    scales, rulers = (-REACH, REACH), (long * (1 - _STRETCH), long * (1 + _STRETCH))
    for name, (least, most), what in (
        ("top_left", scales, "the scales show"),
        ("bottom_right", scales, "the scales show"),
        ("front_rulers", rulers, "these rulers measure"),
        ("back_rulers", rulers, "these rulers measure"),
        ("margins", (0.0, _WIDEST), "margins are"),
    ):
        for found in options[name] or ():
            if not least <= round(found / MM, 6) <= most:
                told = f"{found / MM:g} mm cannot be: {what} {least:g} to {most:g} mm"
                raise click.BadParameter(told, param_hint=f"--{name.replace('_', '-')}")
