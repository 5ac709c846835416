"""The inks of big letters: what can be read on a picture's ground."""

from collections.abc import Mapping, Sequence
from typing import Any

from zine.draw.grounds.bojagi import PATCHES
from zine.draw.items import item
from zine.draw.paint import CUT, Paint, tone_of
from zine.draw.paints import PAINTS
from zine.model.ink import PLATES, Palette, Tints
from zine.model.theme import OWN_GROUND, Design, Letters, Theme
from zine.pages.card.lettering import LetterInk
from zine.pages.contrast import contrast as of_mixes

SUN_LETTERS = LetterInk(Paint(1, 0.02, 0), Paint(0.35, 1, 0.9))
RED_LETTERS = LetterInk(Paint(0.2, 1, 0), Paint(0, 0, 1))
DARK_LETTERS = LetterInk(Paint(0, 0, 1), Paint(1, 0.02, 0))
RED_ON_PAPER = LetterInk(Paint(0, 1, 0), Paint(1, 0, 0), (4.2, -4.4))
DARK_ON_PAPER = LetterInk(Paint(0, 0, 1), Paint(0, 1, 0))

BOLD_DARK = LetterInk(Paint(0, 0, 1), None, line=CUT, weight=1.5)
BOLD_BARE = LetterInk(CUT, None, line=Paint(0, 0, 1), weight=0.8)
BOLD_RED_ON_PAPER = LetterInk(Paint(0, 1, 0), Paint(0, 0, 1), (4.2, -4.4), line=Paint(0, 0, 1), weight=0.6)

_INKS: Mapping[Letters, LetterInk] = {
    Letters.INK: LetterInk(Paint(0, 0, 1), None),
    Letters.NEON: LetterInk(Paint(1, 0, 0), None, line=Paint(0, 1, 0), weight=1.3),
    Letters.TINT: LetterInk(Paint(1, 0, 0), None, line=Paint(0, 0, 1), weight=0.7),
    Letters.OUTLINE: LetterInk(CUT, None, line=Paint(0, 1, 0), weight=0.9),
    Letters.HOLLOW: LetterInk(CUT, None, line=Paint(0, 0, 1), weight=0.7),
}

# Tried in this order; a contrast that large letters with a shadow need, by looking. What is left is dark.
_CHOICES = ((SUN_LETTERS, 1.6), (RED_LETTERS, 1.8))

# What a ground is painted with, unless it names a colour.
_FIELDS: Mapping[str, Paint] = {
    "circuit": Paint(0.55, 0, 0.28),
    "confetti": Paint(0.5, 0, 0.2),
    "gingham": Paint(0.12, 0.02, 0),
    "lattice": Paint(0.5, 0.05, 0),
    "plain": Paint(1, 0, 0),
    "stripes": Paint(1, 0, 0),
    "sun": Paint(0.06, 0.34, 0),
    "waves": Paint(0.06, 0, 0.16),
}
_BARS = {"gingham": (0.3, 2.1), "stripes": (0.5, 1.0)}  # the usual tone of their bars, and of where bars cross


def inked(design: Design, ink: LetterInk) -> LetterInk:
    """Return how the design prints big letters; `ink` is what their ground asks for."""
    if design.letters is Letters.BOLD and ink is RED_ON_PAPER:
        return BOLD_RED_ON_PAPER
    return _INKS.get(design.letters, ink)


def letters_on(art: Mapping[str, Any], theme: Theme) -> LetterInk:
    """Return the inks of letters that stand out from a picture's ground, or that the design wants on every one."""
    design = theme.design
    ground = art.get("ground", "plain")
    if design.ground != OWN_GROUND:
        ground = {design.ground: {"color": design.ground_color} if design.ground_color else {}}
    fields = ground_paints(ground)
    readable = (ink for ink, least in _CHOICES if _least(theme.palette, ink, fields) >= least)
    if design.letters is Letters.BOLD:
        return max((BOLD_DARK, BOLD_BARE), key=lambda ink: _least(theme.palette, ink, fields))
    return inked(design, next(readable, DARK_LETTERS))


def _least(palette: Palette, ink: LetterInk, fields: Sequence[Paint]) -> float:
    """Return the contrast of letters with what they stand out from least."""
    return min((contrast(palette, ink.fill, field) for field in fields if ink.fill), default=1.0)


def ground_paints(ground: Any) -> tuple[Paint, ...]:
    """Return the paints of a ground's large areas; fine lines and discs are not looked at."""
    name, options, _ = item(ground)
    if name == "bojagi":
        return PATCHES
    color = options.get("color")
    field = PAINTS[color] if color else _FIELDS.get(name, CUT)
    if name not in _BARS:
        return (field,)
    tone, crossed = _BARS[name]
    tone = options.get("tone", tone)
    return field, *(_under(field, options.get("ink", "warm"), share) for share in (tone, min(0.95, tone * crossed)))


def contrast(palette: Palette, one: Paint, other: Paint) -> float:
    """Return the contrast of two paints, from 1 to 21."""
    return of_mixes(palette, *(Tints(*(tone_of(tone) for tone in paint)) for paint in (one, other)))


def _under(field: Paint, ink: str, tone: float) -> Paint:
    """Return a field with an ink over it."""
    at = PLATES.index(ink)
    tones = [tone_of(each) for each in field]
    tones[at] = tones[at] + (1 - tones[at]) * tone
    return Paint(*tones)
