"""Big letters in pictures."""

import pytest

from zine.draw.lettering import Lettering
from zine.draw.paint import CUT, Paint
from zine.draw.paths import poly
from zine.draw.plates import Plates

# Two strokes of a letter that overlap, as drawn outlines do.
STROKES = (poly([(0, 40), (60, 40), (60, 60), (0, 60)]), poly([(40, 0), (60, 0), (60, 60), (40, 60)]))
DARK = Paint(0, 0, 1)


@pytest.mark.parametrize("fill", [CUT, Paint(1, 0, 0)])
def test_lines_lie_beneath_letters_whose_strokes_overlap(fill: Paint) -> None:
    plates = Plates(100, 100)
    Lettering(STROKES, 10, 10, fill, line=DARK, weight=1.0).print(plates)
    deep = plates.streams()[2]
    assert deep.rindex("S\n") < deep.index("f\n")


def test_a_line_is_as_wide_round_letters_as_it_says() -> None:
    plates = Plates(100, 100)
    Lettering(STROKES, 10, 10, CUT, line=DARK, weight=1.5).print(plates)
    assert "30 w" in plates.streams()[2]


def test_open_letters_have_a_line_alone() -> None:
    plates = Plates(100, 100)
    Lettering(STROKES, 10, 10, None, line=DARK).print(plates)
    assert "f\n" not in plates.streams()[2]
