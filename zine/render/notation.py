"""Numbers, matrices and strings as PDF writes them (ISO 32000-1, 7.3)."""

from collections.abc import Iterable
from string import ascii_letters, digits

from zine.model.geometry import Box, Matrix

_PLAIN = frozenset(ascii_letters + digits + "-+")
_ESCAPES = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)"})


def number(value: float, places: int = 2) -> str:
    """Return a decimal number without an exponent and without idle zeros."""
    text = f"{value:.{places}f}"
    if places:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def numbers(values: Iterable[float], places: int = 2) -> str:
    """Return numbers with spaces between."""
    return " ".join([number(value, places) for value in values])


def matrix(value: Matrix) -> str:
    """Return a matrix's six numbers: the linear ones need more places than the shift."""
    return f"{numbers(value[:4], 6)} {numbers(value[4:], 3)}"


def rectangle(box: Box) -> str:
    """Return a rectangle as an array."""
    return f"[{numbers(box, 3)}]"


def string(text: str) -> str:
    """Return a text string: plain where it is ASCII, else UTF-16 (ISO 32000-1, 7.9.2.2)."""
    if text.isascii() and text.isprintable():
        return f"({text.translate(_ESCAPES)})"
    return f"<feff{text.encode('utf-16-be').hex()}>"


def name(text: str) -> str:
    """Return a name, every byte that is not a plain letter, digit, hyphen or plus escaped (ISO 32000-1, 7.3.5)."""
    return "/" + "".join(chr(byte) if chr(byte) in _PLAIN else f"#{byte:02x}" for byte in text.encode("utf-8"))
