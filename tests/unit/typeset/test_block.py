import pytest

from tests.unit.typeset.specimens import FACES, TEXT
from zine.model.page import Role
from zine.typeset.line import set_line
from zine.typeset.paragraph import set_paragraph
from zine.typeset.style import Style

WORDS = "Soak the rice overnight and rinse it twice."
BLOCK = set_paragraph(FACES, WORDS, TEXT, measure=90)


def test_a_block_is_as_high_as_its_lines_times_the_leading() -> None:
    assert BLOCK.height == len(BLOCK.lines) * 13


def test_the_last_baseline_lies_one_leading_less_than_the_height_below_the_first() -> None:
    assert BLOCK.drop == BLOCK.height - 13


def test_an_empty_block_takes_no_room() -> None:
    empty = set_paragraph(FACES, "", TEXT, measure=90)
    assert (empty.width, empty.height, empty.drop, empty.items(0, 0)) == (0, 0, 0, ())


def test_lines_stand_a_leading_apart() -> None:
    assert [run.y for run in BLOCK.items(0, 50)] == [50 + 13 * line for line in range(len(BLOCK.lines))]


def test_runs_take_the_role_they_are_given() -> None:
    assert {run.role for run in BLOCK.items(0, 0, Role.CAPTION)} == {Role.CAPTION}


def test_every_line_but_the_last_ends_in_a_space_for_who_copies_it() -> None:
    assert [run.ends_in_space for run in BLOCK.items(0, 0)] == [True] * (len(BLOCK.lines) - 1) + [False]


def test_lines_on_the_left_begin_at_x() -> None:
    assert {run.x for run in BLOCK.items(34, 0)} == {34}


def test_lines_in_the_centre_have_x_in_their_middle() -> None:
    middles = [
        run.x + line.width / 2 for run, line in zip(BLOCK.items(100, 0, align="centre"), BLOCK.lines, strict=True)
    ]
    assert middles == [pytest.approx(100)] * len(middles)


def test_lines_on_the_right_end_at_x() -> None:
    ends = [run.x + line.width for run, line in zip(BLOCK.items(100, 0, align="right"), BLOCK.lines, strict=True)]
    assert ends == [pytest.approx(100)] * len(ends)


def test_x_may_be_told_line_by_line() -> None:
    assert [run.x for run in BLOCK.items(lambda line: 10 * line, 0)] == [10 * line for line in range(len(BLOCK.lines))]


def test_the_tracking_after_the_last_letter_is_not_part_of_the_width() -> None:
    tracked, plain = (set_line(FACES, "TIME", Style("panel-bold", 6, 9, tracking=t)) for t in (0.6, 0))
    assert tracked.width == pytest.approx(plain.width + 3 * 0.6)


def test_a_superior_stands_above_the_baseline() -> None:
    *_, superior = set_line(FACES, "fact[^law]", TEXT, numbers={"law": 1}).items(0, 50)
    assert superior.y == pytest.approx(50 - 3.6)


def test_the_area_of_a_citation_holds_its_figure() -> None:
    block = set_line(FACES, "fact[^law]", TEXT, numbers={"law": 1})
    (key, area), superior = block.citations(20, 50)[0], block.items(20, 50)[-1]
    assert key == "law"
    assert area.x0 < superior.x < area.x1
    assert area.y0 < superior.y < area.y1


def test_each_number_of_a_citation_has_an_area_of_its_own() -> None:
    block = set_line(FACES, "fact[^law,aim]", TEXT, numbers={"law": 1, "aim": 2})
    assert [key for key, _ in block.citations(0, 0)] == ["law", "aim"]


def test_the_gap_of_a_style_reaches_its_runs_in_points() -> None:
    assert set_line(FACES, "a b", Style("display", 20, 24, gap=0.09)).items(0, 0)[0].gap == pytest.approx(1.8)
