"""Colours of a PDF as colours of the screen."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import pikepdf

Rgb = tuple[float, float, float]
Space = Callable[[Sequence[float]], Rgb]  # components of a colour in, how it looks out

BLACK = "#000000"


def gray(components: Sequence[float]) -> Rgb:
    """Read a tone of grey."""
    return components[0], components[0], components[0]


def rgb(components: Sequence[float]) -> Rgb:
    """Read red, green and blue."""
    return components[0], components[1], components[2]


def cmyk(components: Sequence[float]) -> Rgb:
    """Read a process colour, as a screen without a profile shows it (ISO 32000-1, 10.3.5)."""
    cyan, magenta, yellow, black = components
    return (1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black)


DEVICE: dict[str, Space] = {"/DeviceGray": gray, "/DeviceRGB": rgb, "/DeviceCMYK": cmyk}


def space_of(found: Any) -> Space:
    """Return how to read the colours of a space: a device's, or an ink's.

    Raises:
        ValueError: a colour space that this program does not write.
    """
    if isinstance(found, pikepdf.Array) and found[0] == "/Separation":
        return _ink(found[2], found[3])
    if str(found) in DEVICE:
        return DEVICE[str(found)]
    raise ValueError(f"no colour space of ours: {found}")


def colour(operands: Sequence[str], space: Space) -> str:
    """Return what the operands of a colour operator look like, as #rrggbb."""
    return _hexadecimal(tuple(operands), space)


@cache
def _hexadecimal(operands: tuple[str, ...], space: Space) -> str:
    channels = space([float(operand) for operand in operands])
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, channel))):02x}" for channel in channels)


def _ink(alternate: Any, function: Any) -> Space:
    """Return how tints of an ink look: between two colours, by an exponential function (ISO 32000-1, 7.10.3)."""
    none, full = ([float(number) for number in function[end]] for end in ("/C0", "/C1"))
    power, look = float(function["/N"]), space_of(alternate)

    def tinted(components: Sequence[float]) -> Rgb:
        share = components[0] ** power
        return look([low + (high - low) * share for low, high in zip(none, full, strict=True)])

    return tinted
