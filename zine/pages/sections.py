"""Section colours: one ink mix a course, and which type can be read on it."""

from collections.abc import Mapping
from typing import NamedTuple

from zine.model.ink import Tints
from zine.model.theme import Design, Furniture
from zine.pages.pasteup import DEEP, PAPER


class Section(NamedTuple):
    """A course's ink mix, and the ink of letters on it: contrast is at least 4.5 with the bundled inks."""

    mix: Tints
    letters: Tints


DARKEST = Tints(0, 0.8, 1)  # on middle tones the dark ink alone is too pale in some palettes

SECTIONS: Mapping[str, Section] = {
    "yolk": Section(Tints(1, 0.05, 0), DARKEST),
    "brick": Section(Tints(0.35, 1, 0.3), PAPER),
    "char": Section(Tints(0.8, 0.62, 0.6), PAPER),
    "leaf": Section(Tints(1, 0, 0.66), PAPER),
    "broth": Section(Tints(0.95, 0.25, 0), DARKEST),
    "dough": Section(Tints(0.3, 0.2, 0), DEEP),
    "tin": Section(Tints(0, 0, 1), PAPER),
    "blush": Section(Tints(0.06, 0.42, 0), DARKEST),
    "brazier": Section(Tints(0.6, 0.7, 0.5), PAPER),
    "ember": Section(Tints(0.4, 1, 0.4), PAPER),
    "bean": Section(Tints(0.5, 0.85, 0.62), PAPER),
    "ice": Section(Tints(0, 0, 0.14), DEEP),
}

_PALER = 0.8  # of the dark ink: letters of paper can still be read on it
_LIGHTEST_FOR_PAPER = 0.75  # of warm and deep together: paler mixes have dark letters


def section(colour: str, design: Design) -> Section:
    """Return a colour of `SECTIONS` as the design mixes it; where bars are mere outlines, letters on them are dark."""
    if design.sparing or design.furniture is Furniture.OUTLINED:
        return Section(PAPER, DEEP)
    if colour not in design.sections:
        return SECTIONS[colour]
    mix = Tints(*design.sections[colour])
    return Section(mix, PAPER if mix.warm + mix.deep >= _LIGHTEST_FOR_PAPER else DEEP)


def apart_from(ground: Tints, colours: Section) -> Section:
    """Return a section's colours as they stand on a ground: paler where they are the ground's own."""
    if colours.mix != ground:
        return colours
    return colours._replace(mix=Tints(*(_PALER * tint for tint in ground)))
