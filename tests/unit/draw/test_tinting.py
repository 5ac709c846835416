"""Drawings printed more weakly."""

import itertools

import pytest

from zine.draw.chance import Chance
from zine.draw.hand import HAND, Hand
from zine.draw.outlines import ellipse
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.plates import Plates
from zine.draw.tinting import tinted
from zine.model.drawing import Drawing

SHARES = (0.6, 0.25, 0.1)
ROUND, SPECK = ellipse(50, 50, 30, 30, 12), ellipse(50, 50, 2, 2, 12)


def pen(hand: Hand = HAND) -> Pen:
    return Pen(Plates(100, 100, hand), Chance("tinting"))


def printed(by: Pen, *, lines: bool = True) -> tuple[str, ...]:
    """The tints of what a pen has drawn, in the order sun, warm, deep."""
    drawing = tinted(Drawing(100, 100, by.plates.streams(), "x"), SHARES, lines=lines)
    return tuple(" ".join(_tints(plate)) for plate in drawing.plates)


def _tints(operators: str) -> list[str]:
    return [word for word, of in itertools.pairwise(operators.split()) if of in ("scn", "SCN")]


def test_solids_become_tints() -> None:
    by = pen()
    by.fill(ROUND, Paint(1, 1, 1))
    assert printed(by) == (".6", ".25", ".1")


def test_tints_become_paler() -> None:
    by = pen()
    by.fill(ROUND, Paint(0.8, 0.4, 0.5))
    assert printed(by) == (".48", ".1", ".05")


def test_contours_stay_as_dark_as_they_are() -> None:
    by = pen()
    by.outline(ROUND, 2.0)
    by.brush(ROUND, 2.0)
    by.stroke(ROUND, LINE, 2.0)
    assert printed(by) == ("", "", "1 1")


def test_small_dark_marks_stay_as_dark_as_they_are() -> None:
    by = pen()
    by.fill(SPECK, LINE)
    assert printed(by) == ("", "", "1")


def test_a_solid_after_a_contour_is_a_tint_nevertheless() -> None:
    by = pen()
    by.outline(ROUND, 2.0)
    by.fill(ROUND, LINE)
    assert printed(by)[2] == "1 .1"


def test_a_solid_with_a_line_round_it_keeps_the_line() -> None:
    by = pen()
    by.fill(ROUND, Paint(0, 0, 1), LINE, 2.0)
    assert printed(by)[2] == ".1 1"


def test_screens_are_tints() -> None:
    by = pen()
    by.fill(ROUND, Paint(Dots(0.4), 0, 0))
    assert set(printed(by)[0].split()) == {".6"}


def test_pale_dots_do_not_bite_into_dark_lines() -> None:
    by = pen()
    by.outline(ROUND, 2.0)
    by.fill(ROUND, over(deep=Dots(0.4)))
    drawn = tinted(Drawing(100, 100, by.plates.streams(), "x"), SHARES).plates[2]
    assert "/M gs .1 SCN" in drawn


def test_a_thin_sign_stays_as_dark_as_it_is() -> None:
    by = pen()
    by.poly([(0, 0), (8, 0), (8, 40), (0, 40)], Paint(0, 0, 1))
    assert printed(by)[2] == "1"


@pytest.mark.parametrize(("lines", "tint"), [(True, ".4"), (False, "1")])
def test_light_lines_can_be_seen_still(lines: bool, tint: str) -> None:
    by = pen()
    by.stroke(ROUND, Paint(None, 1, None), 2.0)
    assert printed(by, lines=lines)[1] == tint


def test_a_finer_hand_draws_finer_lines() -> None:
    brush, nib = pen(), pen(Hand(line=0.5))
    for by in (brush, nib):
        by.stroke(ROUND, LINE, 2.0)
    assert [by.plates.streams()[2].split(" w")[0].split()[-1] for by in (brush, nib)] == ["20", "10"]


def test_strands_are_as_thick_by_a_finer_hand() -> None:
    brush, nib = pen(), pen(Hand(line=0.5))
    for by in (brush, nib):
        by.strand(ROUND, Paint(0.3, 0, 0), 4.0)
    assert brush.plates.streams() == nib.plates.streams()
