"""Themes for presses with fewer drums than three."""

from io import BytesIO
from itertools import combinations
from math import dist

import pikepdf
import pytest

from tests.themes import STUDIO, made, theme
from zine import pipeline
from zine.draw.paint import tone_of
from zine.draw.paints import PAINTS
from zine.model.ink import Palette, Tints
from zine.model.page import Run
from zine.render.walk import walk

INKS = {"duo": ["Coral Red", "Federal Blue"], "mono": ["Black"]}
FAR, NEAR = 0.35, 0.06  # of the way from black to white: clearly another colour, and the same one to the eye
SCREENED = 0.3  # of a tint: lines or dots that are seen beside none


def tints_of(paint: str) -> Tints:
    return Tints(*(tone_of(tone) for tone in PAINTS[paint]))


def screened_apart(palette: Palette, one: Tints, other: Tints) -> bool:
    """Whether one is in lines or dots where the other is not."""
    lent = [bool(palette.borrowed(plate)) for plate in ("sun", "warm")]
    return any(abs(a - b) > SCREENED for a, b, is_lent in zip(one, other, lent, strict=False) if is_lent)


@pytest.mark.parametrize("name", INKS)
def test_paints_that_differ_in_three_inks_differ_in_fewer(name: str) -> None:
    three, fewer = theme("obang").palette, theme(name).palette
    pairs = [(one, other, tints_of(one), tints_of(other)) for one, other in combinations(PAINTS, 2)]
    alike = [
        (one, other)
        for one, other, first, second in pairs
        if dist(three.mix(first), three.mix(second)) > FAR
        and dist(fewer.mix(first), fewer.mix(second)) < NEAR
        and not screened_apart(fewer, first, second)
    ]
    assert alike == []


@pytest.mark.parametrize("name", INKS)
def test_a_file_holds_the_inks_of_its_press_alone(name: str) -> None:
    file = pikepdf.open(BytesIO(pipeline.reader(made(theme(name), cards=("mandu",)), STUDIO)))
    spaces = [each for each in file.objects if isinstance(each, pikepdf.Array) and each and each[0] == "/Separation"]
    assert sorted(str(space[1]).removeprefix("/") for space in spaces) == INKS[name]


@pytest.mark.parametrize("name", INKS)
def test_the_colophon_names_the_inks_of_the_press(name: str) -> None:
    (colophon,) = (page for page in made(theme(name), cards=("mandu",)).pages if page.kind == "colophon")
    steps = (step.item for step in walk(colophon.items))
    said = " ".join(word.text for item in steps if isinstance(item, Run) for word in item.words)
    assert " and ".join(INKS[name]) in said


@pytest.mark.parametrize(("name", "told"), [("duo", "Red words live"), ("mono", "Slanted words live")])
def test_words_are_told_apart_by_what_the_press_can_show(name: str, told: str) -> None:
    pages = made(theme(name), cards=("mandu",)).pages
    steps = (step.item for page in pages if page.kind == "pantry" for step in walk(page.items))
    assert told in " ".join(word.text for item in steps if isinstance(item, Run) for word in item.words)
