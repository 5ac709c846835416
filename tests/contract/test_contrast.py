"""Whoever reads a page can read it: the type of every theme against what really lies under it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from PIL import Image

from tests.themes import FEW, made, seen, theme
from zine.model.geometry import Matrix
from zine.model.ink import Tints
from zine.model.page import Group, Item, Page, Run
from zine.model.theme import Theme, thrifty
from zine.render.walk import moved, walk

Colour = tuple[float, float, float]
ENOUGH = 4.5  # WCAG 2.2, 1.4.3
DPI = 72
READ = 0.8  # of the dark ink: type in less of it is display
DISPLAY = 10.5  # points: so is larger type
ACROSS, UP = (0.05, 0.2, 0.35, 0.5), (0.08, 0.2, 0.32, 0.44, 0.56)  # ems from where a run begins


@pytest.mark.parametrize("name", ["hanji", "plain", "pojangmacha"])
def test_all_type_stands_out_from_its_ground(name: str) -> None:
    assert not list(_faint(theme(name)))


@pytest.mark.parametrize("name", ["hanji", "plain", "pojangmacha"])
def test_all_type_stands_out_with_little_ink(name: str) -> None:
    assert not list(_faint(thrifty(theme(name))))


@pytest.mark.parametrize("name", ["obang", "celadon", "jang"])
def test_what_is_read_stands_out_from_its_ground(name: str) -> None:
    assert not list(_faint(theme(name), READ))


@pytest.mark.parametrize("name", ["obang", "celadon", "jang"])
def test_what_is_read_stands_out_with_little_ink(name: str) -> None:
    assert not list(_faint(thrifty(theme(name)), READ))


@pytest.mark.xfail(
    strict=True,
    raises=AssertionError,
    reason="the red type of the risograph table is 3.5:1, and its awning carries yellow",
)
def test_the_display_type_of_the_default_theme_stands_out() -> None:
    assert not list(_faint(theme("obang")))


def _faint(look: Theme, least_deep: float = 0.0) -> Iterator[str]:
    """Yield the words that are too faint; with `least_deep` only among small ones with so much of the dark ink."""
    smooth = replace(look, grain=False)
    zine = made(smooth, cards=FEW)
    bare = replace(zine, pages=tuple(replace(page, items=_without_type(page.items)) for page in zine.pages))
    for page, ground in zip(zine.pages, seen(bare, DPI), strict=True):
        for run, matrix in _runs(page):
            contrast = _contrast(smooth.palette.mix(run.ink), _under(run, matrix, page, ground))
            reads = run.ink.deep >= least_deep and (not least_deep or run.size < DISPLAY)
            if contrast < ENOUGH and reads:
                words = " ".join(word.text for word in run.words)
                yield f"{page.folio} {page.kind}: {words!r} in {_told(run.ink)} is {contrast:.2f}"


def _without_type(items: Sequence[Item]) -> tuple[Item, ...]:
    kept = (item for item in items if not isinstance(item, Run))
    return tuple(replace(item, items=_without_type(item.items)) if isinstance(item, Group) else item for item in kept)


def _runs(page: Page) -> Iterator[tuple[Run, Matrix]]:
    for step in walk(page.items):
        if isinstance(step.item, Run) and step.item.words:
            yield step.item, step.matrix


def _under(run: Run, matrix: Matrix, page: Page, ground: Image.Image) -> Colour:
    """Return the middle of the colours, by lightness, that lie under a run's first letter."""
    places = [moved(run.x + x * run.size, run.y - y * run.size, matrix) for x in ACROSS for y in UP]
    points = [(x + page.bleed, y + page.bleed) for x, y in places]
    inside = [(int(x), int(y)) for x, y in points if 0 <= x < ground.width and 0 <= y < ground.height]
    colours = sorted((_colour(ground, x, y) for x, y in inside), key=_luminance)
    return colours[len(colours) // 2]


def _colour(picture: Image.Image, x: int, y: int) -> Colour:
    red, green, blue = (value / 255 for value in picture.getpixel((x, y)))  # type: ignore[union-attr] # RGB
    return red, green, blue


def _contrast(one: Colour, other: Colour) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    """Relative luminance of sRGB (WCAG 2.2)."""
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _told(ink: Tints) -> str:
    return " ".join(f"{tint:g}" for tint in ink)
