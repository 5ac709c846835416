"""Lengths. Inside the program a bare length is a float in points; text with a unit is read here, once."""

import re

POINTS_PER_INCH = 72.0
MM = POINTS_PER_INCH / 25.4

BULK = 1.25  # cubic centimetres a gram, of copying paper: 80 g/m² is a tenth of a millimetre

_UNITS = {"pt": 1.0, "mm": MM, "cm": 10 * MM, "in": POINTS_PER_INCH}
_LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?|\.\d+)\s*(pt|mm|cm|in)\s*")


def points(text: str) -> float:
    """Read `3mm`, `.5 in`, `12pt`.

    Raises:
        ValueError: it is not a number followed by pt, mm, cm or in.
    """
    match = _LENGTH.fullmatch(text)
    if not match:
        raise ValueError(f"{text!r} is not a length; write a number and pt, mm, cm or in")
    return float(match[1]) * _UNITS[match[2]]


def caliper(grammage: float) -> float:
    """Return the thickness of paper of so many grams a square metre, in points."""
    return grammage * BULK / 1000 * MM
