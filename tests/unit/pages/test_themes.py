"""The themes: four that look like four designers, and what little ink costs."""

from dataclasses import replace

import pytest
from PIL import ImageStat

from tests.themes import made, seen, theme
from zine.draw.grounds import GROUNDS
from zine.draw.paints import PAINTS
from zine.model.ink import Tints
from zine.model.page import Run, Shape
from zine.model.theme import DESIGN, OWN_GROUND, Furniture, Letters, Theme, thrifty
from zine.pages.card.stagings import STAGINGS
from zine.pages.night import by_night
from zine.pages.sections import SECTIONS, section
from zine.pages.typography import Typography

NAMES = ["celadon", "hanji", "jang", "obang", "plain", "pojangmacha"]
FOUR = ["obang", "hanji", "pojangmacha", "plain"]


@pytest.mark.parametrize("name", NAMES)
def test_a_bundled_theme_names_only_what_there_is(name: str) -> None:
    design = theme(name).design
    assert set(design.stagings) <= set(STAGINGS)
    assert design.ground in {OWN_GROUND, *GROUNDS}
    assert {design.ground_color, design.disc} <= {"", *PAINTS}
    assert set(design.scale) <= set(Typography.__dataclass_fields__)
    assert set(design.sections) <= set(SECTIONS)


def test_the_default_theme_has_the_default_design() -> None:
    assert theme("obang").design == DESIGN


def test_the_four_themes_have_four_designs() -> None:
    designs = [theme(name).design for name in FOUR]
    assert all(designs.count(design) == 1 for design in designs)


@pytest.mark.parametrize("name", NAMES)
def test_every_card_fits_in_every_theme(name: str) -> None:
    told = [problem.message for problem in made(theme(name)).warnings if "does not fit" in problem.message]
    assert told == []


def test_the_plain_theme_has_nothing_but_greys() -> None:
    palette = theme("plain").palette
    assert {len(set(ink.rgb)) for ink in (palette.sun, palette.warm, palette.deep)} == {1}


def test_little_ink_saves_seven_tenths_of_it() -> None:
    assert _coverage(thrifty(theme("obang"))) <= 0.3 * _coverage(theme("obang"))


def test_little_ink_by_night_saves_seven_tenths_of_it() -> None:
    assert _coverage(thrifty(theme("pojangmacha"))) <= 0.3 * _coverage(theme("pojangmacha"))


def test_little_ink_outlines_what_was_solid() -> None:
    design = thrifty(theme("obang")).design
    assert (design.furniture, design.letters) == (Furniture.OUTLINED, Letters.OUTLINE)


def test_little_ink_leaves_a_bare_page_bare() -> None:
    design = thrifty(theme("hanji")).design
    assert (design.furniture, design.ground) == (Furniture.BARE, "none")


def test_letters_on_an_outlined_bar_are_dark() -> None:
    assert section("brick", replace(DESIGN, furniture=Furniture.OUTLINED)).letters == Tints(0, 0, 1)


def test_by_night_dark_type_is_paper() -> None:
    run = by_night(Run(0, 0, 9, (), Tints(0, 0, 1)))
    assert isinstance(run, Run)
    assert run.ink == Tints()


def test_by_night_a_paper_box_is_dark() -> None:
    box = by_night(Shape("0 0 1 1 re", fill=Tints(), stroke=Tints(0, 0, 1)))
    assert isinstance(box, Shape)
    assert (box.fill, box.stroke) == (Tints(0, 0, 1), Tints())


def _coverage(look: Theme, dpi: float = 36) -> float:
    """Return how much of all pages the three inks cover, added up.

    Each ink is shown as that one of the screen's three primaries which it alone takes away.
    """
    palette = look.palette
    separated = replace(
        palette,
        paper=(1.0, 1.0, 1.0),
        sun=replace(palette.sun, rgb=(1.0, 1.0, 0.0)),
        warm=replace(palette.warm, rgb=(1.0, 0.0, 1.0)),
        deep=replace(palette.deep, rgb=(0.0, 1.0, 1.0)),
    )
    pages = list(seen(made(replace(look, palette=separated)), dpi))
    return sum(3 - sum(ImageStat.Stat(page).mean) / 255 for page in pages) / len(pages)
