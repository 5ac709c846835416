"""Whoever reads a page can read it: the type of every theme against what really lies under it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PIL import Image

from tests.themes import FEW, NAMES, made, seen, theme, without_type
from zine.model.geometry import Matrix
from zine.model.ink import Tints
from zine.model.page import Page, Run
from zine.model.theme import Theme, thrifty
from zine.render.walk import walk

Colour = tuple[float, float, float]
ENOUGH = 4.5  # WCAG 2.2, 1.4.3
DPI = 72
ACROSS, UP = (0.05, 0.2, 0.35, 0.5), (0.08, 0.2, 0.32, 0.44, 0.56)  # ems from where a run begins


@pytest.mark.parametrize("made_as", ["booklet", "minizine", "cards"])
@pytest.mark.parametrize("name", NAMES)
def test_all_type_stands_out_from_its_ground(name: str, made_as: str) -> None:
    assert not list(_faint(theme(name), made_as))


@pytest.mark.parametrize("name", NAMES)
def test_all_type_stands_out_with_little_ink(name: str) -> None:
    assert not list(_faint(thrifty(theme(name)), "booklet"))


def _faint(look: Theme, made_as: str) -> Iterator[str]:
    """Yield the words that are too faint."""
    smooth = replace(look, grain=False)
    zine = made(smooth, cards=FEW, made_as=made_as)
    bare = zine._replace(pages=tuple(without_type(page) for page in zine.pages))
    for page, ground in zip(zine.pages, seen(bare, DPI), strict=True):
        for run, matrix in _runs(page):
            contrast = _contrast(smooth.palette.mix(run.ink), _under(run, matrix, page, ground))
            if contrast < ENOUGH:
                words = " ".join(word.text for word in run.words)
                yield f"{page.folio} {page.kind}: {words!r} in {_told(run.ink)} is {contrast:.2f}"


def _runs(page: Page) -> Iterator[tuple[Run, Matrix]]:
    for step in walk(page.items):
        if isinstance(step.item, Run) and step.item.words:
            yield step.item, step.matrix


def _under(run: Run, matrix: Matrix, page: Page, ground: Image.Image) -> Colour:
    """Return the middle of the colours, by lightness, that lie under a run's first letter."""
    places = [matrix.point(run.x + x * run.size, run.y - y * run.size) for x in ACROSS for y in UP]
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
