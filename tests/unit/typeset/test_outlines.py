import re

import pytest

from tests.unit.typeset.specimens import FACES
from zine.typeset.line import width
from zine.typeset.outlines import outlines
from zine.typeset.style import Style

NUMBERS = re.compile(r"-?\d+")


def test_every_glyph_with_ink_has_an_outline() -> None:
    assert len(outlines(FACES, "display", "부대 찌개", size=100).outlines) == 4


@pytest.mark.parametrize("tracking", [0, 3.0])
def test_a_lettering_is_as_wide_as_the_same_line_in_type(tracking) -> None:
    style = Style("display", 80, 80, tracking=tracking)
    lettering = outlines(FACES, "display", "부대 AV 漢", size=80, tracking=tracking)
    assert lettering.advance == pytest.approx(width(FACES, "부대 AV 漢", style))


def test_an_empty_lettering_has_no_width() -> None:
    assert outlines(FACES, "display", "", size=100, tracking=2) == ((), 0)


def test_coordinates_are_whole_numbers_of_what_they_are_scaled_to() -> None:
    glyph = outlines(FACES, "display", "밥", size=100).outlines[0].glyph
    assert re.fullmatch(r"(?:(?:-?\d+ )*[mlch]\n)+", glyph.at(0.37, 11.2, -4.9))


def test_the_box_holds_every_point() -> None:
    glyph = outlines(FACES, "display", "국", size=100).outlines[0]
    numbers = [int(number) for number in NUMBERS.findall(glyph.glyph.at(10 * glyph.unit, 10 * glyph.x))]
    box = glyph.box
    assert (round(10 * box.x0), round(10 * box.y0)) == (min(numbers[::2]), min(numbers[1::2]))
    assert (round(10 * box.x1), round(10 * box.y1)) == (max(numbers[::2]), max(numbers[1::2]))


def test_a_second_glyph_stands_to_the_right_of_the_first() -> None:
    first, second = outlines(FACES, "display", "밥상", size=100).outlines
    assert second.box.x0 > first.box.x1


def test_glyphs_stand_on_the_baseline_with_y_up() -> None:
    box = outlines(FACES, "display", "H", size=100).outlines[0].box
    assert (box.y0, box.y1) == (pytest.approx(0, abs=1), pytest.approx(73.1, abs=1))


def test_a_glyph_scaled_and_moved_is_the_same_outline() -> None:
    glyph = outlines(FACES, "display", "A", size=100).outlines[0].glyph
    here, there = (list(map(int, NUMBERS.findall(glyph.at(*where)))) for where in ((1, 0, 0), (2, 30, -7)))
    assert there[::2] == pytest.approx([2 * x + 30 for x in here[::2]], abs=1.1)
    assert there[1::2] == pytest.approx([2 * y - 7 for y in here[1::2]], abs=1.1)
