"""The themes: four that look like four designers, and what little ink costs."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache

import pytest
from PIL import ImageStat

from tests.themes import FEW, NAMES, made, seen, theme, without_type
from zine.draw.grounds import GROUNDS
from zine.draw.paints import PAINTS
from zine.model.ink import Ink, Tints
from zine.model.page import Run, Shape
from zine.model.theme import DESIGN, OWN_GROUND, Furniture, Letters, Theme, thrifty
from zine.pages.card.stagings import STAGINGS
from zine.pages.night import by_night
from zine.pages.sections import SECTIONS, section
from zine.pages.typography import Typography

DRAWN = [  # the index is all type
    "cover", "contents", "foreword", "how-to-fold", "card", "table-setting", "blank-recipe", "kitchen-clock",
    "shopping-list", "pantry", "sources", "colophon", "back-cover",
]  # fmt: skip
DPI = 72  # on fewer, thin lines come out thicker than they are
FOUR = ["obang", "hanji", "pojangmacha", "plain"]


@pytest.mark.parametrize("name", NAMES)
def test_a_bundled_theme_names_only_what_there_is(name: str) -> None:
    design = theme(name).design
    assert set(design.stagings) <= set(STAGINGS)
    assert design.ground in {OWN_GROUND, *GROUNDS}
    assert {design.ground_color, design.disc} <= {"", *PAINTS}
    assert set(design.scale) <= set(Typography._fields)
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


@pytest.mark.parametrize("name", ["celadon", "duo", "jang", "obang", "pojangmacha"])
def test_little_ink_saves_seven_tenths_of_what_a_coloured_theme_prints(name: str) -> None:
    assert _whole(name, thrifty) <= 0.3 * _whole(name)


@pytest.mark.parametrize("name", NAMES)
def test_little_ink_is_three_tenths_of_the_default_look_in_every_theme(name: str) -> None:
    assert _whole(name, thrifty) <= 0.3 * _whole("obang")


@pytest.mark.parametrize("kind", DRAWN)
def test_little_ink_saves_seven_tenths_of_every_page_besides_its_type(kind: str) -> None:
    assert _by_kind("obang", thrifty)[kind] <= 0.3 * _by_kind("obang")[kind]


@pytest.mark.parametrize("name", ["hanji", "mono", "plain"])
def test_little_ink_is_drawn_with_a_finer_pen(name: str) -> None:
    assert thrifty(theme(name)).design.line == theme(name).design.line / 2


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


Redesign = Callable[[Theme], Theme]


def _as_it_is(look: Theme) -> Theme:
    return look


def _whole(name: str, redesign: Redesign = _as_it_is) -> float:
    """Return how much of a page the three inks cover, added up, type and all."""
    found = _coverage(name, redesign, bare=False)
    return sum(sum(pages) for pages in found.values()) / sum(map(len, found.values()))


def _by_kind(name: str, redesign: Redesign = _as_it_is) -> Mapping[str, float]:
    """Return how much of a page of each kind the three inks cover, without type."""
    return {kind: sum(pages) / len(pages) for kind, pages in _coverage(name, redesign, bare=True).items()}


@cache
def _coverage(name: str, redesign: Redesign, *, bare: bool) -> Mapping[str, list[float]]:
    """Return the coverage of each page, by kind of page.

    Each ink is shown as that one of the screen's three primaries which it alone takes away.
    """
    look = redesign(theme(name))
    palette = replace(look.palette, paper=(1.0, 1.0, 1.0))
    for plate, primary in (("sun", (1.0, 1.0, 0.0)), ("warm", (1.0, 0.0, 1.0)), ("deep", (0.0, 1.0, 1.0))):
        if isinstance(ink := getattr(palette, plate), Ink):  # and no other drum's
            palette = replace(palette, **{plate: replace(ink, rgb=primary)})
    zine = made(replace(look, palette=palette), cards=FEW)
    shown = zine._replace(pages=tuple(without_type(page) for page in zine.pages)) if bare else zine
    found: dict[str, list[float]] = {}
    for page, picture in zip(zine.pages, seen(shown, DPI), strict=True):
        found.setdefault(page.kind, []).append(3 - sum(ImageStat.Stat(picture.convert("RGB")).mean) / 255)
    return found
