"""Lengths in words, in the unit that the paper is measured in."""

from collections.abc import Sequence

from zine.model.geometry import Size
from zine.model.units import MM, POINTS_PER_INCH

_EIGHTH = POINTS_PER_INCH / 8
_NEAR = 0.05 * MM


def spans(lengths: Sequence[float], paper: Size) -> str:
    """Write lengths: `99 and 198 mm`, or `2.75 and 5.5 in` on paper that is cut in inches."""
    if _is_in_inches(paper):
        return f"{listed([_short(f'{length / POINTS_PER_INCH:.2f}') for length in lengths])} in"
    return f"{listed([_short(f'{length / MM:.1f}') for length in lengths])} mm"


def listed(words: Sequence[str]) -> str:
    """Join words: `one, two and three`."""
    *before, last = words
    return f"{', '.join(before)} and {last}" if before else last


def _is_in_inches(paper: Size) -> bool:
    """Whether both sides are whole eighths of an inch, but not whole millimetres."""
    return all(_is_whole(side, _EIGHTH) for side in paper) and not all(_is_whole(side, MM) for side in paper)


def _is_whole(length: float, part: float) -> bool:
    return abs(length - round(length / part) * part) < _NEAR


def _short(number: str) -> str:
    return number.rstrip("0").rstrip(".")
