"""Section colours."""

from pathlib import Path

import pytest

from tests.unit.pages.card_specimens import OTHER, ZINE, kitchen
from zine.cli.places import bundled
from zine.model.ink import Palette, Tints
from zine.pages.sections import SECTIONS

_THEMES = tuple(sorted(path.stem for path in (bundled().assets / "themes").glob("*.yaml")))
_READABLE = 4.5  # WCAG 2.2, 1.4.3


def _luminance(palette: Palette, tints: Tints) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in palette.mix(tints)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", _THEMES)
@pytest.mark.parametrize("name", SECTIONS)
def test_letters_can_be_read_on_their_section_colour(tmp_path: Path, name: str, theme: str) -> None:
    book, _ = kitchen(tmp_path, {"other": OTHER}, zine=f"{ZINE}theme: {theme}\n")
    section = SECTIONS[name]
    low, high = sorted(_luminance(book.theme.palette, tints) for tints in (section.mix, section.letters))
    assert (high + 0.05) / (low + 0.05) >= _READABLE
