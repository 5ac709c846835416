"""Colours into inks: how much of each drum comes nearest to each colour of a photograph.

Inks multiply, so a colour is `paper × (1 - a₁t₁)(1 - a₂t₂)(1 - a₃t₃)` in each channel, with the light `a` that an ink
takes away and its tint `t`: the model of `Palette.mix`, which is Demichel's and Neugebauer's with dot gain in the way
of Yule and Nielsen (J. A. C. Yule, W. J. Nielsen: The penetration of light into paper and its effect on halftone
reproduction, TAGA 1951), since screen colours are about the square roots of light. It is linear in any one tint; so
the tints that come nearest are found one ink at a time, over and over, for a grid of colours, and Pillow reads the
others off that grid in whole numbers. Nothing here but + - × ÷: every machine finds the same tints.
"""

from collections.abc import Sequence
from functools import cache
from itertools import product

from PIL import Image, ImageFilter, ImageOps

from zine.model.ink import PLATES, Ink, Palette

Absorbed = tuple[float, float, float]  # the share of red, green and blue light that a solid takes away
_Colour = tuple[float, float, float]

_GRID = 9  # colours a side
_ROUNDS = 12
_HUE = 0.6  # how much a difference in hue counts, beside one in lightness
_THRIFT = 0.004  # less ink is better, where it hardly shows
_LIGHTNESS = (0.30, 0.59, 0.11)  # of red, green and blue (ITU-R BT.601)
_LOST = (0.5, 0.5)  # percent of the darkest and lightest dots that may turn black and white


def separated(picture: Image.Image, palette: Palette) -> tuple[Image.Image | None, ...]:
    """Return a grey picture for each of `PLATES`, 255 where the ink is solid; None where there is no such drum."""
    inks = [getattr(palette, plate) for plate in PLATES]
    taken = tuple(_absorbed(ink) if isinstance(ink, Ink) else None for ink in inks)
    even = ImageOps.autocontrast(picture, cutoff=_LOST, preserve_tone=True)
    plates = even.filter(_table(taken)).split()
    return tuple(plate if ink else None for plate, ink in zip(plates, taken, strict=True))


def _absorbed(ink: Ink) -> Absorbed:
    red, green, blue = ink.rgb
    return 1 - red, 1 - green, 1 - blue


@cache
def _table(inks: tuple[Absorbed | None, ...]) -> ImageFilter.Color3DLUT:
    """Return the tints of a grid of colours, red running fastest."""
    shades = [step / (_GRID - 1) for step in range(_GRID)]
    tints = [0.0, 0.0, 0.0]
    table: list[float] = []
    for blue, green, red in product(shades, shades, shades):
        tints = nearest((red, green, blue), inks, tints)
        table += tints
    return ImageFilter.Color3DLUT(_GRID, table)


def nearest(colour: _Colour, inks: Sequence[Absorbed | None], start: Sequence[float]) -> list[float]:
    """Return the tint of each ink that together come nearest to a colour; `start` is a first guess."""
    tints = list(start)
    for _ in range(_ROUNDS):
        for at, ink in enumerate(inks):
            tints[at] = _best(colour, ink, _light(inks, tints, without=at)) if ink else 0.0
    return tints


def _light(inks: Sequence[Absorbed | None], tints: Sequence[float], without: int) -> list[float]:
    """Return the colour of all inks but one."""
    light = [1.0, 1.0, 1.0]
    for at, (ink, tint) in enumerate(zip(inks, tints, strict=True)):
        if ink and at != without:
            light = [share * (1 - taken * tint) for share, taken in zip(light, ink, strict=True)]
    return light


def _best(colour: _Colour, ink: Absorbed, light: Sequence[float]) -> float:
    """Return the tint of one ink over the others that leaves the least error: a projection."""
    wrong = _opponent([share - wanted for share, wanted in zip(light, colour, strict=True)])
    taken = _opponent([share * ink_share for share, ink_share in zip(light, ink, strict=True)])
    along = wrong[0] * taken[0] + wrong[1] * taken[1] + wrong[2] * taken[2]
    length = taken[0] * taken[0] + taken[1] * taken[1] + taken[2] * taken[2]
    return min(1.0, max(0.0, along / (length + _THRIFT)))


def _opponent(colour: Sequence[float]) -> _Colour:
    """Return lightness, and how far red and blue are from it, weighed as the eye weighs them."""
    red, green, blue = colour
    light = _LIGHTNESS[0] * red + _LIGHTNESS[1] * green + _LIGHTNESS[2] * blue
    return light, _HUE * (red - light), _HUE * (blue - light)
