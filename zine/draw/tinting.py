"""A finished drawing printed more weakly: its tints drawn back, its contours and its lettering kept."""

import re
from dataclasses import replace

from zine.draw.halftone import tint_operand
from zine.draw.lettering import Lettering
from zine.draw.paint import Paint, tone_of
from zine.model.drawing import Drawing

# Fills, and the dots and hatching that `halftone` sets as strokes: tints by another name.
_OF_SCREENS = (" [0 ", " 0 J")
_SCREEN = r"SCN(?= \[0 | 0 J)"
_FILLS = re.compile(rf"(?<![\d.])(\d+\.?\d*|\.\d+) (scn\b|{_SCREEN})")
_ALL = re.compile(r"(?<![\d.])(\d+\.?\d*|\.\d+) (scn|SCN)\b")
_LINES = re.compile(rf"(?<![\d.])(\d+\.?\d*|\.\d+) ((?!{_SCREEN})SCN)\b")
_LEAST = 0.4  # of a light line's strength, however weak its drawing's tints: with less it would be gone
_TINTS = re.compile(rf"(?<![\d.])(\d*\.\d+|1\.|1(?= SCN)) (scn\b|{_SCREEN})")  # `1.` is a large solid's


def tinted(drawing: Drawing, tints: tuple[float, float, float], *, lines: bool = True) -> Drawing:
    """Return the drawing with each plate at a share of its strength.

    The deep plate's contours and lines keep theirs, for a line that is screened is none. Without `lines` those of the
    light plates keep it too.
    """
    least = _LEAST if lines else 1.0
    sun, warm = (
        _weaker(_LINES, plate, max(share, least)) for plate, share in zip(drawing.plates[:2], tints, strict=False)
    )
    plates = (
        _weaker(_FILLS, sun, tints[0]),
        _weaker(_FILLS, warm, tints[1]),
        _weaker(_TINTS, drawing.plates[2], tints[2]),
    )
    return replace(drawing, plates=plates)


def weakened(operators: str, share: float) -> str:
    """Return a plate's operators with all they print at a share of its strength, lines too."""
    return _weaker(_ALL, operators, share)


def _weaker(pattern: re.Pattern[str], operators: str, share: float) -> str:
    if share == 1:
        return operators
    return pattern.sub(lambda found: _weakened(found, share), operators)


def _weakened(found: re.Match[str], share: float) -> str:
    """Return a tint's operators; a screen lets what lies beneath through, for pale dots would bite into dark lines."""
    tint = f"{tint_operand(float(found[1]) * share)} {found[2]}"
    return f"/M gs {tint}" if found.string.startswith(_OF_SCREENS, found.end()) else tint


def strengthened(lettering: Lettering, tints: tuple[float, float, float]) -> Lettering:
    """Return lettering that comes out as it is here when the drawing it is printed in has been tinted."""
    sun, warm, deep = tints
    return lettering._replace(
        fill=_stronger(lettering.fill, tints),
        shadow=_stronger(lettering.shadow, tints),
        line=_stronger(lettering.line, (max(sun, _LEAST), max(warm, _LEAST), 1.0 if deep else 0.0)),
    )


def _stronger(paint: Paint | None, tints: tuple[float, float, float]) -> Paint | None:
    if paint is None:
        return None
    return Paint(*(tone_of(tone) / share if share else 0 for tone, share in zip(paint, tints, strict=True)))
