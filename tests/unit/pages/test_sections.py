"""Section colours."""

from pathlib import Path

import pytest

from tests.unit.pages.card_specimens import OTHER, ZINE, kitchen
from zine.cli.places import bundled
from zine.model.ink import Palette, Tints
from zine.pages.pasteup import DEEP
from zine.pages.sections import SECTIONS, apart_from

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


@pytest.mark.parametrize("theme", _THEMES)
def test_a_section_of_the_grounds_own_colour_differs_from_it_and_can_be_read(tmp_path: Path, theme: str) -> None:
    book, _ = kitchen(tmp_path, {"other": OTHER}, zine=f"{ZINE}theme: {theme}\n")
    palette, section = book.theme.palette, apart_from(DEEP, SECTIONS["tin"])
    dark, tint, letters = sorted(_luminance(palette, each) for each in (DEEP, section.mix, section.letters))
    assert ((letters + 0.05) / (tint + 0.05) >= _READABLE, tint > dark * 1.2) == (True, True)


def test_a_section_of_another_colour_stays_as_it_is() -> None:
    assert apart_from(DEEP, SECTIONS["yolk"]) == SECTIONS["yolk"]
