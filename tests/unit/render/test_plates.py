import math

import pikepdf
import pytest

from tests.unit.render.sample import THEME, drawing, opened, page, pdf
from zine.draw.chance import Chance
from zine.model.drawing import Drawing
from zine.model.geometry import Matrix
from zine.model.page import Picture
from zine.render.grain import grain, grain_over
from zine.render.plates import plates

BOTH = ("1 scn\n", "1 scn\n", "1 scn\n")


def forms(file: pikepdf.Pdf) -> list[pikepdf.Object]:
    """The plates of the first page's first drawing."""
    named = file.pages[0].Resources.XObject.D1.Resources.XObject
    return [named[name] for name in sorted(named.keys())]


def test_a_plate_without_ink_is_not_in_the_file() -> None:
    file = opened(page(Picture(drawing(), 0, 0)))
    assert [str(form.Resources.ColorSpace.I[1]) for form in forms(file)] == ["/Danmuji Yellow", "/Jjok Teal"]


def test_each_plate_is_an_isolated_group_in_its_own_ink() -> None:
    file = opened(page(Picture(drawing(), 0, 0)))
    assert [(bool(form.Group.I), str(form.Resources.ColorSpace.I[0])) for form in forms(file)] == [
        (True, "/Separation")
    ] * 2


def test_plates_are_laid_over_each_other_by_multiplying() -> None:
    file = opened(page(Picture(drawing(), 0, 0)))
    wrapper = file.pages[0].Resources.XObject.D1
    assert (str(wrapper.Resources.ExtGState.M.BM), wrapper.read_bytes()) == ("/Multiply", b"/M gs /P0 Do /P1 Do")


def test_equal_drawings_from_two_places_go_in_once() -> None:
    twice = pdf(page(Picture(drawing(), 0, 0), Picture(drawing(), 50, 50, 0.5)))
    assert twice.count(b"/S /Transparency /I true") == 2  # sun and deep, once each


def test_drawings_of_other_seeds_are_other_drawings() -> None:
    file = opened(page(Picture(drawing("soup"), 0, 0), Picture(drawing("stew"), 0, 0)))
    assert sorted(file.pages[0].Resources.XObject.keys()) == ["/D1", "/D2"]


def test_the_dark_plate_stays_in_register() -> None:
    found = {plate.ink: plate.drift for plate in plates(drawing(plates=BOTH), slip=0.5, grained=False)}
    assert [ink for ink, drift in found.items() if drift == Matrix()] == ["deep"]


def test_a_slip_of_nothing_prints_in_register() -> None:
    assert {plate.drift for plate in plates(drawing(plates=BOTH), slip=0, grained=False)} == {Matrix()}


@pytest.mark.parametrize("seed", ["soup", "stew", "rice", "tea", "kimchi"])
def test_no_corner_drifts_further_than_the_slip(seed: str) -> None:
    wide = Drawing(420, 595, BOTH, seed)
    corners = [(x, y) for x in (0, wide.width) for y in (0, wide.height)]
    drifts = [
        math.dist(corner, plate.drift.point(*corner))
        for plate in plates(wide, slip=0.5, grained=False)
        for corner in corners
    ]
    assert 0 < max(drifts) <= 0.5


def test_without_grain_no_speck_is_in_the_file() -> None:
    bare = type(THEME)(THEME.name, THEME.palette, THEME.chains, grain=False)
    assert b"/G " not in pdf(page(Picture(drawing(), 0, 0)), theme=bare)


def test_specks_are_cut_out_after_all_ink_is_down() -> None:
    (sun, _) = plates(drawing(), slip=0, grained=True)
    assert sun.operators.index("0 SCN") > sun.operators.rindex("\nf\n")


def test_grain_is_the_same_every_time() -> None:
    assert grain() == grain.__wrapped__()


@pytest.mark.parametrize("seed", ["a", "b", "c", "d"])
def test_grain_covers_the_whole_drawing(seed: str) -> None:
    large = Drawing(420, 595, BOTH, seed, bleed=9)
    tiles = [line.split() for line in grain_over(large, Chance(seed)).splitlines()]
    lefts = [float(tile[5]) / 10 - (300 if tile[1] == "-1" else 0) for tile in tiles]
    lowers = [float(tile[6]) / 10 for tile in tiles]
    missed = (min(lefts) + 9, min(lowers) + 9, 429 - max(lefts) - 300, 604 - max(lowers) - 300)
    assert max(missed) <= 0
