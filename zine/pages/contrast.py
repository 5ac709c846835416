"""Contrast: how well one mix of inks can be read on another."""

from zine.model.ink import Palette, Tints

ENOUGH = 4.5  # for type to be read (WCAG 2.2, 1.4.3)
_LINEAR = 0.04045  # sRGB below it is proportional to light


def contrast(palette: Palette, one: Tints, other: Tints) -> float:
    """Return the contrast ratio of two mixes of a theme's inks on its paper, from 1 to 21 (WCAG 2.2)."""
    low, high = sorted((_luminance(palette, one), _luminance(palette, other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(palette: Palette, mix: Tints) -> float:
    """Relative luminance of a mix on screen (WCAG 2.2)."""
    red, green, blue = (
        share / 12.92 if share <= _LINEAR else ((share + 0.055) / 1.055) ** 2.4 for share in palette.mix(mix)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
