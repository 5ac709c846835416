"""What a picture's things cover, seen from its edges."""

from zine.model.geometry import Box
from zine.model.silhouette import CELL, Silhouette

STEPS = Silhouette((0b000000, 0b001110, 0b001100, 0b001000))


def test_things_reach_as_high_as_their_highest_cell() -> None:
    assert STEPS.top(0, 6 * CELL) == 4 * CELL


def test_only_what_stands_between_two_lines_counts_as_high() -> None:
    assert STEPS.top(0, 1.5 * CELL) == 2 * CELL


def test_where_nothing_stands_nothing_is_high() -> None:
    assert STEPS.top(4.5 * CELL, 6 * CELL) is None


def test_things_reach_down_to_their_lowest_cell() -> None:
    assert STEPS.foot() == CELL


def test_things_reach_left_as_far_as_they_do_between_two_heights() -> None:
    assert STEPS.left(2.5 * CELL, 3.5 * CELL) == 2 * CELL


def test_things_reach_right_to_the_end_of_their_last_cell() -> None:
    assert STEPS.right(0, 4 * CELL) == 4 * CELL


def test_an_empty_picture_reaches_nowhere() -> None:
    assert [Silhouette().top(0, 9), Silhouette().foot(), Silhouette().left(0, 9), Silhouette().right(0, 9)] == [
        None
    ] * 4


def test_a_silhouette_scaled_and_moved_reaches_as_far_as_its_things_do() -> None:
    larger = STEPS.scaled(1.5, 100, 10)
    assert (larger.left(0, 99), larger.foot()) == (100 + 1.5 * CELL, 10 + 1.5 * CELL)


def test_of_a_silhouette_only_what_is_inside_a_box_is_left() -> None:
    cut = STEPS.inside(Box(2 * CELL, 0, 9 * CELL, 2.5 * CELL))
    assert (cut.left(0, 99), cut.top(0, 99)) == (2 * CELL, 3 * CELL)


def test_two_silhouettes_joined_cover_what_either_does() -> None:
    assert STEPS.joined(Silhouette((0b1, 0, 0, 0, 0b1))).rows == (0b1, 0b001110, 0b001100, 0b001000, 0b1)


def test_between_the_heights_that_things_cover_are_gaps() -> None:
    assert Silhouette((0, 0b1, 0, 0)).gaps(5 * CELL) == [(0, CELL), (2 * CELL, 5 * CELL)]


def test_the_area_covered_of_a_box_is_that_of_its_cells() -> None:
    assert STEPS.area(Box(0, 0, 3.5 * CELL, 2.5 * CELL)) == 5 * CELL**2
